/** Rows made up from a seed, straight as columns: for measurements, and for trying the page at sizes that no file has. */
import { randomLcg } from 'd3';
import { day, dayOf, formatIsoDay } from '../engagement/day';
import type { Engagement } from '../engagement/engagement';
import { PARTIES, partyName } from '../engagement/party';
import { FAMILY_OF_SECTOR, SECTORS, SECTOR_FAMILIES, leadingFamily } from '../engagement/sector';
import {
  DATED,
  LEVEL_VALUES,
  ListsBuilder,
  STATUS_VALUES,
  TYPE_VALUES,
  codesAt,
  type Columns,
  type Lists,
} from './columns';
import { importanceOf } from './importance';
import { noSuchRow, orderOf, tableOf, type Table } from './table';

export interface SyntheticOptions {
  readonly size: number;
  readonly seed?: number;
  /** Whether one summit in twenty has participants beside visitor and host; without them every row has one of each. */
  readonly gatherings?: boolean;
}

const COUNTRIES = 190;
const MOST_DAYS = 11;
const MOST_SECTORS = 3;
const MOST_GUESTS = 12;
const PEOPLE_PER_COUNTRY = 3;
const FIRST_DAY = dayOf(2000, 1, 1);
const LAST_DAY = dayOf(2030, 1, 1);
/** The countries met most often, most first; the others follow by code. */
const BUSIEST = [
  'USA',
  'CHN',
  'FRA',
  'RUS',
  'GBR',
  'DEU',
  'JPN',
  'IND',
  'TUR',
  'BRA',
  'ITA',
  'ZAF',
  'EGY',
  'ARE',
  'SAU',
  'KOR',
  'ESP',
  'CAN',
  'MAR',
  'MLI',
];

/**
 * Starts uniform over thirty years, one to eleven days long, visitor and host drawn from 190 countries by Zipf’s law with
 * exponent 1 (never the same twice), one of three types, none to three of twenty sectors, any level and status.
 */
export function syntheticTable({ size, seed = 1, gatherings = true }: SyntheticOptions): Table {
  const random = randomLcg(seed / 2 ** 31);
  const upTo = (count: number) => Math.floor(random() * count);
  const ranked = rankedCountries();
  const partyCodes = [...ranked].sort();
  const codeOfRank = ranked.map((code) => partyCodes.indexOf(code));
  const drawRank = zipf(ranked.length, random);
  const columns = emptyColumns(size);
  const lists = emptyLists(size);
  for (let row = 0; row < size; row++) {
    const start = FIRST_DAY + upTo(LAST_DAY - FIRST_DAY);
    const end = start + 1 + upTo(MOST_DAYS);
    columns.earliestStart[row] = columns.latestStart[row] = start;
    columns.earliestEnd[row] = columns.latestEnd[row] = end;
    columns.flags[row] = DATED;
    columns.type[row] = upTo(TYPE_VALUES.length);
    columns.level[row] = upTo(LEVEL_VALUES.length);
    columns.status[row] = 1 + upTo(STATUS_VALUES.length - 1);
    const visitor = codeOfRank[drawRank()]!;
    let host = codeOfRank[drawRank()]!;
    while (host === visitor) host = codeOfRank[drawRank()]!;
    lists.visitors.add(visitor);
    lists.hosts.add(host);
    lists.parties.add(visitor);
    lists.parties.add(host);
    if (gatherings && columns.type[row] === SUMMIT && upTo(20) === 0) {
      for (let guests = 2 + upTo(MOST_GUESTS - 1); guests > 0; guests--) {
        const guest = codeOfRank[drawRank()]!;
        lists.participants.addOnce(guest);
        lists.parties.addOnce(guest);
      }
    }
    for (let sectors = upTo(MOST_SECTORS + 1); sectors > 0; sectors--)
      lists.sectors.addOnce(upTo(SECTORS.length));
    lists.people.add(visitor * PEOPLE_PER_COUNTRY + upTo(PEOPLE_PER_COUNTRY));
    for (const list of Object.values(lists)) list.endRow();
  }
  return withRecords(complete(columns, lists, partyCodes));
}

const SUMMIT = TYPE_VALUES.indexOf('summit');

function rankedCountries(): string[] {
  const others = [...PARTIES.values()]
    .filter((party) => party.kind === 'country' && party.alpha2 !== null && !BUSIEST.includes(party.code))
    .map((party) => party.code);
  return [...BUSIEST, ...others.sort()].slice(0, COUNTRIES);
}

/** Draws ranks from 0, each in proportion to one divided by its place. */
function zipf(count: number, random: () => number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) sums[rank] = sum += 1 / (rank + 1);
  return () => {
    const drawn = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! <= drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function emptyColumns(size: number) {
  return {
    earliestStart: new Int32Array(size),
    latestStart: new Int32Array(size),
    earliestEnd: new Int32Array(size),
    latestEnd: new Int32Array(size),
    flags: new Uint8Array(size),
    type: new Uint8Array(size),
    level: new Uint8Array(size),
    status: new Uint8Array(size),
  };
}

function emptyLists(size: number) {
  return {
    visitors: new ListsBuilder(size),
    hosts: new ListsBuilder(size),
    participants: new ListsBuilder(size),
    parties: new ListsBuilder(size),
    sectors: new ListsBuilder(size),
    people: new ListsBuilder(size),
    texts: new ListsBuilder(size),
  };
}

function complete(
  columns: ReturnType<typeof emptyColumns>,
  builders: ReturnType<typeof emptyLists>,
  partyCodes: string[],
): Columns {
  const size = columns.flags.length;
  const sectors = builders.sectors.build();
  const participants = builders.participants.build();
  const family = new Uint8Array(size);
  const importance = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    family[row] = familyAt(sectors, row);
    importance[row] = importanceOf({
      type: TYPE_VALUES[columns.type[row]!]!,
      level: levelAt(columns.level[row]!),
      status: statusAt(columns.status[row]!),
      participants: { length: codesAt(participants, row).length },
      people: [],
    });
  }
  return {
    size,
    ...columns,
    family,
    importance,
    visitors: builders.visitors.build(),
    hosts: builders.hosts.build(),
    participants,
    parties: builders.parties.build(),
    sectors,
    people: builders.people.build(),
    texts: builders.texts.build(),
    partyCodes,
    peopleNames: partyCodes.flatMap((code) =>
      Array.from({ length: PEOPLE_PER_COUNTRY }, (_, i) => `${partyName(code, 'en')} ${'ABC'[i]}`),
    ),
    textValues: [],
    order: orderOf(columns, null),
  };
}

/** The family of a row's sectors without a list of names in between, where one sector decides it. */
function familyAt(sectors: Lists, row: number): number {
  const codes = codesAt(sectors, row);
  if (codes.length < 2)
    return SECTOR_FAMILIES.indexOf(codes.length ? FAMILY_OF_SECTOR[SECTORS[codes[0]!]!] : 'none');
  return SECTOR_FAMILIES.indexOf(leadingFamily(Array.from(codes, (code) => SECTORS[code]!)));
}

const levelAt = (code: number): Engagement['level'] =>
  code === 0 ? null : (LEVEL_VALUES[code] as Engagement['level']);
const statusAt = (code: number): Engagement['status'] =>
  code === 0 ? null : (STATUS_VALUES[code] as Engagement['status']);

/** Engagements written back from the columns when they are asked for. */
function withRecords(columns: Columns): Table {
  const named = (lists: Lists, row: number) =>
    Array.from(codesAt(lists, row), (code) => columns.partyCodes[code]!);
  return tableOf(columns, {
    rowOf: (id) => {
      const row = /^made-up-(\d+)$/.exec(id)?.[1];
      return row !== undefined && Number(row) < columns.size ? Number(row) : -1;
    },
    engagementAt: (row) => {
      if (!(row >= 0 && row < columns.size)) noSuchRow(row, columns.size);
      const visitors = named(columns.visitors, row);
      return {
        id: `made-up-${row}`,
        type: TYPE_VALUES[columns.type[row]!]!,
        level: levelAt(columns.level[row]!),
        status: statusAt(columns.status[row]!),
        title: null,
        start: formatIsoDay(day(columns.earliestStart[row]!)),
        end: formatIsoDay(day(columns.latestEnd[row]! - 1)),
        visitors,
        hosts: named(columns.hosts, row),
        participants: named(columns.participants, row),
        people: Array.from(codesAt(columns.people, row), (code) => ({
          name: columns.peopleNames[code]!,
          party: visitors[0]!,
          role: null,
        })),
        place: null,
        sectors: Array.from(codesAt(columns.sectors, row), (code) => SECTORS[code]!),
        series: null,
        agreements: null,
        sources: [],
        evidence: [],
        confidence: null,
      };
    },
  });
}
