/** Engagements and filters of every kind, for the properties that tests check. */
import fc from 'fast-check';
import { day, formatIsoDay, type Day } from '../engagement/day';
import { EngagementSchema, LEVELS, STATUSES, TYPES, type Engagement } from '../engagement/engagement';
import { SECTORS } from '../engagement/sector';
import * as v from 'valibot';
import type { Filter } from './filter';

const PARTY_POOL = ['MLI', 'RUS', 'FRA', 'CHN', 'AU', 'QQQ'];
const PEOPLE_POOL = ['Assimi Goïta', 'Vladimir Putin', 'Emmanuel Macron', 'Wang Yi'];
const PLACE_POOL = ['Moscow', 'Saint-Pétersbourg', 'Bamako'];
const SECTOR_POOL = SECTORS.slice(0, 4);
const FIRST_DAY = 14_600;
const DAYS = 1500;

const someDay: fc.Arbitrary<Day> = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + DAYS }).map(day);
const subset = <T>(pool: readonly T[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...pool), { maxLength });

/** Starts and ends: exact, partial, about, open, unknown, none, and now and then far from the others. */
const someDates: fc.Arbitrary<[string | null, string | null]> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(someDay, fc.integer({ min: 0, max: 20 })).map(spanOf) },
  { weight: 1, arbitrary: someDay.map((start): [string, null] => [`${formatIsoDay(start)}~`, null]) },
  { weight: 1, arbitrary: someDay.map((start): [string, null] => [formatIsoDay(start).slice(0, 7), null]) },
  { weight: 1, arbitrary: someDay.map((start): [string, null] => [formatIsoDay(start).slice(0, 4), null]) },
  { weight: 1, arbitrary: someDay.map((start): [string, string] => [formatIsoDay(start), '..']) },
  { weight: 1, arbitrary: someDay.map((start): [string, string] => [formatIsoDay(start), '']) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<[string | null, string | null]>(
      [null, null],
      ['1951', null],
      ['2099-12', null],
    ),
  },
);

function spanOf([start, days]: [Day, number]): [string, string] {
  return [formatIsoDay(start), formatIsoDay(day(start + days))];
}

/** An engagement without an id. */
export const someEngagement: fc.Arbitrary<Omit<Engagement, 'id'>> = fc
  .record({
    type: fc.constantFrom(...TYPES),
    level: fc.constantFrom(null, ...LEVELS),
    status: fc.constantFrom(null, ...STATUSES),
    dates: someDates,
    visitors: subset(PARTY_POOL, 2),
    hosts: subset(PARTY_POOL, 2),
    participants: subset(PARTY_POOL, 4),
    people: subset(PEOPLE_POOL, 2),
    place: fc.constantFrom(null, ...PLACE_POOL),
    sectors: subset(SECTOR_POOL, 3),
  })
  .map(({ dates: [start, end], people, place, ...rest }) =>
    v.parse(EngagementSchema, {
      ...rest,
      id: 'none',
      start,
      end,
      people: people.map((name) => ({ name })),
      place: place && { name: place },
    }),
  );

/** Up to `maxLength` engagements with ids of their own. */
export function someEngagements(maxLength: number): fc.Arbitrary<Engagement[]> {
  return fc
    .array(someEngagement, { maxLength })
    .map((list) => list.map((engagement, row) => ({ ...engagement, id: `e${row}` })));
}

/** Mostly nothing, so that several clauses together still leave something. */
const choice = <T>(pool: readonly T[], maxLength: number) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: subset(pool, maxLength) });

/** A filter of any clauses, with values that the table may not have. */
export const someFilter: fc.Arbitrary<Filter> = fc.record({
  countries: choice([...PARTY_POOL, 'ZZZ'], 2),
  countryMode: fc.constantFrom('any', 'all'),
  role: fc.constantFrom('any', 'visitor', 'host'),
  sectors: choice(SECTOR_POOL, 2),
  sectorMode: fc.constantFrom('any', 'all'),
  types: choice(TYPES, 2),
  levels: choice([...LEVELS, 'none'] as const, 3),
  statuses: choice(STATUSES, 3),
  people: choice([...PEOPLE_POOL, 'Nobody'], 2),
  from: fc.option(someDay),
  to: fc.option(someDay),
  surely: fc.boolean(),
  text: fc.constantFrom('', '', '', 'goita', 'MOSCOU mali', 'petersb', 'nothing such'),
});
