/** Where a sentence goes on behind a relative clause, and with whom. */
import { WORD_NUMBERS } from '../text/trie';
import type { View } from '../view';
import { isActorLike } from './group';

/**
 * `landed in Riyadh, where the prince met him, and flew on`, `X, que Y a reçu lundi, se rendra à`, `X – whom Y saw – will fly to`: behind
 * the comma or the dash goes on who stood before the relative clause.
 */
export function beforeRelative(view: View, at: number): number {
  const { reading } = view;
  let end = resumedAt(view, goingBefore(view, at)) - 1;
  const joined = reading.word('and', end) > 0;
  if (joined) end -= 1;
  else while (end > at - 4 && reading.anyWord(CLITIC, end)) end -= 1;
  const mark = reading.norm(end);
  const isDash = mark === '–' || mark === '—';
  if ((mark !== ',' && !isDash) || (!joined && isSetOff(view, end))) return at;
  for (let back = end - 1; back > view.from; back -= 1) {
    const norm = reading.norm(back);
    if ((norm === ';' || norm === ':') && !isDash) return at;
    const opens =
      (reading.word('whoClause', back) || (!joined && reading.word('whom', back))) &&
      reading.norm(back - 1) === mark;
    if (opens)
      return view.mentions.some((one) => one.to <= back && one.link === null && isActorLike(one)) ? back : at;
  }
  return at;
}

/**
 * `, and had a working dinner in Paris`, `, avant de dîner à Paris`: where the clause of an engagement begins behind its comma, with
 * the verb that a noun of talks is the object of; else the engagement itself.
 */
function resumedAt({ reading, mentions, from }: View, at: number): number {
  let begin = at;
  while (reading.form(begin - 1)?.kind !== 'punctuation') {
    begin -= 1;
    if (begin <= from || begin < at - OPENING) return at;
  }
  if (begin === at || reading.norm(begin - 1) !== ',') return at;
  const behind = begin + 1;
  if (behind < at && mentions.some((one) => !one.placeLike && one.from < at && behind < one.to)) return at;
  if (reading.word('and', begin) && HAVING.some((kind) => reading.findWord(kind, behind, at) >= 0))
    return behind;
  return reading.word('asides', begin) && reading.date('then', begin) ? begin : at;
}

/** Tokens between a comma and the engagement that its clause tells, at most. */
const OPENING = 7;

/** Verbs of which a noun of talks is the object: `had dinner`, `held talks`. */
const HAVING = ['have', 'had', 'holds'] as const;

/** `and went on to Moscow to see X`: the verb of going whose purpose an infinitive tells, in the same clause; else the infinitive. */
function goingBefore({ reading, triggers, from }: View, at: number): number {
  if (!reading.wordFills('to', at - 1, at) && !reading.word('to', at)) return at;
  const verb = triggers.findLast((one) => one.to <= at && one.kind === 'verb');
  if (verb?.frame !== 'travel') return at;
  for (let back = at - 1; back >= verb.to && back > from; back -= 1)
    if (reading.tokens[back]?.form.kind === 'punctuation' || reading.word('whoClause', back)) return at;
  return verb.from;
}

/** `the Pentagon chief, Pete Hegseth, flew`: who stands between commas is the subject, and no clause ends behind him. */
function isSetOff(view: View, comma: number): boolean {
  const { reading } = view;
  return view.mentions.some(
    ({ from, to }) =>
      to === comma &&
      (reading.norm(from - 1) === ',' ||
        (reading.wordFills('articles', from - 1, from) && reading.norm(from - 2) === ',')),
  );
}

/** What may stand between a subject and its verb. */
const CLITIC = WORD_NUMBERS.setOf([
  'reflexive',
  'negation',
  'him',
  'there',
  'have',
  'had',
  'be',
  'was',
  'been',
  'will',
  'willBe',
]);
