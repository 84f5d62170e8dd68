/**
 * Engagements as bytes: what a worker hands over beside the columns. Each is JSON, parsed when it is asked for; a hundred thousand
 * objects would take longer to copy from thread to thread than the few on the screen take to parse.
 */
import { BLANK, type Engagement } from '../engagement/engagement';
import { noSuchRow, type Records } from './table';

/** In browsers and in Node alike; the library that the pure part is checked against names neither. */
declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { read: number; written: number };
};
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

export interface PackedRecords {
  /** The records as UTF-8, end to end; row `r` from `offsets[r]` to `offsets[r + 1]`. */
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
  /** The ids in order of row, each between line feeds; row `r` begins at `idOffsets[r]`. */
  readonly ids: string;
  readonly idOffsets: Uint32Array;
}

/** UTF-8 takes three bytes for a UTF-16 unit at most. */
const MOST_BYTES_PER_UNIT = 3;
/** Engagements kept once they are parsed; a page of a list, or the marks of a screen, many times over. */
const MOST_REMEMBERED = 20_000;

/** Takes engagements one by one. */
export class RecordsWriter {
  readonly #encoder = new TextEncoder();
  readonly #ids: string[] = [];
  readonly #ends: number[] = [];
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  add(engagement: Engagement): void {
    const json = JSON.stringify(withoutDefaults(engagement));
    this.#reserve(json.length * MOST_BYTES_PER_UNIT);
    this.#length += this.#encoder.encodeInto(json, this.#bytes.subarray(this.#length)).written;
    this.#ends.push(this.#length);
    this.#ids.push(engagement.id);
  }

  idAt(row: number): string {
    return this.#ids[row]!;
  }

  build(): PackedRecords {
    const idOffsets = new Uint32Array(this.#ids.length);
    this.#ids.reduce((at, id, row) => (idOffsets[row] = at) + id.length + 1, 1);
    return {
      bytes: this.#bytes.slice(0, this.#length),
      offsets: Uint32Array.from([0, ...this.#ends]),
      ids: `\n${this.#ids.join('\n')}\n`,
      idOffsets,
    };
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}

/** Fields that say nothing are left out: a record is half as long. */
function withoutDefaults(engagement: Engagement): object {
  const kept: Record<string, unknown> = {};
  for (const key in engagement) {
    const value: unknown = engagement[key as keyof Engagement];
    if (value !== null && !(Array.isArray(value) && value.length === 0 && key in BLANK)) kept[key] = value;
  }
  return kept;
}

export interface UnpackedRecords extends Records {
  /** Reads an engagement anew each time, for whoever goes through all of them once. */
  readAt(row: number): Engagement;
  idAt(row: number): string;
}

/** The way from rows to engagements over packed records. */
export function unpackRecords({ bytes, offsets, ids, idOffsets }: PackedRecords): UnpackedRecords {
  const decoder = new TextDecoder();
  const parsed = new Map<number, Engagement>();
  const size = offsets.length - 1;
  const readAt = (row: number): Engagement => {
    const json = decoder.decode(bytes.subarray(offsets[row], offsets[row + 1]));
    return { ...BLANK, ...(JSON.parse(json) as Engagement) };
  };
  return {
    readAt,
    idAt: (row) => ids.slice(idOffsets[row]!, (idOffsets[row + 1] ?? ids.length) - 1),
    engagementAt: (row) => {
      if (!(row >= 0 && row < size)) noSuchRow(row, size);
      const known = parsed.get(row);
      if (known) return known;
      const engagement = readAt(row);
      if (parsed.size >= MOST_REMEMBERED) parsed.clear();
      parsed.set(row, engagement);
      return engagement;
    },
    rowOf: (id) => {
      const at = id === '' || id.includes('\n') ? -1 : ids.indexOf(`\n${id}\n`);
      return at < 0 ? -1 : rowAt(idOffsets, at + 1);
    },
  };
}

function rowAt(offsets: Uint32Array, at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
