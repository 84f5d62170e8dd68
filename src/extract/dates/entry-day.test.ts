import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language';
import { compileLexicon } from '../lexicon/compile';
import type { LanguageData } from '../lexicon/lexicon';
import { Reading } from '../text/recognise';
import { readDates } from './grammar';

/** The dates that are told to the day, as they are written, with the number of their month. */
function daysIn(lang: string, text: string, month: number | null = null): string[] {
  const lexicon = compileLexicon(LANGUAGES.get(lang) as LanguageData);
  const reading = new Reading(text, lexicon.tokeniser.tokenise(text));
  const under = month === null ? null : { month, year: undefined, direction: undefined };
  return readDates(reading, 0, reading.tokens.length, under)
    .filter(({ start }) => start?.day !== undefined)
    .map(({ from, to, start }) => `${reading.slice(from, to)} of ${start?.month}`);
}

describe('numbers that are days by where they stand', () => {
  it.each([
    [
      'en',
      'Programme for February: 14th, film evening; 19th–21st, a guest from Bratislava.',
      ['14th of 2', '19th–21st of 2'],
    ],
    [
      'en',
      'September at a glance: kimchi class 11; film week 15–21; closed on Monday.',
      ['11 of 9', '15–21 of 9'],
    ],
    [
      'en',
      'The first half of July: 3rd and 4th, Moscow; 4th to 6th, Berlin.',
      ['3rd and 4th of 7', '4th to 6th of 7'],
    ],
    [
      'fr',
      'Rentrée du président : 2 septembre, Douchanbé ; 8, hippodrome ; 12 et 13, réception.',
      ['2 septembre of 9', '8 of 9', '12 et 13 of 9'],
    ],
  ])('of a month that the sentence names, in %s: %s', (lang, text, days) => {
    expect(daysIn(lang, text)).toEqual(days);
  });

  it('of the month under which the sentence stands, at its head', () => {
    expect(daysIn('fr', '11 – La chancelière au Kremlin.', 1)).toEqual(['11 of 1']);
    expect(daysIn('fr', '– 15 : trois chefs de gouvernement à Kiev.', 3)).toEqual(['15 of 3']);
  });

  it('only where they open or close an entry, and under a month', () => {
    expect(daysIn('fr', '11 – La chancelière au Kremlin.')).toEqual([]);
    expect(daysIn('fr', '11 ministres sont attendus à Kiev.', 3)).toEqual([]);
    expect(daysIn('en', 'The February final ended as follows: 3–2, after extra time.')).toEqual([]);
    expect(daysIn('en', 'In February they sold 14 aircraft, 6 of them to Kenya.')).toEqual([]);
  });
});
