/** Timelines made for TimelineJS: its spreadsheet, and its JSON (`{ title, events: [{ start_date, end_date, text, group, media }] }`). */
import type { Fault } from '../engagement/issue';
import type { Mapped, Sheet } from './mapping';
import { join } from './mapping-date';
import { engagementOf, type TimelineEvent } from './mapping-event';
import { Rejections, mappedOf, type RawEngagement } from './mapping-result';

/** The columns by which its spreadsheet is known. Month, day, group and media may be missing. */
export const TIMELINEJS_COLUMNS = ['Year', 'Headline', 'Text', 'End Year'] as const;

/** What the column `Type` says of rows that are no events. */
const NO_EVENT: Readonly<Record<string, Fault>> = {
  title: { code: 'timeline-title' },
  era: { code: 'timeline-era' },
};

export function mapTimelineSheet(sheet: Sheet): Mapped {
  const places = new Map(sheet.columns.map((column, index) => [column.trim().toLowerCase(), index]));
  return mapEvents(sheet.rows, sheet.firstRow, (row) => {
    const cell = (column: string) => row[places.get(column) ?? -1]?.trim() ?? '';
    const fault = NO_EVENT[cell('type').toLowerCase()];
    if (fault) return fault;
    return {
      headline: cell('headline'),
      text: cell('text'),
      group: cell('group'),
      start: dateOf(cell('year'), cell('month'), cell('day')),
      end: dateOf(cell('end year'), cell('end month'), cell('end day')),
      url: cell('media'),
    };
  });
}

interface JsonDate {
  readonly year?: unknown;
  readonly month?: unknown;
  readonly day?: unknown;
}

/** Whether parsed JSON is a TimelineJS timeline. */
export function isTimelineJson(value: unknown): value is { readonly events: readonly unknown[] } {
  if (!isObject(value) || !Array.isArray(value['events'])) return false;
  return value['events'].some((event) => isObject(event) && isObject(event['start_date']));
}

export function mapTimelineJson({ events }: { readonly events: readonly unknown[] }): Mapped {
  return mapEvents(events, 1, (event) => {
    if (!isObject(event)) return { code: 'not-an-object' };
    const text = isObject(event['text']) ? event['text'] : {};
    const media = isObject(event['media']) ? event['media'] : {};
    return {
      headline: textOf(text['headline']),
      text: textOf(text['text']),
      group: textOf(event['group']),
      start: jsonDate(event['start_date']),
      end: jsonDate(event['end_date']),
      url: textOf(media['url']),
    };
  });
}

/** Reads each event, or says why it is none, and gathers what comes of them. `first` is the number of the first item. */
export function mapEvents<T>(
  items: readonly T[],
  first: number,
  read: (item: T) => TimelineEvent | Fault,
): Mapped {
  const rejections = new Rejections(first);
  const raw: RawEngagement[] = [];
  const rows: number[] = [];
  items.forEach((item, index) => {
    const event = read(item);
    const engagement = 'code' in event ? event : engagementOf(event);
    if ('code' in engagement) return rejections.add(engagement, index);
    raw.push(engagement);
    rows.push(index);
  });
  return mappedOf(raw, rows, rejections);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts and numbers as text; anything else as none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function jsonDate(date: unknown): string | null {
  if (!isObject(date)) return null;
  const { year, month, day }: JsonDate = date;
  return dateOf(textOf(year), textOf(month), textOf(day));
}

/** Year alone, with a month, or with a month and a day; null without a year. */
function dateOf(year: string, month: string, day: string): string | null {
  if (!/^-?\d{1,4}$/.test(year)) return null;
  if (month === '') return join(year, 1, undefined)?.slice(0, -3) ?? null;
  return join(year, Number(month), day);
}
