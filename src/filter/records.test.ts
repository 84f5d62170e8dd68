import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someEngagements } from './arbitrary';
import { RecordsWriter, unpackRecords } from './records';
import { buildTable, TableBuilder } from './table';

const pack = (list: Parameters<typeof buildTable>[0]) => {
  const writer = new RecordsWriter();
  for (const item of list) writer.add(item);
  return writer;
};

describe('packed records', () => {
  it('give back every engagement and find every id', () => {
    fc.assert(
      fc.property(someEngagements(30), (list) => {
        const titled = list.map((item, row) => ({
          ...item,
          title: row % 2 ? 'Visite d’État – “x” 🇲🇱\n' : null,
        }));
        const records = unpackRecords(pack(titled).build());
        titled.forEach((item, row) => {
          expect(records.engagementAt(row)).toEqual(item);
          expect(records.rowOf(item.id)).toBe(row);
        });
        expect(records.rowOf('e')).toBe(-1);
        expect(records.rowOf('')).toBe(-1);
        expect(() => records.engagementAt(list.length)).toThrow('engagementAt');
      }),
    );
  });

  it('hold more than fits at first', () => {
    const [one] = fc.sample(
      someEngagements(1).filter((list) => list.length === 1),
      1,
    )[0]!;
    const long = { ...one!, title: 'é'.repeat(100_000) };
    expect(unpackRecords(pack([one!, long, one!]).build()).engagementAt(1)).toEqual(long);
  });
});

describe('TableBuilder', () => {
  it('makes the same table of rows that come one by one', () => {
    fc.assert(
      fc.property(someEngagements(60), (list) => {
        const builder = new TableBuilder(2);
        for (const item of list) builder.add(item);
        const { engagementAt: _at, rowOf: _of, ...columns } = buildTable(list);
        expect(builder.build((row) => list[row]!.id)).toEqual(columns);
      }),
    );
  });
});
