/** Words of a sector that are no subject of talks: parts of names and offices, causes, places where something happens. */
import type { Mention } from './mention';
import { itemAt, spanAt } from './spans';
import { isTelling } from './topics';
import { hasWord, type View } from './view';

/** In an office, a person's name or an organisation's (`ministre de la Défense`), or before an office (`water and energy minister`). */
export function isInMention(view: View, from: number, to: number, group = false): boolean {
  const { reading } = view;
  for (const mention of view.mentions) {
    if (mention.from >= to) break;
    if (mention.to <= from) {
      if (mention.rank === 'minister' && isPortfolio(view, mention.to, from)) return true;
      continue;
    }
    // `accession to NATO`, `to elect a president`, `the Korean peninsula`: a part of the subject.
    const isWithin = mention.from >= from && mention.to <= to && mention.to - mention.from < to - from;
    if (isWithin && (mention.kind !== 'person' || isSpokenOf(view, from))) continue;
    // Trade ministers who come together do so about trade; no `accompanied by his ministers of trade and health`.
    if (mention.kind === 'office' && !mention.name && isWithoutSeat(mention) && !isCompanyOf(view, mention))
      continue;
    // `le fonds souverain qatari` is no sovereign: the phrase of the subject begins before the office.
    if (mention.from > from && mention.to > to && mention.kind === 'office') continue;
    // `the fight against Boko Haram`
    if (group && mention.kind === 'person' && mention.from >= from && mention.to <= to) continue;
    if (mention.kind === 'person' || mention.kind === 'office' || mention.form === 'organisation')
      return true;
    if (mention.from <= from && mention.to >= to && mention.to - mention.from > to - from) return true;
    const isThere = mention.link === 'at' || mention.link === 'goal' || mention.link === 'from';
    if (isThere && !isSpokenOf(view, mention.from)) return true;
  }
  let next = to;
  for (let step = 0; step < 3; step += 1) {
    const office = reading.hit('entity', next)?.entries.find((entry) => entry.kind === 'office');
    if (office?.kind === 'office') return office.rank === 'minister' && !office.plural;
    const skip =
      reading.word('and', next) ||
      (reading.hit('sector', next)?.to ?? 0) ||
      (reading.norm(next) === ',' ? next + 1 : 0);
    if (!skip || skip >= view.to) return false;
    next = skip;
  }
  return false;
}

/** `Saint-Cloud`: behind a hyphen and a capital. */
export const isHyphened = ({ reading }: View, at: number): boolean =>
  reading.tokens[at]?.hyphen === true &&
  reading.tokens[at]?.form.cap === true &&
  reading.tokens[at - 1]?.form.cap === true &&
  !reading.isShouted(at);

/** Within a row of capitals that the lexicon does not know (`African Development Fund`). */
export function isPartOfName(view: View, from: number, to: number): boolean {
  const { reading } = view;
  if (!reading.tokens[from]?.form.cap) return false;
  const isCapital = (at: number): boolean => {
    const token = itemAt(reading.tokens, at);
    return (
      !!token?.form.cap &&
      at > view.from &&
      at < view.to &&
      !reading.hit('sector', at) &&
      !reading.hit('topic', at) &&
      !reading.hit('entity', at)
    );
  };
  if (!isCapital(to) && !isCapital(from - 1)) return false;
  let end = to;
  while (reading.tokens[end]?.form.cap && !reading.word('papers', end)) end += 1;
  return !reading.word('papers', end);
}

/** A headline with most of its words in capitals says nothing by them. */
export function isTitled(view: View): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = view.from; at < view.to; at += 1) {
    const form = view.reading.tokens[at]?.form;
    if (form?.kind !== 'word' || form.length < 4 || spanAt(view.mentions, at)) continue;
    words += 1;
    if (form.cap) capitals += 1;
  }
  return capitals > words * 0.6;
}

/** After `because of`, `pour raison de`, or `since the war`, up to the comma. */
export function isCause(view: View, at: number): boolean {
  const { reading } = view;
  let joined = false;
  for (let back = at - 1; back >= view.from && back >= at - AFTER; back -= 1) {
    const norm = reading.norm(back);
    if (norm === ',' || norm === ';' || norm === ':') return false;
    // `a week after the floods`: a word of time counted from it.
    if (reading.word('after', back) && reading.date('unit', back - 1)) return true;
    if (at - back > CAUSE) continue;
    if (reading.word('causes', back)) return true;
    // A verb of talks has a subject of its own (`entend malgré tout parler diplômes`).
    if (isTelling(reading, back) && !isOfCauses(reading, back)) return false;
    joined ||= reading.word('and', back) > 0;
    // `since 2014` counts from a day, not from what follows it; what is joined behind is no part of it either.
    if (reading.date('since', back))
      return !joined && !view.dates.some((date) => date.from <= back + 1 && back < date.to);
  }
  return false;
}

/** `pour cause d'inondations`: a word of talks (`causé`) that is one of those of a cause. */
const isOfCauses = (reading: View['reading'], at: number): boolean =>
  [1, 2].some((back) => reading.word('causes', at - back) > at);

/** Tokens from a word of causes to what it governs, and from a counted time to what it is counted from. */
const CAUSE = 7;
const AFTER = 10;

/** `heads for the Middle East`: a part of the world that somebody goes to, and not the conflict there. */
export const isArea = (view: View, at: number): boolean =>
  view.reading.word('areas', at) > 0 &&
  (view.reading.word('at', at - 1) > 0 ||
    view.reading.word('at', at - 2) > 0 ||
    view.reading.word('goal', at - 1) > 0) &&
  !isSpokenOf(view, at);

/** Who speaks for nobody (`farmers`), and ministers in the plural, who are named for what they meet about. */
const isWithoutSeat = ({ rank, plural }: Mention): boolean =>
  rank === 'private' || rank === 'speaker' || (rank === 'minister' && plural);

/** Whether those whom a mention names are told to be with somebody. */
const isCompanyOf = (view: View, { rank, from }: Mention): boolean =>
  rank === 'minister' && hasWord(view, 'company', from - COMPANY, from);

/** From a word of company to those who are with somebody. In tokens. */
const COMPANY = 5;

/** `the situation on the Korean peninsula`: a place that is spoken of. */
function isSpokenOf({ reading, from }: View, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 3; back -= 1) {
    const to = reading.word('subjects', back);
    if (to > 0 && (to === at || (to === at - 1 && reading.word('articles', to)))) return true;
  }
  return false;
}

/** `Minister of Foreign Affairs and Foreign Trade`: between an office and a word in capitals stand only such and small joints. */
function isPortfolio({ reading }: View, from: number, to: number): boolean {
  if (from === to || !reading.word('and', from) || !reading.tokens[to]?.form.cap) return false;
  for (let at = from; at < to; at += 1) {
    if (
      !reading.tokens[at]?.form.cap &&
      !reading.word('and', at) &&
      !reading.word('of', at) &&
      !reading.word('articles', at)
    )
      return false;
  }
  return true;
}

/** `Main roads were sealed off`, `ponts fermés`: what is closed while somebody is there. */
export const isShut = ({ reading }: View, to: number): boolean => {
  const closed = reading.findWord('closes', to, to + SHUT);
  return (
    closed >= 0 &&
    reading.findDate('since', to, closed) < 0 &&
    !reading.word('articles', reading.word('closes', closed))
  );
};

/** `ate sticky rice`, `quelques bouteilles de vin`: what is on the table, and not what is talked of. */
export function isServed({ reading, from }: View, at: number): boolean {
  const word = reading.findWord('tastes', Math.max(from, at - SERVED), at);
  return word >= 0 && reading.word('tastes', word) <= at;
}

/** Tokens from a word of eating to what is eaten. */
const SERVED = 5;

/** Between what is closed and the word for it: an auxiliary and an adverb. */
const SHUT = 3;

/** `at Bien Hoa air base`, `from the runway`, `chez Airbus`: where something happens, told in passing. */
export function isSite({ reading, from }: View, at: number, to: number): boolean {
  if (
    reading.findWord('sites', at, to) < 0 &&
    !(reading.tokens[at]?.form.cap && reading.wordFills('spots', at - 1, at))
  )
    return false;
  for (let back = at - 1; back >= from && back >= at - 6; back -= 1) {
    if (reading.word('spots', back)) return true;
    // `in the middle of the bridge`: the small word may close a longer one.
    const isJoint =
      reading.word('of', back) > 0 &&
      !(reading.word('spots', back - 2) > back || reading.word('spots', back - 3) > back);
    if (reading.tokens[back]?.form.kind !== 'word' || isJoint) return false;
    if (reading.hit('topic', back) || reading.hit('trigger', back)) return false;
  }
  return false;
}
