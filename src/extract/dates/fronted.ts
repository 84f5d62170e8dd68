/** What a date hangs on that stands in front of it: `On Sunday, the summit closed in Abuja`, `Lundi, X a reporté sa visite`. */
import { openingEnd } from '../roles/opening';
import { spanAt } from '../spans';
import { isPastVerb } from '../verbs/word-time';
import type { Trigger } from '../verbs/triggers';
import { headOf, type View } from '../view';
import type { DateMention } from './expression';
import type { Governor } from './governor';
import { isDeparture } from './leaving';
import { isEdge, partedOver } from './object';
import { isOff, isVerbal } from './words';

/** Tokens from a date to what it hangs on, at most. */
export const REACH = 30;

/** The first thing behind a date that it may hang on; null where nothing tells. */
export function onRight(view: View, date: DateMention): Governor | null {
  if (date.sense === 'since') return null;
  const { reading } = view;
  let relative = false;
  let acted = -1;
  let aside: Governor | null = null;
  const isHead = headOf(view) === date.to + 1;
  for (
    let at = isHead ? pastInserted(view, date.to) : date.to;
    at < view.to && at <= date.to + REACH;
    at += 1
  ) {
    if (isEdge(view, at) && reading.norm(at) !== '(') return aside;
    if (reading.word('whoClause', at)) relative = true;
    else if (reading.norm(at) === ',') relative = false;
    const trigger = spanAt(view.triggers, at);
    // What a relative clause tells has the day of the sentence only where no other verb has it.
    // `on Friday put off a trip`: what was done then is that it was put off.
    // `drops in on Khama` drops nothing.
    if (!relative && isOff(reading, at) && !(trigger && trigger.to - trigger.from > 1))
      return { kind: 'off', at, trigger: objectOf(view, at) };
    if (trigger && relative) aside ??= { kind: 'act', at: trigger.from, trigger };
    else if (trigger && isDeparture(view, trigger)) return { kind: 'departure', at: trigger.from, trigger };
    else if (trigger) {
      const predicate = isHead && acted < 0 ? predicateOf(view, trigger) : null;
      return predicate ?? governorBy(view, trigger, date, acted);
    }
    if (relative) continue;
    // `In July ties were cut, and on 10 August he flew to`: the verb that comes first has the date, unless the next has none.
    if (isPastVerb(view, at) || (reading.word('was', at) > 0 && !spanAt(view.triggers, at + 1))) acted = at;
    if (reading.word('say', at)) return { kind: 'other', at, trigger: null };
    // `s'est envolé de Berlin pour Accra`: what a verb of visiting is itself the word of says where it leads.
    const kind = isOfTrigger(view, at) ? null : edgeAt(view, at);
    if (kind) return { kind, at, trigger: null };
  }
  return aside;
}

/** A verb of beginning or of ending. */
const edgeAt = (view: View, at: number): 'departure' | 'arrival' | null =>
  isVerbal(view, 'departure', at) ? 'departure' : isVerbal(view, 'arrival', at) ? 'arrival' : null;

/** Whether a verb of visiting stands among the words of an edge that begin at a token. */
function isOfTrigger({ reading, triggers }: View, at: number): boolean {
  const to = reading.date('departure', at)?.to ?? reading.date('arrival', at)?.to ?? at;
  return triggers.some((one) => one.kind === 'verb' && one.from > at && one.to <= to);
}

/** What a date in front is to the first word of visiting behind it; `acted`: the last verb of the past before that, or -1. */
function governorBy(view: View, trigger: Trigger, date: DateMention, acted: number): Governor {
  const parted = partedOver(view, trigger, date);
  if (parted) return parted;
  const isAct = (acted >= 0 && !isObjectOf(view, trigger, acted)) || hasOwnDay(view, trigger);
  return { kind: isAct ? 'act' : 'trigger', at: trigger.from, trigger };
}

/** `ont retrouvé vendredi une table`: a verb with a day right behind it leaves one that stands in front to another. */
const hasOwnDay = (view: View, { kind, to }: Trigger): boolean =>
  kind === 'verb' &&
  view.dates.some(
    ({ from, start }) =>
      from >= to && from - to <= 1 && start?.weekday !== undefined && start.day === undefined,
  );

/**
 * `On Monday, as the leaders wrangled over gas, X flew to`: where what goes on at the same time ends, if it tells no visit, or what came
 * before and has a day of its own (`Vendredi, reçu la veille à Ottawa, X est arrivé à Mexico`).
 */
function pastInserted(view: View, from: number): number {
  const { reading, triggers, dates, to } = view;
  const opening = openingEnd(view);
  // A length says how long that was: `On Friday, after a three-day visit to Seoul, X flew to Hanoi`.
  if (dates.some((one) => one.from >= from && one.to <= opening)) return opening;
  if (!reading.word('sameTime', from + 1)) return from;
  for (let at = from + 1; at < to; at += 1)
    if (reading.norm(at) === ',')
      return triggers.some((one) => one.kind === 'verb' && one.from > from && one.to <= at) ? from : at;
  return from;
}

/** `put off a trip to Beijing`: the noun of visiting right behind a verb. */
const objectOf = (view: View, verb: number): Trigger | null =>
  view.triggers.find((one) => one.kind === 'noun' && one.from > verb && isObjectOf(view, one, verb)) ?? null;

/** `paid an official visit`: nothing but articles and adjectives stands between a verb and the noun that it has as its object. */
function isObjectOf({ reading, mentions }: View, { kind, from }: Trigger, verb: number): boolean {
  if (kind !== 'noun' || from - verb > OBJECT_WITHIN) return false;
  for (let at = verb + 1; at < from; at += 1)
    if (
      reading.norm(at) === ',' ||
      PARTING.some((kind) => reading.word(kind, at) > 0) ||
      spanAt(mentions, at)?.link === null
    )
      return false;
  return true;
}

/** Tokens from a verb to the noun of visiting that is its object, at most. */
const OBJECT_WITHIN = 6;
const PARTING = ['at', 'goal', 'of', 'and', 'with', 'during', 'who'] as const;

/** `On Sunday, the summit opened in Abuja`: the verb of beginning or ending that a gathering or visit is the subject of. */
function predicateOf(view: View, { kind, to }: Trigger): Governor | null {
  if (kind !== 'noun') return null;
  for (let at = to; at < Math.min(view.to, to + PREDICATE_WITHIN); at += 1) {
    if (/^[,(:;]$/.test(view.reading.norm(at))) return null;
    if (view.reading.word('who', at) || view.reading.word('lasts', at)) return null;
    const verb = spanAt(view.triggers, at);
    const edge = edgeAt(view, at);
    if (edge) return { kind: edge, at, trigger: null };
    if (verb?.kind === 'verb') return verb.frame === 'hold' ? { kind: 'trigger', at, trigger: verb } : null;
  }
  return null;
}

/** Tokens from a noun to the verb that it is the subject of, at most. */
const PREDICATE_WITHIN = 12;
