import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../engagement/issue';
import type { Engagement } from '../engagement/engagement';
import { engagements, sources } from './arbitrary';
import { readCsv, writeCsv } from './csv';
import { readJson, writeJson } from './json';
import { readDatasetLines, writeDatasetLines } from './json-lines';
import { jsonElements } from './table-json';
import { readParts, type TableFormat } from './table-parts';

function together(format: TableFormat, text: string) {
  const rows: Engagement[] = [];
  const issues: Issue[] = [];
  const shares: number[] = [];
  for (const part of readParts(format, text)) {
    rows.push(...part.dataset.engagements);
    issues.push(...part.issues);
    shares.push(part.share);
  }
  return { rows, issues, shares };
}

/** Rows enough for several parts, with one that is broken in each thousand. */
function manyRows(count: number): Engagement[] {
  const [one] = fc.sample(engagements, { numRuns: 1, seed: 7 });
  return Array.from({ length: count }, (_, row) => ({
    ...one!,
    id: `e${row % 6999}`,
    title: `“${row}”,\n"x"`,
  }));
}

describe('readParts', () => {
  it.each([
    ['csv', writeCsv, readCsv],
    ['jsonl', writeDatasetLines, readDatasetLines],
    ['json', writeJson, readJson],
  ] as const)('gives of %s what the whole gives, with shares that rise to 1', (format, write, read) => {
    const text = write({ version: 1, sources: [], engagements: manyRows(7200) });
    const { rows, issues, shares } = together(format, text);
    const expected = read(text);
    expect(rows).toEqual(expected.dataset.engagements);
    expect(issues).toEqual(expected.issues);
    expect(shares).toHaveLength(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it.each([
    [
      'csv',
      'id,type,start\na,visit,2025\n' + 'b,visit,2025\n'.repeat(1500) + 'c,visit,2025-02-30\n',
      'row 1503',
    ],
    ['jsonl', '{"id":"a","type":"visit"}\n'.repeat(1500) + '{"id":"b","type":"trip"}\n', 'line 1501'],
    [
      'json',
      `{"engagements":[${'{"id":"a","type":"visit"},'.repeat(1500)}{"id":"b","type":"trip"}]}`,
      'engagements[1500]',
    ],
  ] as const)('names the row of an issue in a later part of %s', (format, text, where) => {
    expect(together(format, text).issues.map((issue) => issue.where)).toEqual([where]);
  });

  it.each(['', ' ', '{}', '[]', '{"engagements":', '[1,', 'null', '{"engagements":[{"id":1}]}', '{"a":[}'])(
    'says of “%s” what the reader says',
    (text) => {
      const { rows, issues } = together('json', text);
      const expected = readJson(text);
      expect(rows).toEqual(expected.dataset.engagements);
      expect(issues).toEqual(expected.issues);
    },
  );

  it('keeps what came before the text breaks only when the whole can be read', () => {
    const broken = `{"engagements":[${'{"id":"a","type":"visit"},'.repeat(1500)}`;
    const { rows, issues } = together('json', broken);
    expect(rows).toHaveLength(1000);
    expect(issues[0]?.fault.code).toBe('bad-json');
  });
});

describe('jsonElements', () => {
  it('finds every element of any data set', () => {
    fc.assert(
      fc.property(
        fc.array(engagements, { maxLength: 5 }),
        fc.array(sources, { maxLength: 3 }),
        fc.boolean(),
        (list, from, spaced) => {
          const value = { engagements: list, note: { sources: ['"[{'] }, sources: from, version: 1 };
          const found = [...jsonElements(JSON.stringify(value, null, spaced ? 2 : 0))];
          expect(found.map((element) => (element === 'broken' ? element : element.value))).toEqual(
            JSON.parse(JSON.stringify([...list, ...from])),
          );
        },
      ),
    );
  });
});
