/** A report: what one row of a fact table says about one engagement, before reports of the same one are joined. */
import type { EngagementType, Level, Status } from '../../src/engagement/engagement';
import { parseEdtf } from '../../src/engagement/edtf';
import type { Sector } from '../../src/engagement/sector';

export interface Mention {
  readonly name: string;
  readonly party: string;
}

/**
 * How far the dates of a report are to be trusted: lower is better. `companion` is a minister, who may have come before
 * the President and left after; `talks` are one day of a visit.
 */
export const TRUST = { record: 0, companion: 0.5, checked: 1, once: 2, talks: 3 } as const;

export interface Report {
  /** The id of the fact row; one row that names several hosts gives several reports with one id. */
  readonly id: string;
  /** The data set that the row is from: its id before the first hyphen (`ust`, `usv`, `pg2` …). */
  readonly dataset: string;
  readonly type: EngagementType;
  readonly level: Level | null;
  readonly status: Status;
  /** EDTF. */
  readonly start: string;
  /** EDTF; null when not known. */
  readonly end: string | null;
  readonly visitors: readonly string[];
  readonly hosts: readonly string[];
  readonly participants: readonly string[];
  readonly people: readonly Mention[];
  readonly place: string | null;
  readonly sectors: readonly Sector[];
  readonly series: string | null;
  readonly sources: readonly string[];
  /** The day of the document; null for records that are not dated. */
  readonly published: string | null;
  readonly trust: number;
}

/** Days since 1970 that a report may cover, `[from, to)`, and how exactly that is known. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly exactness: 'day' | 'about' | 'month' | 'year';
}

/** The days that two EDTF dates cover together. A month or a year about which is meant counts as that month or year. */
export function spanOf(start: string, end: string | null): Span {
  const first = parseEdtf(start);
  const last = end === null ? first : parseEdtf(end);
  if (!first || !last) throw new Error(`spanOf: “${start}” to “${end}” is no pair of EDTF dates`);
  const about = first.approximate || last.approximate;
  const exactness = first.precision === 'day' ? (about ? 'about' : 'day') : first.precision;
  return { from: first.from, to: Math.max(last.to, first.to), exactness };
}

/** Whether two spans share a day, or come within `slack` days of it. */
export function overlap(a: Span, b: Span, slack = 0): boolean {
  return a.from < b.to + slack && b.from < a.to + slack;
}

/** The values of a list, each once, in order of first appearance. */
export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** The value that comes most often; among equals the first. Null for an empty list. */
export function mostFrequent<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
