/** Whether a trigger is told as a fact: denied, wished for, asked, or a habit. */
import { isDeniedObject } from './denied-object';
import { isBut } from '../dates/rather';
import { isDeniedBefore } from '../dates/grammar';
import { recursAt } from '../dates/recurring';
import { spanAt } from '../spans';
import { occasionBefore } from '../roles/occasion';
import { turnsAfter } from '../roles/turns';
import { isAskedOf, isDemanded } from './asked';
import { isAcceptedBefore } from './decided';
import { isInserted } from './inserted';
import { isLookedForward } from './looked-forward';
import { hasPastEnding } from './word-time';
import { isRemembered } from './remembered';
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import { LAYER } from '../text/phrases';
import type { Trigger } from './triggers';
import { isSupposed } from './unreal';
import { clauseAround, hasWord, type View, wordBetween } from '../view';

/** Whether a trigger is denied, or only wished for; `from`: the token where its verb group begins. */
export function moodOf(view: View, trigger: Trigger, from: number): { negated: boolean; wish: boolean } {
  if (isRemembered(view, trigger)) return { negated: false, wish: false };
  const [clauseFrom] = clauseAround(view, trigger.from);
  const near = Math.max(clauseFrom, from - NEAR);
  const negated =
    trigger.kind === 'verb'
      ? !isMovedOnly(view, trigger) &&
        !isNoSooner(view, trigger.to) &&
        !isElsewhere(view, trigger) &&
        (isNegated(view, trigger, Math.max(clauseFrom, from - 3), from) || isNobody(view, from))
      : isDeniedObject(view, trigger);
  const wish =
    (isWished(view, near, from, trigger) && !isLookedForward(view, trigger, from)) ||
    isSupposed(view, trigger) ||
    isDemanded(view, trigger, from) ||
    // `urged Russia to withdraw during a visit to Rome`: the occasion of asking.
    (isAskedOf(view, from) && occasionBefore(view, trigger, near) < 0) ||
    (trigger.frame !== 'summit-noun' &&
      hasWord(view, 'invite', afterComma(view, wordsBack(view, from, clauseFrom), from), trigger.from) &&
      !hasWord(view, 'guest', near, trigger.from) &&
      !isCircumstance(view, trigger) &&
      !isAccepted(view, trigger));
  if (wish && isFixture(view, trigger)) return { negated, wish: false };
  return { negated, wish: wish || isHabitual(view, trigger) || isOpen(view, trigger) };
}

/** Tokens from a word of wishing to the verb group that it is said of, at most. */
const NEAR = 7;

/** So many words back from a token, a name counted for one: `a invité le président Luiz Inácio Lula da Silva à effectuer une visite`. */
function wordsBack({ mentions }: View, from: number, floor: number): number {
  let at = from;
  for (let words = 0; words < NEAR && at > floor; words += 1) at = spanAt(mentions, at - 1)?.from ?? at - 1;
  return Math.max(at, floor);
}

/** `hopes to see Xi at the G20 summit in Rome on 30 October`: what may come about at a gathering that is named and dated is no wish for that. */
function isFixture({ reading, dates, to }: View, { kind, frame, from, to: end }: Trigger): boolean {
  if (kind === 'verb' || frame !== 'summit-noun') return false;
  if (!dates.some((date) => date.kind === 'date' && date.sense !== 'since')) return false;
  let isNamed = kind === 'series' || reading.findHit(LAYER.series, end, Math.min(to, end + NAMED)) >= 0;
  for (let at = from - 1; at >= 0 && at >= from - FIXTURE; at -= 1) {
    if (reading.word('at', at)) return isNamed;
    if (reading.norm(at) === ',' || reading.word('indefinite', at)) return false;
    isNamed ||= reading.hit('series', at) !== undefined || reading.word('possessive', at) > 0;
  }
  return false;
}

/** Tokens from a noun of gathering back to its preposition (an article, its name), and on to a name behind it, at most. */
const FIXTURE = 6;
const NAMED = 3;

/** Whether a word of wishing stands before a trigger, and what it tells is no mere occasion of the wish. */
function isWished(view: View, near: number, from: number, trigger: Trigger): boolean {
  const { from: to } = trigger;
  for (let at = wordBetween(view, 'wish', near, to); at >= 0; at = wordBetween(view, 'wish', at + 1, to))
    if (isOfVerb(view, at, from)) return !isOccasionOf(view, trigger, at);
  return false;
}

/**
 * `urged restraint during a visit to Cairo on Monday`, `asked for help as she met X`, `a promis du blé en recevant X lundi`: on which
 * occasion somebody wished for something else. It has a day: `hopes for more during a visit` may be of one that is wished for as well,
 * `during his visit` is not.
 */
function isOccasionOf(view: View, trigger: Trigger, wish: number): boolean {
  const opens = occasionBefore(view, trigger, wish);
  const isSet =
    view.dates.some((date) => date.kind === 'date') || wordBetween(view, 'his', opens, trigger.from) >= 0;
  if (!isSet) return false;
  // `could meet at a summit in Rome on 30 October`: what is wished for has that occasion itself.
  return opens >= 0 && !view.triggers.some((one) => isWishedFor(one, wish) && one.to <= opens);
}

/** `hopes to sign a deal during his visit to Oslo`: the occasion of what is wished for now is still to come. */
export function isOccasionAhead(view: View, trigger: Trigger): boolean {
  if (trigger.kind !== 'noun') return false;
  const [from] = clauseAround(view, trigger.from);
  const wish = wordBetween(view, 'wish', from, trigger.from);
  return wish >= 0 && !hasPastEnding(view, wish) && isOccasionOf(view, trigger, wish);
}

/** Whether a verb of seeing somebody stands beside a word of wishing. */
const isWishedFor = ({ kind, frame, weak, from }: Trigger, wish: number): boolean =>
  kind === 'verb' && frame === 'meet' && !weak && from >= wish && from - wish <= WISHED_FOR;

/** Tokens from a word of wishing to the verb of what is wished for: `could`, `hopes to`, `urged Russia to`. */
const WISHED_FOR = 3;

/** Whether a small word is of a verb whose group begins at `from`: what is inserted before that is wished or denied for itself (`X, qui espère un accord, se rendra à`). */
const isOfVerb = (view: View, at: number, from: number): boolean => at >= from || !isInserted(view, at, from);

/** Behind the last comma: `X, que Y a invité, se rendra à` is no offer. */
function afterComma(view: View, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (view.reading.norm(at) === ',') return at;
  return from;
}

/** `accepted an invitation to visit Warsaw on 20 October`: with its day it is a plan. */
const isAccepted = (view: View, { from, to }: Trigger): boolean =>
  view.dates.some((date) => date.kind === 'date' && date.from >= to) && isAcceptedBefore(view, from);

/** `l'avait invité lors de sa venue`: the occasion, not what was offered. */
const isCircumstance = (view: View, trigger: Trigger): boolean =>
  [2, 3, 4].some((back) => view.reading.word('occasion', trigger.from - back) > 0);

/** `A tour planned for October is under review`: not decided. */
function isOpen(view: View, trigger: Trigger): boolean {
  const at = openAfter(view, trigger);
  return at >= 0 && !isDeniedAt(view, at);
}

/** `said that a trip in April was not in doubt`: decided, and to come. */
export function isUndoubted(view: View, trigger: Trigger): boolean {
  const at = openAfter(view, trigger);
  return at >= 0 && isDeniedAt(view, at);
}

/** Where it is said of a noun that it is not decided; -1 where it is not. */
function openAfter(view: View, trigger: Trigger): number {
  if (trigger.kind !== 'noun') return -1;
  for (let at = trigger.to; at < Math.min(view.to - 1, trigger.to + 14); at += 1) {
    if (view.reading.norm(at) === ';') return -1;
    if (view.reading.word('open', at)) return at;
  }
  return -1;
}

/** `is not in doubt`, `is no longer in question`: a denial right before. */
const isDeniedAt = ({ reading }: View, at: number): boolean =>
  reading.wordFills('negation', at - 1, at) || reading.wordFills('negation', at - 2, at - 1);

/** `have met several times`, `speak often`: a habit, no event. */
function isHabitual(view: View, trigger: Trigger): boolean {
  if (trigger.kind !== 'verb') return false;
  if (recurs(view, trigger) || isCounted(view, trigger)) return true;
  for (let at = trigger.to; at < Math.min(view.to, trigger.to + 8); at += 1) {
    const norm = view.reading.norm(at);
    if (norm === ',' || norm === ';' || spanAt(view.dates, at)?.from === at) return false;
    // `met several times, in Rome on 16 February and in Lisbon on 8 March`
    if (view.reading.word('often', at)) return turnsAfter(view, trigger).length === 0;
  }
  return false;
}

/** `has since travelled to Tonga twice`, `s'est rendu deux fois à Suva`: journeys that are counted, and have no day. */
function isCounted({ reading, dates, to: end }: View, { frame, from, to }: Trigger): boolean {
  if (frame !== 'visit' && frame !== 'travel') return false;
  const at = reading.findWord('countedTimes', Math.max(0, from - COUNTED), Math.min(end, to + COUNTED));
  return at >= 0 && dates.every(({ kind, sense }) => kind !== 'date' || sense === 'since');
}

/** Tokens between a journey and how often it was made, at most. */
const COUNTED = 6;

/** `Every November the president receives the king`: no other verb of the clause has the time that comes again. */
function recurs({ reading, from, to, triggers }: View, trigger: Trigger): boolean {
  const before = triggers.findLast((one) => one.kind === 'verb' && one.to <= trigger.from)?.to ?? from;
  const behind = triggers.find((one) => one.kind === 'verb' && one.from >= trigger.to)?.from ?? to;
  for (let at = reading.findDate('recurring', before, behind); at >= 0;) {
    if (recursAt(reading, at))
      return !isSetApart(reading, Math.min(at + 2, trigger.from), Math.max(at, trigger.from));
    at = reading.findDate('recurring', at + 1, behind);
  }
  return false;
}

/** Whether more stands between than the one comma that parts the head of a sentence from its subject. */
function isSetApart(reading: Reading, from: number, to: number): boolean {
  let commas = 0;
  for (let at = from; at < to; at += 1) {
    if (/^[;:(—]$/.test(reading.norm(at))) return true;
    if (reading.norm(at) === ',') commas += 1;
  }
  return commas > 1;
}

/** `ne se rendra pas à Vilnius le 24 mais le 1er`: another day is denied, not the journey. */
function isMovedOnly(view: View, trigger: Trigger): boolean {
  return view.dates.some((date, index) => {
    const next = view.dates[index + 1];
    return (
      next !== undefined && date.from >= trigger.to && date.from - trigger.to < 10 && isBut(view, date, next)
    );
  });
}

/** `ne le mènera pas à Berne mais à Vienne`: the place is denied (see `mentions/denied.ts`), not the journey. */
function isElsewhere({ reading, mentions }: View, { to }: Trigger): boolean {
  const place = mentions.find((one) => one.from >= to);
  if (
    !place?.placeLike ||
    (place.link !== 'at' && place.link !== 'goal') ||
    place.from - to > ELSEWHERE_REACH
  )
    return false;
  const but = reading.findWord('but', to, place.from);
  return but >= 0 && place.from - but <= BUT_REACH && reading.findHit(LAYER.entity, to, but) >= 0;
}

/** Between a verb and the place where it leads, with another denied before it; between `but` and the place. In tokens. */
const ELSEWHERE_REACH = 14;
const BUT_REACH = 3;

/** `will not come until May 3`: the day before which it does not happen is that on which it does. */
export const isNoSooner = ({ reading, dates }: View, to: number): boolean =>
  dates.some(
    (date) =>
      date.from >= to &&
      date.sense === 'on' &&
      date.start !== null &&
      reading.findDate('until', date.from - 2, date.from) >= 0 &&
      isDeniedBefore(reading, date.from),
  );

/** A conjunction stands so many tokens before the word of denial that denies nothing: its subject is between. */
const EXPLETIVE_REACH = 12;

/** `No Iraqi premier had made the journey`: the verb of nobody. */
function isNobody(view: View, at: number): boolean {
  const subject = view.mentions.findLast((one) => one.to <= at);
  if (!subject || subject.link !== null || at - subject.to > 1) return false;
  return view.reading.wordFills('without', subject.from - 1, subject.from);
}

function isNegated(view: View, trigger: Trigger, near: number, from: number): boolean {
  for (let at = near; at < trigger.from; at += 1) {
    if (!view.reading.word('negation', at) || view.reading.word('without', at)) continue;
    // `Denis Sassou N'Guesso attend`
    if (spanAt(view.mentions, at) || !isOfVerb(view, at, from)) continue;
    if (
      view.mentions.some((mention) => isAnother(mention) && mention.from > at && mention.to <= trigger.from)
    )
      continue;
    return wordBetween(view, 'expletive', at - EXPLETIVE_REACH, at) < 0 && !isRestricted(view, trigger, at);
  }
  return false;
}

/** `n'y assistera pas`: between a denial and its verb a small word names nobody. */
const isAnother = ({ kind, deictic }: Mention): boolean => kind !== 'pronoun' && deictic === null;

/** Between a verb and what it is restricted to: a place, an adverb. */
const EXCEPTIVE_REACH = 6;

/** `n'est resté que deux heures`, `ne se rendra à Kiev que mardi`: said to be no more than that, not denied. */
function isRestricted(view: View, { to }: Trigger, denial: number): boolean {
  const { reading } = view;
  for (let at = to; at < Math.min(view.to, to + EXCEPTIVE_REACH); at += 1) {
    if (reading.word('exceptive', at))
      return !hasWord(view, 'denial', denial, at) && !hasWord(view, 'wasToHave', denial, to);
    if (reading.tokens[at]?.form.kind === 'punctuation') return false;
  }
  return false;
}
