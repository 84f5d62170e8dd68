/** Nouns of visiting beside a date: the noun that a date stands before, and the verb that has such a noun as its object. */
import { isDeparture } from './leaving';
import { isOff, isVerbal, movedAt } from './words';
import { STATUS_WORDS } from '../plans/change';
import { spanAt } from '../spans';
import { dateAround, wordAround } from '../verbs/around-object';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
import type { DateMention } from './expression';
import type { Governor } from './governor';

/** `a Feb. 5-6 trip`, `Sunday's summit`: the noun that a date stands before as its adjective. */
export function nounBehind(view: View, date: DateMention): Trigger | null {
  const { reading } = view;
  let at = date.to;
  const owned = reading.word('possessive', at);
  if (owned) at = pastNames(view, owned);
  // `trois jours de visite`
  else if (date.kind === 'length' && reading.word('of', at)) at = reading.word('of', at);
  const noun = spanAt(view.triggers, at) ?? spanAt(view.triggers, reading.hit('level', at)?.to ?? -1);
  return noun?.kind === 'noun' && !reading.tokens[at]?.breaks ? noun : null;
}

/** `a déclaré mardi devant un sommet que`: the gathering before which something was said on a day. */
export function heardOn({ reading, triggers }: View, { to }: DateMention): Trigger | null {
  const hall = reading.word('faces', to);
  const at = hall > 0 ? reading.behind('articles', hall) : -1;
  const noun = at > hall ? spanAt(triggers, at) : undefined;
  return noun?.frame === 'summit-noun' ? noun : null;
}

/** `Friday's East African Community summit`: names and adjectives between a day and its noun. */
function pastNames(view: View, from: number): number {
  const { reading } = view;
  for (let at = from; at < view.to;) {
    if (spanAt(view.triggers, at)) return at;
    const name = spanAt(view.mentions, at);
    const qualifier = reading.word('summitAdjectives', at) || reading.word('ordinals', at);
    const to = reading.hit('series', at)?.to ?? name?.to ?? qualifier;
    if (to <= at) return at;
    at = spanAt(view.triggers, to - 1) ? to - 1 : to;
  }
  return from;
}

/** `called his trip off`, `brought a two-day visit to a close`: the verb that a noun of visiting parts. */
export function partedOver(view: View, noun: Trigger, date: DateMention): Governor | null {
  const moved = dateAround(view, noun, 'moved');
  if (moved >= 0 && moved < date.from && movedAt(view, moved, date))
    return { kind: 'moved', at: moved, trigger: noun };
  const off = STATUS_WORDS.reduce((at, kind) => (at < 0 ? wordAround(view, noun, kind) : at), -1);
  if (off >= 0) return { kind: 'off', at: off, trigger: noun };
  const ends = dateAround(view, noun, 'departure');
  return ends < 0 ? null : { kind: 'departure', at: ends, trigger: noun };
}

/** The verb that has a noun of visiting as its object: `ended a three-day visit to Oman on Sunday`. */
export function verbOver(view: View, noun: Trigger, date: DateMention): Governor | null {
  const parted = partedOver(view, noun, date);
  if (parted) return parted;
  for (let at = noun.from - 1; at >= view.from && at >= noun.from - 7; at -= 1) {
    const { reading } = view;
    if (
      reading.norm(at) === ',' ||
      isEdge(view, at) ||
      reading.word('goal', at) ||
      reading.word('asides', at) ||
      reading.date('movedTo', at)
    )
      return null;
    if (reading.word('who', at)) return null;
    if (reading.date('moved', at) && movedAt(view, at, date)) return { kind: 'moved', at, trigger: noun };
    if (isOff(reading, at)) return { kind: 'off', at, trigger: noun };
    const trigger = spanAt(view.triggers, at);
    if (trigger && !isDeparture(view, trigger)) return null;
    if (trigger) return { kind: 'departure', at: trigger.from, trigger };
    if (isVerbal(view, 'departure', at)) return { kind: 'departure', at, trigger: noun };
    if (isVerbal(view, 'arrival', at)) return { kind: 'arrival', at, trigger: noun };
  }
  return null;
}

const EDGES = new Set([';', ':', '(', '—', '?', '!']);

/** A mark where a clause ends. */
export function isEdge(view: View, at: number): boolean {
  const norm = view.reading.norm(at);
  return EDGES.has(norm) || (norm === '–' && view.reading.tokens[at]?.spaced === true);
}
