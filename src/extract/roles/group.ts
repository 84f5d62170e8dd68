/** Actors that a list joins to one. */
import type { Mention } from '../mention';
import type { View } from '../view';

/** Whether a mention can act: a person, an office, a pronoun, or a country as such. */
export const isActorLike = (mention: Mention): boolean =>
  mention.kind === 'person' ||
  mention.kind === 'office' ||
  mention.kind === 'pronoun' ||
  (mention.kind === 'party' && mention.form !== 'demonym' && mention.form !== 'city');

/** Mentions joined by commas and "and" to one, itself included, in order. */
export function groupOf(view: View, mention: Mention): Mention[] {
  const all = view.mentions;
  let first = all.indexOf(mention);
  let last = first;
  while (first > 0 && isJoined(view, all[first - 1] as Mention, all[first] as Mention)) first -= 1;
  while (last + 1 < all.length && isJoined(view, all[last] as Mention, all[last + 1] as Mention)) last += 1;
  const group = all.slice(first, last + 1);
  return group.length > 1 && !hasAnd(view, group) && !isBareList(view, group) ? [mention] : group;
}

/** `Xi, Putin, Modi meet`: three persons and more between commas; two at the head of a headline. */
function isBareList(view: View, group: readonly Mention[]): boolean {
  const [first] = group;
  if (!first || group.some((mention) => mention.kind !== 'person')) return false;
  if (group.length > 2) return true;
  const codes = group.map((mention) => mention.codes[0]);
  return first.from === view.from && codes.every(Boolean) && codes[0] !== codes[1];
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

function isJoined(view: View, left: Mention, right: Mention): boolean {
  if (right.from - left.to > 5) return false;
  if (left.kind === 'pronoun' || right.kind === 'pronoun') return false;
  const both = left.kind === 'party' && right.kind === 'party';
  if (!both && (left.form === 'demonym' || right.form === 'demonym')) return false;
  const bodies = both && (isBodyAndCountry(left, right) || isBodyAndCountry(right, left));
  if (left.placeLike !== right.placeLike && !bodies && !(left.kind !== 'party' && right.kind !== 'party'))
    return false;
  let joins = left.to === right.from && view.reading.tokens[right.from]?.hyphen === true;
  for (let at = left.to; at < right.from;) {
    const { reading } = view;
    const norm = reading.norm(at);
    const and = reading.word('and', at) || reading.word('including', at);
    if (norm === ',' || and) {
      joins = true;
      at = and || at + 1;
      continue;
    }
    const skip =
      reading.word('articles', at) ||
      reading.word('his', at) ||
      reading.word('officeAdjectives', at) ||
      (joins && left.link !== null ? reading.word(left.link === 'possessed' ? 'of' : left.link, at) : 0) ||
      // `en présence de X et de Y`: the last word of the preposition is told again.
      (joins && left.link === 'with' ? reading.word('of', at) : 0);
    if (!skip) return false;
    at = skip;
  }
  return joins;
}

/** `the EU and China`: an organisation and a country, neither of them a place here. */
const isBodyAndCountry = (left: Mention, right: Mention): boolean =>
  left.form === 'organisation' && right.form === 'name' && left.link === null && right.link === null;
