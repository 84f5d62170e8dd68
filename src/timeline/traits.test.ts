import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '../engagement/edtf';
import { leadingFamily } from '../engagement/sector';
import { someEngagements } from '../filter/arbitrary';
import { buildTable } from '../filter/table';
import { readTrait, TRAITS, traitsOf } from './traits';

describe('the traits of a row', () => {
  it('tell what its engagement is', () => {
    fc.assert(
      fc.property(someEngagements(30), (list) => {
        const traits = traitsOf(buildTable(list));
        list.forEach(({ type, status, sectors, start, end }, row) => {
          const period = periodOf(start, end);
          expect(traits[row]).toBeLessThan(TRAITS);
          expect(readTrait(traits[row]!)).toEqual({
            type,
            status: status ?? 'none',
            family: leadingFamily(sectors),
            possible:
              period !== null &&
              (period.earliestStart < period.latestStart || period.earliestEnd < period.latestEnd),
            open: period?.ending === 'open',
            unknown: period?.ending === 'unknown',
          });
        });
      }),
    );
  });
});
