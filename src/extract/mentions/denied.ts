/** Places that are named only to say that it is another: `not to Washington but to Ottawa`, `à Ottawa, et non à Washington`, `rather than Berlin`. */
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';

/** Tokens between a denied place and the one that it is denied for, at most: a comma, a day, `but`. */
const BETWEEN = 5;
/** Tokens from `but` to the place behind it: its preposition, an article. */
const NEAR = 3;

/** Tokens from a denial to the place, its verb between. */
const CLAUSE = 9;

/** The mentions of a sentence without the places that are denied for another. */
export function withoutDenied(reading: Reading, mentions: Mention[]): Mention[] {
  let denied: Mention[] | null = null;
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const place = mentions[at] as Mention;
    if (!place.placeLike || !isDenied(reading, mentions, at, denied?.at(-1))) continue;
    denied ??= [];
    denied.push(place);
  }
  return denied ? mentions.filter((one) => !denied.includes(one)) : mentions;
}

/** `last`: the place denied behind it, if one is. */
function isDenied(
  reading: Reading,
  mentions: readonly Mention[],
  at: number,
  last: Mention | undefined,
): boolean {
  const place = mentions[at] as Mention;
  const from = phraseFrom(reading, place.from);
  if (reading.wordBefore('instead', from) >= 0) return true;
  const no = from - 1;
  const next = mentions[at + 1];
  const isFirst = next !== undefined && isButAt(reading, place.to, next);
  // `ne s'est pas rendu à Washington, mais à Ottawa`
  if (isFirst && reading.findWord('negation', Math.max(0, from - CLAUSE), from) >= 0) return true;
  if (!reading.wordFills('negation', no, from) || reading.word('apart', no)) return false;
  // `ni à Paris ni à Berlin, mais à Varsovie`
  if (next && next === last && next.from - place.to <= BETWEEN) return true;
  const before = mentions[at - 1];
  return before?.placeLike === true && isJoined(reading, before.to, no);
}

/** Where the preposition of a place begins. */
function phraseFrom(reading: Reading, place: number): number {
  let at = place;
  while (at > place - NEAR) {
    const small = (['articles', 'at', 'goal'] as const).some((kind) => reading.wordFills(kind, at - 1, at));
    if (!small) break;
    at -= 1;
  }
  return at;
}

/** Whether `but` and a place stand right behind a token. */
function isButAt(reading: Reading, from: number, { placeLike, from: place }: Mention): boolean {
  if (!placeLike || place - from > BETWEEN + NEAR) return false;
  const but = reading.findWord('but', from, place);
  return but >= 0 && but - from <= BETWEEN && place - but <= NEAR;
}

/** `Ottawa samedi, et non`: nothing but marks, `and` and a day. */
function isJoined(reading: Reading, from: number, to: number): boolean {
  if (to - from > BETWEEN) return false;
  for (let at = from; at < to; at += 1) {
    const joins = reading.norm(at) === ',' || reading.word('and', at) > 0 || reading.word('negation', at) > 0;
    if (!joins && !reading.hit('date', at)) return false;
  }
  return to > from;
}
