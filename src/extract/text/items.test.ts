import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../lexicon/compile';
import { LANGUAGES } from '../language';
import type { LanguageData } from '../lexicon/lexicon';
import { behindClock } from './items';
import { Reading } from './recognise';
import { segment } from './segment';

const readIn = (lang: string, text: string) => {
  const lexicon = compileLexicon(LANGUAGES.get(lang) as LanguageData);
  const tokens = lexicon.tokeniser.tokenise(text);
  const reading = new Reading(text, tokens, null);
  return { reading, sentences: segment(tokens, lexicon).map(({ from, to }) => reading.slice(from, to)) };
};

describe('items of a list in one line', () => {
  it.each([
    ['en', 'DIARY ▸ Mon. 25, Warsaw: budget ▸ Tue. 26, Hanoi: talks', 3],
    ['fr', 'AGENDA | 23 mai, Hanoï : entretien | 24 mai, Rodez : marché', 3],
    // What parts a title from its paper, or a dateline from its text, is no list.
    ['en', 'Merkel in Paris | The Gazette', 1],
    ['fr', 'PARIS | Le président a reçu la chancelière.', 1],
    ['en', 'LISBON. – Fares rise in January. – A president flew home.', 2],
  ])('%s: %s has %i sentences', (lang, text, count) => {
    expect(readIn(lang, text).sentences).toHaveLength(count);
  });

  it.each([
    ['fr', '▸ 11 h 30, Paris : procès', 'Paris : procès'],
    ['en', '• 09.30, Riga: talks', 'Riga: talks'],
    ['en', '1100, Blue House, a reception', 'Blue House, a reception'],
    ['en', '25 May, Riga: talks', '25 May, Riga: talks'],
  ])('%s: behind the time of day of "%s" stands "%s"', (lang, text, rest) => {
    const { reading } = readIn(lang, text);
    expect(reading.slice(behindClock(reading, 0), reading.tokens.length)).toBe(rest);
  });
});
