/** Where two are who are at home neither of them: the third country that their sentence or the one before names. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { isTheme } from '../roles/places';
import { AUXILIARY } from '../verbs/auxiliary';
import { isPastVerb } from '../verbs/word-time';
import { clauseAround, hasWord, isDated, type View } from '../view';
import { isAtHomeIn } from './scene';

/** Where they were: the one third country that the clause names; null where it names none or several (`on the ferry from Stockholm to Riga`), `home` where one is at home. */
export function placeOf(view: View, pair: readonly Actor[]): Mention | 'home' | null {
  // On a border nobody is at home.
  if (hasWord(view, 'borders', view.from, view.to)) return null;
  const places = placesOf(view, pair);
  const isHome = ({ codes: [code] }: Mention): boolean =>
    pair.some((actor) => actor.codes.some((own) => isAtHomeIn(own, code)));
  if (places.some(isHome)) return 'home';
  const [place = null] = places;
  return places.every(({ codes: [code] }) => code === place?.codes[0]) ? place : null;
}

/**
 * The place of the sentence before: of one that sets the scene for those who are told behind it, or that names nobody (`Lomé is
 * where enemies talk. Last week X and Y argued`).
 */
export function placeBefore(
  view: View,
  before: View | null,
  pair: readonly Actor[],
): Mention | 'home' | null {
  if (!before || placesOf(view, pair).length > 0) return null;
  if (isDated(view) && before.mentions.some(({ placeLike }) => !placeLike)) return null;
  return placeOf(before, pair);
}

/** By what the day of the two is found: their place, or themselves where that is of the gathering beside which they are. */
export function spotOf(
  view: View,
  pair: readonly Actor[],
  told: readonly Draft[],
  place: Mention | null,
): Pick<Mention, 'from' | 'to'> | null {
  if (!place || !told.some((draft) => draft.place?.from === place.from)) return place;
  const named = pair.filter(({ mention }) => view.mentions.includes(mention));
  const [first, last] = [named[0], named.at(-1)];
  return first && last ? { from: first.mention.from, to: last.mention.to } : place;
}

/** The places of the clause of the two, else those of the sentence (`What all of Rome knew: in Luanda X and Y`). */
function placesOf(view: View, pair: readonly Actor[]): readonly Mention[] {
  const places = view.mentions.filter((one) => isPlace(view, one));
  const [from, to] = clauseAround(view, lastOf(view, pair));
  const inside = places.filter((one) => one.from >= from && one.to <= to);
  return inside.length > 0 ? inside : places;
}

/** Where the last of the two is named; the head of the sentence for those of the one before. */
export const lastOf = (view: View, pair: readonly Actor[]): number =>
  pair.findLast(({ mention }) => view.mentions.includes(mention))?.mention.from ?? view.from;

/** A town of which the clause says that something happens there, or after which a site is named (`a Beijing canal`). */
const isPlace = (view: View, mention: Mention): boolean =>
  mention.kind === 'party' &&
  mention.placeLike &&
  mention.codes.length > 0 &&
  (mention.city !== null || mention.deictic !== null) &&
  (mention.link === 'at' || mention.link === 'of' || (mention.link === null && isSite(view, mention))) &&
  !isTheme(view, mention.from);

/** No capital that does or says something: no `Warsaw would like`, `, a Pentagon official said`. */
const isSite = (view: View, { from, to }: Mention): boolean =>
  !hasWord(view, 'say', to, to + SOURCE) &&
  (from === view.from || !view.reading.anyWord(AUXILIARY, to)) &&
  !view.reading.word('would', to) &&
  !isPastVerb(view, to);

/** Between a capital that is a source and its verb: an office. In tokens. */
const SOURCE = 3;
