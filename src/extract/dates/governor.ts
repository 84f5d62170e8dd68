/** What a date hangs on in its clause: the trigger, an arrival, a departure, a new date, or something that is no engagement. */
import { endsAt, phraseStart } from './edges';
import { announcedFor, closedFor, followedBy } from './ahead';
import { isDeparture } from './leaving';
import { opensClause } from './clause-head';
import { decidedBefore } from '../verbs/decided';
import { hasPastEnding, isPastVerb, timeOfToken } from '../verbs/word-time';
import { isMovedWord, isOff, isOpening, isOwner, isRole, isVerbal, movedAt } from './words';
import { subjectOf } from '../roles/subject';
import { spanAt } from '../spans';
import { goesTo, readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { wordBetween, wordsBetween, type View } from '../view';
import type { DateMention } from './expression';
import { heardOn, isEdge, nounBehind, verbOver } from './object';
import { onRight, REACH } from './fronted';
import { isBut, isLaterInYear, isRatherThan } from './rather';
import { isOfMatrix, opensSpeech } from './reported';
import { ledThere } from './where';

type GovernorKind =
  | 'trigger'
  | 'arrival' // its date is the first day
  | 'departure' // its date is the last day
  | 'moved' // its date is the new one
  | 'firstSet' // its date may have been changed since
  | 'off' // it may be the day on which the engagement was put off or called off
  | 'act' // another verb: what was done then may have been done there
  | 'other' // its date is none of an engagement
  | 'none'; // a headline without a verb

/** What a date hangs on. */
export interface Governor {
  readonly kind: GovernorKind;
  /** Token where it stands; the date's own where there is none. */
  readonly at: number;
  readonly trigger: Trigger | null;
}

/** `sont convenus jeudi de se revoir`: where the verb stands whose day a date is, between it and what was decided; -1 for none. */
function decidedOn(view: View, { from, to, kind }: DateMention): number {
  if (kind !== 'date') return -1;
  const next = view.triggers.find((one) => one.from >= to);
  const at = next?.kind === 'verb' ? decidedBefore(view, next) : -1;
  // `agreed in Paris on Thursday to meet`: who decides there is there on that day.
  const isPlaced = view.mentions.some((one) => one.placeLike && one.from > at && one.to <= (next?.from ?? 0));
  return at >= 0 && at < from && !isPlaced ? at : -1;
}

/** The governor of a date, found once: the nearest on its left in the clause, else the first on its right. */
export function governorOf(view: View, date: DateMention): Governor {
  const governors = (view.governors ??= new Map<DateMention, Governor>());
  const known = governors.get(date);
  if (known) return known;
  const governor = forPurpose(view, findGovernor(view, date));
  governors.set(date, governor);
  return governor;
}

/** `Lundi, X est allé accueillir Y`: what hangs on a verb of motion before its infinitive is the day of both. */
function forPurpose(view: View, governor: Governor): Governor {
  const { kind, trigger } = governor;
  if (kind !== 'trigger' || trigger?.kind !== 'verb' || trigger.frame !== 'travel') return governor;
  const purpose = view.triggers.find(
    (one) => one.from >= trigger.to && one.frame === 'receive' && one.tenses.includes('infinitive'),
  );
  return purpose && goesTo(view, purpose) === trigger
    ? { kind, at: purpose.from, trigger: purpose }
    : governor;
}

function findGovernor(view: View, date: DateMention): Governor {
  if (date.sense === 'after') return behind(view, date);
  const replaced = replacement(view, date);
  if (replaced) return replaced;
  if (isYearOfMany(view, date)) return { kind: 'other', at: date.from, trigger: null };
  if (isLastDay(view, date)) {
    const { at } = onLeft(view, date) ?? { at: date.from };
    return { kind: 'departure', at, trigger: null };
  }
  const decided = decidedOn(view, date);
  if (decided >= 0) return { kind: 'other', at: decided, trigger: null };
  if (isOfMatrix(view, date)) return { kind: 'other', at: date.from, trigger: null };
  const then = whenBehind(view, date);
  if (then) return then;
  const there = ledThere(view, date);
  if (there) return { kind: 'trigger', at: there.from, trigger: there };
  const noun = nounBehind(view, date);
  if (noun) {
    // `wrapped up a three-day visit`: a length is counted back from the day of the verb.
    const over = date.kind === 'length' ? verbOver(view, noun, date) : null;
    return over?.kind === 'departure' ? over : { kind: 'trigger', at: noun.from, trigger: noun };
  }
  const heard = heardOn(view, date);
  if (heard) return { kind: 'trigger', at: heard.from, trigger: heard };
  const announced = announcedFor(view, date) ?? followedBy(view, date) ?? closedFor(view, date);
  if (announced) return { kind: 'trigger', at: announced.from, trigger: announced };
  return onLeft(view, date) ?? onRight(view, date) ?? { kind: 'none', at: date.from, trigger: null };
}

/** `a day after his arrival`, `two months after the visit`: what the days are counted from. */
function behind(view: View, date: DateMention): Governor {
  for (let at = date.to; at < view.to && view.reading.norm(at) !== ','; at += 1) {
    const trigger = spanAt(view.triggers, at) ?? null;
    if (!trigger && view.reading.word('announces', at)) break;
    const leaves = trigger ? isDeparture(view, trigger) : view.reading.date('departure', at) !== null;
    if (leaves) return { kind: 'departure', at, trigger };
    if (view.reading.date('arrival', at)) return { kind: 'arrival', at, trigger };
    if (trigger) return { kind: 'trigger', at, trigger };
  }
  return { kind: 'other', at: date.from, trigger: null };
}

/** `on Tuesday, the last day of his visit`: an apposition that makes it the end. */
function isLastDay({ reading }: View, date: DateMention): boolean {
  if (date.end || !/^[,(]$/.test(reading.norm(date.to))) return false;
  const at = date.to + 1;
  return (
    reading.date('lastDay', at) !== null ||
    (reading.word('articles', at) === at + 1 && reading.date('lastDay', at + 1) !== null)
  );
}

/** `close on Sunday, when the pope arrives`: what the clause tells that hangs on the day. */
function whenBehind(view: View, date: DateMention): Governor | null {
  const { reading } = view;
  const at = reading.norm(date.to) === ',' ? date.to + 1 : date.to;
  const found = reading.word('when', at) ? onRight(view, date) : null;
  return found?.kind === 'trigger' || found?.kind === 'arrival' ? found : null;
}

/** `ne se rendra pas à Vilnius le 24 mais le 1er`: the first date is denied, the second is the new one. */
function replacement(view: View, date: DateMention): Governor | null {
  const others = view.dates.filter(
    (one) => one !== date && one.kind === 'date' && Math.abs(one.from - date.from) < 14,
  );
  const before = others.find((one) => one.to <= date.from && isBut(view, one, date));
  if (before) {
    const governor = onLeft(view, before);
    return governor?.trigger ? { kind: 'moved', at: governor.at, trigger: governor.trigger } : null;
  }
  const first = others.find((one) => one.from >= date.to && isRatherThan(view, date, one));
  if (first) return isPutOff(view, date, first);
  return others.some(
    (one) =>
      (one.from >= date.to && isBut(view, date, one)) ||
      (one.to <= date.from && isRatherThan(view, one, date)),
  )
    ? { kind: 'other', at: date.from, trigger: null }
    : null;
}

/** `se rendra à Oslo le 14 avril, et non le 15 mars`: a later day than the one that a plan had; null where nothing is planned or it comes sooner. */
function isPutOff(view: View, date: DateMention, first: DateMention): Governor | null {
  const governor = onLeft(view, date);
  if (!governor?.trigger || !isLaterInYear(date, first)) return null;
  const { time } = readVerbGroup(view, governor.trigger);
  return time === 'future' ? { kind: 'moved', at: governor.at, trigger: governor.trigger } : null;
}

/** `son premier déplacement en Asie cette année`, `for the second time this year`: the year counts the journeys and dates none. */
function isYearOfMany(view: View, date: DateMention): boolean {
  if (date.start?.offset?.unit !== 'year' || date.start.offset.count !== 0 || date.end) return false;
  // `his first visit, in July of that year`
  if (date.start.month !== undefined) return false;
  if (view.reading.wordFills('ordinals', date.from - 2, date.from - 1)) return true;
  const noun = view.triggers.filter((one) => one.kind === 'noun' && one.to <= date.from).at(-1);
  return (
    noun !== undefined &&
    date.from - noun.to < 8 &&
    (wordBetween(view, 'ordinals', noun.from - 3, noun.from) >= 0 ||
      wordBetween(view, 'first', noun.from - 3, noun.from) >= 0)
  );
}

function onLeft(view: View, date: DateMention): Governor | null {
  if (opensClause(view, phraseStart(view.reading, date, view.from), date.to)) return null;
  let commas = 0;
  for (
    let at = phraseStart(view.reading, date, view.from) - 1;
    at >= view.from && at >= date.from - REACH;
    at -= 1
  ) {
    const norm = view.reading.norm(at);
    if (norm === ')') {
      while (at > view.from && view.reading.norm(at) !== '(') at -= 1;
      continue;
    }
    if (isEdge(view, at) || opensSpeech(view, at)) return null;
    if (norm === ',') commas += 1;
    // `the last day of his stay, after the opening of a road on Wednesday`: the day of what came before.
    // `Days after an attack in Pakistan, at the end of June, X flew to`: behind its comma a month is that of the sentence.
    const parted = commas > 0 && date.start?.year === undefined;
    if (!parted && isAfterPhrase(view, at, date)) return { kind: 'other', at, trigger: null };
    const found = governorAt(view, at, date, commas);
    if (found === 'skip') continue;
    if (found) return found;
  }
  return null;
}

/** A preposition of what came before, with an article and a noun behind it that tells no engagement, on the way to its day. */
function isAfterPhrase({ reading }: View, at: number, { from, sense }: DateMention): boolean {
  const to = reading.word('after', at);
  return to > 0 && sense === 'on' && from - to > 1 && reading.word('articles', to) > 0;
}

/** What stands at a token on the way from a date to the left; `skip` for words inside names and other dates. */
function governorAt(view: View, at: number, date: DateMention, commas: number): Governor | 'skip' | null {
  const { reading } = view;
  const other = spanAt(view.dates, at);
  if (other && other !== date) return 'skip';
  // `talks that lasted three hours on Monday`: the day is theirs.
  if (reading.word('lasts', at)) return 'skip';
  const trigger = spanAt(view.triggers, at) ?? null;
  if (isRole(reading, 'moved', at, date)) {
    if (movedAt(view, at, date)) return { kind: 'moved', at, trigger };
    return isMovedWord(view, at) ? { kind: 'other', at, trigger } : null;
  }
  if (trigger) return governorByTrigger(view, trigger, at, date);
  if (commas === 0 && isOff(reading, at)) return { kind: 'off', at, trigger };
  if (commas === 0 && isOwner(view, at, date) && !isOpening(view, at)) {
    if (isOfPurpose(view, at, date)) return 'skip';
    return { kind: 'other', at, trigger };
  }
  // What opens a sentence has a capital and may only look like a name (`Planned for July, …`).
  if (at > view.from && spanAt(view.mentions, at)?.kind === 'person') return 'skip';
  const denied = date.sense !== 'until' && wordBetween(view, 'negation', at - 3, at) >= 0;
  if (!denied && isVerbal(view, 'departure', at))
    return { kind: isBackAbroad(view, at) ? 'arrival' : 'departure', at, trigger };
  if (!denied && isVerbal(view, 'arrival', at)) return { kind: 'arrival', at, trigger };
  if (isRole(reading, 'firstSet', at, date))
    return { kind: isSetForLeaving(reading, at) ? 'departure' : 'firstSet', at, trigger };
  const said = reading.word('say', at);
  // `has been confirmed for 19 June`
  if (said && reading.word('been', at - 1) && endsAt(reading, 'movedTo', date.from))
    return { kind: 'firstSet', at, trigger };
  if (said && said <= date.from && commas === 0 && wordsBetween(view, said, date.from) <= SAID)
    return { kind: 'other', at, trigger };
  // `le feront finalement le 11 mai`: no act of its own.
  if (reading.word('doesSo', at - 1) > at) return 'skip';
  // `landed on Friday and will pray there on Saturday`: the day of what will be done.
  if (commas === 0 && isFutureAct(view, at, date)) return { kind: 'act', at, trigger };
  // `a fait savoir vendredi que`: inside a verb of saying.
  const inSaid = [1, 2].find(
    (back) => reading.word('say', at - back) > at && !spanAt(view.triggers, at - back),
  );
  if (inSaid && commas === 0) return { kind: 'other', at: at - inSaid, trigger };
  const acts = isPastVerb(view, at) || reading.word('decides', at) > 0;
  return commas === 0 && !said && acts ? { kind: 'act', at, trigger } : null;
}

/** From a verb of saying to its day: to whom, how. In words, a name counted for one. */
const SAID = 6;

/** `travels to Tallinn to sign a memorandum on 10 November`: what somebody comes to do has the day of his coming, unless it was done before (`the accord signed on 3 May`). */
function isOfPurpose(view: View, at: number, { start, from }: DateMention): boolean {
  if (!start || start.year !== undefined || (start.weekday ?? start.day) === undefined) return false;
  const { reading, lexicon } = view;
  // `the accord of 3 May`
  if (hasPastEnding(view, at) || reading.word('of', from - 1) || reading.word('of', from - 2)) return false;
  const romance = lexicon.data.futureEndings.length > 0;
  for (let verb = at; verb > view.from && verb > at - PURPOSE; verb -= 1) {
    const form = reading.tokens[verb]?.form;
    if (form?.kind !== 'word' || form.cap) return false;
    const to = [1, 2].find((back) => reading.wordFills('to', verb - back, verb - back + 1));
    const isVerb = romance ? lexicon.data.endings.infinitive.test(form.norm) : to === 1;
    if (to && isVerb && !reading.word('articles', verb) && spanAt(view.triggers, verb)?.kind !== 'noun')
      return view.triggers.some((one) => one.kind === 'verb' && one.to < verb);
  }
  return false;
}

/** Between an infinitive of purpose and what it does: `to sign a new mining accord`. In tokens. */
const PURPOSE = 5;

/** `Meloni back in Tunis tomorrow`, `Erdogan de retour à Athènes le 7 décembre`: somebody named, back where he is not at home. */
function isBackAbroad(view: View, at: number): boolean {
  const { reading, mentions } = view;
  const to = reading.word('return', at);
  const place =
    to > 0 ? mentions.find((one) => one.placeLike && one.from >= to && one.from - to <= 2) : undefined;
  const who = place?.link === 'at' || place?.link === null ? subjectOf(view, at)[0] : undefined;
  return !!place?.codes[0] && !!who?.codes[0] && !who.codes.includes(place.codes[0]);
}

/** A verb to come that tells no engagement, behind a day of another verb and nothing that tells one between. */
const isFutureAct = (view: View, at: number, { from }: DateMention): boolean =>
  timeOfToken(view, at) === 'future' &&
  !view.reading.word('have', at) &&
  view.dates.some(
    (one) =>
      one.kind === 'date' &&
      one.to <= at &&
      one.from < from &&
      !view.triggers.some((trigger) => trigger.from >= one.to && trigger.from < from),
  );

/** `Retour prévu le 4 novembre`, `his departure is set for Saturday`: planned is the end. */
const isSetForLeaving = (reading: View['reading'], at: number): boolean =>
  [1, 2, 3, 4].some((back) => reading.date('goingAway', at - back) !== null);

function governorByTrigger(view: View, trigger: Trigger, at: number, date: DateMention): Governor {
  if (isDeparture(view, trigger)) return { kind: 'departure', at, trigger };
  if (trigger.kind === 'noun') return verbOver(view, trigger, date) ?? { kind: 'trigger', at, trigger };
  if ([1, 2, 3].some((back) => view.reading.date('initially', trigger.from - back)))
    return { kind: 'firstSet', at, trigger };
  return { kind: 'trigger', at, trigger };
}
