import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../lexicon/compile';
import { LANGUAGES } from '../language';
import type { LanguageData } from '../lexicon/lexicon';
import { Reading } from './recognise';

const { tokeniser } = compileLexicon(LANGUAGES.get('fr') as LanguageData);

/** The words of a text that stand in a passage in capitals. */
const shouted = (text: string): string => {
  const reading = new Reading(text, tokeniser.tokenise(text));
  return reading.tokens
    .filter(({ form }, at) => form.kind === 'word' && reading.isShouted(at))
    .map(({ form }) => form.raw)
    .join(' ');
};

describe('passages in capitals', () => {
  it.each([
    ['TUSK IN KYIV — and with spare parts for tanks', 'TUSK IN KYIV'],
    ['MACRON ATTENDU À RABAT\nLe président y restera deux jours.', 'MACRON ATTENDU À RABAT'],
    ['« MUTTI » CHEZ « BIBI », CABINET AU COMPLET\nQuinze ministres ont débarqué.', 'CABINET AU COMPLET'],
    // A name in capitals is none, be it long; nor is what small letters go on with.
    ['Alassane OUATTARA a reçu Mohamed Ould CHEIKH EL GHAZOUANI à Abidjan.', ''],
    ['MOHAMED OULD GHAZOUANI arrive à Abidjan.', ''],
  ])('%s', (text, passage) => {
    expect(shouted(text)).toBe(passage);
  });
});
