import { describe, expect, it } from 'vitest';
import { sayIssue } from '../i18n/messages/issues';
import { guessMapping } from './mapping-guess';
import { readSheet, readTimelineJson } from './mapping-file';
import { sheetOfCsv } from './mapping-sheet';
import { readFile } from './read';
import { recogniseFile } from './recognise';

const EDGES = { parseHtml: () => Promise.reject(new Error('no page here')) } as unknown as Parameters<
  typeof readFile
>[2];
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function readTable(text: string) {
  const sheet = sheetOfCsv(text);
  return readSheet(sheet, guessMapping(sheet));
}

describe('a table made elsewhere', () => {
  it('is read as a file that somebody brings, in Latin-1 too', async () => {
    const upload = await readFile(
      'visites.csv',
      latin1(
        "Date;Pays visiteur;Pays hôte;Personne\r\n22/06/2025;Côte d'Ivoire;Russie;Alassane Ouattara\r\nbientôt;Mali;Russie;X\r\n",
      ),
      EDGES,
    );
    if (upload.kind !== 'dataset') throw new Error(upload.kind);
    expect(upload.dataset.engagements).toMatchObject([
      { start: '2025-06-22', visitors: ['CIV'], hosts: ['RUS'] },
    ]);
    const reasons = upload.issues.map((issue) => sayIssue(issue, 'en'));
    expect(reasons).toContain('row 3: The date cannot be read: “bientôt”');
    expect(reasons.join('\n')).toContain('“Pays hôte” as hosts');
  });

  it('says that the order of days and months was supposed', () => {
    const { issues } = readTable('date,from,to\n03/04/2025,Mali,Russia\n');
    expect(issues.map(({ fault }) => fault)).toContainEqual({
      code: 'day-first-supposed',
      columns: ['date'],
    });
  });

  it('leaves our own tables to their reader, and says what other tables lack', async () => {
    const own = await readFile('a.csv', latin1('id,type,start\na,visit,2025\n'), EDGES);
    expect(own).toMatchObject({ dataset: { engagements: [{ id: 'a' }] }, issues: [] });
    const colours = await readFile('b.csv', latin1('colour,size\nred,2\n'), EDGES);
    expect(colours.issues.map(({ fault }) => fault.code)).toContain('no-column-for');
  });

  it('is no table of ours for a column “type” alone', async () => {
    const upload = await readFile(
      'c.csv',
      latin1('type,date,from,to\nvisit,2025-06-22,Mali,Russia\n'),
      EDGES,
    );
    expect(upload).toMatchObject({ dataset: { engagements: [{ visitors: ['MLI'], hosts: ['RUS'] }] } });
  });

  it('is read by the mapping that its owner gave', async () => {
    const bytes = latin1('date,a,b\n03/04/2025,Mali,Russia\n');
    const mapping = {
      version: 1,
      kind: 'any',
      columns: { date: 'start', a: 'hosts', b: 'visitors' },
      dateOrder: 'mdy',
      type: 'meeting',
    } as const;
    expect(await readFile('d.csv', bytes, EDGES, mapping)).toMatchObject({
      dataset: { engagements: [{ type: 'meeting', start: '2025-03-04', visitors: ['RUS'], hosts: ['MLI'] }] },
      issues: [],
    });
  });

  it('counts rows left out once for each reason', () => {
    const { issues } = readTable(`date,from,to\n2025-01-01,Mali,Russia\n${',Mali,Russia\n'.repeat(9)}`);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([
      {
        where: 'rows 3, 4, 5, 6, 7',
        field: null,
        fault: { code: 'no-date' },
        severity: 'error',
        count: 9,
      },
    ]);
  });
});

it('knows a workbook by its ending and its bytes', () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]);
  expect(recogniseFile('a.xlsx', zip).format).toBe('xlsx');
  expect(recogniseFile('a.zip', zip).format).toBeNull();
});

it('reads timelines in JSON and no other JSON', () => {
  const items = [
    { id: 1, content: 'Mali visits Russia', start: '2025-06-22' },
    { id: 2, content: 'x', start: 'y' },
  ];
  expect(readTimelineJson(items)?.dataset.engagements).toHaveLength(1);
  expect(readTimelineJson(items)?.issues).toMatchObject([{ where: 'item 2', fault: { code: 'no-date' } }]);
  expect(readTimelineJson({ engagements: [] })).toBeNull();
});
