/** Dates and periods in words, as exact as their source and never more. */
import { calendarOf, dateOfDay, type Day } from '../engagement/day';
import { OPEN_END, parseEdtf, type EdtfDate } from '../engagement/edtf';
import { INTL_TAG, type Locale } from './locale';

/** French puts an article before a day and none before a month or a year. */
const withArticle = (text: string) => (/^\d{1,2}(er)?[ –]/u.test(text) ? `le ${text}` : text);

const WORDS = {
  en: {
    about: (text: string) => `about ${text}`,
    uncertain: (text: string) => `${text} (uncertain)`,
    unknownDay: (text: string) => `in ${text} (day unknown)`,
    since: (text: string) => `since ${text}`,
    from: (text: string) => `from ${text} (end unknown)`,
    undated: 'date unknown',
  },
  fr: {
    about: (text: string) => `vers ${withArticle(text)}`,
    uncertain: (text: string) => `${text} (incertain)`,
    unknownDay: (text: string) => `en ${text} (jour inconnu)`,
    since: (text: string) => `depuis ${withArticle(text)}`,
    from: (text: string) => `dès ${withArticle(text)} (fin inconnue)`,
    undated: 'date inconnue',
  },
} as const;

const cache = new Map<string, Intl.DateTimeFormat>();
/** `Intl` formatters are dear to make and are asked for in every frame. */
function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = cache.get(key);
  if (!found)
    cache.set(key, (found = new Intl.DateTimeFormat(INTL_TAG[locale], { ...options, timeZone: 'UTC' })));
  return found;
}

const PARTS: Record<EdtfDate['precision'], Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A day by `Intl` with the parts asked for; the first of a month is an ordinal in French. */
export function formatDay(
  value: Day,
  locale: Locale,
  options: Intl.DateTimeFormatOptions = PARTS.day,
): string {
  const text = formatter(locale, options).format(dateOfDay(value));
  return locale === 'fr' && options.day ? text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er') : text;
}

/** One EDTF date in words: `22 June 2025`, `June 2025`, `about 2023`. */
export function formatEdtfDate(date: EdtfDate, locale: Locale): string {
  const plain = formatDay(date.from, locale, PARTS[date.precision]);
  const about = date.approximate ? WORDS[locale].about(plain) : plain;
  return date.uncertain ? WORDS[locale].uncertain(about) : about;
}

/** Start and end in words: `22–26 June 2025`, `in 2023 (day unknown)`, `since June 2025`. */
export function formatPeriod(start: string | null, end: string | null, locale: Locale): string {
  const first = start === null ? null : parseEdtf(start);
  if (!first) return WORDS[locale].undated;
  if (end === OPEN_END) return WORDS[locale].since(formatEdtfDate(first, locale));
  if (end === '') return WORDS[locale].from(formatEdtfDate(first, locale));
  const last = end === null ? null : parseEdtf(end);
  if (!last || end === start) {
    const text = formatEdtfDate(first, locale);
    return first.precision === 'day' || first.approximate || first.uncertain
      ? text
      : WORDS[locale].unknownDay(text);
  }
  const alike =
    first.precision === last.precision &&
    first.uncertain === last.uncertain &&
    first.approximate === last.approximate;
  if (!alike) return `${formatEdtfDate(first, locale)} – ${formatEdtfDate(last, locale)}`;
  const range = formatRange(first, last, locale);
  const about = first.approximate ? WORDS[locale].about(range) : range;
  return first.uncertain ? WORDS[locale].uncertain(about) : about;
}

/**
 * Two dates of one precision with what they share said once: `22–26 June 2025`, `30 May – 2 June 2025`.
 * `Intl.formatRange` spaces the dash differently from one version of its data to the next, and a file must not.
 */
function formatRange(first: EdtfDate, last: EdtfDate, locale: Locale): string {
  const from = calendarOf(first.from);
  const to = calendarOf(last.from);
  const end = formatDay(last.from, locale, PARTS[last.precision]);
  if (first.precision === 'year') return `${formatDay(first.from, locale, PARTS.year)}–${end}`;
  if (from.year !== to.year) return `${formatDay(first.from, locale, PARTS[first.precision])} – ${end}`;
  if (first.precision === 'month') return `${formatDay(first.from, locale, { month: 'long' })} – ${end}`;
  if (from.month === to.month) return `${formatDayNumber(from.dayOfMonth, locale)}–${end}`;
  return `${formatDay(first.from, locale, { day: 'numeric', month: 'long' })} – ${end}`;
}

const formatDayNumber = (dayOfMonth: number, locale: Locale) =>
  locale === 'fr' && dayOfMonth === 1 ? '1er' : String(dayOfMonth);
