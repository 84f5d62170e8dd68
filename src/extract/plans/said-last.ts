/** What became of a plan, in words that are said of its noun behind it, some of them only at the end of their clause. */
import type { Draft } from '../draft';
import { isJourneyNoun } from '../lexicon/verb';
import { spanAt } from '../spans';
import type { Trigger } from '../verbs/triggers';
import { hasWord, wordBetween, type View } from '../view';

/** `the trip is off`, `la visite attendra`, `the visit has been struck from his calendar`: what is said of a noun of visiting behind it. `to`: the end of its clause. */
export function saidLast(view: View, draft: Draft, to: number): Draft['status'] {
  const noun = view.triggers.find((one) => one.kind === 'noun' && one.from === draft.triggers[0]);
  if (!noun) return null;
  return (
    lastSaid(view, noun.to, to) ??
    (isJourneyNoun(noun.frame) ? struck(view, noun.to, to) : null) ??
    labelLast(view, noun)
  );
}

/** `Trump-Putin summit in Budapest off`: a headline without a verb. */
function labelLast(view: View, noun: Trigger): Draft['status'] {
  const { reading, triggers, mentions, dates, to } = view;
  if (triggers.some(({ kind }) => kind === 'verb')) return null;
  for (let at = Math.max(noun.to, to - LABEL_WITHIN); at < to; at += 1) {
    // `Ruto’s visit kicks off`
    const isBehind = at === noun.to || spanAt(mentions, at - 1) || spanAt(dates, at - 1);
    if (isBehind && reading.word('offLabels', at) === to)
      return { value: 'cancelled', from: at, to, rule: 'label' };
  }
  return null;
}

/** Tokens of such a label, at most. */
const LABEL_WITHIN = 4;

/** Words between two tokens that tell what became of a plan only where nothing of their clause follows. */
export function lastSaid(view: View, from: number, to: number): Draft['status'] {
  for (const [kind, value] of SAID_LAST) {
    const at = wordBetween(view, kind, from, to);
    if (at < 0) continue;
    const end = view.reading.word(kind, at);
    // `46 of the barriers were gone`: a verb alone may be of something else.
    const isBare = kind === 'isOff' && end === at + 1;
    // `during his visit he said that war will not happen`
    const isOfSaying = kind === 'willNotBe' && hasWord(view, 'say', from, at);
    if (!isBare && !isOfSaying && endsClause(view, end)) return { value, from: at, to: end, rule: null };
  }
  return null;
}

const SAID_LAST = [
  ['willNotBe', 'cancelled'],
  ['isOff', 'cancelled'],
  ['waits', 'postponed'],
] as const;

/** Whether a mark, a day, the end of the sentence or what gives a reason stands at a token. */
const endsClause = ({ reading, dates, to }: View, at: number): boolean =>
  at >= to ||
  reading.tokens[at]?.form.kind === 'punctuation' ||
  spanAt(dates, at) !== undefined ||
  reading.word('and', at) > 0 ||
  reading.word('but', at) > 0 ||
  reading.word('causes', at) > 0;

/** `has been removed from the agenda`, `a été rayée du calendrier`: from where plans stand. */
function struck(view: View, from: number, to: number): Draft['status'] {
  const { reading } = view;
  for (
    let at = wordBetween(view, 'strikes', from, to);
    at >= 0;
    at = wordBetween(view, 'strikes', at + 1, to)
  ) {
    const off = reading.word('offRoute', reading.word('strikes', at));
    if (!off) continue;
    const route = reading.word('articles', off) || reading.word('possessive', off) || off;
    const end = reading.word('routes', route);
    if (end) return { value: 'cancelled', from: at, to: end, rule: null };
  }
  return null;
}
