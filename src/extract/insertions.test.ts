/** Sentences of the table of wordings with something said beside them that changes nothing: they must be read as before. */
import { describe, expect, it } from 'vitest';
import { insert, type Insertion } from '../../data/corpus/insert/insert';
import { documentOf, isRight, readRules, written, type Wording } from '../../data/corpus/wordings';
import type { Engagement } from '../engagement/engagement';
import { extractDocument } from './extract';

/** How many sentences are read with each insertion, at most; `INSERT=10000 npx vitest run src/extract/insertions` reads all. */
const SAMPLE = Number(process.env['INSERT'] ?? 60);

const extract = (row: Wording, text?: string): readonly Engagement[] =>
  extractDocument(documentOf(row, text)).engagements;

const keyOf = (engagements: readonly Engagement[]): string =>
  engagements
    .map((one) => `${written(one, true)} ${one.status}`)
    .sort()
    .join('; ');

const ROWS = readRules<Wording>('wordings').flatMap((row) => {
  const found = extract(row);
  return isRight(row, found) ? [{ row, told: keyOf(found) }] : [];
});

/** So many of the cases, from one end of the table to the other. */
function sample<Case>(cases: readonly Case[], turn: number): Case[] {
  const step = Math.max(1, Math.floor(cases.length / SAMPLE));
  return cases.filter((_, at) => (at + turn) % step === 0);
}

describe('a sentence with something beside it that changes nothing is read as before', () => {
  it.each(readRules<Insertion>('insertions').map((insertion, turn) => ({ ...insertion, insertion, turn })))(
    '$lang: $kind, but for a share of $most at most',
    ({ insertion, turn, most }) => {
      const cases = ROWS.flatMap(({ row, told }) => {
        const text = insert(row, insertion);
        return text === null ? [] : [{ row, told, text }];
      });
      const read = sample(cases, turn);
      const changed = read.flatMap(({ row, told, text }) => {
        const now = keyOf(extract(row, text));
        return now === told ? [] : [`${text}\n  alone:  ${told}\n  beside: ${now}`];
      });
      expect(read.length).toBeGreaterThan(20);
      expect(changed.length / read.length, changed.join('\n')).toBeLessThanOrEqual(Number(most));
    },
  );
});
