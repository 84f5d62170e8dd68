/** Dates as a text gives them, before the day of publication and the tense say which day is meant. */

export type Unit = 'day' | 'night' | 'week' | 'month' | 'year' | 'hour';

/** One end of a date expression. What is not said is absent. */
export interface DatePart {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Monday 0. */
  readonly weekday?: number;
  /** `~`: about, mid, early, end of. */
  readonly approximate?: boolean;
  /** A direction that the words give: last 1 May, next Monday. */
  readonly direction?: -1 | 0 | 1;
  /** Counted in units from the day of publication, or from the last date of the text. */
  readonly offset?: {
    readonly unit: Unit | 'weekend';
    readonly count: number;
    readonly base: 'published' | 'text';
  };
}

/** A date expression in the text, tokens half-open. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'date' | 'length';
  readonly start: DatePart | null;
  readonly end: DatePart | null;
  /** `starting`: the end is open; `until`: only the end is told; `since`: something else began then. */
  readonly sense: 'on' | 'starting' | 'until' | 'since';
  /** For `length`: whole days. */
  readonly days: number;
}
