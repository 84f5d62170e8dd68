/** Which lanes each row belongs to, as codes: made once for a table and a grouping, so that a filter only has to deal rows out. */
import { TYPES } from '../engagement/engagement';
import { regionOf } from '../engagement/party';
import { SECTORS } from '../engagement/sector';
import { codesAt, ListsBuilder, type Columns, type Lists } from '../filter/columns';
import { REGIONS } from '../theme/theme';
import { MANY_LANE, type LaneBy } from './lanes';

export interface LaneCodes {
  /** Codes of each row; none where the row has no value in the grouping's field. */
  readonly lists: Lists;
  /** The code of each row that has one alone, as nearly all have; `NONE` or `SEVERAL` for the others. */
  readonly only: Uint32Array;
  /** The lane's key for each code. */
  readonly keys: readonly string[];
}

/** In `only`: the row has no code. */
export const NONE = 2 ** 32 - 1;
/** In `only`: the row has more codes than one, in `lists`. */
export const SEVERAL = 2 ** 32 - 2;

type Grouped = Exclude<LaneBy, 'none'>;
type Coding = Pick<LaneCodes, 'lists' | 'keys'>;

const cache = new WeakMap<Columns, Map<Grouped, LaneCodes>>();

/** The codes of a grouping, kept as long as the table lives. */
export function laneCodesOf(columns: Columns, by: Grouped): LaneCodes {
  let kept = cache.get(columns);
  if (!kept) cache.set(columns, (kept = new Map<Grouped, LaneCodes>()));
  let codes = kept.get(by);
  if (!codes) {
    const coding = MAKERS[by](columns);
    kept.set(by, (codes = { ...coding, only: onlyCodes(coding.lists) }));
  }
  return codes;
}

function onlyCodes({ offsets, codes }: Lists): Uint32Array {
  const only = new Uint32Array(offsets.length - 1);
  for (let row = 0; row < only.length; row++) {
    const from = offsets[row]!;
    const count = offsets[row + 1]! - from;
    only[row] = count === 1 ? codes[from]! : count === 0 ? NONE : SEVERAL;
  }
  return only;
}

const MAKERS: Readonly<Record<Grouped, (columns: Columns) => Coding>> = {
  country: ({ parties, partyCodes }) => ({ lists: parties, keys: partyCodes }),
  host: ({ hosts, partyCodes }) => ({ lists: hosts, keys: partyCodes }),
  visitor: codeVisitors,
  pair: codePairs,
  region: codeRegions,
  sector: ({ sectors }) => ({ lists: sectors, keys: SECTORS }),
  type: ({ type }) => ({ lists: oneEach(type), keys: TYPES }),
  person: ({ people, peopleNames }) => ({ lists: people, keys: peopleNames }),
};

/** Lists of one code each. */
function oneEach(values: Uint8Array): Lists {
  const offsets = new Uint32Array(values.length + 1);
  for (let row = 0; row < offsets.length; row++) offsets[row] = row;
  return { offsets, codes: new Uint32Array(values) };
}

/** Who travelled, or took part in a gathering. */
function codeVisitors(columns: Columns): Coding {
  const builder = new ListsBuilder(columns.size);
  for (let row = 0; row < columns.size; row++) {
    for (const code of codesAt(columns.visitors, row)) builder.addOnce(code);
    for (const code of codesAt(columns.participants, row)) builder.addOnce(code);
    builder.endRow();
  }
  return { lists: builder.build(), keys: columns.partyCodes };
}

/** The region of the hosts, or of those who took part where there is no host. */
function codeRegions(columns: Columns): Coding {
  const builder = new ListsBuilder(columns.size);
  const regions = columns.partyCodes.map((code) => REGIONS.findIndex((region) => region === regionOf(code)));
  for (let row = 0; row < columns.size; row++) {
    const hosts = codesAt(columns.hosts, row);
    for (const code of hosts.length > 0 ? hosts : codesAt(columns.participants, row)) {
      const region = regions[code] ?? -1;
      if (region >= 0) builder.addOnce(region);
    }
    builder.endRow();
  }
  return { lists: builder.build(), keys: REGIONS };
}

/** The pair of two parties, the same from both sides. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}+${b}` : `${b}+${a}`;
}

const SUMMIT = TYPES.indexOf('summit');

/** Each visitor with each host, the two parties of a meeting; a gathering of more is nobody's pair. */
function codePairs(columns: Columns): Coding {
  const builder = new ListsBuilder(columns.size);
  const keys: string[] = [MANY_LANE];
  const known = new Map<number, number>();
  const parties = columns.partyCodes;
  const add = (a: number, b: number) => {
    if (a === b) return;
    // Codes ascend with the names of parties, so the smaller code comes first in the key as well.
    const pair = Math.min(a, b) * parties.length + Math.max(a, b);
    let code = known.get(pair);
    if (code === undefined) {
      known.set(pair, (code = keys.length));
      keys.push(pairKey(parties[a] ?? '', parties[b] ?? ''));
    }
    builder.addOnce(code);
  };
  for (let row = 0; row < columns.size; row++) {
    const participants = codesAt(columns.participants, row);
    if (columns.type[row] === SUMMIT || participants.length > 2) builder.add(0);
    else {
      for (const visitor of codesAt(columns.visitors, row)) {
        for (const host of codesAt(columns.hosts, row)) add(visitor, host);
      }
      if (participants.length === 2) add(participants[0] ?? 0, participants[1] ?? 0);
    }
    builder.endRow();
  }
  return { lists: builder.build(), keys };
}
