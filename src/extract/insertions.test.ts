/** Sentences of the table of wordings with something said beside them that changes nothing: they must be read as before. */
import { describe, expect, it } from 'vitest';
import { insert, type Insertion } from '../../data/corpus/insert/insert';
import { documentOf, hashOf, isRight, readRules, written, type Wording } from '../../data/corpus/wordings';
import type { Engagement } from '../engagement/engagement';
import { extractDocument } from './extract';

/** One in so many sentences is read, by where something is put: few have a place inside. `INSERT=1 npx vitest run src/extract/insertions` reads all. */
const STEPS = { front: 20, end: 20, before: 20, after: 20, quote: 20, day: 4, name: 5, noun: 1, behind: 1 };
const INSERT = Number(process.env['INSERT'] ?? Infinity);

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

/** Whether a sentence is read with an insertion: always the same ones, whatever else the table has. */
function isRead({ sentence }: Wording, { kind, at }: Insertion): boolean {
  return hashOf(sentence + kind) % Math.min(STEPS[at], INSERT) === 0;
}

describe('a sentence with something beside it that changes nothing is read as before', () => {
  it.each(readRules<Insertion>('insertions').map((insertion) => ({ ...insertion, insertion })))(
    '$lang: $kind, but for a share of $most and one sentence at most',
    ({ insertion, most }) => {
      let count = 0;
      const changed: string[] = [];
      for (const { row, told } of ROWS) {
        const text = isRead(row, insertion) ? insert(row, insertion) : null;
        if (text === null) continue;
        count += 1;
        const now = keyOf(extract(row, text));
        if (now !== told) changed.push(`${text}\n  alone:  ${told}\n  beside: ${now}`);
      }
      expect(count).toBeGreaterThan(20);
      expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(Number(most) * count + 1);
    },
  );
});
