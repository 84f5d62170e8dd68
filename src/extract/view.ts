/** A sentence ready for the rules: its mentions, triggers, dates, and where its clauses end. */
import { readMentions } from './mentions';
import { readDates } from './dates/grammar';
import type { DateMention } from './dates/expression';
import type { Governor } from './dates/governor';
import type { Lexicon } from './lexicon/compile';
import {
  verbOf,
  type Entry,
  type Frame,
  type SeriesRow,
  type Tense,
  type Verb,
  type VerbPart,
  type WordClass,
} from './lexicon/lexicon';
import type { Mention } from './mention';
import { LAYER } from './phrases';
import { partedTriggers } from './parted';
import type { Reading } from './recognise';
import type { Sentence } from './segment';
import type { VerbGroup } from './tense';

/** A word that may tell an engagement. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly frame: Frame;
  /** An edition takes up a gathering that was named before: `the previous one`. */
  readonly kind: 'verb' | 'noun' | 'series' | 'edition';
  readonly tenses: readonly Tense[];
  readonly verb: Verb | null;
  readonly series: SeriesRow | null;
  readonly weak: boolean;
}

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

/** Reads a sentence; `from` is later than the sentence's own where a dateline stands before it, `day` the day of an agenda over it. */
export function readView(
  reading: Reading,
  lexicon: Lexicon,
  sentence: Sentence,
  { from, day }: Pick<View, 'from' | 'day'>,
): View {
  const { to } = sentence;
  const own = readDates(reading, from, to);
  const dates = day ? [day, ...own] : own;
  const mentions = readMentions(reading, lexicon, from, to).filter(
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

const TELLING = LAYER.trigger | LAYER.series;

/** Whether a sentence may tell an engagement at all: a word of visiting, or somebody and a place. The others are not read further. */
export function hasTrigger(reading: Reading, sentence: Sentence): boolean {
  const { from, to } = sentence;
  if (reading.findHit(TELLING, from, to) >= 0) return true;
  let person = false;
  let place = reading.findWord('house', from, to) >= 0 || reading.findWord('seatOf', from, to) >= 0;
  const next = (at: number): number => reading.findHit(LAYER.entity, at, to);
  for (let at = next(from); at >= 0; at = next(at + 1)) {
    for (const entry of reading.hit('entity', at)?.entries ?? []) {
      if (entry.kind === 'person' || entry.kind === 'office') person = true;
      else if (entry.kind === 'party' && entry.form !== 'demonym' && entry.form !== 'organisation')
        place = true;
    }
  }
  return person && place;
}

const PRESENCE = verbOf({ frame: 'travel', weak: true });

/** `était lundi à Entebbe`, `was in the Chinese capital on Monday`: being abroad is a visit. */
function addPresence(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  triggers: readonly Trigger[],
): Trigger[] {
  const found = [...triggers];
  for (const place of mentions) {
    if (!place.placeLike || place.link !== 'at') continue;
    for (let at = place.from - 1; at >= place.from - 9 && at >= 0; at -= 1) {
      const date = dates.find((one) => one.from <= at && at < one.to);
      if (
        date ||
        reading.word('at', at) ||
        reading.word('articles', at) ||
        reading.word('home', at) ||
        reading.word('besideBeing', at) ||
        reading.norm(at) === ','
      )
        continue;
      const tense = (['was', 'be', 'willBe', 'been'] as const).find(
        (kind) => reading.word(kind, at) === at + 1 || (kind === 'willBe' && reading.word(kind, at) > 0),
      );
      const taken = triggers.some((trigger) => trigger.from <= at && at < trigger.to);
      if (tense && !taken) {
        found.push({
          from: at,
          to: at + 1,
          frame: 'travel',
          kind: 'verb',
          tenses: [tense === 'was' || tense === 'been' ? 'past' : tense === 'be' ? 'present' : 'future'],
          verb: PRESENCE,
          series: null,
          weak: true,
        });
      }
      break;
    }
  }
  found.push(...lengthTriggers(reading, lexicon, mentions, dates, found));
  return found.sort((a, b) => a.from - b.from);
}

const ENDING = verbOf({ frame: 'travel', weak: true, ends: true });
const TALK = verbOf({ frame: 'meet', weak: true });

/** `wound up two days in Taipei`, `had fifteen minutes with X`: a length of time stands for the stay or the talks. */
function lengthTriggers(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  triggers: readonly Trigger[],
): Trigger[] {
  const found: Trigger[] = [];
  const add = (verb: number, to: number, row: Verb): void => {
    if (triggers.some((one) => one.from < to && verb < one.to)) return;
    const past =
      lexicon.data.endings.begun.test(reading.norm(verb)) || reading.date('pastForms', verb) !== null;
    found.push({
      from: verb,
      to,
      frame: row.frame,
      kind: 'verb',
      tenses: [past ? 'past' : 'present'],
      verb: row,
      series: null,
      weak: true,
    });
  };
  for (const date of dates) {
    if (date.kind !== 'length') continue;
    const place = mentions.find((one) => one.from > date.to - 1 && one.from - date.to <= 2);
    if (!place?.placeLike || place.link !== 'at') continue;
    for (let verb = date.from - 1; verb >= date.from - 3; verb -= 1) {
      const ends = reading.word('ends', verb);
      if (ends && ends <= date.from) add(verb, ends, ENDING);
      else if (reading.word('begins', verb)) add(verb, verb + 1, PRESENCE);
      else continue;
      break;
    }
  }
  for (const mention of mentions) {
    if (mention.link !== 'with' || mention.kind === 'party' || mention.kind === 'pronoun') continue;
    if (!reading.word('minutes', mention.from - 2)) continue;
    for (let verb = mention.from - 3; verb >= mention.from - 7 && verb >= 0; verb -= 1) {
      if (!reading.word('spends', verb)) continue;
      add(verb, verb + 1, TALK);
      break;
    }
  }
  return found;
}

function readTriggers(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  from: number,
  to: number,
): Trigger[] {
  const triggers: Trigger[] = [];
  const climbs = reading.findWord('climbing', from, to) >= 0;
  const next = (at: number): number => reading.findHit(TELLING | LAYER.split, at, to);
  for (let at = next(from); at >= 0;) {
    const trigger = readTrigger(reading, lexicon, mentions, at);
    // `stood on the summit`: of a mountain.
    const told = trigger !== null && trigger.to <= to && !(climbs && trigger.frame === 'summit-noun');
    if (told) triggers.push(trigger);
    at = next(told ? ownEnd(reading, mentions, trigger) : at + 1);
  }
  const parted = partedTriggers(reading, lexicon, dates, triggers);
  if (parted.length === 0) return triggers;
  // The noun of the phrase is none of its own: `fera jeudi une halte`.
  const others = triggers.filter((one) => !parted.some((verb) => one.from < verb.to && verb.from < one.to));
  return [...others, ...parted].sort((a, b) => a.from - b.from);
}

/** Where a trigger ends, with the part behind its object: a welcome that is given welcomes nobody else. */
function ownEnd(reading: Reading, mentions: readonly Mention[], { to, verb, tenses }: Trigger): number {
  if (!verb?.part) return to;
  return Math.max(to, ...tenses.map((tense) => partEnd(reading, mentions, to, verb, tense)));
}

function readTrigger(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  at: number,
): Trigger | null {
  if (reading.stopped(at)) return null;
  const series = reading.hit('series', at);
  const split = readSplit(reading, mentions, at);
  if (split) return split;
  const hit = reading.hit('trigger', at);
  if (series && (!hit || series.to >= hit.to)) {
    const entry = series.entries[0] as Extract<Entry, { kind: 'series' }>;
    return {
      from: at,
      to: series.to,
      frame: 'summit-noun',
      kind: 'series',
      tenses: [],
      verb: null,
      series: entry.row,
      weak: true,
    };
  }
  const named = (mention: Mention): boolean => mention.kind !== 'party';
  if (!hit || mentions.some((mention) => named(mention) && mention.from <= at && at < mention.to))
    return null;
  const verbs = hit.entries.filter(
    (entry): entry is Extract<Entry, { kind: 'verb' }> => entry.kind === 'verb',
  );
  const noun = hit.entries.find((entry): entry is Extract<Entry, { kind: 'noun' }> => entry.kind === 'noun');
  const asNoun =
    noun &&
    (!verbs.length ||
      isNounHere(reading, lexicon, at, hit.to) ||
      isAfterArticle(reading, lexicon, mentions, at));
  if (asNoun && noun) {
    return {
      from: at,
      to: hit.to,
      frame: noun.frame,
      kind: 'noun',
      tenses: [],
      verb: null,
      series: null,
      weak: noun.weak,
    };
  }
  const first = verbs[0];
  if (!first) return null;
  // `His host, Prayuth, had hoped`: somebody, and no verb.
  if (reading.word('counterpart', at) === hit.to && reading.word('his', at - 1) > 0) return null;
  if (first.verb.reflexive && !isReflexive(reading, at)) return null;
  // `in the chair` says who presides.
  if (
    first.frame !== 'attend' &&
    isNamed(reading, lexicon, at) &&
    verbs.every(({ tense }) => tense === 'infinitive')
  )
    return null;
  if (
    first.verb.carries &&
    first.frame === 'travel' &&
    hit.to - at === 1 &&
    !hasCarried(reading, mentions, hit.to)
  )
    return null;
  const epithet =
    reading.word('officeAdjectives', at) === hit.to &&
    mentions.some((mention) => mention.from === hit.to && mention.kind !== 'party');
  if (epithet && first.frame !== 'visit') return null;
  return {
    from: at,
    to: hit.to,
    frame: epithet ? 'guest' : first.frame,
    kind: 'verb',
    tenses: verbs.map((verb) => verb.tense),
    verb: first.verb,
    series: null,
    weak: first.verb.weak,
  };
}

/** `saw X off`, `gave X lunch`: a verb that tells an engagement by what stands behind its object. */
function readSplit(reading: Reading, mentions: readonly Mention[], at: number): Trigger | null {
  const hit = reading.hit('split', at);
  if (!hit) return null;
  const tenses: Tense[] = [];
  let verb: Verb | null = null;
  for (const entry of hit.entries) {
    if (entry.layer !== 'split' || (verb && entry.verb !== verb)) continue;
    if (!partEnd(reading, mentions, hit.to, entry.verb, entry.tense)) continue;
    verb = entry.verb;
    tenses.push(entry.tense);
  }
  if (!verb) return null;
  return {
    from: at,
    // `gave a dinner`: for whom stands behind.
    to: (verb.gives && endOfPart(reading, hit.to, verb)) || hit.to,
    frame: verb.frame,
    kind: 'verb',
    tenses,
    verb,
    series: null,
    weak: verb.weak,
  };
}

/** An article, adjectives and the noun: no noun of what is given stands farther behind. */
const PART_REACH = 4;

/** Where the part of a verb ends that stands behind its object, or behind its participle: `gave him lunch`, `was given a warm welcome`; 0 where none does. */
function partEnd(
  reading: Reading,
  mentions: readonly Mention[],
  to: number,
  verb: Verb,
  tense: Tense,
): number {
  const own = endOfPart(reading, to, verb);
  if (own) return tense === 'participle' || verb.gives ? own : 0;
  if (reading.word('him', to)) return endOfPart(reading, to + 1, verb);
  const object = mentions.find((one) => one.from >= to && one.from - to <= 1);
  return object && object.kind !== 'party' ? endOfPart(reading, object.to, verb) : 0;
}

function endOfPart(reading: Reading, at: number, { part }: Verb): number {
  if (!part) return 0;
  const end = endOfPhrase(reading, at, part);
  if (end || !reading.word('articles', at)) return end;
  for (let next = at + 1; next <= at + PART_REACH; next += 1) {
    const found = endOfPhrase(reading, next, part);
    if (found) return found;
    if (reading.tokens[next]?.form.kind !== 'word' || reading.word('of', next)) return 0;
  }
  return 0;
}

function endOfPhrase(reading: Reading, at: number, phrases: VerbPart): number {
  let longest = 0;
  for (const words of phrases) {
    if (words.length <= longest) continue;
    let same = 0;
    while (same < words.length && reading.norm(at + same) === words[same]) same += 1;
    if (same === words.length) longest = same;
  }
  return longest && at + longest;
}

/** Whether a verb of carrying has somebody to carry: `takes Marcos to Hanoi`, `finds him in Funafuti`, no `took power`. */
function hasCarried(reading: Reading, mentions: readonly Mention[], to: number): boolean {
  if (reading.word('him', to)) return true;
  return mentions.some(
    (one) => one.from >= to && one.from - to <= 1 && one.kind !== 'party' && one.kind !== 'pronoun',
  );
}

/** `the host, X`: right behind its article the bare form is a noun, where a language has one form for both. */
const isNamed = (reading: Reading, { data }: Lexicon, at: number): boolean =>
  data.futureEndings.length === 0 &&
  reading.word('articles', at - 1) === at &&
  !reading.word('who', at - 1) &&
  !reading.word('both', at - 1);

/** `la précédente rencontre`, `une brève visite`: between the article and the noun stands an adjective, nobody who would do it. */
function isAfterArticle(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  at: number,
): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back -= 1) {
    const form = reading.tokens[back]?.form;
    if (form?.kind !== 'word' || mentions.some((one) => one.from <= back && back < one.to)) return false;
    if (reading.word('articles', back) === back + 1) return true;
    if (form.cap || !lexicon.data.endings.agreeing.test(form.norm)) return false;
  }
  return false;
}

/** "visit", "tour", "stop", "meeting", "talks": a noun after an article, an adjective, a possessive or a preposition. */
function isNounHere(reading: Reading, lexicon: Lexicon, at: number, to: number): boolean {
  const before = reading.norm(at - 1);
  if (reading.word('speaks', at) && !reading.word('spokenTo', to) && !reading.hit('entity', at - 1))
    return true;
  if (at === 0 || /^[.:;!?–—»”"(]$/.test(before) || (reading.tokens[at]?.breaks ?? 0) > 0) return true;
  if (reading.date('month', at - 1) || reading.word('agent', to)) return true;
  for (let back = at - 1; back >= at - 4 && back >= 0; back -= 1) {
    const norm = reading.norm(back);
    if (reading.word('articles', back) === back + 1 || norm === "'s" || norm === "'") return true;
    if (reading.date('number', back) && reading.word('at', back - 1)) return true;
    if (
      reading.date('number', back) ||
      reading.word('ordinals', back) ||
      reading.word('previous', back) ||
      reading.date('next', back) ||
      reading.word('officeAdjectives', back) ||
      reading.word('summitAdjectives', back)
    )
      continue;
    if (reading.hit('level', back)) return true;
    if (back === at - 1) {
      if (reading.word('of', back) === at) return true;
      if (reading.word('to', back) || reading.word('will', back) || reading.word('planned', back) === at)
        return reading.word('goal', back) > 0;
      if (
        reading.word('of', back) ||
        reading.word('at', back) ||
        reading.word('by', back) ||
        reading.word('with', back) ||
        reading.word('beforeNoun', back)
      )
        return true;
    }
    const hit = reading.hit('entity', back);
    // `the Ma–Xi meeting`: names joined by a dash.
    if (hit && hit.to === at && (/^[–-]$/.test(reading.norm(back - 1)) || reading.tokens[back]?.hyphen))
      return true;

    // `an Indian visit`, `a Minsk visit`.
    if (hit && hit.to === at)
      return hit.entries.some(
        (entry) =>
          entry.layer === 'entity' &&
          entry.kind === 'party' &&
          (entry.form === 'demonym' || reading.word('articles', back - 1) === back),
      );
    if (reading.tokens[back]?.form.kind === 'punctuation') return false;
    if (lexicon.data.endings.adjective.test(norm) && back >= at - 3) continue;
    if (!isPlainWord(reading, back) || isThirdPerson(reading, lexicon, at)) return false;
  }
  return false;
}

/** `visits`, `stops` after a noun are verbs; `talks` is none. */
const isThirdPerson = (reading: Reading, { data }: Lexicon, at: number): boolean =>
  data.endings.thirdPerson.test(reading.norm(at)) && !reading.word('speaks', at);

/** A word in small letters that no rule knows: `the weekend gathering`, `their annual fisheries meeting`. */
function isPlainWord(reading: Reading, at: number): boolean {
  const form = reading.tokens[at]?.form;
  if (form?.kind !== 'word' || form.cap || reading.hit('trigger', at) || reading.hit('entity', at))
    return false;
  return !reading.hit('word', at);
}

/** Whether a reflexive pronoun stands before a verb: `se sont vus`. */
export function isReflexive(reading: Reading, at: number): boolean {
  for (let back = at - 1; back >= at - 6 && back >= 0; back -= 1) {
    if (reading.word('reflexive', back)) return true;
    if (reading.tokens[back]?.form.kind === 'punctuation') return false;
  }
  return false;
}

/** Which of several ranges of tokens, in order, covers a token. */
export function spanAt<T extends { readonly from: number; readonly to: number }>(
  spans: readonly T[],
  at: number,
): T | undefined {
  for (const span of spans) {
    if (span.from > at) return undefined;
    if (at < span.to) return span;
  }
  return undefined;
}

/** Whether a word of a class begins between two tokens. */
export function hasWord(view: View, kind: WordClass, from: number, to: number): boolean {
  return wordBetween(view, kind, from, to) >= 0;
}

/** The first place between two tokens where a word of a class begins, or -1. */
export function wordBetween(view: View, kind: WordClass, from: number, to: number): number {
  const end = Math.min(to, view.to);
  let at = view.reading.findWord(kind, Math.max(from, view.from), end);
  while (at >= 0 && (isInName(view, at) || isMonth(view, at))) at = view.reading.findWord(kind, at + 1, end);
  return at;
}

/** In a date a month is no word (`4 May 1997`). */
function isMonth(view: View, at: number): boolean {
  return (
    view.reading.date('month', at) !== null && view.dates.some((date) => date.from <= at && at < date.to)
  );
}

/** Inside a name a word is no word (`Theresa May`). */
function isInName(view: View, at: number): boolean {
  return view.mentions.some(
    (mention) => mention.name !== null && mention.name.from <= at && at < mention.name.to,
  );
}

/** First and last token of the clause round a place: between semicolons, colons, dashes and brackets. */
export function clauseAround(view: View, at: number): [number, number] {
  let from = at;
  while (from > view.from && !isBoundary(view, from - 1)) from -= 1;
  let to = at;
  while (to < view.to && !isBoundary(view, to)) to += 1;
  return [from, to];
}

function isBoundary(view: View, at: number): boolean {
  const norm = view.reading.norm(at);
  return (
    norm === ';' || norm === ':' || norm === '—' || (norm === '–' && view.reading.tokens[at]?.spaced === true)
  );
}
