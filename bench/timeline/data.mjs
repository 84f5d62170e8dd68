// The rows that every contender draws: seeded, 2000 to 2030, in twenty lanes (the nineteen most frequent hosts and all others).
import { synthesise } from '../../src/timeline/synthetic.ts';

export const FIRST_DAY = 10957;
export const END_DAY = 21915;
export const LANES = 20;
export const WIDTH = 1440;
export const HEIGHT = 860;
export const COLOURS = ['#b07c10', '#b8432f', '#2c8069', '#7f5aa2', '#2f73b5', '#84878c'];

/** Columns of `size` rows whose hosts are the lanes 0 to 19. */
export function makeColumns(size) {
  const columns = synthesise({ size, seed: 20261124, from: FIRST_DAY, to: END_DAY });
  const lanes = columns.hosts.codes.map((code) => Math.min(code, LANES - 1));
  return { ...columns, hosts: { ...columns.hosts, codes: lanes } };
}

/** The rows in order of time, of one lane or of all. */
export function rowsOf(columns, lane) {
  return lane === null ? columns.order : columns.order.filter((row) => columns.hosts.codes[row] === lane);
}
