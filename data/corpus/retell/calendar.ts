/** Dates of a fact in words, in both languages: one day, intervals within and over a month and a year, months, years, about. */
import { calendarOf, day } from '../../../src/engagement/day';
import type { Fact } from './facts';
import type { Chance } from './chance';

export interface DateWords {
  /** With its preposition: `du 3 au 5 mars 2025`, `on 3 March 2025`. */
  readonly when: string;
  /** The first day alone, without a preposition, and the number of days, where the fact has both. */
  readonly stay: { readonly first: string; readonly days: number } | null;
  /** The day of publication that the words are read against. */
  readonly published: string | null;
}

interface Calendar {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

const FRENCH: Calendar = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
};
const ENGLISH: Calendar = {
  months: 'January February March April May June July August September October November December'.split(' '),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

type Parts = ReturnType<typeof calendarOf>;

/** A text of this age or to come this soon may leave the year out. In days. */
const NEAR = 20;
const LONGEST_NUMBERED_STAY = 10;

/** Puts the dates of a fact in words; `time` says on which side of them the text is published. */
export function tellDates(
  fact: Fact,
  lang: 'fr' | 'en',
  time: 'past' | 'future',
  chance: Chance,
): DateWords {
  const { from, until } = fact;
  const first = calendarOf(from.from);
  if (from.precision !== 'day') {
    const when = lang === 'fr' ? vagueFrench(fact, first) : vagueEnglish(fact, first);
    return { when, stay: null, published: null };
  }
  const lastDay = until ? day(until.to - 1) : from.from;
  const last = calendarOf(lastDay);
  const bare = chance.below(4) === 0 && (!until || until.precision === 'day');
  const away = 1 + chance.below(NEAR);
  const publishedDay = time === 'past' ? day(lastDay + away) : day(from.from - away);
  const iso = isoOf(calendarOf(publishedDay));
  const sameYear = first.year === calendarOf(publishedDay).year && first.year === last.year;
  const year = !(bare && sameYear);
  const teller = lang === 'fr' ? french : english;
  const days = until ? lastDay - from.from + 1 : 1;
  const first_ = teller.day(first, year, chance);
  const single = from.approximate ? teller.about(first, year) : teller.on(first, year, chance);
  return {
    when: until ? teller.range(first, last, year, chance) : single,
    stay: until && days > 1 && days <= LONGEST_NUMBERED_STAY ? { first: first_, days } : null,
    published: year && chance.below(2) === 0 && time === 'past' ? null : iso,
  };
}

const isoOf = ({ year, month, dayOfMonth }: Parts): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;

function vagueFrench({ from }: Fact, { year, month }: Parts): string {
  const name = from.precision === 'month' ? `${FRENCH.months[month - 1]} ${year}` : String(year);
  return from.approximate ? `vers ${name}` : `en ${name}`;
}

function vagueEnglish({ from }: Fact, { year, month }: Parts): string {
  const name = from.precision === 'month' ? `${ENGLISH.months[month - 1]} ${year}` : String(year);
  return from.approximate ? `around ${name}` : `in ${name}`;
}

interface Teller {
  readonly day: (day: Parts, year: boolean, chance: Chance) => string;
  readonly on: (day: Parts, year: boolean, chance: Chance) => string;
  readonly about: (day: Parts, year: boolean) => string;
  readonly range: (first: Parts, last: Parts, year: boolean, chance: Chance) => string;
}

const isNext = (first: Parts, last: Parts): boolean =>
  first.month === last.month && first.year === last.year && last.dayOfMonth === first.dayOfMonth + 1;

const french: Teller = {
  day: (one, year) => `${numberFr(one)} ${monthFr(one)}${year ? ` ${one.year}` : ''}`,
  on(one, year, chance) {
    const plain = this.day(one, year, chance);
    return chance.pick([
      `le ${plain}`,
      `le ${FRENCH.weekdays[one.weekday]} ${plain}`,
      `${FRENCH.weekdays[one.weekday]} ${plain}`,
    ]);
  },
  about: (one, year) => `vers le ${numberFr(one)} ${monthFr(one)}${year ? ` ${one.year}` : ''}`,
  range(first, last, year, chance) {
    const tail = `${monthFr(last)}${year ? ` ${last.year}` : ''}`;
    if (first.year !== last.year)
      return `du ${numberFr(first)} ${monthFr(first)} ${first.year} au ${numberFr(last)} ${tail}`;
    if (first.month !== last.month)
      return chance.pick([
        `du ${numberFr(first)} ${monthFr(first)} au ${numberFr(last)} ${tail}`,
        `entre le ${numberFr(first)} ${monthFr(first)} et le ${numberFr(last)} ${tail}`,
      ]);
    const forms = [
      `du ${numberFr(first)} au ${numberFr(last)} ${tail}`,
      `du ${FRENCH.weekdays[first.weekday]} ${numberFr(first)} au ${FRENCH.weekdays[last.weekday]} ${numberFr(last)} ${tail}`,
      `entre le ${numberFr(first)} et le ${numberFr(last)} ${tail}`,
    ];
    if (isNext(first, last)) forms.push(`les ${numberFr(first)} et ${numberFr(last)} ${tail}`);
    return chance.pick(forms);
  },
};

const numberFr = ({ dayOfMonth }: Parts): string => (dayOfMonth === 1 ? '1er' : String(dayOfMonth));
const monthFr = ({ month }: Parts): string => FRENCH.months[month - 1] as string;
const monthEn = ({ month }: Parts): string => ENGLISH.months[month - 1] as string;

const english: Teller = {
  day: (one, year, chance) =>
    chance.below(2)
      ? `${one.dayOfMonth} ${monthEn(one)}${year ? ` ${one.year}` : ''}`
      : `${monthEn(one)} ${one.dayOfMonth}${year ? `, ${one.year}` : ''}`,
  on(one, year, chance) {
    const plain = this.day(one, year, chance);
    return chance.pick([`on ${plain}`, `on ${ENGLISH.weekdays[one.weekday]}, ${plain}`, `on ${plain}`]);
  },
  about: (one, year) => `around ${one.dayOfMonth} ${monthEn(one)}${year ? ` ${one.year}` : ''}`,
  range(first, last, year, chance) {
    const [a, b] = [first.dayOfMonth, last.dayOfMonth];
    const tail = year ? ` ${last.year}` : '';
    const comma = year ? `, ${last.year}` : '';
    if (first.year !== last.year)
      return chance.pick([
        `from ${a} ${monthEn(first)} ${first.year} to ${b} ${monthEn(last)}${tail}`,
        `from ${monthEn(first)} ${a}, ${first.year} to ${monthEn(last)} ${b}${comma}`,
      ]);
    if (first.month !== last.month)
      return chance.pick([
        `from ${a} ${monthEn(first)} to ${b} ${monthEn(last)}${tail}`,
        `from ${monthEn(first)} ${a} to ${monthEn(last)} ${b}${comma}`,
        `between ${monthEn(first)} ${a} and ${monthEn(last)} ${b}${comma}`,
        `${monthEn(first)} ${a}–${monthEn(last)} ${b}${comma}`,
      ]);
    const forms = [
      `from ${a} to ${b} ${monthEn(last)}${tail}`,
      `from ${monthEn(first)} ${a} to ${b}${comma}`,
      `on ${monthEn(first)} ${a}–${b}${comma}`,
      `on ${monthEn(first)} ${a}-${b}${comma}`,
      `between ${a} and ${b} ${monthEn(last)}${tail}`,
    ];
    if (isNext(first, last))
      forms.push(`on ${a} and ${b} ${monthEn(last)}${tail}`, `on ${monthEn(first)} ${a} and ${b}${comma}`);
    return chance.pick(forms);
  },
};
