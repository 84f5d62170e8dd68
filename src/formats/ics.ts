/**
 * Engagements as a calendar (iCalendar, RFC 5545): all-day events that any calendar program takes. The few properties needed
 * are written here, as the libraries for it bring a schema checker along; the tests read the result with ical.js.
 */
import { formatIsoDay, type Day } from '../engagement/day';
import { periodOf } from '../engagement/edtf';
import type { Engagement, Status } from '../engagement/engagement';
import { titleOf } from '../engagement/title';
import { formatPeriod } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { DOMAIN } from '../i18n/messages/domain';

export interface CalendarOptions {
  readonly locale: Locale;
  /** The day on which the file is made: each event must carry it. */
  readonly today: Day;
}

const STATUS: Readonly<Record<Status, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'>> = {
  announced: 'TENTATIVE',
  postponed: 'TENTATIVE',
  ongoing: 'CONFIRMED',
  completed: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/**
 * A calendar with an event for each engagement whose days are known. Those that are known to the month or the year alone are
 * left out: a calendar can only say a day, and it would be a wrong one. The text of each event says the period in words.
 */
export function writeIcs(engagements: readonly Engagement[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entente//Entente//EN',
    'CALSCALE:GREGORIAN',
    ...engagements.flatMap((engagement) => writeEvent(engagement, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function writeEvent(engagement: Engagement, { locale, today }: CalendarOptions): string[] {
  const period = periodOf(engagement.start, engagement.end);
  if (!period || period.precision !== 'day' || period.latestStart < -DAYS_TO_YEAR_1) return [];
  const names = DOMAIN[locale];
  const about = [
    formatPeriod(engagement.start, engagement.end, locale),
    engagement.status && names.status[engagement.status],
    engagement.sectors.map((sector) => names.sector[sector]).join(', '),
    engagement.people.map(({ name }) => name).join(', '),
    engagement.sources.join(', '),
  ];
  const first = period.approximate ? period.earliestStart : period.latestStart;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(engagement.id)}@entente`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(period.latestEnd)}`,
    `SUMMARY:${escapeText(titleOf(engagement, locale).trim() || names.type[engagement.type])}`,
    `DESCRIPTION:${escapeText(about.filter(Boolean).join('\n'))}`,
    ...(engagement.place ? [`LOCATION:${escapeText(engagement.place.name)}`] : []),
    ...(engagement.sectors.length > 0 ? [`CATEGORIES:${engagement.sectors.join(',').toUpperCase()}`] : []),
    ...(engagement.status ? [`STATUS:${STATUS[engagement.status]}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** From 1 January of the year 1 to 1970: a calendar has no dates before. */
const DAYS_TO_YEAR_1 = 719_162;

const compact = (value: Day) => formatIsoDay(value).replaceAll('-', '');

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line may have 75 bytes; what is longer goes on in lines that begin with a space. Letters are never parted. */
function fold(line: string): string {
  let folded = '';
  let used = 0;
  for (const char of line) {
    const bytes = bytesOf(char);
    if (used + bytes > 75) {
      folded += '\r\n ';
      used = 1;
    }
    folded += char;
    used += bytes;
  }
  return folded;
}

/** The bytes of a character in UTF-8. */
function bytesOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
