import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '../engagement/engagement';
import { mergeEngagements } from '../engagement/merge';
import type { TextDocument } from './document';
import { extractDocument } from './extract';

const FOLDER = 'data/corpus';
const ROLES = `${FOLDER}/rules/roles.csv`;
const NEGATIVES = `${FOLDER}/rules/negatives.csv`;
const PAIRS = `${FOLDER}/rules/merge-pairs.jsonl`;

type Row = Readonly<Record<string, string>>;

const table = (file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(file, 'utf8').trim(), { header: true }).data;
const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
const sorted = (codes: string | readonly string[] | undefined): string =>
  (typeof codes === 'string' ? codes.split(/[ ;+]+/) : [...(codes ?? [])]).filter(Boolean).sort().join(' ');
const read = (row: Row): readonly Engagement[] =>
  extractDocument({
    id: 'x',
    text: row['sentence'] ?? '',
    lang: row['lang'] ?? null,
    published: row['published'] || null,
  }).engagements;

describe('the role table', () => {
  const rows = table(ROLES);
  const isRight = (row: Row): boolean =>
    read(row).some(
      (one) =>
        one.type === row['type'] &&
        (['visitors', 'hosts', 'participants'] as const).every(
          (role) => sorted(row[role]) === sorted(one[role]),
        ),
    );

  it('gives the same roles to active, passive and nominal wordings in at least 0.97 of its sentences', () => {
    const right = rows.filter(isRight).length;
    expect(right / rows.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('three wordings of one fact', () => {
  const rows = table(ROLES);
  const keyOf = (row: Row): string => `${row['lang']} ${row['group']}`;
  const groups = [...new Set(rows.map(keyOf))].map((key) => rows.filter((row) => keyOf(row) === key));
  /** Type and sides of all that a wording tells, whether it is right or not. */
  const told = (row: Row): string =>
    read(row)
      .map(({ type, visitors, hosts, participants }) => [
        type,
        ...[visitors, hosts, participants].map(sorted),
      ])
      .sort()
      .join('\n');

  it('tell the same sides in the active, the passive and as a noun, in at least 0.94 of the groups', () => {
    const parted = groups.filter((wordings) => new Set(wordings.map(told)).size > 1);
    expect(groups.length).toBeGreaterThan(50);
    expect(
      1 - parted.length / groups.length,
      parted.map((wordings) => wordings.map((row) => row['sentence']).join(' / ')).join('\n'),
    ).toBeGreaterThanOrEqual(0.94);
  });
});

describe('the table of what is no engagement', () => {
  const rows = table(NEGATIVES);

  it('stays empty', () => {
    const invented = rows.filter((row) => read(row).length > 0);
    expect(invented.map((row) => row['sentence'])).toEqual([]);
  });
});

interface Pair {
  readonly a: TextDocument;
  readonly b: TextDocument;
  readonly same: boolean;
}

describe('the pairs to merge', () => {
  const pairs = lines<Pair>(PAIRS);

  it('joins reports of one engagement and leaves different ones apart', () => {
    const told = pairs.map(({ a, b, same }) => {
      const both = [extractDocument(a), extractDocument(b)];
      const { joined } = mergeEngagements(
        both.flatMap((one) => one.engagements),
        both.map((one) => one.source),
      );
      return { same, joined: joined > 0 };
    });
    const rightly = told.filter((one) => one.same && one.joined).length;
    const precision = rightly / told.filter((one) => one.joined).length;
    const recall = rightly / told.filter((one) => one.same).length;
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
