/** Actors that a list joins to one. */
import type { Mention } from '../mention';
import { portfolioEnd } from '../mentions/portfolio';
import { itemAt } from '../spans';
import type { Reading } from '../text/recognise';
import { hasWord, headOf, type View } from '../view';

/** Whether a mention can act: a person, an office, a pronoun, or a country as such. */
export const isActorLike = (mention: Mention): boolean =>
  mention.kind === 'person' ||
  mention.kind === 'office' ||
  mention.kind === 'pronoun' ||
  (mention.kind === 'party' && mention.form !== 'demonym' && mention.form !== 'city');

/** Whether those who are named are of several countries; who stands for none counts for nobody. */
export const areOfSeveral = (named: readonly Pick<Mention, 'codes'>[]): boolean =>
  new Set(named.flatMap(({ codes }) => codes.slice(0, 1))).size > 1;

/** Mentions joined by commas and "and" to one, itself included, in order; that alone where it is of another sentence. */
export function groupOf(view: View, mention: Mention): Mention[] {
  const all = view.mentions;
  let first = all.indexOf(mention);
  if (first < 0) return [mention];
  let last = first;
  while (first > 0 && isJoined(view, all[first - 1] as Mention, all[first] as Mention)) first -= 1;
  while (last + 1 < all.length && isJoined(view, all[last] as Mention, all[last + 1] as Mention)) last += 1;
  const own = all.indexOf(mention);
  for (let at = first + 1; at <= last; at += 1) {
    if (!isBehindGoverned(view, all.slice(first, at + 1))) continue;
    if (own < at) last = at - 1;
    else first = at;
  }
  const group = all.slice(first, last + 1);
  return group.length > 1 && !hasAnd(view, group) && !isBareList(view, group) && !endsWithOthers(view, group)
    ? [mention]
    : group;
}

/** Those who act together, with the pronoun of one before them: `He and Modi met`, `he, Modi and Lula met`, `he and ten other ministers met`. */
export function actingGroupOf(view: View, mention: Mention): readonly Mention[] {
  const { mentions, reading } = view;
  const and = isHim(mention) ? reading.word('and', mention.to) : 0;
  const behind = and && reading.behind('articles', and);
  const joined = behind ? mentions.find((one) => one.from === behind && one.kind !== 'party') : undefined;
  const group = groupOf(view, joined ?? mention);
  const [first] = group;
  const him = first && first.kind !== 'party' ? itemAt(mentions, mentions.indexOf(first) - 1) : undefined;
  const isJoint =
    him !== undefined &&
    isHim(him) &&
    behindNumber(reading, reading.behind('articles', joint(reading, him.to, group.length > 1))) ===
      first?.from;
  return isJoint ? [him, ...group] : group;
}

/** One person whom a pronoun means, and no preposition governs. */
const isHim = ({ kind, plural, link }: Mention): boolean => kind === 'pronoun' && !plural && link === null;

/** Behind `ten other`; the token itself where no number stands there. */
function behindNumber(reading: Reading, at: number): number {
  const end = at > 0 ? (reading.date('number', at)?.to ?? at) : at;
  return end > at ? reading.behind('others', end) : at;
}

/** Behind the `and` at a token, or the comma of a list (`listed`). */
const joint = (reading: Reading, at: number, listed: boolean): number =>
  listed && reading.norm(at) === ',' ? at + 1 : reading.word('and', at);

/** `Xi, Putin, Modi meet`: three persons and more between commas; two at the head of a headline, and countries there. */
function isBareList(view: View, group: readonly Mention[]): boolean {
  const [first] = group;
  if (!first) return false;
  if (group.every(({ form, link }) => form === 'name' && link === null)) return areOfHeadline(view, group);
  if (group.some(({ kind, name }) => kind !== 'person' && (kind !== 'office' || name !== null))) return false;
  if (group.length > 2) return true;
  const codes = group.map((mention) => mention.codes[0]);
  return first.from === headOf(view) && codes.every(Boolean) && codes[0] !== codes[1];
}

/** `US, Iran resume talks`, `Nuclear file: US, Iran to meet`: at the head of a headline, and right behind them what they do or where. */
function areOfHeadline(view: View, group: readonly Mention[]): boolean {
  const { reading } = view;
  const [first, last] = [group[0] as Mention, group.at(-1) as Mention];
  if (first.from !== headOf(view) && reading.norm(first.from - 1) !== ':') return false;
  const next = reading.form(last.to);
  return next?.kind === 'word' && !next.cap && next.norm !== "'s";
}

/** `X, Y and some forty others`, `X, Y et une vingtaine d'autres dirigeants`: the list ends with those whom it does not name. */
function endsWithOthers({ reading }: View, group: readonly Mention[]): boolean {
  const and = reading.word('and', (group.at(-1) as Mention).to);
  return and > 0 && reading.findWord('others', and, and + OTHERS) >= 0;
}

/** Between the `and` and the others: their number, `une vingtaine d'`. */
const OTHERS = 5;

/** What governs a list that its last "and" closes. */
const GOVERNING: ReadonlySet<Mention['link']> = new Set(['by', 'between', 'with']);

/** `Reçue par le roi puis par Keir Starmer, la présidente moldave`, `after talks between Modi and Xi, Trump`: a list that a preposition governs ends with its last "and", and behind the comma stands who acts. */
function isBehindGoverned(view: View, list: readonly Mention[]): boolean {
  const [before, last] = list.slice(-2);
  if (!list[0] || !GOVERNING.has(list[0].link) || list.length < 3 || !before || !last || last.link !== null)
    return false;
  return !hasAnd(view, [before, last]) && hasAnd(view, list.slice(0, -1));
}

/** A list has an "and"; commas alone part insertions. */
function hasAnd(view: View, group: readonly Mention[]): boolean {
  const [from, to] = [(group[0] as Mention).to, (group.at(-1) as Mention).from];
  if (group.some((one) => one.kind === 'person' && view.reading.tokens[one.from]?.hyphen)) return true;
  for (let at = from; at < to; at += 1) {
    if (view.reading.word('and', at) || view.reading.word('including', at)) return true;
  }
  return false;
}

/** `celui du Commerce,`: behind an office that repeats that of the one before; 0 for none. */
export function afterTheOne({ reading, lexicon }: View, at: number, limit: number): number {
  const one = reading.word('theOne', at);
  const of = one && reading.word('of', one);
  const end = of && portfolioEnd(reading, lexicon, of, { limit });
  return end && (reading.norm(end) === ',' ? end + 1 : end);
}

/** `(energy)`: behind what a bracket says of somebody. */
export function afterBracket({ reading }: View, at: number): number {
  if (reading.norm(at) !== '(') return at;
  for (let to = at + 1; to < at + BRACKET; to += 1) if (reading.norm(to) === ')') return to + 1;
  return at;
}

/** `X et, invité de dernière minute, Y`: what stands between commas behind the joint of two; null where nothing does. */
function insetIn({ reading }: View, from: number, to: number): { from: number; to: number } | null {
  const and = reading.word('and', from) || (reading.norm(from) === ',' ? reading.word('and', from + 1) : 0);
  if (!and || and >= to || reading.norm(and) !== ',') return null;
  for (let at = and + 1; at < to && at <= and + INSET; at += 1)
    if (reading.norm(at) === ',') return { from: and, to: at + 1 };
  return null;
}

/** `aux côtés de X, hôte du rendez-vous, du Malgache Y`: behind a comma what somebody is, up to the next one, where the preposition of the list is told again; null where it is not. */
function titleIn(
  { reading }: View,
  { link, kind }: Mention,
  from: number,
  to: number,
): { from: number; to: number } | null {
  if (kind !== 'person' || (link !== 'of' && link !== 'with') || reading.norm(from) !== ',') return null;
  const noun = reading.word('hostNouns', from + 1);
  for (let at = noun; noun && at < to && at <= from + INSET; at += 1) {
    if (reading.norm(at) !== ',') continue;
    const next = reading.word('and', at + 1) || at + 1;
    return reading.word('of', next) || reading.word('with', next) ? { from, to: at } : null;
  }
  return null;
}

/** Words between the commas, at most. */
const INSET = 8;

/** Between two of a list, in tokens; more where an office is told anew. */
const GAP = 5;
const LONG_GAP = 9;

/** What a bracket says of somebody, in tokens. */
const BRACKET = 8;

/** Tokens from a ceremony to whose it is, at most: a preposition, an article. */
const CEREMONY = 3;

function isJoined(view: View, left: Mention, right: Mention): boolean {
  const start = afterBracket(view, left.to);
  const inset = insetIn(view, start, right.from) ?? titleIn(view, left, start, right.from);
  const gap = right.from - start - (inset ? inset.to - inset.from : 0);
  if (gap > (gap <= LONG_GAP && view.reading.findWord('theOne', start, right.from) >= 0 ? LONG_GAP : GAP))
    return false;
  if (left.kind === 'pronoun' || right.kind === 'pronoun') return false;
  // `the summit of the G20, X and Y`: what something is named after is in no list with who acts.
  if (left.form === 'organisation' && left.link === 'of' && right.kind !== 'party' && right.link === null)
    return false;
  // `aux obsèques d'Elizabeth II, X et Y`: whose ceremony it is does nothing at it.
  if (
    left.link === 'of' &&
    right.link === null &&
    hasWord(view, 'farewells', left.from - CEREMONY, left.from)
  )
    return false;
  const both = left.kind === 'party' && right.kind === 'party';
  if (!both && (left.form === 'demonym' || right.form === 'demonym')) return false;
  const bodies = both && (isBodyAndCountry(left, right) || isBodyAndCountry(right, left));
  if (left.placeLike !== right.placeLike && !bodies && !(left.kind !== 'party' && right.kind !== 'party'))
    return false;
  let joins = left.to === right.from && view.reading.tokens[right.from]?.hyphen === true;
  for (let at = start; at < right.from;) {
    const { reading } = view;
    if (at === inset?.from) {
      at = inset.to;
      continue;
    }
    const norm = reading.norm(at);
    const and = reading.word('and', at) || reading.word('including', at);
    if (norm === ',' || and) {
      joins = true;
      at = and || at + 1;
      continue;
    }
    const skip =
      afterTheOne(view, at, right.from) ||
      reading.word('articles', at) ||
      reading.word('his', at) ||
      reading.word('officeAdjectives', at) ||
      (joins && reading.date('number', at)?.to) ||
      (joins && left.link !== null ? reading.word(left.link === 'possessed' ? 'of' : left.link, at) : 0) ||
      // `en présence de X et de Y`: the last word of the preposition is told again.
      (joins && left.link === 'with' ? reading.word('of', at) : 0);
    if (!skip) return false;
    at = skip;
  }
  return joins;
}

/** `the EU and China`, `des délégués de l'UE, de la Chine et des Nations unies`: an organisation and a country, neither of them a place here. */
const isBodyAndCountry = (left: Mention, right: Mention): boolean =>
  left.form === 'organisation' &&
  right.form === 'name' &&
  (right.link === 'of'
    ? left.link === 'of' || left.link === null
    : left.link === null && right.link === null);
