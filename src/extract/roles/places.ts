/** Where an act happens: places after a trigger and before it, a list of stops as one, and how far its clause goes. */
import type { Mention } from '../mention';
import { afterKindOfState } from '../mentions/state';
import { IN_CONFLICT } from '../sectors';
import type { Hit, Reading } from '../text/recognise';
import { WORD_NUMBERS } from '../text/trie';
import { spanAt } from '../spans';
import { readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { isPastVerb } from '../verbs/word-time';
import { clauseAround, hasComma, headOf, type View } from '../view';
import { openingEnd } from './opening';
import { beforeRelative } from './relative';
import { isSmall } from './small';

/** Where the next trigger of another engagement begins, or the end of the sentence. */
export function nextTrigger(view: View, trigger: Trigger): number {
  const next = view.triggers.find((one) => one.from >= trigger.to && one.kind !== 'series');
  return next?.from ?? view.to;
}

/** Where the next verb of the table begins, or the end of the sentence. */
export function nextVerb(view: View, trigger: Trigger): number {
  return view.triggers.find((one) => one.from >= trigger.to && one.kind === 'verb')?.from ?? view.to;
}

/**
 * Places after `at`, `to`, `in`, or right after a verb of visiting: a list of stops, a city with its country counting once.
 * `via`: behind a verb of motion the word of the agent says by where it leads (`passera par Bakou`).
 */
export function placesAfter(
  view: View,
  from: number,
  limit: number,
  direct: boolean,
  via = false,
): Mention[] {
  const found: Mention[] = [];
  const cut = clauseEnd(view, from, limit);
  for (const mention of view.mentions) {
    if (mention.from < from || mention.from >= cut || mention.kind !== 'party' || !mention.placeLike)
      continue;
    // `to discuss the war in Ukraine`: where the conflict is, not the talks.
    if (isTheme(view, mention.from)) continue;
    const marked = mention.link === 'at' || mention.link === 'goal' || (via && mention.link === 'by');
    const first = found.length === 0;
    if (first) {
      if (!marked && !(direct && (mention.link === null || mention.link === 'of'))) {
        if (direct && mention.link === null) continue;
        continue;
      }
      found.push(mention);
      continue;
    }
    const last = found.at(-1) as Mention;
    if (!continues(view, last, mention)) {
      if (marked && mention.from - last.to < 14 && mention.codes[0] === last.codes[0]) found.push(mention);
      continue;
    }
    found.push(mention);
  }
  return found;
}

/** Where a semicolon or colon ends the clause. */
function clauseEnd(view: View, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    // `at 14:30 in Lima`: the colon of a time of day is no such mark.
    if (/^[;:]$/.test(view.reading.norm(at)) && view.reading.findMark(at, at + 1) === at) return at;
    if (view.reading.word('invite', at) && !isGuestOf(view, at)) return at;
  }
  return limit;
}

/** `at the invitation of`: whose guest somebody is, no invitation to somewhere. */
function isGuestOf(view: View, at: number): boolean {
  return [0, 1, 2, 3].some((back) => view.reading.word('guest', at - back) > at);
}

/** Whether a noun leads to a place: only small words, dates and complements between, and no verb of another clause. */
export function leadsTo(view: View, from: number, to: number): boolean {
  const { reading } = view;
  const { futureEndings } = view.lexicon.data;
  if (isTheme(view, to)) return false;
  let strange = 0;
  for (let at = from; at < to;) {
    const date = view.dates.find((one) => one.from <= at && at < one.to);
    const mention = view.mentions.find((one) => one.from <= at && at < one.to);
    if (date || mention) {
      at = Math.max(date?.to ?? 0, mention?.to ?? 0);
      continue;
    }
    const form = reading.tokens[at]?.form;
    const marks = reading.word('at', at);
    if (marks && view.mentions.some((one) => one.from === marks && one.placeLike)) {
      at = marks;
      continue;
    }
    if (reading.anyWord(VERBAL, at) && !reading.word('noFuture', at)) return false;
    if (
      form?.kind === 'word' &&
      (!form.cap || reading.isShouted(at)) &&
      form.length > 4 &&
      futureEndings.some((end) => form.norm.endsWith(end))
    )
      return false;
    if (
      form?.kind === 'word' &&
      !isSmall(view, at) &&
      !reading.hit('level', at) &&
      !reading.word('scheduled', at)
    )
      strange += 1;
    if (strange > 3) return false;
    at += 1;
  }
  return true;
}

/** `un voyage que la guerre en Ukraine a fait ajourner`: the country of a conflict is no goal. */
export function isTheme(view: View, to: number): boolean {
  const place = view.mentions.find((one) => one.from === to);
  if (place && isSubject(view, place)) return true;
  if ((place?.form !== 'name' && place?.form !== 'city') || !IN_CONFLICT.has(place.codes[0] ?? ''))
    return false;
  let at = to - 1;
  while (at > view.from && (view.reading.word('at', at) || view.reading.word('articles', at))) at -= 1;
  // `crossed the border into Ukraine`: part of the verb.
  if (spanAt(view.triggers, at)?.kind === 'verb') return false;
  const topic = topicEndingAt(view.reading, at);
  // Of a town only fighting and truces: somebody may open a school there.
  return place.form === 'name'
    ? topic !== undefined
    : topic?.entries.some((entry) => entry.kind === 'sector' && entry.sector === 'peace') === true;
}

/** The subject of talks of which a token is the last word: `truce`, `plan de paix`. */
function topicEndingAt(reading: Reading, at: number): Hit | undefined {
  for (let back = at; back > at - TOPIC; back -= 1) {
    const hit = reading.hit('sector', back);
    if (hit && hit.to === at + 1) return hit;
  }
  return undefined;
}

/** Words of a subject of talks, at most. */
const TOPIC = 5;

/** `une visite consacrée à la Libye`, `devait consacrer à la question migratoire et à la Libye`: what it is about, and what is joined to that. */
function isSubject({ reading, from }: View, { link, from: place }: Mention): boolean {
  if (link !== 'at' && link !== 'goal') return false;
  for (let back = place - 2; back >= from && back >= place - SUBJECT_REACH; back -= 1) {
    if (reading.tokens[back]?.form.kind === 'punctuation') return false;
    const to = reading.word('subjects', back);
    if (!to || to - back < 2 || to > place || !isPreposition(reading, to - 1)) continue;
    if (to === place || reading.wordFills('articles', to, place)) return true;
    return reading.findWord('and', to, place) >= 0;
  }
  return false;
}

const isPreposition = (reading: Reading, at: number): boolean =>
  reading.wordFills('at', at, at + 1) || reading.wordFills('goal', at, at + 1);

/** Tokens from a word of subjects to a place that goes on what stands behind it, at most. */
const SUBJECT_REACH = 10;

const VERBAL = WORD_NUMBERS.setOf(['will', 'have', 'had', 'willBe', 'was', 'planned']);

/** A place that goes on a list: commas, "and", "then", brackets with dates between. */
function continues(view: View, last: Mention, next: Mention): boolean {
  let at = last.to;
  if (next.from - at > 16 || next.link === 'from' || beginsClause(view, next)) return false;
  while (at < next.from) {
    const { reading } = view;
    const norm = reading.norm(at);
    if (norm === '(') {
      while (at < next.from && reading.norm(at) !== ')') at += 1;
      at += 1;
      continue;
    }
    const date = view.dates.find((one) => one.from <= at && at < one.to);
    if (date) {
      at = date.to;
      continue;
    }
    // `to Wellington (New Zealand) and Iwaki (Japan)`: the country of a stop is in brackets.
    const skip =
      norm === ',' || norm === ')'
        ? at + 1
        : (reading.date('then', at)?.to ?? 0) ||
          reading.word('and', at) ||
          reading.word('at', at) ||
          reading.word('goal', at) ||
          reading.word('agent', at) ||
          reading.word('articles', at) ||
          (reading.date('the', at)?.to ?? 0) ||
          (reading.date('evening', at)?.to ?? 0) ||
          (reading.date('from', at)?.to ?? 0) ||
          (reading.date('in', at)?.to ?? 0) ||
          stateBefore(reading, at, next.from);
    if (!skip) return false;
    at = Math.max(skip, at + 1);
  }
  return true;
}

/** `went to Rabat on Friday, Moscow said`, `Moscow's foreign ministry said`: who says so, or does something himself, is no stop. */
const beginsClause = (view: View, { link, to }: Mention): boolean =>
  link === null &&
  (view.reading.word('say', to) > 0 || view.reading.word('possessive', to) > 0 || isPastVerb(view, to));

/** `and the Republic of the Marshall Islands`: the kind of state is no part of the name; 0 where none stands before it. */
function stateBefore(reading: View['reading'], at: number, name: number): number {
  const end = afterKindOfState(reading, at);
  return end > at && end <= name ? end : 0;
}

/**
 * A place before the trigger in its clause: `À Pékin, il a rencontré`; no stop that it left behind (`Après Le Caire dimanche, il`), and
 * none of a relative clause between (`X, qui était venu à Abuja en mai, a reçu`).
 */
export function placeBefore(view: View, trigger: Trigger): Mention | null {
  const left = stopsLeft(view);
  const { from } = readVerbGroup(view, trigger);
  const relative = beforeRelative(view, from);
  for (let index = view.mentions.length - 1; index >= 0; index -= 1) {
    const mention = view.mentions[index] as Mention;
    if (mention.to > trigger.from || mention.kind !== 'party' || !mention.placeLike || mention.link !== 'at')
      continue;
    if (mention.from >= relative && hasComma(view, mention.to, from)) continue;
    if (isTheme(view, mention.from)) continue;
    return mention.from < left && trigger.from > left ? null : mention;
  }
  return null;
}

/** `C'est à Ottawa que X ira`, `It is to Ottawa that X will fly`: the place that a cleft sentence puts in front of its verb. */
export function cleftBefore({ reading, mentions }: View, at: number): Mention | null {
  for (const place of mentions) {
    if (place.to > at) break;
    if (!place.placeLike || (place.link !== 'at' && place.link !== 'goal')) continue;
    const that = reading.norm(place.to) === ',' ? place.to + 1 : place.to;
    if (reading.word('whom', that) && at - that <= CLEFT_REACH && isPutInFront(reading, place.from))
      return place;
  }
  return null;
}

/** Whether `it is` stands before a place and its preposition; `à Ottawa, que X a visitée` is no cleft sentence. */
function isPutInFront(reading: Reading, place: number): boolean {
  let at = place;
  while (at > 0 && at > place - 4 && !PUT.some((kind) => reading.wordFills(kind, at - 1, at))) {
    const small = (['articles', 'at', 'goal', 'adverbs'] as const).some(
      (kind) => reading.word(kind, at - 1) > 0,
    );
    if (!small) return false;
    at -= 1;
  }
  return PUT.some((kind) => reading.wordFills(kind, at - 1, at));
}

const PUT = ['be', 'was', 'willBe'] as const;

/** Between the conjunction of a cleft sentence and its verb: who acts, with his office. In tokens. */
const CLEFT_REACH = 16;

/** Where a phrase ends that opens a sentence with the stops before: `Après Le Caire dimanche et Oyo lundi, X`; 0 for none. */
function stopsLeft(view: View): number {
  const { reading, mentions } = view;
  const after = reading.word('after', headOf(view));
  const [first] = mentions;
  return after && first?.placeLike && first.from - after <= 1 ? openingEnd(view) : 0;
}

/** `Genève vit au rythme du face-à-face`, `Biarritz woke up after a summit`: a town that is the subject, where it is no capital, which may stand for a government. */
export function cityOf(view: View, trigger: Trigger): Mention | null {
  const [from] = clauseAround(view, trigger.from);
  const first = view.mentions.find((mention) => mention.from >= from);
  if (first?.form !== 'city' || first.link !== null || first.to > trigger.from) return null;
  return first.from - from <= 1 && /^\p{Ll}/u.test(view.reading.slice(first.to, first.to + 1)) ? first : null;
}

/** `The Serena in Kampala is putting up X`, `L'hôtel Sheraton de Djibouti héberge X`: where a house stands that is the subject, with nobody named before. */
export function houseIn({ mentions, from }: View, trigger: Trigger): Mention | null {
  const [place, other] = mentions.filter((one) => one.to <= trigger.from);
  if (!place?.placeLike || other !== undefined || place.from === from) return null;
  const isOfHouse = place.link === 'of' || place.link === 'at';
  return isOfHouse && trigger.from - place.to <= HOUSE_REACH ? place : null;
}

/** Tokens from where a house stands to its verb, at most: the auxiliary. */
const HOUSE_REACH = 2;
