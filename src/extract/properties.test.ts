import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';
import { LANGUAGES, withLanguage } from './language';

/** Words that rules look for, so that random texts reach them. */
const WORDS = fc.constantFrom(
  ...`le président Macron Assimi Goïta visite d'État à Pékin du 22 au 26 juin . \n\n ( ) « » l' 2025 – — : ; , reçu par
  arrivé y s'est rendu aura lieu hier lundi prochain summit U.S. G7 the president of Mali will visit Paris on March 9–11
  2018 Mr. Jr. received in 's Kim Jong Un her counterpart talks on the sidelines no not would cancelled postponed until
  el presidente se reunió con en viajará a India and , and`.split(/\s+/),
);

/** What breaks readers of text: half a surrogate pair, right-to-left, marks that join, controls, all of Unicode. */
const STRANGE = fc.constantFrom(
  '\ud83d',
  '\udc00',
  '\u202e',
  '\u2067',
  'الرئيس',
  'ראש',
  '\u0000',
  '\u0007',
  '\u001b',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u200d',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧',
  'ﬁ',
  'İ',
  'ǅ',
  '₂',
  '％',
);

const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(WORDS, { maxLength: 80 }).map((list) => list.join(' ')),
  fc.array(fc.oneof(WORDS, STRANGE), { maxLength: 80 }).map((list) => list.join(' ')),
  fc.array(fc.oneof(WORDS, STRANGE), { maxLength: 40 }).map((list) => list.join('')),
);

/** Extracts, and expects of every evidence that it quotes the text. */
function expectQuotes(text: string, lang: string, published: string | null): void {
  for (const engagement of extractDocument({ id: 'x', text, lang, published }).engagements) {
    expect(engagement.evidence.length).toBeGreaterThan(0);
    for (const { span, quote } of engagement.evidence) {
      expect(text.slice(...span)).toBe(quote);
      expect(span[0]).toBeGreaterThanOrEqual(0);
      expect(span[1]).toBeGreaterThan(span[0]);
    }
  }
}

describe('any string at all', () => {
  it('is read without an exception, and quoted exactly', () => {
    fc.assert(
      fc.property(
        TEXT,
        fc.constantFrom(...LANGUAGES.keys()),
        fc.constantFrom('2025-06-17', '2024-02-29', '1999-12-31', null, 'yesterday'),
        expectQuotes,
      ),
      { numRuns: 600, seed: 20250617 },
    );
  });

  it('gets a language or none', async () => {
    await fc.assert(
      fc.asyncProperty(TEXT, async (text) => {
        const { issues, source } = extractDocument(await withLanguage({ id: 'x', text }));
        expect(source.lang === null ? issues.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: 200, seed: 20250617 },
    );
  });
});

const MANY = 100_000;

describe('a hundred thousand', () => {
  it.each([
    ['brackets', '('.repeat(MANY)],
    ['closing brackets', ')'.repeat(MANY)],
    ['nested brackets with names', '(Macron à Pékin '.repeat(MANY / 10)],
    ['quotation marks', '« '.repeat(MANY)],
    ['commas', ', '.repeat(MANY)],
    ['full stops', '. '.repeat(MANY)],
    ['hyphens', 'a-'.repeat(MANY)],
    ['apostrophes', "l'".repeat(MANY)],
    ['digits', '1'.repeat(MANY)],
    ['line breaks', '\n'.repeat(MANY)],
    ['lone surrogates', '\ud83d'.repeat(MANY)],
    ['combining marks', `e${'\u0301'.repeat(MANY)}`],
    ['capitals', 'VISITE '.repeat(MANY / 5)],
    ['names', 'Emmanuel Macron, '.repeat(MANY / 20)],
    ['dates', 'le 3 mars 2025 et '.repeat(MANY / 20)],
  ])('%s are read', (_, text) => {
    for (const lang of LANGUAGES.keys()) expectQuotes(text, lang, '2025-06-17');
  });
});
