/** Whether a clause tells that somebody is somewhere: not what is asked, wished, denied or said over the telephone. */
import { isCall } from '../frames/scene';
import { WORD_NUMBERS } from '../text/trie';
import { wordBetween, type View } from '../view';

const WORDS = ['video', 'fates', 'wish', 'invite', 'guest', 'negation', 'absent', 'phone'] as const;
const ANY = WORD_NUMBERS.setOf(WORDS);

/** Behind all words. A number that is none (`Infinity`) would make floating-point numbers of places: see `EVER`. */
export const NOWHERE = 1_000_000;

/** Where in a clause the first word stands that takes back what it tells; `NOWHERE` where none does. */
export interface Mood {
  /** Asked, on the telephone, on a screen, a birth or a sentence: nobody is told to have come. */
  readonly silent: boolean;
  readonly wish: number;
  readonly denial: number;
  readonly invitation: number;
}

/**
 * Whether a word of denial denies what the clause tells: one that takes away a thing does not (`parted without a deal`, `made no
 * headway`), but for who is named or what is done behind it (`without meeting X`, `no leader of the EU`).
 */
export function isDenial({ reading, triggers, mentions }: View, at: number): boolean {
  if (!reading.word('without', at)) return true;
  const isNear = ({ from }: { readonly from: number }): boolean => from > at && from - at <= DENIED_WITHIN;
  return triggers.some(isNear) || mentions.some(isNear);
}

/** Tokens from a word that takes something away to what that is, at most. */
const DENIED_WITHIN = 3;

/** Whether a word of denial stands between two tokens: see `isDenial`. */
export function isDeniedIn(view: View, from: number, to: number): boolean {
  let at = wordBetween(view, 'negation', from, to);
  while (at >= 0 && !isDenial(view, at)) at = wordBetween(view, 'negation', at + 1, to);
  return at >= 0;
}

/** The mood of a clause, in one pass over its words. */
export function readMood(view: View): Mood {
  const { reading, from, to } = view;
  const first: Partial<Record<(typeof WORDS)[number], number>> = {};
  for (let at = from; at < to; at += 1) {
    if (!reading.anyWord(ANY, at)) continue;
    for (const kind of WORDS) {
      const isFirst = first[kind] === undefined && reading.word(kind, at) > 0;
      if (!isFirst || wordBetween(view, kind, at, at + 1) !== at) continue;
      if (kind !== 'negation' || isDenial(view, at)) first[kind] = at;
    }
  }
  const { video, fates, phone, guest, wish, invite, negation, absent } = first;
  return {
    silent:
      reading.norm(view.sentence.to - 1) === '?' ||
      video !== undefined ||
      fates !== undefined ||
      (phone !== undefined && isCall(view, from, to)),
    wish: wish ?? NOWHERE,
    denial: Math.min(negation ?? NOWHERE, absent ?? NOWHERE),
    invitation: guest === undefined ? (invite ?? NOWHERE) : NOWHERE,
  };
}
