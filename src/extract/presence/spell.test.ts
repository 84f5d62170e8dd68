import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('a stay told by its length', () => {
  it.each([
    [
      'French President Emmanuel Macron’s three days in Algeria ended with a declaration. He met students.',
      '?',
    ],
    [
      'French President Emmanuel Macron looked back on his three days in Algeria, from May 2 to 4. He met students.',
      '2024-05-02/2024-05-04',
    ],
    [
      'Emmanuel Macron’s week in Algeria, from 2 to 9 May, is over. He met students.',
      '2024-05-02/2024-05-09',
    ],
  ])('is of whom the length is said to be: %s', (text, dates) => {
    expect(told(text)).toEqual([`visit FRA>DZA ${dates}`]);
  });

  it.each([
    'The army’s two weeks in Mali cost President Emmanuel Macron votes. He met students.',
    'French President Emmanuel Macron’s three days in Marseille ended on Monday. He met students.',
    'Lionel Messi’s two years in Paris ended on Monday. He met President Emmanuel Macron’s wife.',
  ])('is none of others, and none at home: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
