/** Engagements of rows as objects: a few at once; many in slices between frames, for all of them together would be felt. */
import type { Engagement } from '../engagement/engagement';
import type { Table } from '../filter/table';
import { runInSlices } from '../graph/slices.browser';

/** So many are made in some milliseconds. */
const AT_ONCE = 2000;
/** Made between two looks at the clock. */
const STEP = 50;

export interface RowsOfTable {
  readonly table: Table;
  readonly rows: Uint32Array;
}

/** The engagements of some rows, in their order. */
export function* unpackSteps({ table, rows }: RowsOfTable): Generator<void, Engagement[]> {
  const unpacked: Engagement[] = [];
  for (const row of rows) {
    unpacked.push(table.engagementAt(row));
    if (unpacked.length % STEP === 0) yield;
  }
  return unpacked;
}

/** Follows rows that change: their engagements, or those of the rows before until those of now are there. */
export class Unpacked {
  #late = $state.raw<readonly Engagement[] | null>(null);
  readonly #asked: () => RowsOfTable;

  /** Null before the first are there. */
  readonly engagements: readonly Engagement[] | null = $derived.by(() => {
    const { table, rows } = this.#asked();
    return rows.length <= AT_ONCE ? Array.from(rows, (row) => table.engagementAt(row)) : this.#late;
  });

  /** To be made where effects may be: it waits in one. `onbusy` tells whether it is at work. */
  constructor(asked: () => RowsOfTable, onbusy: (busy: boolean) => void) {
    this.#asked = asked;
    $effect(() => {
      const wanted = asked();
      if (wanted.rows.length <= AT_ONCE) return;
      onbusy(true);
      const stop = runInSlices(unpackSteps(wanted), (engagements) => {
        this.#late = engagements;
        onbusy(false);
      });
      return () => {
        stop();
        onbusy(false);
      };
    });
  }
}
