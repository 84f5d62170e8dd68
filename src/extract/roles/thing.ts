/** Things that act, and people of no rank: what a verb of going says of no traveller. */
import { spanAt } from '../spans';
import type { Reading } from '../text/recognise';
import type { View } from '../view';
import { isOwner } from './owner';
import { BEFORE_VERB } from './small';

/** Tokens from a conjunction to the verb of its clause, at most. */
const REACH = 8;

/** `X arrived as the war continued in Y`, `alors que la guerre se poursuit`: whether a noun that is nobody is all that stands between a conjunction and a verb. */
export function isDoneByThing({ reading, lexicon, mentions, from }: View, verb: number): boolean {
  let named = false;
  const isElsewhen = reading.findWord('sameTime', from, verb) >= 0;
  for (let at = verb - 1; at >= from && at >= verb - REACH; at -= 1) {
    if (isElsewhen && reading.wordBefore('sameTime', at + 1) >= from) return named;
    const form = reading.form(at);
    if (form?.kind !== 'word' || form.cap || spanAt(mentions, at)) return false;
    named ||=
      !reading.anyWord(BEFORE_VERB, at) &&
      !reading.word('adverbs', at) &&
      !reading.word('articles', at) &&
      !lexicon.data.endings.adverb.test(form.norm);
  }
  return false;
}

/** `the boats that leave Sfax for Lampedusa`: the relative clause of a thing. */
export function isOfThing(view: View, at: number): boolean {
  const { reading } = view;
  const who = at - 1;
  if (who <= view.from || !reading.word('whoSubject', who) || reading.word('whoSubject', who) !== at)
    return false;
  const noun = reading.tokens[who - 1]?.form;
  return (
    noun?.kind === 'word' &&
    !noun.cap &&
    reading.hit('sector', who - 1) !== undefined &&
    !view.mentions.some((one) => one.from < who && who <= one.to)
  );
}

/** `un navire de la marine fait escale`, `Kenyan police officers leave`: the subject is a thing or nobody of rank, not whom the text spoke of. */
export function hasPlainSubject(view: View, at: number): boolean {
  const { reading } = view;
  if (isOwned(view, at) || isPlainNoun(view, at - 1)) return true;
  // `Protesters greeted X`: one word with a capital that is nobody's name.
  if (
    view.mentions.some(
      (one) => one.from === at - 1 && one.to === at && one.kind === 'person' && one.link === null,
    )
  )
    return true;
  for (let start = at - 1; start >= view.from; start -= 1) {
    const opens = start === view.from || isBoundary(reading, start - 1);
    if (!opens) continue;
    const noun = reading.word('articles', start);
    if (isOfGoods(view, noun || start, at)) return true;
    if (!noun || noun >= at) continue;
    const form = reading.tokens[noun]?.form;
    const known =
      spanAt(view.mentions, noun) !== undefined ||
      view.triggers.some((one) => one.from <= noun && noun < one.to) ||
      spanAt(view.dates, noun) !== undefined ||
      (['unit', 'dayPart', 'weekday', 'month'] as const).some((role) => reading.date(role, noun) !== null);
    if (
      form?.kind === 'word' &&
      (!form.cap || reading.isShouted(at)) &&
      !known &&
      reading.word('his', start) === 0
    )
      return true;
  }
  return false;
}

/** `Three ships are due`, `de fortes pluies sont attendues`: right before the verb stands a word that is none of the small ones, and of nobody. */
function isPlainNoun({ reading, from, mentions, triggers, dates, lexicon }: View, at: number): boolean {
  const form = reading.form(at);
  if (at < from || form?.kind !== 'word' || (form.cap && at > from)) return false;
  if (reading.hit('word', at) || reading.hit('date', at) || lexicon.data.endings.adverb.test(form.norm))
    return false;
  return !spanAt(mentions, at) && !spanAt(triggers, at) && !spanAt(dates, at);
}

/** Whether what a clause begins with is a subject of talks, no traveller: `Russian troops`, `trucks of wheat`. */
function isOfGoods(view: View, from: number, to: number): boolean {
  const demonym = view.mentions.find((one) => one.from === from && one.form === 'demonym');
  const noun = demonym?.to ?? from;
  return (
    noun < to &&
    view.reading.hit('sector', noun) !== undefined &&
    !view.mentions.some((one) => one.from >= noun && one.to <= to && one.kind !== 'party')
  );
}

/** `Ukraine's grain ships left Odesa`: a thing of somebody's, but for what he travels in. */
function isOwned(view: View, at: number): boolean {
  const owner = view.mentions.findLast((one) => one.to <= at);
  if (!owner || !isOwner(view, owner) || at - owner.to > OWNED || at - owner.to < 2) return false;
  const { reading } = view;
  for (let word = owner.to + 1; word < at; word += 1) {
    const form = reading.tokens[word]?.form;
    if (form?.kind !== 'word' || form.cap || reading.word('craft', word)) return false;
  }
  return true;
}

/** Tokens from an owner to the verb of what is his, at most. */
const OWNED = 5;

/** Whether a clause with a subject of its own may begin behind a token. */
const isBoundary = (reading: Reading, at: number): boolean =>
  /^[;:«“"]$/.test(reading.norm(at)) || reading.word('clauseOpeners', at) > 0;
