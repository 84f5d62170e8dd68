import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('what a verb of visiting has no object of', () => {
  const MET = 'William Ruto met Cyril Ramaphosa on Monday.';

  it.each([
    ['en', `${MET} "The nations that I visited are the best friends Kenya has," President Ruto said.`],
    ['en', `${MET} Ramaphosa praised the countries that he had visited before and thanked Rwanda.`],
    [
      'fr',
      'William Ruto a rencontré lundi Cyril Ramaphosa. « Les pays que j’ai visités sont les amis du Rwanda », a dit Ruto.',
    ],
  ])('is none of another verb (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['meeting KEN+ZAF> 2024-05-13']);
  });

  it.each([
    'The capital that Cyril Ramaphosa visited on Monday was Nairobi.',
    'Cyril Ramaphosa has visited and praised Kenya.',
  ])('is what the verb behind says that it is, or what both have: %s', (text) => {
    expect(told(text)).toEqual([expect.stringContaining('visit ZAF>KEN ')]);
  });
});
