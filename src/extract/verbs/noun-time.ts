/** The time of a noun of visiting: that of the verbs that govern it. */
import type { Time } from '../dates/resolve';
import { isJourneyNoun } from '../lexicon/verb';
import type { WordClass } from '../lexicon/words';
import { spanAt } from '../spans';
import { isAttribute } from './attribute';
import { isAnnounced, isDecidedOn } from './decided';
import { justDoneEnd } from './just-done';
import { WORD_NUMBERS } from '../text/trie';
import { clauseAround, hasComma, type View } from '../view';
import { firstToBefore } from './first-to';
import { isBegun, isHeadlinePlan } from './headline-time';
import { isInserted, isSubordinate } from './inserted';
import { isRemembered } from './remembered';
import { isYetToBeMade } from './relative-time';
import { verbGroup } from './tense';
import type { Trigger } from './triggers';
import { hasFutureAuxiliary, hasPastEnding } from './word-time';

const FUTURE: readonly WordClass[] = ['will', 'planned', 'willBe', 'scheduled'];

/** The auxiliaries of what is past. */
export const PAST: readonly WordClass[] = ['have', 'had', 'was', 'been'];

/** All small words that may tell a time. */
const TELLING = WORD_NUMBERS.setOf(['wasToHave', 'justDone', ...FUTURE, ...PAST, 'be', 'ends']);

/** Between a noun and the verb behind it, in words. */
const AHEAD = 14;

/** From `would` to the noun of its clause: the verb, an article, adjectives. In tokens. */
const WOULD_WITHIN = 5;

/** Between a verb of announcing and its object, in tokens. */
const ANNOUNCED = 5;

/** The time of what governs a trigger: a verb before it in its clause, else one behind it; null where neither tells. */
export function governing(view: View, trigger: Trigger): Governed {
  const governed = governedBy(view, trigger);
  const isOpen = governed.time === null || governed.time === 'present';
  return isOpen && isBehindThem(view, trigger) ? PAST_TIME : governed;
}

/** A time, and whether what is told of it is only a plan. */
interface Governed {
  readonly time: Time;
  readonly unfulfilled: boolean;
}

const PAST_TIME: Governed = { time: 'past', unfulfilled: false };

/** `knows him from their talks in Beijing in May`, `back from his visit to Oslo`, `have not met since their talks on 5 May`: what somebody has behind him. */
export function isBehindThem({ reading, from }: View, trigger: Trigger): boolean {
  if (trigger.kind !== 'noun') return false;
  for (let at = trigger.from - 1; at >= from && at >= trigger.from - COME_WITHIN; at -= 1) {
    if (reading.word('from', at) > 0 || reading.date('since', at)) return true;
    // `Retour au pays de X après une visite à Rome`
    if (reading.word('after', at) > 0 && reading.findWord('return', from, at) >= 0) return true;
    const small = reading.word('his', at) || reading.word('articles', at) || reading.hit('level', at);
    if (!small) return false;
  }
  return false;
}

/** Tokens from a noun of visiting or meeting back to the preposition: an article, a level. */
const COME_WITHIN = 3;

function governedBy(view: View, trigger: Trigger): Governed {
  if (isMirrored(view, trigger) || isRemembered(view, trigger)) return PAST_TIME;
  if (isYetToBeMade(trigger, view)) return { time: 'future', unfulfilled: false };
  if (isDecidedOn(view, trigger)) return { time: 'future', unfulfilled: false };
  const own = timeOfOne(view, trigger);
  if (own) return own;
  const [from, to] = clauseAround(view, trigger.from);
  let seen = 0;
  const said = reportedFrom(view, trigger.from);
  const first = firstToBefore(view, trigger.from);
  for (let back = first - 1; back >= Math.max(from, said) && seen < 16; back -= 1, seen += 1) {
    if (trigger.kind === 'noun' && trigger.from - back < ANNOUNCED && isAnnounced(view, back, trigger.from))
      return { time: 'future', unfulfilled: false };
    // `dont le voyage avait rompu la glace`: the verb of a noun that opens a relative clause stands behind it.
    if (trigger.kind === 'noun' && view.reading.word('who', back) && trigger.from - back <= 4) break;
    // `It was agreed that he would pay a visit`
    if (trigger.kind === 'noun' && trigger.from - back <= WOULD_WITHIN && view.reading.word('would', back))
      return { time: 'future', unfulfilled: false };
    const time = timeAt(view, back, trigger.from) ?? (isBegun(view, trigger, back) ? PRESENT : null);
    if (time && isSubordinate(view, back, trigger.from)) continue;
    if (time) return time.time === 'past' ? (plannedAt(view, back) ?? time) : time;
  }
  const isObject = view.triggers.some(
    (one) => one.kind === 'verb' && one.from >= from && one.to <= trigger.from,
  );
  const hasSubject = view.mentions.some(
    (one) => one.link === null && one.kind !== 'party' && one.from >= from && one.to <= trigger.from - 2,
  );
  for (let ahead = trigger.to, seen = 0; ahead < to && seen < AHEAD; ahead += 1) {
    // Names count for one word, however long.
    if (!view.mentions.some((one) => one.from < ahead && ahead < one.to)) seen += 1;
    // `said that his visit on Thursday would go ahead`
    if (said >= 0 && view.reading.word('would', ahead)) return { time: 'future', unfulfilled: false };
    // `effectue jeudi une visite qui a été préparée en mars`: its verb stands before, though no word tells its time.
    if (hasSubject && view.reading.word('whoClause', ahead)) break;
    // `EU leaders hold a summit on Thursday, which Orban has vowed to boycott`: what is told of it has a time of its own.
    if (
      view.reading.norm(ahead) === ',' &&
      view.reading.word('whoClause', ahead + 1) &&
      // `pays a visit to Berlin on Friday, where Scholz has prepared a dinner`: no comma closes the clause, and no verb of the main one can follow.
      (isObject || !hasComma(view, ahead + 1, view.to))
    )
      break;
    const time = timeAt(view, ahead, view.to);
    // `The trip, unveiled on Thursday, will take him to`
    if (time?.time === 'past' && view.reading.norm(ahead - 1) === ',' && isSubordinate(view, ahead, to))
      continue;
    if (time) return time.time === 'future' && isGoingOn(view, trigger) ? PRESENT : time;
  }
  return { time: null, unfulfilled: false };
}

/** `will be longer than the one that X paid to Rome`: a pronoun for a journey has the time of its own clause. */
function timeOfOne(view: View, { kind, from, to }: Trigger): Governed | null {
  if (kind !== 'noun' || !view.reading.wordFills('theOne', from, to)) return null;
  for (let at = to; at < view.to && at < to + OWN_WITHIN; at += 1) {
    const time = timeAt(view, at, view.to);
    if (time) return time;
  }
  return null;
}

/** Tokens from such a pronoun to its verb, its subject between. */
const OWN_WITHIN = 9;

const PRESENT: Governed = { time: 'present', unfulfilled: false };

/** `X, on a state visit to Germany from Thursday to Saturday, will open a mosque`: between commas behind somebody, what he is about. */
function isGoingOn(view: View, { kind, frame, from }: Trigger): boolean {
  if (kind !== 'noun' || !isJourneyNoun(frame)) return false;
  const { reading } = view;
  for (let at = from - 1; at > view.from && from - at <= MIRRORED; at -= 1) {
    // `is on a state visit and will leave on Sunday`
    if (reading.word('onVisit', at) > 0 && isBeing(reading, at)) return true;
    if (reading.norm(at) === ',')
      return reading.word('onVisit', at + 1) > 0 && isInserted(view, from, view.to);
  }
  return false;
}

/** `is on`, `is currently on`: a form of being right before a token, or before its adverb. */
const isBeing = (reading: View['reading'], at: number): boolean =>
  reading.wordFills('be', at - 1, at) ||
  (reading.wordFills('be', at - 2, at - 1) && reading.word('adverbs', at - 1) > 0);

/** `a gesture that mirrors the president's trip to Hiroshima`, `en réponse à la visite de`: made before the journey that answers it, whoever made it standing between. */
function isMirrored({ reading, from }: View, trigger: Trigger): boolean {
  if (trigger.kind !== 'noun' || !isJourneyNoun(trigger.frame)) return false;
  for (let at = trigger.from - 1; at >= from && at >= trigger.from - MIRRORED; at -= 1) {
    if (reading.norm(at) === ',' || reading.word('and', at)) return false;
    const end = reading.word('mirrors', at);
    // `a return visit` may be planned; no `fait suite à celle de X`
    if (end > 0) return end < trigger.from || (end === trigger.from && reading.word('theOne', end) > 0);
  }
  return false;
}

/** Tokens from a noun of a journey back to what answers it: an article, whose it was. */
const MIRRORED = 10;

/** `will be joined at their summit`, `was to have paid`: a participle is past only without an auxiliary of the future. */
function plannedAt(view: View, at: number): { time: Time; unfulfilled: boolean } | null {
  for (let back = at - 2; back >= view.from && back >= at - LONGEST_PLAN; back -= 1)
    if (view.reading.word('wasToHave', back) >= at) return { time: 'future', unfulfilled: true };
  const verb = spanAt(view.triggers, at);
  if (verb?.kind !== 'verb' || !verb.tenses.includes('participle'))
    return (hasPastEnding(view, at) || view.reading.word('have', at)) && hasFutureAuxiliary(view, at)
      ? { time: 'future', unfulfilled: false }
      : null;
  const { time, unfulfilled } = verbGroup(view, verb);
  return time === 'future' ? { time, unfulfilled } : null;
}

/** The words of a plan looked back at (`had been scheduled to`), in tokens at most. */
const LONGEST_PLAN = 5;

/** `His last journey was to Ankara`, `was to Punkaharju`: no plan, but where it led. */
const isGoalAt = ({ mentions, reading }: View, at: number): boolean =>
  mentions.some((one) => one.placeLike && one.from === at) ||
  (reading.tokens[at]?.form.cap === true && !reading.isShouted(at));

/** The time that the word at a token tells, the words of its expression ending before `limit`; null where it tells none. */
export function timeAt(view: View, at: number, limit: number): { time: Time; unfulfilled: boolean } | null {
  const { reading } = view;
  const fits = (kind: WordClass): boolean => {
    const end = reading.word(kind, at);
    return end > 0 && end <= limit;
  };
  const small = reading.anyWord(TELLING, at);
  if (small && fits('wasToHave') && !isGoalAt(view, reading.word('wasToHave', at)))
    return { time: 'future', unfulfilled: true };
  if (small && justDoneEnd(reading, view.lexicon.data, at) > 0) return { time: 'past', unfulfilled: false };
  if (small && fits('will') && fits('have') && isFuturePerfect(view, at))
    return { time: 'past', unfulfilled: false };
  // `to take place` tells a time, `to` alone in a headline only.
  const opener = reading.word('noFuture', at);
  if (
    small &&
    FUTURE.some((kind) => fits(kind) && (reading.word(kind, at) > opener || isHeadlinePlan(view, at)))
  )
    return { time: 'future', unfulfilled: false };
  const form = reading.tokens[at]?.form;
  if (!form || form.kind !== 'word') return null;
  const hit = reading.hit('trigger', at);
  const romance = view.lexicon.data.futureEndings.length > 0;
  const own = hit && spanAt(view.triggers, at);
  // `prendra part au sommet`: the first word of a verb has its tense.
  if (own?.kind === 'verb' && own.from < at && !own.tenses.includes('participle')) return null;
  // `la visite`, `une rencontre`: what is read as a noun has no tense.
  if (hit && !(romance && own?.kind === 'noun')) {
    const tenses = hit.entries.flatMap((entry) => (entry.kind === 'verb' ? [entry.tense] : []));
    if (tenses.includes('future')) return { time: 'future', unfulfilled: false };
    if (tenses.includes('participle') && tenses.includes('present'))
      return { time: hasPastEnding(view, at) ? 'past' : 'present', unfulfilled: false };
    if (tenses.includes('past')) return { time: 'past', unfulfilled: false };
    if (tenses.includes('present')) return { time: 'present', unfulfilled: false };
  }
  const { futureEndings } = view.lexicon.data;
  if (
    (!form.cap || reading.isShouted(at)) &&
    form.length > 4 &&
    futureEndings.some((ending) => form.norm.endsWith(ending)) &&
    !reading.hit('entity', at)
  ) {
    return { time: 'future', unfulfilled: false };
  }
  if (small && PAST.some(fits)) return { time: 'past', unfulfilled: false };
  if (small && fits('be') && isMoved(view, at)) return { time: 'past', unfulfilled: false };
  if (small && fits('ends') && hasPastEnding(view, at)) return { time: 'past', unfulfilled: false };
  if (view.lexicon.data.endings.past.test(form.lower) && form.length > 4 && (!form.cap || reading.shouted))
    return isAttribute(view, at) ? null : { time: 'past', unfulfilled: false };
  return reading.date('pastForms', at) ? { time: 'past', unfulfilled: false } : null;
}

/** `n'aura rien changé`, `aura duré trois jours`: told looking back, in a language whose auxiliary of having has a future. */
function isFuturePerfect(view: View, at: number): boolean {
  const { reading } = view;
  if (view.lexicon.data.futureEndings.length === 0 || reading.hit('trigger', at)) return false;
  for (let next = at + 1; next <= at + 3; next += 1) {
    const form = reading.tokens[next]?.form;
    if (form?.kind !== 'word') return false;
    // `aura à ses côtés X`, `aura la visiteuse jeudi`: what he will have.
    if (spanAt(view.dates, next) || reading.word('his', next) || reading.word('definite', next)) return false;
    if (hasPastEnding(view, next) && !reading.word('adverbs', next)) return true;
  }
  return false;
}

/** `est devenu`, `sont restés`, `se sont expliqués`: a past with the auxiliary of being. */
function isMoved(view: View, at: number): boolean {
  const { reading } = view;
  const reflexive = reading.word('reflexive', at - 1) === at;
  return [at + 1, at + 2].some(
    (next) => reading.word('become', next) > 0 || (reflexive && hasPastEnding(view, next)),
  );
}

/** Where a clause begins that somebody is told to have said, round a token: behind `said on Monday that`; -1 where none does. */
export function reportedFrom({ reading, from }: View, at: number): number {
  for (let back = at - 1; back > from && back >= at - REPORTED_WITHIN; back -= 1) {
    if (/^[;:]$/.test(reading.norm(back))) return -1;
    const to = reading.word('reported', back);
    if (to === 0) continue;
    return reading.findWord('say', Math.max(from, back - SAID_WITHIN), back) >= 0 ? to : -1;
  }
  return -1;
}

/** Tokens from the conjunction to what is reported, and from the verb of saying to the conjunction, at most. */
const REPORTED_WITHIN = 20;
const SAID_WITHIN = 8;
