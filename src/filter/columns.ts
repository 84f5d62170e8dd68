/** A data set as columns: what the charts and the filter read, one typed array a field, so that a worker can hand it over whole. */
import type { Period, Precision } from '../engagement/edtf';
import {
  LEVELS,
  STATUSES,
  TYPES,
  type EngagementType,
  type Level,
  type Status,
} from '../engagement/engagement';

/** A list of codes for each row, end to end: row `r` has `codes[offsets[r]]` up to, not including, `codes[offsets[r + 1]]`. */
export interface Lists {
  /** One more than there are rows. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** Codes of `Columns.type`, `level` and `status`: places in these lists. */
export const TYPE_VALUES: readonly EngagementType[] = TYPES;
export const LEVEL_VALUES: readonly (Level | 'none')[] = ['none', ...LEVELS];
export const STATUS_VALUES: readonly (Status | 'none')[] = ['none', ...STATUSES];

/** Bits of `Columns.flags`. Without `DATED` the bounds mean nothing. */
export const DATED = 1;
export const APPROXIMATE = 2;
export const UNCERTAIN = 4;
/** The start names a month or a year, not a day. */
export const MONTH_PRECISION = 8;
export const YEAR_PRECISION = 16;
/** The end is open (`..`): known to go on. */
export const OPEN_ENDED = 32;
/** Nobody said when it ended. */
export const END_UNKNOWN = 64;

/** Everything but the engagements themselves; only typed arrays and lists of strings. */
export interface Columns {
  readonly size: number;
  /** Bounds in days, as `Period` has them; 0 in a row without a date. */
  readonly earliestStart: Int32Array;
  readonly latestStart: Int32Array;
  readonly earliestEnd: Int32Array;
  readonly latestEnd: Int32Array;
  readonly flags: Uint8Array;
  readonly type: Uint8Array;
  readonly level: Uint8Array;
  readonly status: Uint8Array;
  /** The leading family of sectors: a place in `SECTOR_FAMILIES`. */
  readonly family: Uint8Array;
  /** How much the engagement matters beside others, 0 to 255; see `importanceOf`. */
  readonly importance: Uint8Array;
  /** Codes are places in `partyCodes`. */
  readonly visitors: Lists;
  readonly hosts: Lists;
  readonly participants: Lists;
  /** Parties in whatever role, each once. */
  readonly parties: Lists;
  /** Codes are places in `SECTORS`. */
  readonly sectors: Lists;
  /** Codes are places in `peopleNames`. */
  readonly people: Lists;
  /** What text search reads beside the names of parties and people (title, place, notes): places in `textValues`. */
  readonly texts: Lists;
  /** Distinct values, in ascending order. */
  readonly partyCodes: readonly string[];
  readonly peopleNames: readonly string[];
  readonly textValues: readonly string[];
  /** Rows by earliest start, then latest end, then id; those without a date last. */
  readonly order: Uint32Array;
}

const PRECISION_FLAG: Record<Precision, number> = { day: 0, month: MONTH_PRECISION, year: YEAR_PRECISION };
const ENDING_FLAG: Record<Period['ending'], number> = { closed: 0, open: OPEN_ENDED, unknown: END_UNKNOWN };

/** The flags of a period; 0 for none. */
export function flagsOf(period: Period | null): number {
  if (period === null) return 0;
  return (
    DATED |
    (period.approximate ? APPROXIMATE : 0) |
    (period.uncertain ? UNCERTAIN : 0) |
    PRECISION_FLAG[period.precision] |
    ENDING_FLAG[period.ending]
  );
}

/** The codes of one row's list. */
export function codesAt(lists: Lists, row: number): Uint32Array {
  return lists.codes.subarray(lists.offsets[row], lists.offsets[row + 1]);
}

/** Collects one list of codes after another. */
export class ListsBuilder {
  #offsets: Uint32Array;
  #codes: Uint32Array;
  #row = 0;
  #length = 0;

  /** `size` is the number of rows expected; more may come. */
  constructor(size: number) {
    this.#offsets = new Uint32Array(size + 1);
    this.#codes = new Uint32Array(Math.max(16, size));
  }

  /** Adds a code to the row that is open. */
  add(code: number): void {
    if (this.#length === this.#codes.length) {
      const wider = new Uint32Array(this.#length * 2);
      wider.set(this.#codes);
      this.#codes = wider;
    }
    this.#codes[this.#length++] = code;
  }

  /** Adds a code unless the row that is open has it. */
  addOnce(code: number): void {
    for (let i = this.#offsets[this.#row]!; i < this.#length; i++) if (this.#codes[i] === code) return;
    this.add(code);
  }

  /** Closes the row and opens the next. */
  endRow(): void {
    if (++this.#row === this.#offsets.length) {
      const wider = new Uint32Array(this.#row * 2);
      wider.set(this.#offsets);
      this.#offsets = wider;
    }
    this.#offsets[this.#row] = this.#length;
  }

  /** The lists, with each code replaced by `renamed[code]`. */
  build(renamed?: Uint32Array): Lists {
    const codes = this.#codes.slice(0, this.#length);
    if (renamed) for (let i = 0; i < codes.length; i++) codes[i] = renamed[codes[i]!]!;
    return { offsets: this.#offsets.slice(0, this.#row + 1), codes };
  }
}

/** Gives each distinct string a code, in order of appearance; `sorted` renames the codes to the order of the strings. */
export class Dictionary {
  readonly #codes = new Map<string, number>();

  codeOf(value: string): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.#codes.size);
    return this.#codes.size - 1;
  }

  /** The values in ascending order, and the new code of each old one: codes then do not depend on the order of rows. */
  sorted(): { values: string[]; renamed: Uint32Array } {
    const values = [...this.#codes.keys()].sort();
    const renamed = new Uint32Array(values.length);
    values.forEach((value, code) => (renamed[this.#codes.get(value)!] = code));
    return { values, renamed };
  }
}
