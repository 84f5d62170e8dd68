/** What one sentence tells of one engagement, before it is joined with what the others tell. */
import type { EngagementType, Level, Status } from '../engagement/engagement';
import type { Sector } from '../engagement/sector';
import type { ResolvedDate, Time } from './dates/resolve';
import type { NameSpan } from './persons';

/** A value with the tokens that it was read from, and the rule by which it was inferred, if it was. */
export interface Read<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
  readonly rule: string | null;
}

export interface DraftPerson {
  readonly name: NameSpan;
  readonly code: string | null;
}

export interface Draft {
  type: EngagementType;
  readonly sentence: number;
  /** Token of the trigger; of one stop or one side of several, its own. */
  at: number;
  readonly to: number;
  /** Tokens of all triggers of its sentence that tell it. */
  readonly triggers: number[];
  visitors: Read<string>[];
  hosts: Read<string>[];
  participants: Read<string>[];
  people: DraftPerson[];
  /** Those of the people who are told to travel with the visitor. */
  retinue: DraftPerson[];
  place: (Read<string> & { readonly code: string | null; readonly weak: boolean }) | null;
  /** How firm the start is: the day of a cancellation gives way to any other, one that was only set first to what is told since, and that to one moved to. */
  dateRank: -1 | 0 | 1 | 2;
  /** First token of the one date that is its own; null when the date is found by its governor. */
  day: number | null;
  /** The start was told as such: an arrival, an opening, `since`. */
  opens: boolean;
  start: Read<ResolvedDate> | null;
  end: Read<ResolvedDate> | null;
  days: Read<number> | null;
  level: Read<Level> | null;
  /** Explicit words for a status. */
  status: Read<Status> | null;
  time: Time;
  ends: boolean;
  /** The latest day on which it is told to go on, for a stay whose last day is not told. */
  seen: string | null;
  ongoing: boolean;
  unfulfilled: boolean;
  /** Told by a pluperfect: before what the text tells else. */
  anterior: boolean;
  series: string | null;
  sectors: (Read<Sector> & { readonly told: boolean })[];
  /** Several stops of one tour share the interval. */
  tour: boolean;
  /** The trigger only points back to an engagement told before ("this visit"). */
  anaphoric: boolean;
  /** Told in passing of another time. */
  background: boolean;
  /** Rules that fired, for the confidence. */
  rules: string[];
  video: boolean;
}

/** An empty draft of a type at a trigger. */
export function createDraft(type: EngagementType, sentence: number, at: number, to: number): Draft {
  return {
    type,
    sentence,
    at,
    to,
    triggers: [at],
    visitors: [],
    hosts: [],
    participants: [],
    people: [],
    retinue: [],
    place: null,
    dateRank: 1,
    day: null,
    opens: false,
    start: null,
    end: null,
    days: null,
    level: null,
    status: null,
    time: null,
    ends: false,
    seen: null,
    ongoing: false,
    unfulfilled: false,
    anterior: false,
    series: null,
    sectors: [],
    tour: false,
    anaphoric: false,
    background: false,
    rules: [],
    video: false,
  };
}

// Shows V8 that `day` holds numbers too, before anything is compiled for drafts: the first one in a field that has only ever held
// `null` changes the layout, and all that was compiled for the old one is thrown away.
createDraft('visit', 0, 0, 0).day = 0;

/** What was read elsewhere, as something inferred by a rule. */
export function inferred<T>(reads: readonly Read<T>[], rule: string): Read<T>[] {
  return reads.map(({ value, from, to }) => ({ value, from, to, rule }));
}

/** The values of a list of reads, each once. */
export function valuesOf<T>(reads: readonly Read<T>[]): T[] {
  return [...new Set(reads.map((read) => read.value))];
}
