/** Talks with somebody who is said to be on a visit: `lunched with President Aoun, on a working visit`. */
import type { Actor } from '../registry';
import { bodyAt } from '../seats';
import { spanAt } from '../spans';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
import type { Scene } from './scene';

/** Between the comma behind a visitor and the noun of his visit, in tokens: `on a three-day state visit`. */
const REACH = 6;

/**
 * The country of the other of two sides, where one is called a visitor and no goal is named: he is at the other's. `home`: the
 * country where the text is written.
 */
export function hostOfVisitor(view: View, sides: readonly Actor[], home: string | null): string | null {
  for (const noun of view.triggers) {
    if (noun.frame !== 'visit-noun' || hasGoal(view, noun)) continue;
    const comma = commaBefore(view, noun);
    const apposed = sides.find(({ mention, codes }) =>
      view.mentions.some(
        (one) => one.to === comma && (one === mention || (one.kind !== 'party' && one.codes[0] === codes[0])),
      ),
    );
    const guest = apposed ?? (isCircumstance(view, noun) ? sides[0] : undefined);
    const host = guest && sides.find(({ codes }) => codes[0] !== undefined && codes[0] !== guest.codes[0]);
    const isThird = home !== null && sides.every(({ codes }) => !codes.includes(home));
    if (host && (apposed || !isThird)) return host.codes[0] ?? null;
  }
  return null;
}

/** `The Malian minister is in Belgium. He will also see Ursula von der Leyen`: of two, the body that sits where the text goes on about a visit of the other. */
export function bodyOfVisit({ registry: { sides } }: Scene, codes: readonly string[]): string | null {
  if (!sides || !codes.some((code) => sides.guest.codes.includes(code))) return null;
  return bodyAt(sides.host.codes[0] ?? '', codes);
}

/** `On a two-day trip from Tuesday, X will talk to Y`, `lors d'un déplacement officiel`: the visit in the course of which talks are held. */
export const isCircumstance = (view: View, noun: Trigger): boolean => circumstanceAt(view, noun) >= 0;

/** Where the words begin that make a visit the circumstance of something (`on`, `lors d'`); -1 for none. */
export function circumstanceAt({ reading, dates, from }: View, noun: Trigger): number {
  for (let at = noun.from - 1; at >= from && at >= noun.from - REACH; at -= 1) {
    const begins = reading.wordBefore('onVisit', at + 1);
    if (begins >= 0) return begins;
    const isLength = spanAt(dates, at)?.kind === 'length';
    const small =
      reading.word('articles', at) || reading.word('his', at) || reading.hit('level', at) || isLength;
    if (!small) return -1;
  }
  return -1;
}

/** The comma from which nothing but small words lead to a noun: `, en visite`, `, on a state visit`; -1 for none. */
function commaBefore({ reading, from }: View, noun: Trigger): number {
  for (let at = noun.from - 1; at > from && at >= noun.from - REACH; at -= 1) {
    if (reading.norm(at) === ',') return at < noun.from - 1 ? at : -1;
    const small = reading.word('at', at) || reading.word('articles', at) || reading.hit('level', at);
    if (!small) return -1;
  }
  return -1;
}

/** `en visite en Europe`: somewhere, if no place of the tables; `on a state visit on Monday` says only when. */
function hasGoal({ reading, dates, to }: View, noun: Trigger): boolean {
  let at = noun.from;
  while (at < to) {
    const level = reading.hit('level', at);
    if (level) at = level.to;
    else if (at < noun.to) at += 1;
    else break;
  }
  const isDay = dates.some(({ from }) => from >= at && from - at <= 1);
  return !isDay && (reading.word('at', at) || reading.word('goal', at)) > 0;
}
