import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language';
import type { LanguageData } from '../lexicon/lexicon';
import { compileLexicon } from '../lexicon/compile';
import { Reading } from './recognise';

const read = (text: string): Reading =>
  new Reading(text, compileLexicon(LANGUAGES.get('fr') as LanguageData).tokeniser.tokenise(text));

describe('the token behind words of a class', () => {
  it.each([
    ['toutes les capitales', 0, 0],
    ['la capitale', 0, 1],
    ['capitale', 0, 0],
    ['la la capitale', 0, 2],
    ['la', 0, 1],
    ['la', 1, 1],
    ['', 0, 0],
  ])('of `%s` from %i is %i', (text, from, expected) => {
    expect(read(text).behind('articles', from)).toBe(expected);
  });
});
