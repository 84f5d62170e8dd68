/** Dates as a text gives them, before the day of publication and the tense say which day is meant. */

export type Unit = 'day' | 'night' | 'week' | 'month' | 'year' | 'hour';

/** One end of a date expression. What is not said is undefined. */
export interface DatePart {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Monday 0. */
  readonly weekday: number | undefined;
  /** Which of the weekdays of its month: 1 to 4, -1 the last. */
  readonly nth: number | undefined;
  /** `~`: about, mid, early, end of. */
  readonly approximate: boolean;
  /** A direction that the words give: last 1 May, next Monday. */
  readonly direction: -1 | 0 | 1 | undefined;
  /** Counted in units from the day of publication, or from the last date of the text. */
  readonly offset: DateOffset | undefined;
  /** So long after the day that the rest names, or before it: `two days after the vote of 8 May`. */
  readonly shift: DateShift | undefined;
}

export interface DateOffset {
  readonly unit: Unit | 'weekend';
  readonly count: number;
  readonly base: 'published' | 'text';
}

/** A time between two days; before is negative. Months and years leave the day open. */
export interface Distance {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
}

/** The same, or so many months to the day (`exactly a month later`). */
export interface DateShift {
  readonly unit: Distance['unit'] | 'calendar-month';
  readonly count: number;
}

const UNSAID: DatePart = {
  year: undefined,
  month: undefined,
  day: undefined,
  weekday: undefined,
  nth: undefined,
  approximate: false,
  direction: undefined,
  offset: undefined,
  shift: undefined,
};

/** What words say of a date, and what they leave to `base`. All parts have one layout: see docs/extraction.md, “Speed”. */
export function datePart(said: Partial<DatePart>, base: DatePart = UNSAID): DatePart {
  return {
    year: said.year ?? base.year,
    month: said.month ?? base.month,
    day: said.day ?? base.day,
    weekday: said.weekday ?? base.weekday,
    nth: said.nth ?? base.nth,
    approximate: said.approximate ?? base.approximate,
    direction: said.direction ?? base.direction,
    offset: said.offset ?? base.offset,
    shift: said.shift ?? base.shift,
  };
}

// As in draft.ts: the fields of a part hold numbers too.
datePart({ year: 0, month: 0, day: 0, weekday: 0, nth: 0, direction: 0 });

/** A date expression in the text, tokens half-open. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'date' | 'length';
  readonly start: DatePart | null;
  readonly end: DatePart | null;
  /** `starting`: the end is open; `until`: only the end is told; `since`: something else began then; `week`: some day of its week; `after`: of what stands behind. */
  readonly sense: 'on' | 'week' | 'starting' | 'until' | 'since' | 'after';
  /** For `length`: whole days. */
  readonly days: number;
}

/** The same words as another interval. */
export function withEnds(date: DateMention, start: DatePart | null, end: DatePart | null): DateMention {
  return { from: date.from, to: date.to, kind: date.kind, start, end, sense: date.sense, days: date.days };
}
