/** The rows of the list: what stands in its columns, and their order. */
import type { Engagement } from '../engagement/engagement';
import { placeName } from '../engagement/place';
import { titleOf } from '../engagement/title';
import type { Table } from '../filter/table';
import type { Locale } from '../i18n/locale';

export const COLUMNS = ['date', 'engagement', 'type', 'status', 'place', 'sectors', 'sources'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** The newest first. */
export const FIRST_SORTING: Sorting = { column: 'date', descending: true };

/** Rows in the asked order; those that are equal, and those without a value, stay in order of date. The list is not changed. */
export function sortRows(table: Table, rows: Uint32Array, sorting: Sorting, locale: Locale): Uint32Array {
  if (sorting.column === 'date') return sorting.descending ? rows.slice().reverse() : rows;
  const key = KEYS[sorting.column];
  const keys = new Map<number, string | number>();
  for (const row of rows) keys.set(row, key(table.engagementAt(row), locale));
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = sorting.descending ? -1 : 1;
  return rows.slice().sort((a, b) => {
    const [left, right] = [keys.get(a) ?? '', keys.get(b) ?? ''];
    if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  });
}

const KEYS: Record<Exclude<Column, 'date'>, (engagement: Engagement, locale: Locale) => string | number> = {
  engagement: titleOf,
  type: (engagement) => `${engagement.type} ${engagement.level ?? ''}`,
  status: (engagement) => engagement.status ?? '',
  place: ({ place }, locale) => (place ? placeName(place.name, locale) : ''),
  sectors: (engagement) => engagement.sectors.join(' '),
  sources: (engagement) => engagement.sources.length,
};

/** Which rows of a scrolled list are drawn: `[first, last)` with some to spare on both sides. */
export function windowOf(scrollPx: number, heightPx: number, rowPx: number, count: number): [number, number] {
  const spare = 12;
  const first = Math.max(0, Math.floor(scrollPx / rowPx) - spare);
  return [Math.min(first, count), Math.min(count, Math.ceil((scrollPx + heightPx) / rowPx) + spare)];
}
