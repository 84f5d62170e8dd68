/** A sentence ready for the rules: its mentions, triggers, dates, and where its clauses end. */
import type { DateMention } from './dates/expression';
import type { EntryMonth } from './dates/entry-day';
import type { Governor } from './dates/governor';
import { readDates } from './dates/grammar';
import type { Lexicon } from './lexicon/compile';
import type { WordClass } from './lexicon/words';
import type { Mention } from './mention';
import { readMentions } from './mentions';
import { withSaidAt } from './mentions/said-at';
import { LAYER } from './text/phrases';
import type { Reading } from './text/recognise';
import type { Sentence } from './text/segment';
import type { VerbGroup } from './verbs/tense';
import { type Trigger, addPresence, readTriggers } from './verbs/triggers';

export interface View {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
  /** First token of the sentence proper, after a dateline. */
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  readonly triggers: readonly Trigger[];
  readonly dates: readonly DateMention[];
  /** The day of an agenda under which the sentence stands; it is one of its dates. */
  readonly day: DateMention | null;
  /** Whether a person is known, by a table or by what the document says of him elsewhere. */
  readonly knows: (mention: Mention) => boolean;
  /** What rules have read of the sentence, so that each of it is read once; `null` until it is first asked for. */
  verbGroups: Map<Trigger, VerbGroup> | null;
  governors: Map<DateMention, Governor> | null;
}

/**
 * Reads a sentence; `from` is later than the sentence's own where a dateline stands before it, `day` the day of an agenda over it,
 * `month` the month of which it may be an entry.
 */
export function readView(
  reading: Reading,
  lexicon: Lexicon,
  sentence: Sentence,
  { from, day, month = null }: Pick<View, 'from' | 'day'> & { readonly month?: EntryMonth | null },
): View {
  const { to } = sentence;
  const own = readDates(reading, from, to, month);
  const dates = day ? [day, ...own] : own;
  const all = withSaidAt(reading, lexicon, readMentions(reading, lexicon, from, to), { from, to });
  const mentions = all.filter(
    (mention) =>
      !dates.some((date) => mention.from < date.to && date.from < mention.to && mention.kind !== 'person'),
  );
  return {
    reading,
    lexicon,
    sentence,
    from,
    to,
    mentions,
    dates,
    triggers: addPresence(
      reading,
      lexicon,
      mentions,
      dates,
      readTriggers(reading, lexicon, mentions, own, from, to),
    ),
    day,
    knows: KNOWS_ALL,
    verbGroups: null,
    governors: null,
  };
}

/** A sentence with what was taken for a dateline: in a list or a sheet it is its first part (`Where: City Hall, Lima`). */
export function withDateline(view: View): View {
  const { reading, lexicon, sentence, from } = view;
  return from > sentence.from
    ? readView(reading, lexicon, sentence, { from: sentence.from, day: null })
    : view;
}

const KNOWS_ALL = (): boolean => true;

/** A sentence to be changed, or cut, before anything is read of it; spelled out as `copyMention` is. */
export function copyView(view: View): { -readonly [Key in keyof View]: View[Key] } {
  const { reading, lexicon, sentence, from, to, mentions, dates, triggers, day, knows } = view;
  return {
    reading,
    lexicon,
    sentence,
    from,
    to,
    mentions,
    dates,
    triggers,
    day,
    knows,
    verbGroups: null,
    governors: null,
  };
}

/** Layers of what tells of an engagement by itself. */
export const TELLING = LAYER.trigger | LAYER.series;

/** Words that say where somebody is, that he is on a screen, or that two are alone with each other. */
const PLACING = ['house', 'seatOf', 'video', 'borders', 'closeQuarters'] as const;

/** Whether a sentence may tell an engagement at all: a word of visiting, or somebody and a place. The others are not read further. */
export function hasTrigger(reading: Reading, sentence: Sentence): boolean {
  if (reading.findHit(TELLING, sentence.from, sentence.to) >= 0) return true;
  const { person, place } = namedIn(reading, sentence);
  return person && place;
}

/** Whether a text may: one of its sentences does, or one names somebody and another near it a place, as the fields of a sheet do. */
export function mayTell(reading: Reading, sentences: readonly Sentence[]): boolean {
  let person = -NEAR - 1;
  let place = -NEAR - 1;
  for (const [index, sentence] of sentences.entries()) {
    if (reading.findHit(TELLING, sentence.from, sentence.to) >= 0) return true;
    const named = namedIn(reading, sentence);
    if (named.person) person = index;
    if (named.place) place = index;
    if (index - Math.min(person, place) <= NEAR) return true;
  }
  return false;
}

/** From a sentence that names somebody to one that names a place, in sentences. */
const NEAR = 3;

/** Whether a sentence names somebody, and a place or what says where somebody is. */
function namedIn(reading: Reading, { from, to }: Sentence): { person: boolean; place: boolean } {
  let person = false;
  let place = PLACING.some((kind) => reading.findWord(kind, from, to) >= 0);
  const next = (at: number): number => reading.findHit(LAYER.entity, at, to);
  for (let at = next(from); at >= 0; at = next(at + 1)) {
    for (const entry of reading.hit('entity', at)?.entries ?? []) {
      if (entry.kind === 'person' || entry.kind === 'office') person = true;
      else if (entry.kind === 'party' && entry.form === 'demonym') {
        person ||= isNamed(reading, at);
        place ||= isSoil(reading, at) || mayHaveGuest(reading, at);
      } else if (entry.kind === 'party' && entry.form !== 'organisation') place = true;
    }
  }
  return { person, place };
}

/** `le Letton Edgars`: a name behind a nationality. */
function isNamed(reading: Reading, at: number): boolean {
  const next = reading.tokens[reading.hit('entity', at)?.to ?? at]?.form;
  return next?.kind === 'word' && next.cap && !reading.shouted;
}

/** `le sol turc`, `Turkish soil`: a nationality that says where. */
const isSoil = (reading: Reading, at: number): boolean =>
  reading.wordFills('home', at - 1, at) || reading.word('home', reading.hit('entity', at)?.to ?? at) > 0;

/** Where a sentence begins behind a day with a comma that opens it: `On Monday, at talks in Doha, X told Y`; its first token where none does. */
export function headOf({ reading, from, dates }: View): number {
  for (const date of dates) {
    if (date.from < from || date.kind !== 'date') continue;
    if (date.from - from > LEADING || reading.norm(date.to) !== ',') return from;
    for (let at = from; at < date.from; at += 1)
      if (!reading.word('articles', at) && !reading.date('the', at) && !reading.date('in', at)) return from;
    return date.to + 1;
  }
  return from;
}

/** Small words before a day that opens a sentence, at most. In tokens. */
const LEADING = 2;

/** Where a sentence goes on behind a day between commas: `X, on Monday, landed`; the token itself where none stands there. */
export function pastDay({ reading, dates }: View, at: number): number {
  if (reading.norm(at) !== ',') return at;
  const date = dates.find(({ kind, from }) => kind === 'date' && from > at && from - at <= LEADING + 1);
  return date && reading.norm(date.to) === ',' ? date.to + 1 : at;
}

/** Whether a comma stands between two tokens. */
export function hasComma({ reading }: Pick<View, 'reading'>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.norm(at) === ',') return true;
  return false;
}

/** Whether a semicolon stands between two tokens. */
export const hasSemicolon = ({ reading }: View, from: number, to: number): boolean =>
  reading.findMark(from, to, ';') >= 0;

/** Whether a sentence has a date of what it tells, and not only one since when. */
export const isDated = ({ dates }: View): boolean =>
  dates.some(({ kind, sense }) => kind === 'date' && sense !== 'since');

/** Whether a word that leads on (`then`, `before`) stands between two tokens. */
export function hasThen({ reading }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.date('then', at)) return true;
  return false;
}

/** Whether a word of a class begins between two tokens. */
export function hasWord(view: View, kind: WordClass, from: number, to: number): boolean {
  return wordBetween(view, kind, from, to) >= 0;
}

/** How many words stand between two tokens, a name counted for one however long: `Rwandan President Paul Kagame`. */
export function wordsBetween({ mentions }: View, from: number, to: number): number {
  let words = to - from;
  for (const one of mentions) if (one.from >= from && one.to <= to) words -= one.to - one.from - 1;
  return words;
}

/** The first place between two tokens where a word of a class begins, or -1. */
export function wordBetween(view: View, kind: WordClass, from: number, to: number): number {
  const end = Math.min(to, view.to);
  let at = view.reading.findWord(kind, Math.max(from, view.from), end);
  while (at >= 0 && (isInName(view, at) || isOfDate(view, at))) at = view.reading.findWord(kind, at + 1, end);
  return at;
}

/** In a date a month is no word (`4 May 1997`), and in a length nothing is (`a one-day visit`). */
function isOfDate({ reading, dates }: View, at: number): boolean {
  const date = dates.find(({ from, to }) => from <= at && at < to);
  return date !== undefined && (date.kind === 'length' || reading.date('month', at) !== null);
}

/** Inside a name a word is no word (`Theresa May`). */
function isInName(view: View, at: number): boolean {
  return view.mentions.some(
    (mention) => mention.name !== null && mention.name.from <= at && at < mention.name.to,
  );
}

/** `The Poles had him`: a nationality right before a verb of having somebody. */
function mayHaveGuest(reading: Reading, at: number): boolean {
  const to = reading.hit('entity', at)?.to ?? at;
  return HAVING_GUEST.some((kind) => reading.word(kind, to) > 0);
}

const HAVING_GUEST = ['hadHim', 'hasGuest'] as const;

/** First and last token of the clause round a place: between semicolons, colons, dashes and brackets. */
export function clauseAround({ reading, from, to }: View, at: number): [number, number] {
  const before = reading.findLastMark(from, at);
  const behind = reading.findMark(at, to);
  return [before < 0 ? Math.min(from, at) : before + 1, behind < 0 ? Math.max(to, at) : behind];
}

/** Whether a sentence begins a line. */
export const beginsLine = ({ reading, sentence }: View): boolean =>
  sentence.index === 0 || (reading.tokens[sentence.from]?.breaks ?? 0) > 0;
