import { group } from 'd3';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/engagement/edtf';
import { STATUSES, TYPES } from '../../src/engagement/engagement';
import { PARTIES } from '../../src/engagement/party';

type Row = Readonly<Record<string, string>>;
interface Pair {
  readonly kind: string;
  readonly a: { readonly id: string; readonly text: string; readonly published: string | null };
  readonly b: { readonly id: string; readonly text: string; readonly published: string | null };
  readonly same: boolean;
  readonly merged?: { readonly start: string | null; readonly end: string | null; readonly status: string };
}

const fileText = (name: string): string => readFileSync(new URL(`rules/${name}`, import.meta.url), 'utf8');

/** The rows of a table with a header line; a row of another length than the header fails the test that reads it. */
function readTable(name: string): Row[] {
  const { data, errors } = Papa.parse<Row>(fileText(name), { header: true, skipEmptyLines: true });
  expect(errors, name).toEqual([]);
  return data;
}

const isDay = (text: string): boolean => parseEdtf(text)?.precision === 'day';
const words = (text: string | undefined): string[] => (text ?? '').split(' ').filter((word) => word !== '');

describe('the tables of sentences', () => {
  it.each(['dates.fr.csv', 'dates.en.csv'])('%s quotes its expressions and gives dates in order', (name) => {
    const rows = readTable(name);
    expect(rows.length).toBeGreaterThanOrEqual(110);
    expect(new Set(rows.map((row) => row['sentence'])).size).toBe(rows.length);
    for (const { sentence = '', expression = '', published = '', start = '', end = '' } of rows) {
      expect(sentence).toContain(expression);
      expect(published === '' || isDay(published), sentence).toBe(true);
      const first = parseEdtf(start);
      const last = end === '' ? null : parseEdtf(end);
      expect(first, sentence).not.toBeNull();
      if (end !== '') expect(last !== null && first !== null && last.from > first.from, sentence).toBe(true);
    }
  });

  it('roles.csv tells each fact in at least three ways with known parties', () => {
    const rows = readTable('roles.csv');
    expect(rows.length).toBeGreaterThanOrEqual(150);
    for (const [fact, wordings] of group(rows, (row) => row['group'])) {
      expect(wordings.length, fact).toBeGreaterThanOrEqual(3);
      const roles = wordings.map((row) =>
        [row['type'], row['visitors'], row['hosts'], row['participants']].join(),
      );
      expect(new Set(roles).size, fact).toBe(1);
      expect(new Set(wordings.map((row) => row['sentence'])).size, fact).toBe(wordings.length);
    }
    for (const row of rows) {
      const parties = [row['visitors'], row['hosts'], row['participants']].flatMap(words);
      expect(TYPES as readonly string[]).toContain(row['type']);
      expect(parties.length, row['sentence']).toBeGreaterThan(1);
      expect(
        parties.filter((code) => !PARTIES.has(code)),
        row['sentence'],
      ).toEqual([]);
    }
  });

  it('status.csv has sentences of every status in both languages', () => {
    const rows = readTable('status.csv');
    expect(rows.length).toBeGreaterThanOrEqual(80);
    for (const lang of ['fr', 'en']) {
      const told = new Set(rows.filter((row) => row['lang'] === lang).map((row) => row['status']));
      expect([...told].sort(), lang).toEqual([...STATUSES].sort());
    }
  });

  it('wordings.csv has sentences of many families in both languages, each with what it tells', () => {
    const rows = readTable('wordings.csv');
    expect(new Set(rows.map((row) => row['sentence'])).size).toBe(rows.length);
    for (const lang of ['fr', 'en']) {
      const own = rows.filter((row) => row['lang'] === lang);
      expect(own.length, lang).toBeGreaterThanOrEqual(120);
      expect(new Set(own.map((row) => row['family'])).size, lang).toBeGreaterThan(15);
    }
    for (const { engagements = '', sentence } of rows) {
      for (const told of engagements.split('; ').filter(Boolean))
        expect(told, sentence).toMatch(/^(visit [^ |]+>[^ |]+|summit [^ >]+\|[^ >]*|meeting [^ >|]+)( \d\S+)?$/);
      for (const code of engagements.match(/[A-Z]{2,}(-[A-Z]+)?/g) ?? []) expect(PARTIES.has(code), code).toBe(true);
    }
  });

  it('days.csv tells each text once, in both languages, with days in order', () => {
    const rows = readTable('days.csv');
    expect(new Set(rows.map((row) => row['text'])).size).toBe(rows.length);
    for (const lang of ['fr', 'en'])
      expect(rows.filter((row) => row['lang'] === lang).length, lang).toBeGreaterThanOrEqual(50);
    for (const { engagements = '', text } of rows) {
      for (const told of engagements.split('; ').filter(Boolean)) {
        const [first = '', last] = told.split(' ').at(-2)?.split('/') ?? [];
        expect(first === '?' || parseEdtf(first) !== null, text).toBe(true);
        if (last) expect((parseEdtf(last)?.from ?? 0) > (parseEdtf(first)?.from ?? 0), text).toBe(true);
        expect(STATUSES as readonly string[], text).toContain(told.split(' ').at(-1));
      }
    }
  });

  it('negatives.csv has at least sixty different sentences of many kinds', () => {
    const rows = readTable('negatives.csv');
    expect(new Set(rows.map((row) => row['sentence'])).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map((row) => row['kind'])).size).toBeGreaterThan(12);
  });
});

describe('the pairs of documents to merge', () => {
  const pairs = fileText('merge-pairs.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);

  it('are at least sixty, a good third of them different engagements', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    expect(pairs.filter((pair) => !pair.same).length).toBeGreaterThan(pairs.length / 3);
    const ids = pairs.flatMap((pair) => [pair.a.id, pair.b.id]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say what the merged engagement is exactly where the two are one', () => {
    for (const { a, b, same, merged } of pairs) {
      expect(merged !== undefined, a.id).toBe(same);
      for (const { published } of [a, b]) expect(published === null || isDay(published), a.id).toBe(true);
      if (!merged) continue;
      expect(STATUSES as readonly string[]).toContain(merged.status);
      expect([merged.start, merged.end].every((date) => date === null || parseEdtf(date) !== null)).toBe(
        true,
      );
    }
  });
});
