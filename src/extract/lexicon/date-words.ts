/** The words of which a language makes its dates. */

/** What a word for a number means that does not say how many. */
export const UNTOLD = -1;

export interface DateWords {
  /** Twelve entries, alternatives parted by commas. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Words for 1, 2, 3 …, and for a number that is not told (`several`): `UNTOLD`. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<'day' | 'night' | 'week' | 'month' | 'year' | 'hour', string>>;
  /** Words that are a length by themselves, in days: week-long 7. */
  readonly lengths: Readonly<Record<string, number>>;
  /** yesterday -1, tomorrow 1 … */
  readonly days: Readonly<Record<string, number>>;
  /** the next day 1, the day before -1: from the last date of the text */
  readonly textDays: Readonly<Record<string, number>>;
  readonly next: string;
  readonly last: string;
  readonly current: string;
  readonly early: string;
  readonly middle: string;
  readonly late: string;
  readonly about: string;
  readonly from: string;
  readonly to: string;
  readonly between: string;
  readonly and: string;
  readonly since: string;
  readonly until: string;
  readonly starting: string;
  readonly in: string;
  readonly ago: string;
  readonly agoBefore: string;
  readonly hence: string;
  readonly later: string;
  readonly earlier: string;
  readonly of: string;
  readonly the: string;
  /** Before a bare day that opens an interval: `du 6 au 10`, `from the 6th to the 10th`. */
  readonly fromThe: string;
  /** Before the number of a day that stands alone: `le 9`, `on the 26th`. */
  readonly onThe: string;
  /** Between a month and its day: `June the 22nd`. */
  readonly dayAfter: string;
  /** Between a part of a month and its name: `au début du mois de`. */
  readonly theMonth: string;
  /** Endings of the numbers of days (`st`, `er`), and words for the first. */
  readonly numbered: string;
  /** Short forms of months and of weekdays: dates only beside a number or a mark. */
  readonly shortMonth: string;
  readonly shortWeekday: string;
  /** Months that are other words as well (may, mars). */
  readonly homonyms: string;
  /** Of `next`, those that never stand behind. */
  readonly nextBefore: string;
  /** Of `last`, those that never stand before (`lundi passé`). */
  readonly lastBehind: string;
  /** Of `later` and `earlier`, those that are never prepositions. */
  readonly afterwards: string;
  /** Before a length that says how far something is: `within two weeks`. */
  readonly away: string;
  /** Behind a length: how long something has gone on (`three weeks into his term`) or is over (`two weeks behind him`), which is no stay. */
  readonly elapsed: string;
  /** Before a length that something lasts: `pour une semaine`. */
  readonly lasting: string;
  /** Of `hence`, those that mean a length before months and years: `in two years`. */
  readonly within: string;
  /** After a number of four digits: no year. */
  readonly countable: string;
  /** Of a month, beside `last`: the last such weekday of it. */
  readonly lastOf: string;
  /** Before a day that weeks are counted from: `a week from Monday`. */
  readonly weeksFrom: string;
  /** Behind a day: so many days later (`Monday week`, `dimanche en huit`). */
  readonly weeksOn: Readonly<Record<string, number>>;
  /** Days with a name, as `12-24`; with `?` only where days are counted from it (`a week before Christmas`). */
  readonly feasts: Readonly<Record<string, string>>;
  /** Days of a month in words, before its name: `the third of September`. */
  readonly dayOrdinals: Readonly<Record<string, number>>;
  /** Between a length and what it is counted from: `a fortnight to the day after`, `huit jours tout juste avant`. */
  readonly exactly: string;
  /** After a length: counted from the day of publication. */
  readonly fromNow: string;
  /** Later in a day, before its evening: what the present tells for then is to come. */
  readonly afternoon: string;
  /** Before a month, a weekday or a unit of time that comes again and again: `every November`. */
  readonly recurring: string;
  /** Late in a day: a stay that begins then goes on the next day. */
  readonly evening: string;
  /** Before a day that names its week: `in the week of 21 June`. */
  readonly weekOf: string;
  /** A part of the day, before the day that it belongs to: `dans la soirée de mardi`. */
  readonly dayPart: string;
  /** Beside a year: the day of it on which the text appears (`on this day in 2006`). */
  readonly sameDay: string;
  /** After these a date is the first day of a stay. */
  readonly arrival: string;
  /** After these a date is the last day of a stay. */
  readonly departure: string;
  /** Nouns of going away: the day that is set for them is the last of a stay. */
  readonly goingAway: string;
  /** Put off or brought forward: with a date after `movedTo`, that is the new date. */
  readonly moved: string;
  readonly movedTo: string;
  /** A date that was set first and may have been changed since. */
  readonly firstSet: string;
  /** Between the stops of a tour: what follows is later. */
  readonly then: string;
  /** Past forms of verbs that are not in the table of verbs. */
  readonly pastForms: string;
  /** Endings of participles and past forms, accents kept. */
  readonly pastEndings: string;
  /** It is held after all: an earlier postponement is over. */
  readonly goesAhead: string;
  /** Says outright that a date was the first of two. */
  readonly initially: string;
  /** With a denial: a plan is given up. */
  readonly afterAll: string;
  /** To an earlier date: no postponement. */
  readonly forward: string;
  /** The last day of several. */
  readonly lastDay: string;
  /** A day of several that is told by their number: the middle one 0, the last but one -1. */
  readonly daysWithin: Readonly<Record<string, number>>;
  /** An anniversary by its years; 0 where a number stands before it. */
  readonly jubilees: Readonly<Record<string, number>>;
  /** Nouns with a date of their own, beside the owners among the small words. */
  readonly owners: string;
  /** before the end of the year, before the month is out: +year, +month */
  readonly spans: Readonly<Record<string, string>>;
}

export type DateRole =
  | 'month'
  | 'weekday'
  | 'number'
  | 'ordinal'
  | 'unit'
  | 'length'
  | 'day'
  | 'textDay'
  | 'span'
  | 'weeksOn'
  | 'feast'
  | 'dayOrdinal'
  | 'dayWithin'
  | 'jubilee'
  | Exclude<
      keyof DateWords,
      | 'months'
      | 'weekdays'
      | 'numbers'
      | 'ordinals'
      | 'units'
      | 'lengths'
      | 'days'
      | 'textDays'
      | 'spans'
      | 'weeksOn'
      | 'feasts'
      | 'dayOrdinals'
      | 'daysWithin'
      | 'jubilees'
    >;
