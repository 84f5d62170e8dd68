/** The table of wordings: sentences by family, each with all that it tells; some tell nothing. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '../engagement/engagement';
import { extractDocument } from './extract';

interface Row {
  readonly family: string;
  readonly lang: string;
  readonly published: string;
  readonly sentence: string;
  /** `visit A>B dates`, `summit B|P+Q dates`, `meeting P+Q dates`, parted by semicolons; dates only where the table gives them. */
  readonly engagements: string;
}

const ROWS = Papa.parse<Row>(readFileSync('data/corpus/rules/wordings.csv', 'utf8').trim(), {
  header: true,
}).data;

const read = ({ lang, published, sentence }: Row): readonly Engagement[] =>
  extractDocument({ id: 'x', lang, published: published || null, text: sentence }).engagements;

const joined = (codes: readonly string[]): string => [...codes].sort().join('+');

/** An engagement in the words of the table, with its dates or without. */
function written(one: Engagement, dated: boolean): string {
  const sides = {
    visit: `${joined(one.visitors)}>${joined(one.hosts)}`,
    summit: `${joined(one.hosts)}|${joined(one.participants)}`,
    meeting: joined(one.participants),
  };
  const dates = [one.start, one.end].filter(Boolean).join('/');
  return [one.type, sides[one.type], ...(dated && dates ? [dates] : [])].join(' ');
}

/** Whether a sentence is read rightly, nothing more and nothing less. */
function isRight(row: Row): boolean {
  const left = [...read(row)];
  for (const wanted of row.engagements.split('; ').filter(Boolean)) {
    const dated = wanted.split(' ').length > 2;
    const at = left.findIndex((one) => written(one, dated) === wanted);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

describe('the table of wordings', () => {
  it.each([
    ['fr', 0.91],
    ['en', 0.96],
  ])('is read rightly in %s in at least %d of its sentences', (lang, least) => {
    const rows = ROWS.filter((row) => row.lang === lang);
    const wrong = rows.filter((row) => !isRight(row)).map((row) => `${row.family}: ${row.sentence}`);
    expect(1 - wrong.length / rows.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('stays empty where nothing is told', () => {
    const invented = ROWS.filter((row) => row.engagements === '' && read(row).length > 0);
    expect(invented.map((row) => row.sentence)).toEqual([]);
  });
});
