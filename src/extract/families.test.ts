/** Families of wordings: rows that a rule was made for, and rows of the same family that none was made for. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';

interface Row {
  readonly family: string;
  readonly lang: string;
  readonly published: string;
  readonly sentence: string;
  /** `type start/end visitors>hosts|participants`, engagements parted by semicolons; empty for none. */
  readonly engagements: string;
}

const ROWS = Papa.parse<Row>(readFileSync('data/corpus/rules/families.csv', 'utf8').trim(), {
  header: true,
}).data;

function told({ lang, published, sentence }: Row): string {
  const { engagements } = extractDocument({ id: 'x', lang, published: published || null, text: sentence });
  return engagements
    .map(({ type, start, end, visitors, hosts, participants }) => {
      const dates = `${start ?? '?'}${end ? `/${end}` : ''}`;
      return `${type} ${dates} ${visitors.join('+')}>${hosts.join('+')}|${[...participants].sort().join('+')}`;
    })
    .join(' ; ');
}

describe('families of wordings', () => {
  it('are read with their dates and sides in at least 0.92 of the rows', () => {
    const wrong = ROWS.filter((row) => told(row) !== row.engagements);
    expect(wrong.length / ROWS.length, wrong.map((row) => row.sentence).join('\n')).toBeLessThanOrEqual(0.08);
  });

  it('stay empty where nothing is told', () => {
    const invented = ROWS.filter((row) => row.engagements === '' && told(row) !== '');
    expect(invented.map((row) => row.sentence)).toEqual([]);
  });
});
