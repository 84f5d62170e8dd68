/** Pairs of sentences of the table of wordings in one text: each must be read as it is read alone. */
import { describe, expect, it } from 'vitest';
import { compose, type Joining, type Told } from '../../data/corpus/compose/compose';
import {
  documentOf,
  hashOf,
  isRight,
  readRules,
  written,
  writtenInFull,
  type Wording,
} from '../../data/corpus/wordings';
import type { Engagement } from '../engagement/engagement';
import { extractDocument } from './extract';

/** One first sentence in so many is read, of those that may share their subject each. `COMPOSE=1 npx vitest run src/extract/compositions` reads all. */
const STEP = Number(process.env['COMPOSE'] ?? 4);
/** Second sentences tried for a first one, at most. */
const TRIES = 40;

/** All texts are of one day, so that what is told of today or this week is so together too. */
const PUBLISHED = '2025-06-10';

const extract = (row: Wording, text?: string, published = PUBLISHED): readonly Engagement[] =>
  extractDocument({ ...documentOf(row, text), published }).engagements;

const sidesOf = (engagements: readonly Engagement[]): string =>
  engagements
    .map((one) => written(one, false))
    .sort()
    .join('; ');

const TOLD: readonly Told[] = readRules<Wording>('wordings').flatMap((row) => {
  const found = extract(row, row.sentence, row.published);
  const engagements = extract(row);
  const isSame = found.length > 0 && sidesOf(found) === sidesOf(engagements);
  return isRight(row, found) && isSame ? [{ row, engagements }] : [];
});

/** In an order of their own, so that a new sentence of the table changes a pair or two and no more. */
const SHUFFLED = TOLD.map((one) => ({ one, hash: hashOf(one.row.sentence) })).sort((a, b) => a.hash - b.hash);

/** The pairs of a joining, always the same ones. */
function compositionsOf(joining: Joining): { text: string; told: string; row: Wording }[] {
  const rows = SHUFFLED.filter(({ one }) => one.row.lang === joining.lang);
  const step = joining.pattern.includes('{p}') ? 1 : STEP;
  return rows.flatMap(({ one, hash }, at) => {
    if (hash % step !== 0) return [];
    for (let next = 1; next <= TRIES; next += 1) {
      const second = rows[(at + next) % rows.length];
      const found = second ? compose(one, second.one, joining) : null;
      if (found) return [{ text: found.text, told: writtenInFull(found.engagements), row: one.row }];
    }
    return [];
  });
}

describe('two sentences in one text are read as each alone', () => {
  it.each(readRules<Joining>('joinings').map((joining) => ({ ...joining, joining })))(
    '$lang: $kind, but for a share of $most',
    ({ joining, most }) => {
      const all = compositionsOf(joining);
      const changed = all.flatMap(({ text, told, row }) => {
        const now = writtenInFull(extract(row, text));
        return now === told ? [] : [`${text}\n  alone:    ${told}\n  together: ${now}`];
      });
      expect(all.length).toBeGreaterThan(60);
      expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(Number(most) * all.length);
    },
  );
});
