import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignAt, DEFAULT_LANES, foldLane, formatLaneChoice, groupLanesBy, parseLaneChoice } from './choice';
import { LANE_KINDS, LANE_ORDERS } from './lanes';

const read = (search: string) => parseLaneChoice(new URLSearchParams(search));

describe('the choice of lanes in an address', () => {
  it('reads back what it wrote', () => {
    const choice = fc.record({
      by: fc.constantFrom(...LANE_KINDS),
      order: fc.constantFrom(...LANE_ORDERS),
      folded: fc.uniqueArray(fc.constantFrom('RUS', 'MLI+RUS', 'Jean, roi', '?')),
      zero: fc.constantFrom(null, 'office', '2014-03-18', 'visit-mli-rus-2025-06-22'),
      around: fc.constantFrom(null, [-365, 1460] as const),
    });
    fc.assert(
      fc.property(choice, (given) => {
        const wanted = { ...given, around: given.zero === null ? null : given.around };
        expect(read(new URLSearchParams(formatLaneChoice(given)).toString())).toEqual(wanted);
      }),
    );
  });

  it('drops what is unknown or bad', () => {
    expect(read('group=moon&sort=chaos&fold=&around=1,2')).toEqual(DEFAULT_LANES);
    expect(read('zero=2014&around=5,1').around).toBeNull();
    expect(read('zero=2014&around=x,1').around).toBeNull();
  });

  it('puts leaders into lanes of people', () => {
    expect(read('zero=office').by).toBe('person');
    expect(alignAt(DEFAULT_LANES, 'office')).toMatchObject({ by: 'person', zero: 'office' });
    expect(groupLanesBy(read('zero=office'), 'host')).toMatchObject({ by: 'host', zero: null });
    expect(groupLanesBy(read('zero=2014-03-18'), 'host')).toMatchObject({ by: 'host', zero: '2014-03-18' });
  });

  it('folds a lane and opens it again; other lanes begin unfolded', () => {
    const folded = foldLane(DEFAULT_LANES, 'RUS');
    expect(folded.folded).toEqual(['RUS']);
    expect(foldLane(folded, 'RUS')).toEqual(DEFAULT_LANES);
    expect(groupLanesBy(folded, 'visitor').folded).toEqual([]);
  });
});
