import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');
const TODAY = 'The foreign ministers of Turkey, Romania and Poland met in Warsaw on 6 May.';

describe('another time of a gathering', () => {
  it.each([
    ['The three will put their heads together in Ankara on 14 June.', 'summit TUR+ROU+POL>TUR 2024-06-14'],
    ['They had put their heads together in Bucharest in May 2023.', 'summit TUR+ROU+POL>ROU 2023-05'],
    ['A second round will follow in 2025.', 'summit TUR+ROU+POL> 2025'],
  ])('is told by who gathers, or by its number: %s', (text, expected) => {
    expect(told(`${TODAY} ${text}`)).toContain(expected);
  });

  it.each([
    'Trade is to double by 2027.',
    'A second runway will follow in 2025.',
    'They hope to be in Ankara in 2025.',
  ])('is nothing else that is to come, nor what is hoped for: %s', (text) => {
    expect(told(`${TODAY} ${text}`)).toHaveLength(1);
  });
});
