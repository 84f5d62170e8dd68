/**
 * Made-up engagements in columns, of any number and from a seed: for tests and measurements. Starts spread evenly, lengths of 1 to
 * 11 days, hosts and visitors by Zipf's law as in real travel, three types, none to three sectors.
 */
import { SECTORS, SECTOR_FAMILIES, leadingFamily, type Sector } from '../engagement/sector';
import { DATED, type Columns, type Lists } from '../filter/columns';
import { sortByDay } from '../filter/order';

export interface SyntheticOptions {
  readonly size: number;
  readonly seed: number;
  /** Days in which they start, half-open. */
  readonly from: number;
  readonly to: number;
  /** Number of parties. */
  readonly parties?: number;
}

/** Mulberry32: a small generator of numbers in [0, 1) from a 32-bit seed (Tommy Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LONGEST = 11;

/** Columns of made-up engagements, without the engagements themselves. */
export function synthesise(options: SyntheticOptions): Columns {
  const { size, from, to, parties = 190 } = options;
  const random = seededRandom(options.seed);
  const rank = zipf(parties);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const type = new Uint8Array(size);
  const family = new Uint8Array(size);
  const importance = new Uint8Array(size);
  const visitors = new Uint32Array(size);
  const hosts = new Uint32Array(size);
  const sectors: number[] = [];
  const sectorOffsets = new Uint32Array(size + 1);
  for (let row = 0; row < size; row++) {
    starts[row] = Math.floor(from + random() * (to - from));
    ends[row] = (starts[row] ?? 0) + 1 + Math.floor(random() * LONGEST);
    type[row] = Math.floor(random() * 3);
    importance[row] = 60 + Math.floor(random() * 100);
    visitors[row] = rank(random());
    hosts[row] = rank(random());
    const chosen = pickSectors(random);
    for (const sector of chosen) sectors.push(SECTORS.indexOf(sector));
    sectorOffsets[row + 1] = sectors.length;
    family[row] = SECTOR_FAMILIES.indexOf(leadingFamily(chosen));
  }
  const one = identity(size + 1);
  const none: Lists = { offsets: new Uint32Array(size + 1), codes: new Uint32Array(0) };
  const pairs = new Uint32Array(2 * size).map((_, at) => ((at & 1) === 0 ? visitors : hosts)[at >> 1] ?? 0);
  return {
    size,
    earliestStart: starts,
    latestStart: starts,
    earliestEnd: ends,
    latestEnd: ends,
    flags: new Uint8Array(size).fill(DATED),
    type,
    level: new Uint8Array(size),
    status: new Uint8Array(size).fill(3),
    family,
    importance,
    visitors: { offsets: one, codes: visitors },
    hosts: { offsets: one, codes: hosts },
    participants: none,
    parties: { offsets: identity(size + 1).map((at) => 2 * at), codes: pairs },
    sectors: { offsets: sectorOffsets, codes: Uint32Array.from(sectors) },
    people: none,
    texts: none,
    partyCodes: Array.from({ length: parties }, (_, at) => `P${String(at).padStart(3, '0')}`),
    peopleNames: [],
    textValues: [],
    order: sortByDay(starts),
  };
}

/** 0, 1, 2, … */
const identity = (length: number) => new Uint32Array(length).map((_, at) => at);

/** A rank from a number in [0, 1), the first the likeliest, each as likely as its rank's reciprocal. */
function zipf(count: number): (value: number) => number {
  const sums = new Float64Array(count);
  let total = 0;
  for (let at = 0; at < count; at++) sums[at] = total += 1 / (at + 1);
  return (value) => {
    const wanted = value * total;
    let at = 0;
    while (at < count - 1 && (sums[at] ?? 0) <= wanted) at++;
    return at;
  };
}

function pickSectors(random: () => number): Sector[] {
  const count = Math.floor(random() * 4);
  return Array.from({ length: count }, () => SECTORS[Math.floor(random() * SECTORS.length)] ?? 'trade');
}
