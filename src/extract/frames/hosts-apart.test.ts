import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Monday, 13 May 2024. */
const told = toldIn('en');
const dit = toldIn('fr');

const BOTH = ['visit NOR>CHE 2024-05-09', 'visit NOR>AUT 2024-05-09'];

describe('several hosts, each at home', () => {
  it.each([
    'Jonas Gahr Støre a vu jeudi Viola Amherd, à Berne, et Karl Nehammer, à Vienne.',
    'Jonas Gahr Støre a plaidé jeudi pour une trêve devant Viola Amherd, à Berne, et devant Karl Nehammer, à Vienne.',
    'Jeudi, Jonas Gahr Støre avait plaidé pour une trêve devant Viola Amherd à Berne et Karl Nehammer à Vienne.',
    'Jonas Gahr Støre s’est entretenu jeudi avec Viola Amherd, à Berne, et avec Karl Nehammer, à Vienne.',
  ])('are visited by whoever speaks to them: %s', (text) => {
    expect(dit(text)).toEqual(BOTH);
  });

  it.each([
    'On Thursday Jonas Gahr Støre had urged restraint on Viola Amherd in Bern and on Karl Nehammer in Vienna.',
    'Jonas Gahr Støre called for a truce on Thursday in front of Viola Amherd in Bern and Karl Nehammer in Vienna.',
  ])('are so in English too: %s', (text) => {
    expect(told(text)).toEqual(BOTH);
  });

  it('have a day of their own, or the eve of what was told before', () => {
    expect(
      told(
        'Jonas Gahr Støre will meet Viola Amherd in Bern on Tuesday and Karl Nehammer in Vienna on Friday.',
      ),
    ).toEqual(['visit NOR>CHE 2024-05-14', 'visit NOR>AUT 2024-05-17']);
    expect(
      dit(
        'Jonas Gahr Støre était vendredi à Riga. La veille, il avait plaidé pour une trêve devant Viola Amherd, à Berne, et devant Karl Nehammer, à Vienne.',
      ),
    ).toEqual(['visit NOR>LVA 2024-05-10', ...BOTH]);
  });

  it.each([
    'Viola Amherd in Bern and Karl Nehammer in Vienna condemned Jonas Gahr Støre on Thursday.',
    'Jonas Gahr Støre phoned Viola Amherd in Bern and Karl Nehammer in Vienna on Thursday.',
    'Jonas Gahr Støre wants to meet Viola Amherd in Bern and Karl Nehammer in Vienna.',
  ])('are not where they act, or are far away: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('those with whom somebody visits several hosts', () => {
  it.each([
    [
      'fr',
      'Avec Xavier Bettel, Jonas Gahr Støre a vu jeudi Viola Amherd, à Berne, et Karl Nehammer, à Vienne.',
    ],
    [
      'en',
      'Accompanied by Xavier Bettel, Jonas Gahr Støre saw Viola Amherd in Bern and Karl Nehammer in Vienna on Thursday.',
    ],
  ])('make the visits too (%s): %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual(['visit LUX+NOR>CHE 2024-05-09', 'visit LUX+NOR>AUT 2024-05-09']);
  });
});
