/** Items of vis-timeline as JSON: `[{ id, content, start, end, group, title }]`, or `{ items, groups }`. */
import { day, formatIsoDay } from '../engagement/day';
import { readDate } from './mapping-date';
import type { Mapped } from './mapping';
import { plainText } from './mapping-event';
import { isObject, mapEvents, textOf } from './timelinejs';

const MS_PER_DAY = 86_400_000;

/** Whether parsed JSON is a list of items of vis-timeline, alone or with its groups. */
export function isVisJson(value: unknown): boolean {
  return itemsOf(value).some((item) => isObject(item) && 'start' in item && 'content' in item);
}

/** A background item marks a span of the axis and is no event. The end of an item is the moment at which it is over. */
export function mapVisJson(value: unknown): Mapped {
  const groups = groupNames(value);
  return mapEvents(itemsOf(value), 1, (item) => {
    if (!isObject(item)) return { code: 'not-an-object' };
    if (item['type'] === 'background') return { code: 'timeline-background' };
    const start = momentOf(item['start']);
    const end = momentOf(item['end']);
    return {
      headline: textOf(item['content']),
      text: textOf(item['title']),
      group: groups.get(textOf(item['group'])) ?? textOf(item['group']),
      start: start?.day ?? null,
      end: end && start ? endOf(start, end) : null,
      url: textOf(item['url']),
    };
  });
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) && Array.isArray(value['items']) ? value['items'] : [];
}

function groupNames(value: unknown): Map<string, string> {
  const groups = isObject(value) && Array.isArray(value['groups']) ? value['groups'] : [];
  return new Map(
    groups.filter(isObject).map((group) => [textOf(group['id']), plainText(textOf(group['content']))]),
  );
}

interface Moment {
  /** EDTF. */
  readonly day: string;
  /** Whether it is the first moment of its day. */
  readonly midnight: boolean;
}

/** A number of milliseconds, or a text with or without a time. */
function momentOf(value: unknown): Moment | null {
  if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 8.64e15) {
    return { day: formatIsoDay(day(Math.floor(value / MS_PER_DAY))), midnight: value % MS_PER_DAY === 0 };
  }
  const text = textOf(value).trim();
  const read = readDate(text, 'mdy');
  if (read === null || read === 'unknown') return null;
  return { day: read.start, midnight: !/[T ]\d\d:\d\d/.test(text) || /[T ]00:00/.test(text) };
}

/** An item that is over at midnight was last on the day before; one that starts and ends at the same moment, on that day. */
function endOf(start: Moment, end: Moment): string {
  if (!end.midnight || end.day <= start.day || !/^\d{4}-\d\d-\d\d$/.test(end.day)) return end.day;
  const before = new Date(`${end.day}T00:00:00Z`).getTime() / MS_PER_DAY - 1;
  return formatIsoDay(day(before));
}
