/**
 * The engagements behind a node or an edge of a network file, in one cell: `ID 2025-06-22/2025-06-26 type=visit&status=…;ID …`.
 * The days are for programs that filter by time; the row is what a table of engagements would hold, so that none of it is lost.
 */
import { day, formatIsoDay, parseIsoDay, type Day } from '../engagement/day';
import type { Engagement } from '../engagement/engagement';
import { spanOfEngagement } from '../graph/span';
import { engagementCells } from './csv';

/** An engagement, with its days as ISO dates, both inclusive; null when it has no date. */
export interface Contact {
  readonly id: string;
  readonly first: string | null;
  readonly last: string | null;
  /** Its cells by column as a query text; empty where another node or edge has them. */
  readonly row: string;
}

/** What the id of a contact begins with that nobody named: the link of another program's file. */
export const UNNAMED = 'edge';

const UNDATED = '-';

/** The contact that stands for an engagement; `full` with its row. */
export function contactOf(engagement: Engagement, full: boolean): Contact {
  const span = spanOfEngagement(engagement);
  return {
    id: engagement.id,
    first: span && formatIsoDay(span.from),
    last: span && formatIsoDay(day(span.to - 1)),
    row: full ? rowOf(engagement) : '',
  };
}

function rowOf(engagement: Engagement): string {
  const cells = Object.entries(engagementCells(engagement)).filter(
    ([name, cell]) => name !== 'id' && cell !== '',
  );
  return new URLSearchParams(cells).toString();
}

/** The cells of a contact's row by column; null for one without. */
export function cellsOf({ id, row }: Contact): Map<string, string> | null {
  return row === '' ? null : new Map([['id', id], ...new URLSearchParams(row)]);
}

/** Contacts in one cell. No id of ours holds a space or a semicolon; one that does is escaped. */
export function formatContacts(contacts: readonly Contact[]): string {
  return contacts
    .map(({ id, first, last, row }) => {
      const safe = id.replace(/[%; ]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
      const days = first && last ? `${first}/${last}` : row === '' ? '' : UNDATED;
      return [safe, days, row].filter(Boolean).join(' ');
    })
    .join(';');
}

/** Reads contacts back; a part that is none is kept as an id without a date. */
export function parseContacts(text: string): Contact[] {
  if (text === '') return [];
  return text.split(';').map((part) => {
    const [safe = '', days, row = ''] = part.split(' ');
    const [first, last] = days?.split('/') ?? [];
    const id = safe.replace(/%([\da-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    const dated = first && last && parseIsoDay(first) !== null && parseIsoDay(last) !== null;
    return { id, first: dated ? first : null, last: dated ? last : null, row };
  });
}

/** First and last day of some contacts; null when none has a date. */
export function extentOf(contacts: readonly Contact[]): { first: string; last: string } | null {
  const spans = spansOf(contacts);
  const [begin, end] = [spans[0], spans[spans.length - 1]];
  return begin && end ? { first: begin.first, last: end.last } : null;
}

/** The days of some contacts as stretches that neither overlap nor touch, by date: Gephi drops an interval that overlaps another. */
export function spansOf(contacts: readonly Contact[]): { first: string; last: string }[] {
  const days = contacts.flatMap(({ first, last }): [Day, Day][] => {
    const [from, to] = [parseIsoDay(first ?? ''), parseIsoDay(last ?? '')];
    return from === null || to === null ? [] : [[from, to]];
  });
  days.sort((a, b) => a[0] - b[0]);
  const merged: [Day, Day][] = [];
  for (const [from, to] of days) {
    const open = merged[merged.length - 1];
    if (open && from <= open[1] + 1) open[1] = to > open[1] ? to : open[1];
    else merged.push([from, to]);
  }
  return merged.map(([from, to]) => ({ first: formatIsoDay(from), last: formatIsoDay(to) }));
}
