import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '../engagement/edtf';
import { partiesOf } from '../engagement/engagement';
import { SECTORS, SECTOR_FAMILIES, leadingFamily } from '../engagement/sector';
import { someEngagements } from './arbitrary';
import { DATED, LEVEL_VALUES, STATUS_VALUES, TYPE_VALUES, codesAt, type Lists } from './columns';
import { buildTable } from './table';

describe('buildTable', () => {
  it('keeps every field of every row', () => {
    fc.assert(
      fc.property(someEngagements(40), (list) => {
        const table = buildTable(list);
        expect(table.size).toBe(list.length);
        list.forEach((item, row) => {
          const named = (lists: Lists, names: readonly string[]) =>
            [...codesAt(lists, row)].map((code) => names[code]);
          expect(table.engagementAt(row)).toBe(item);
          expect(table.rowOf(item.id)).toBe(row);
          expect(TYPE_VALUES[table.type[row]!]).toBe(item.type);
          expect(LEVEL_VALUES[table.level[row]!]).toBe(item.level ?? 'none');
          expect(STATUS_VALUES[table.status[row]!]).toBe(item.status ?? 'none');
          expect(SECTOR_FAMILIES[table.family[row]!]).toBe(leadingFamily(item.sectors));
          expect(named(table.visitors, table.partyCodes)).toEqual(item.visitors);
          expect(named(table.hosts, table.partyCodes)).toEqual(item.hosts);
          expect(named(table.participants, table.partyCodes)).toEqual(item.participants);
          expect(named(table.parties, table.partyCodes).sort()).toEqual(partiesOf(item).sort());
          expect(named(table.sectors, SECTORS)).toEqual(item.sectors);
          expect(named(table.people, table.peopleNames)).toEqual(item.people.map((person) => person.name));
          const period = periodOf(item.start, item.end);
          expect((table.flags[row]! & DATED) !== 0).toBe(period !== null);
          if (!period) return;
          expect(table.earliestStart[row]).toBe(period.earliestStart);
          expect(table.latestStart[row]).toBe(period.latestStart);
          expect(table.earliestEnd[row]).toBe(period.earliestEnd);
          expect(table.latestEnd[row]).toBe(period.latestEnd);
        });
      }),
    );
  });

  it('orders rows by start, end and id, undated ones last, and names values in ascending order', () => {
    fc.assert(
      fc.property(someEngagements(40), (list) => {
        const { order, ...table } = buildTable(list);
        const key = (row: number): [number, number, string] => [
          table.flags[row] ? table.earliestStart[row]! : Infinity,
          table.latestEnd[row]!,
          list[row]!.id,
        ];
        expect([...order].sort((a, b) => a - b)).toEqual(list.map((_, row) => row));
        for (let i = 1; i < order.length; i++) {
          const [before, after] = [key(order[i - 1]!), key(order[i]!)];
          const first = before.findIndex((part, place) => part !== after[place]);
          expect(before[first]! < after[first]!).toBe(true);
        }
        expect(table.partyCodes).toEqual([...table.partyCodes].sort());
      }),
    );
  });

  it('says which row is missing', () => {
    expect(() => buildTable([]).engagementAt(0)).toThrow('engagementAt(0)');
    expect(buildTable([]).rowOf('nobody')).toBe(-1);
  });
});
