import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en');
const NATO = 'The NATO summit ended in Vilnius on Sunday.';

describe('who is named where the text goes on about a gathering', () => {
  it.each([
    ['is there by name', 'Joe Biden left at once.', 'NATO+USA'],
    ['is there by office', 'The American president left at once.', 'NATO+USA'],
    ['is there on a screen', 'Volodymyr Zelensky dialled in from Kyiv.', 'NATO+UKR'],
    ['is there having come from home', 'Volodymyr Zelensky flew in from Kyiv.', 'NATO+UKR'],
    ['is there with a delegation of several', 'Delegations from Chile and Angola sat in.', 'AGO+CHL+NATO'],
    ['is not there when at home', 'In Beijing, Wang Yi spoke of a new cold war.', 'NATO'],
    ['is not there when others are to back him', 'They discussed ways to support Juan Guaido.', 'NATO'],
    ['is not there when watching from home', 'Vladimir Putin mocked it from the Kremlin.', 'NATO'],
  ])('%s: %s', (_, sentence, parties) => {
    expect(read(`${NATO} ${sentence}`)[0]).toBe(`summit 2024-05-12 LTU | ${parties} @Vilnius`);
  });
});
