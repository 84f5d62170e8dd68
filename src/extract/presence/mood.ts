/** Whether a clause tells that somebody is somewhere: not what is asked, wished, denied or said over the telephone. */
import { isCall } from '../frames/scene';
import type { Mention } from '../mention';
import { spanAt } from '../spans';
import { WORD_NUMBERS } from '../text/trie';
import { isInserted } from '../verbs/inserted';
import { isConditional, isConditioned, isOffer } from '../verbs/unreal';
import { wordBetween, type View } from '../view';

const WORDS = ['video', 'fates', 'wish', 'invite', 'guest', 'negation', 'absent', 'phone'] as const;
const ANY = WORD_NUMBERS.setOf(WORDS);

/** Where a word of each class first stands. */
type Firsts<T extends readonly string[]> = { readonly [Index in keyof T]: number };

/** What a word must be beside its class to take back what a clause tells. */
const TELLS: Readonly<Partial<Record<(typeof WORDS)[number], (view: View, at: number) => boolean>>> = {
  negation: isDenial,
  fates: isFate,
  wish: isOfSubject,
};

/** Behind all words. A number that is none (`Infinity`) would make floating-point numbers of places: see `EVER`. */
export const NOWHERE = 1_000_000;

/** Where in a clause the first word stands that takes back what it tells; `NOWHERE` where none does. */
export interface Mood {
  /** Asked, on the telephone, on a screen, a birth or a sentence: nobody is told to have come. */
  readonly silent: boolean;
  /** Of these only asked. */
  readonly asked: boolean;
  readonly wish: number;
  readonly denial: number;
  readonly invitation: number;
}

/**
 * Whether a word of denial denies what the clause tells: one that takes away a thing does not (`parted without a deal`, `made no
 * headway`), but for who is named or what is done behind it (`without meeting X`, `no leader of the EU`).
 */
function isDenial({ reading, triggers, mentions }: View, at: number): boolean {
  if (!reading.word('without', at)) return true;
  const isNear = ({ from }: { readonly from: number }): boolean => from > at && from - at <= DENIED_WITHIN;
  return triggers.some(isNear) || mentions.some(isNear);
}

/**
 * Whether a word tells what became of the subject (`was treated in Vienna`), and not what he did where he was, was before or spoke
 * of: `, elected in April, dined in Prague`, `remembered the dead`, `agreed in Valletta to reopen the consulate`.
 */
function isFate(view: View, at: number): boolean {
  const { reading, mentions } = view;
  // `tried to work out`: of a longer expression.
  if (reading.word('wish', at) > reading.word('fates', at)) return false;
  // `Erdogan in Athens to turn the page`: what somebody is there for.
  const isPurpose = reading.word('to', at - 1) > 0 && isBehindStop(view, at);
  if (reading.word('fates', at) > at + 1 && isPurpose) return false;
  if (reading.word('fates', at) > at + 1 || reading.word('credentials', at)) return true;
  // `L'ambassadeur de Chine a remis`: what somebody is who makes no engagement.
  if (spanAt(mentions, at)?.kind === 'office') return true;
  if (reading.wordFills('articles', at - 1, at) || !isOfSubject(view, at)) return false;
  const from = subjectIn(view)?.to ?? view.from;
  const isBehindPlace = mentions.some(
    (one) => one.placeLike && one.link === 'at' && one.from >= from && one.to <= at,
  );
  return !isBehindPlace || reading.wordFills('goal', at - 1, at);
}

/** Whether a city has been named where somebody is. */
const isBehindStop = ({ mentions }: View, at: number): boolean =>
  mentions.some((one) => one.kind === 'party' && one.city !== null && one.link === 'at' && one.to < at);

const subjectIn = ({ mentions }: View): Mention | undefined =>
  mentions.find(({ kind, link }) => kind !== 'party' && link === null);

/**
 * Whether a word is said of the subject of a clause: behind him, and not in what is inserted with no place of its own (`"We want
 * peace," X said`, `X, who would like to win, was in`; but `X, treated in Vienna on Monday, is well`).
 */
function isOfSubject(view: View, at: number): boolean {
  const subject = subjectIn(view);
  if (!subject) return true;
  // `Opéré le 11 mai à Barcelone, X n'a plus été vu`: a participle that opens the sentence.
  if (at < subject.from) return at === view.from || !hasMark(view, at, subject.from);
  return at >= subject.to && (!isInserted(view, at, view.to) || isPlacedBehind(view, at));
}

/** Whether a comma or a quotation mark parts a word from what follows. */
function hasMark({ reading }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[,;:»”"]$/.test(reading.norm(at))) return true;
  return false;
}

/** Whether a place stands between a word and the next comma. */
function isPlacedBehind({ reading, mentions, to }: View, at: number): boolean {
  let end = at;
  while (end < to && !/^[,)]$/.test(reading.norm(end))) end += 1;
  return mentions.some((one) => one.placeLike && one.from > at && one.to <= end);
}

/** Tokens from a word that takes something away to what that is, at most. */
const DENIED_WITHIN = 3;

/** Whether a word of denial stands between two tokens: see `isDenial`. */
export function isDeniedIn(view: View, from: number, to: number): boolean {
  let at = wordBetween(view, 'negation', from, to);
  while (at >= 0 && !isDenial(view, at)) at = wordBetween(view, 'negation', at + 1, to);
  return at >= 0;
}

/** `de voir un jour X à Ottawa`: behind an infinitive `one day` is no length. */
const isSomeDay = ({ reading, lexicon, dates }: View, at: number): boolean =>
  lexicon.data.futureEndings.length > 0 &&
  lexicon.data.endings.infinitive.test(reading.norm(at - 1)) &&
  dates.some(({ from, to, kind }) => from === at && to === reading.word('wish', at) && kind === 'length');

/** The mood of a clause, in one pass over its words. */
export function readMood(view: View): Mood {
  const { reading, from, to } = view;
  const first = WORDS.map(() => NOWHERE);
  for (let at = from; at < to; at += 1) {
    if (!reading.anyWord(ANY, at)) continue;
    for (let index = 0; index < WORDS.length; index += 1) {
      const kind = WORDS[index] as (typeof WORDS)[number];
      if (first[index] !== NOWHERE || !reading.word(kind, at)) continue;
      // Inside a name or a date a word is none.
      if (wordBetween(view, kind, at, at + 1) !== at && !isSomeDay(view, at)) continue;
      if (TELLS[kind]?.(view, at) ?? true) first[index] = at;
    }
  }
  const [video, fates, wish, invite, guest, negation, absent, phone] = first as unknown as Firsts<
    typeof WORDS
  >;
  const elsewhere = video < NOWHERE || fates < NOWHERE || (phone < NOWHERE && isCall(view, from, to));
  const asks = reading.norm(view.sentence.to - 1) === '?';
  const offer = view.triggers.find((one) => isOffer(view, one) || isConditioned(view, one))?.from ?? NOWHERE;
  return {
    silent: asks || elsewhere || isConditional(view),
    asked: asks && !elsewhere,
    wish: Math.min(wish, offer),
    denial: Math.min(negation, absent),
    invitation: guest === NOWHERE ? invite : NOWHERE,
  };
}
