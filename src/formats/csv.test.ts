import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sayFault } from '../i18n/messages/issues';
import { engagements, words } from './arbitrary';
import { CSV_COLUMNS, readCsv, writeCsv } from './csv';
import { formatList, guard, parseList, unguard } from './csv-cell';

const HEADER = CSV_COLUMNS.join(',');
const read = (...rows: string[]) => readCsv([HEADER, ...rows].join('\n'));
const first = (row: string) => read(row).dataset.engagements[0];

describe('a table of engagements', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.uniqueArray(engagements, { selector: ({ id }) => id, maxLength: 5 }), (list) => {
        const back = readCsv(writeCsv({ engagements: list }));
        expect(back.dataset.engagements).toEqual(list);
        expect(back.issues).toEqual([]);
      }),
    );
  });

  it('reads lists, people with their party, and a place with its country', () => {
    expect(
      first(
        'v1,Visit,Official,announced,,2025-06-22,2025-06-26,MLI,RUS,,Assimi Goïta (MLI);Jane Doe,Moscow (RUS),Energy;defence,,a;b',
      ),
    ).toMatchObject({
      id: 'v1',
      type: 'visit',
      level: 'official',
      people: [
        { name: 'Assimi Goïta', party: 'MLI' },
        { name: 'Jane Doe', party: null },
      ],
      place: { name: 'Moscow', country: 'RUS' },
      sectors: ['energy', 'defence'],
      sources: ['a', 'b'],
    });
  });

  it('takes countries by name, by two letters and in lower case', () => {
    expect(first('v1,visit,,,,2025,,Côte d’Ivoire;ml;cote d’ivoire,russie,,,,,,')).toMatchObject({
      visitors: ['CIV', 'MLI', 'CIV'],
      hosts: ['RUS'],
    });
  });

  it.each([
    ['2025-06-22,', '2025-06-22', null],
    ['2025-06-22,..', '2025-06-22', '..'],
    ['2025-06-22,unknown', '2025-06-22', ''],
    ['2025-06-22/2025-06-26,', '2025-06-22', '2025-06-26'],
    ['2025-06-22/,', '2025-06-22', ''],
    [',', null, null],
  ])('reads the dates %s', (cells, start, end) => {
    expect(first(`v1,visit,,,,${cells},,,,,,,,`)).toMatchObject({ start, end });
  });

  it('gives a row without an id the one that its fields give', () => {
    expect(first(',visit,,,,2025-06-22,,MLI,RUS,,,,,,')?.id).toBe('visit-mli-rus-2025-06-22');
  });

  it.each([
    ['v1,visit,,,,2025-02-30,,,,,,,,,', 'start', /2025-02-30/],
    ['v1,visit,,,,2025-06-22,2025-06-01,,,,,,,,', 'end', /before the start/],
    ['v1,picnic,,,,,,,,,,,,,', 'type', /picnic/],
    ['v1,visit,,,,,,mali!,,,,,,,', 'visitors.0', /upper-case code/],
    ['v1,visit,,,,,,,,,,,magic,,', 'sectors.0', /magic/],
  ])('leaves out %s and says which row, which field and why', (row, field, reason) => {
    const { dataset, issues } = read('a,visit,,,,2025,,,,,,,,,', '', row);
    expect(dataset.engagements.map(({ id }) => id)).toEqual(['a']);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ where: 'row 4', field, severity: 'error' });
    expect(sayFault(issues[0]!, 'en')).toMatch(reason);
  });

  it('keeps an unknown country with a warning', () => {
    const { dataset, issues } = read('v1,visit,,,,2025,,XYZ,RUS,,,,,,');
    expect(dataset.engagements[0]?.visitors).toEqual(['XYZ']);
    expect(issues).toMatchObject([{ where: 'row 2', field: 'visitors', severity: 'warning' }]);
  });

  it('keeps columns that it does not know, and writes them back', () => {
    const text = 'id,type,Remarks,TYPE,\nv1,visit,good,again,x\n';
    const { dataset } = readCsv(text);
    expect(dataset.engagements[0]?.extra).toEqual({ Remarks: 'good', 'type (2)': 'again', 'column 5': 'x' });
    const written = writeCsv(dataset);
    expect(written.split('\r\n')[0]).toBe(`${HEADER},Remarks,type (2),column 5`);
    expect(readCsv(written).dataset).toEqual(dataset);
  });

  it('reads semicolons between columns, as spreadsheets write them in French', () => {
    const { dataset } = readCsv('id;type;start;visitors\nv1;visit;2025;"MLI;RUS"\n');
    expect(dataset.engagements[0]).toMatchObject({ start: '2025', visitors: ['MLI', 'RUS'] });
  });

  it('lists the sources that rows cite, once, without the place in them', () => {
    const { dataset } = read(
      'a,visit,,,,2025,,,,,,,,,list#1;https://x.org/a',
      'b,visit,,,,2025,,,,,,,,,list#2',
    );
    expect(dataset.sources.map(({ id, url }) => [id, url])).toEqual([
      ['list', null],
      ['https://x.org/a', 'https://x.org/a'],
    ]);
  });

  it('reads a table of sources', () => {
    const { dataset, issues } = readCsv(
      'id,title,publisher,lang,rows\nlist,A list,An office,en,12\n,nameless,x,,\n',
    );
    expect(dataset.sources).toMatchObject([
      { id: 'list', title: 'A list', publisher: 'An office', author: null },
    ]);
    expect(issues).toMatchObject([{ where: 'row 3', field: 'id' }]);
  });

  it.each([
    ['', /empty/],
    ['\n\n', /empty/],
    ['a,b\n1,2', /no column “type”/],
    ['x'.repeat(1_000_000), /no column “type”/],
  ])('answers a file that is no such table with one issue', (text, reason) => {
    const { dataset, issues } = readCsv(text);
    expect(dataset.engagements).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(sayFault(issues[0]!, 'en')).toMatch(reason);
  });

  it('warns of cells beyond the header and of a quotation mark that is not closed', () => {
    expect(readCsv('id,type\na,visit,lost\n').issues).toMatchObject([
      { where: 'row 2', severity: 'warning' },
    ]);
    expect(readCsv('id,type\na,visit\n"b,visit\n').issues[0]).toMatchObject({ where: 'row 3' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readCsv(text);
        readCsv(`${HEADER}\n${text}`);
      }),
    );
  });

  it('reads the reference data without an issue, and writes it back as it was', () => {
    const text = readFileSync('data/engagements.csv', 'utf8');
    const { dataset, issues } = readCsv(text);
    expect(issues).toEqual([]);
    expect(dataset.engagements.length).toBeGreaterThan(9000);
    expect(writeCsv(dataset).replace(/\r\n/g, '\n')).toBe(text);
  });
});

describe('a cell', () => {
  it('is never a formula once written, and is itself when read', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), (text) => {
        expect(guard(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguard(guard(text))).toBe(text);
      }),
    );
  });

  it('is read as it stands where nothing guards it', () => {
    expect(unguard("'tis")).toBe("'tis");
    expect(unguard("'=1+1")).toBe('=1+1');
  });

  it('holds a list whose items hold the separator', () => {
    fc.assert(
      fc.property(fc.array(words), (items) => {
        expect(parseList(formatList(items))).toEqual(items);
      }),
    );
  });
});
