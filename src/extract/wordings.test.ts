/** The table of wordings: sentences by family, each with all that it tells; some tell nothing. */
import { describe, expect, it } from 'vitest';
import { documentOf, isRight, readRules, type Wording } from '../../data/corpus/wordings';
import type { Engagement } from '../engagement/engagement';
import { extractDocument } from './extract';

const ROWS = readRules<Wording>('wordings');

const read = (row: Wording): readonly Engagement[] => extractDocument(documentOf(row)).engagements;

describe('the table of wordings', () => {
  it.each([
    ['fr', 0.91],
    ['en', 0.96],
  ])('is read rightly in %s in at least %d of its sentences', (lang, least) => {
    const rows = ROWS.filter((row) => row.lang === lang);
    const wrong = rows
      .filter((row) => !isRight(row, read(row)))
      .map((row) => `${row.family}: ${row.sentence}`);
    expect(1 - wrong.length / rows.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('stays empty where nothing is told', () => {
    const invented = ROWS.filter((row) => row.engagements === '' && read(row).length > 0);
    expect(invented.map((row) => row.sentence)).toEqual([]);
  });
});
