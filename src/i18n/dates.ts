/** Dates and periods in words, as exact as their source and never more. */
import { dateOfDay, day, type Day } from '../engagement/day';
import { OPEN_END, parseEdtf, type EdtfDate } from '../engagement/edtf';
import { INTL_TAG, type Locale } from './locale';

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
    about: (text: string) => `vers ${text}`,
    uncertain: (text: string) => `${text} (incertain)`,
    unknownDay: (text: string) => `en ${text} (jour inconnu)`,
    since: (text: string) => `depuis ${text}`,
    from: (text: string) => `à partir de ${text} (fin inconnue)`,
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

/** A day by `Intl` with the parts asked for. */
export function formatDay(
  value: Day,
  locale: Locale,
  options: Intl.DateTimeFormatOptions = PARTS.day,
): string {
  return formatter(locale, options).format(dateOfDay(value));
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
    return first.precision === 'day' || first.approximate ? text : WORDS[locale].unknownDay(text);
  }
  const alike =
    first.precision === last.precision &&
    first.uncertain === last.uncertain &&
    first.approximate === last.approximate;
  if (!alike) return `${formatEdtfDate(first, locale)} – ${formatEdtfDate(last, locale)}`;
  const range = formatter(locale, PARTS[first.precision]).formatRange(
    dateOfDay(first.from),
    dateOfDay(day(last.to - 1)),
  );
  const about = first.approximate ? WORDS[locale].about(range) : range;
  return first.uncertain ? WORDS[locale].uncertain(about) : about;
}
