import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappingKey, parseMapping, type Mapping } from './mapping';
import { applyMapping } from './mapping-apply';
import { readDate } from './mapping-date';
import { guessMapping } from './mapping-guess';
import { readParties } from './mapping-party';
import { sheetOfCsv } from './mapping-sheet';

const mapped = (csv: string) => {
  const sheet = sheetOfCsv(csv);
  const guess = guessMapping(sheet);
  return { ...applyMapping(sheet, guess.mapping), ...guess };
};

describe('a spreadsheet with any headings', () => {
  it('is read in English', () => {
    const { dataset, doubts } = mapped(
      'Date,From,To,Who,Purpose,City,Budget\n22 June 2025,Mali,Russian Federation,Assimi Goïta,Energy talks,Moscow,12\n',
    );
    expect(doubts).toEqual([]);
    expect(dataset.engagements).toMatchObject([
      {
        id: 'visit-mli-rus-2025-06-22',
        type: 'visit',
        title: 'Energy talks',
        start: '2025-06-22',
        visitors: ['MLI'],
        hosts: ['RUS'],
        people: [{ name: 'Assimi Goïta', party: 'MLI' }],
        place: { name: 'Moscow' },
        extra: { Budget: '12' },
      },
    ]);
  });

  it('is read in French, with semicolons and a title above the headings', () => {
    const { dataset, doubts } = mapped(
      'Visites officielles;;;;\n;;;;\nDate de début;Date de fin;Pays visiteur;Pays hôte;Dirigeant\n14/02/2024;16/02/2024;Côte d’Ivoire;États-Unis;Alassane Ouattara\n',
    );
    expect(doubts).toEqual([]);
    expect(dataset.engagements).toMatchObject([
      { start: '2024-02-14', end: '2024-02-16', visitors: ['CIV'], hosts: ['USA'] },
    ]);
  });

  it('is read by its values where the headings say nothing', () => {
    const { mapping } = mapped('A,B,C\n2025-06-22,Mali,Russia\n2025-07-01,France,China\n');
    expect(mapping.columns).toEqual({ A: 'start', B: 'visitors', C: 'hosts' });
  });

  it('asks which of day and month comes first, unless a date settles it', () => {
    const open = mapped('date,from,to\n03/04/2025,Mali,Russia\n05/06/2025,Mali,Russia\n');
    expect(open.doubts).toEqual([{ about: 'date-order', columns: ['date'] }]);
    const settled = mapped('date,from,to\n03/04/2025,Mali,Russia\n03/25/2025,Mali,Russia\n');
    expect(settled.doubts).toEqual([]);
    expect(settled.dataset.engagements.map(({ start }) => start)).toEqual(['2025-03-04', '2025-03-25']);
  });

  it('asks for what is missing', () => {
    expect(mapped('name,colour\nx,red\n').doubts).toEqual([
      { about: 'missing', field: 'start' },
      { about: 'missing', field: 'visitors' },
    ]);
  });

  it('takes numbers for days of a spreadsheet where the heading says that they are dates', () => {
    const { mapping, dataset } = mapped('budget,date,from,to\n45000,45830,Mali,Russia\n');
    expect(mapping.columns).toMatchObject({ budget: null, date: 'start' });
    expect(dataset.engagements).toMatchObject([{ start: '2025-06-22' }]);
    expect(mapped('budget,from,to\n45000,Mali,Russia\n').mapping.columns['budget']).toBeNull();
  });

  it('takes rows of participants for summits', () => {
    const { dataset } = mapped(
      'date,event,countries\n2023-07-27,Russia–Africa,"Russia, Mali, Egypt, Kenya"\n',
    );
    expect(dataset.engagements).toMatchObject([
      { type: 'summit', participants: ['RUS', 'MLI', 'EGY', 'KEN'] },
    ]);
  });

  it('says how many rows map, and why the others do not', () => {
    const result = mapped(
      'date,from,to\n2025-06-22,Mali,Russia\n\nsometime,Mali,Russia\n2025-02-30,Mali,Russia\n2025-06-23,Ruritania,Narnia\n,Mali,Russia\n',
    );
    expect(result.mapped).toBe(1);
    expect(result.unmapped).toEqual([
      { field: null, fault: { code: 'unreadable-date', value: 'sometime' }, count: 2, rows: [4, 5] },
      { field: null, fault: { code: 'no-party', value: 'Ruritania; Narnia' }, count: 1, rows: [6] },
      { field: null, fault: { code: 'no-date' }, count: 1, rows: [7] },
    ]);
    expect(result.issues.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  it('keeps a row without the parties that it cannot read, and says which', () => {
    const { dataset, issues } = mapped(
      'date,from,to\n2025-06-22,Mali,"Russia, Narnia"\n2025-06-23,Mali,Russia\n',
    );
    expect(dataset.engagements.map(({ hosts }) => hosts)).toEqual([['RUS'], ['RUS']]);
    expect(issues.map(({ where, field, fault }) => [where, field, fault])).toEqual([
      ['row 2', 'hosts', { code: 'party-left-out', value: 'Narnia' }],
    ]);
  });

  it('can be corrected and kept', () => {
    const sheet = sheetOfCsv('x,y,when\nMali,Russia,2025-06-22\n');
    const { mapping } = guessMapping(sheet);
    const corrected: Mapping = { ...mapping, columns: { x: 'hosts', y: 'visitors', when: 'start' } };
    const kept = parseMapping(JSON.stringify(corrected));
    expect(kept).toEqual(corrected);
    expect(applyMapping(sheet, kept!).dataset.engagements).toMatchObject([
      { visitors: ['RUS'], hosts: ['MLI'] },
    ]);
    expect(parseMapping('{"version":2}')).toBeNull();
    expect(parseMapping('no')).toBeNull();
    expect(mappingKey(['When', 'x ', 'Y'])).toBe(mappingKey(['y', 'when', 'X']));
  });

  it('knows our own table', () => {
    const { mapping, dataset } = mapped(
      'id,type,level,start,visitors,hosts\na,visit,state,2025-06-22,MLI,RUS\n',
    );
    expect(mapping.kind).toBe('own');
    expect(dataset.engagements).toMatchObject([{ id: 'a', level: 'state' }]);
  });

  it('never throws, and accounts for every row that is not empty', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Mali', 'Russia', '2025-06-22', '03/04/2025', 'TBD', '=1+1', '', '2025/..', 'summit'),
    );
    const headings = fc.uniqueArray(
      fc.oneof(fc.string(), fc.constantFrom('date', 'from', 'to', 'who', 'type')),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(
        headings,
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }),
        (columns, cells) => {
          const rows = cells.map((row) => columns.map((_, column) => row[column] ?? ''));
          const sheet = { columns, rows, firstRow: 2 };
          const guess = guessMapping(sheet);
          const result = applyMapping(sheet, guess.mapping);
          const filled = rows.filter((row) => row.some((text) => text.trim() !== '')).length;
          const rejected = result.unmapped.reduce((sum, { count }) => sum + count, 0);
          if (guess.mapping.kind === 'any') expect(result.mapped + rejected).toBeGreaterThanOrEqual(filled);
          expect(result.dataset.engagements.length).toBe(result.mapped);
        },
      ),
    );
  });
});

describe('readDate', () => {
  it.each([
    ['2025-06-22', '2025-06-22', null],
    ['2025-06', '2025-06', null],
    ['2025', '2025', null],
    ['45830', '2025-06-22', null],
    ['45830.5', '2025-06-22', null],
    ['2025-06-22T10:30:00Z', '2025-06-22', null],
    ['2025/6/2', '2025-06-02', null],
    ['22/06/2025', '2025-06-22', null],
    ['22.06.25', '2025-06-22', null],
    ['22 juin 2025', '2025-06-22', null],
    ['1er août 2024', '2024-08-01', null],
    ['June 22, 2025', '2025-06-22', null],
    ['Sept. 3rd, 2024', '2024-09-03', null],
    ['juin 2025', '2025-06', null],
    ['22–26 June 2025', '2025-06-22', '2025-06-26'],
    ['du 22 au 26 juin 2025', '2025-06-22', '2025-06-26'],
    ['June 22-26, 2025', '2025-06-22', '2025-06-26'],
    ['2025-06-22/2025-06-26', '2025-06-22', '2025-06-26'],
    ['30 June 2025 – 2 July 2025', '2025-06-30', '2025-07-02'],
  ])('reads %s', (text, start, end) => expect(readDate(text, 'dmy')).toEqual({ start, end }));

  it.each(['30/02/2025', '2025-13-01', 'soon', '99/99/9999', ''])('does not read “%s”', (text) =>
    expect(readDate(text, 'dmy')).toBeNull(),
  );

  it('knows words for not known', () =>
    expect(['TBD', 'n/a', '?', 'inconnue'].map((text) => readDate(text, 'dmy'))).toEqual(
      Array(4).fill('unknown'),
    ));
});

describe('readParties', () => {
  it.each([
    ['Mali', ['MLI']],
    ['the United States', ['USA']],
    ['DRC / Rwanda', ['COD', 'RWA']],
    ['Bosnia and Herzegovina', ['BIH']],
    ['Mali, Niger et Burkina Faso', ['MLI', 'NER', 'BFA']],
    ['Congo, Democratic Republic of', ['COD']],
    ['MLI;RUS', ['MLI', 'RUS']],
    ['La Russie', ['RUS']],
  ])('reads %s', (text, codes) => expect(readParties(text)).toEqual({ codes, unread: [] }));

  it('keeps what it cannot read', () =>
    expect(readParties('Mali, Narnia')).toEqual({ codes: ['MLI'], unread: ['Narnia'] }));
});
