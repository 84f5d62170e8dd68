import { expect, it } from 'vitest';
import { parseIsoDay } from '../../engagement/day';
import { LANGUAGES } from '../language';
import { compileLexicon } from '../lexicon/compile';
import type { LanguageData } from '../lexicon/lexicon';
import { Reading } from '../text/recognise';
import { readDates } from './grammar';

/** The dates of a text that appears on 21 February 2022, as they are written, with the day that they name. */
function daysIn(lang: string, text: string): string[] {
  const lexicon = compileLexicon(LANGUAGES.get(lang) as LanguageData);
  const reading = new Reading(text, lexicon.tokeniser.tokenise(text), parseIsoDay('2022-02-21'));
  return readDates(reading, 0, reading.tokens.length).map(
    ({ from, to, start }) =>
      `${reading.slice(from, to)}: ${[start?.year, start?.month, start?.day].filter(Boolean).join('-')}`,
  );
}

it('takes a year beside a word for the day of publication for that day of it', () => {
  expect(daysIn('en', 'Fifty years ago today he landed.')).toEqual(['Fifty years ago today: 1972-2-21']);
  expect(daysIn('en', 'This day, 1972: he landed.')).toEqual(['This day, 1972: 1972-2-21']);
  expect(daysIn('fr', 'Ce jour-là, en 1972, il atterrit.')).toEqual(['Ce jour-là, en 1972: 1972-2-21']);
  expect(daysIn('es', 'Tal día como hoy en 1972 aterrizó.')).toEqual(['Tal día como hoy en 1972: 1972-2-21']);
});

it('leaves a year alone that no such word stands beside', () => {
  expect(daysIn('en', 'In 1972 he landed; today he is gone.')).toEqual(['1972: 1972', 'today: ']);
  expect(daysIn('fr', 'Il atterrit en février 1972, jour pour jour.')).toEqual(['février 1972: 1972-2']);
});
