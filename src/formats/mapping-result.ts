/** What becomes of mapped rows: checked engagements, and the rows that are none, by reason. */
import { parseEngagements } from '../engagement/dataset';
import type { Engagement, Source } from '../engagement/engagement';
import { engagementId } from '../engagement/identity';
import type { Fault, Issue } from '../engagement/issue';
import type { Mapped, Unmapped } from './mapping';

const ROWS_SHOWN = 5;

/** An engagement before it is checked. */
export type RawEngagement = Partial<Engagement> & Pick<Engagement, 'id' | 'type'>;

/** Gives a raw engagement the id that its fields make, unless it has one. */
export function withId(raw: Omit<RawEngagement, 'id'>, id = ''): RawEngagement {
  const empty = { series: null, start: null, visitors: [], hosts: [], participants: [] };
  return { id: id || engagementId({ ...empty, ...raw }), ...raw };
}

/** Collects the rows that could not be mapped, by reason. */
export class Rejections {
  /** The number of the first row, as a spreadsheet counts. */
  readonly firstRow: number;
  readonly #byReason = new Map<
    string,
    { field: string | null; fault: Fault; count: number; rows: number[] }
  >();

  constructor(firstRow: number) {
    this.firstRow = firstRow;
  }

  /** `index` is the row's place behind the headings, from 0. */
  add(fault: Fault, index: number, field: string | null = null): void {
    const key = `${fault.code} ${field}`;
    const seen = this.#byReason.get(key) ?? { field, fault, count: 0, rows: [] };
    seen.count++;
    if (seen.rows.length < ROWS_SHOWN) seen.rows.push(index + this.firstRow);
    this.#byReason.set(key, seen);
  }

  /** Adds the rows that issues name as left out. */
  addIssues(issues: readonly Issue[]): void {
    for (const { where, field, fault } of issues.filter(({ severity }) => severity === 'error')) {
      const row = Number(/\d+/.exec(where)?.[0] ?? this.firstRow);
      this.add(fault, row - this.firstRow, field);
    }
  }

  list(): Unmapped[] {
    return [...this.#byReason.values()].sort((a, b) => b.count - a.count);
  }
}

/** Raw engagements, checked; `rows` are their places in the sheet. What is rejected now joins `rejections`. */
export function mappedOf(
  raw: readonly RawEngagement[],
  rows: readonly number[],
  rejections: Rejections,
  issues: readonly Issue[] = [],
): Mapped {
  const found: Issue[] = [];
  const engagements = parseEngagements(raw, (index) => `row ${rows[index]! + rejections.firstRow}`, found);
  rejections.addIssues(found);
  const sources = [...new Set(engagements.flatMap((engagement) => engagement.sources))].map(sourceOf);
  return {
    dataset: { version: 1, sources, engagements },
    issues: [...issues, ...found],
    mapped: engagements.length,
    unmapped: rejections.list(),
  };
}

/** A source of which only the address or name is known. */
function sourceOf(id: string): Source {
  const url = /^https?:\/\//.test(id) ? id : null;
  return { id, title: null, publisher: null, author: null, lang: null, published: null, url, licence: null };
}
