/** A city that sets the stage: the text speaks of it alone, and goes on with who has come there. */
import type { Mention } from '../mention';
import type { View } from '../view';

/** `Metz est en fête.`, `Drapeaux et barrières à Metz.`: the city of a sentence that names nobody and no other place. */
export function stageOf(view: View): Mention | null {
  const { mentions, from } = view;
  let city: Mention | null = null;
  for (const mention of mentions) {
    if (mention.kind !== 'party') {
      // `Le maire de Metz n'en dort plus`
      if (mention.rank === 'private' && mention.codes.length === 0 && !mention.name) continue;
      // `Flags are out in Agadir`: a capital at the head of a sentence is no name.
      const isWord = mention.kind === 'person' && mention.rank === null && mention.codes.length === 0;
      if (isWord && mention.from === from && mention.to === from + 1) continue;
      return null;
    }
    if (city || mention.city === null || !mention.placeLike || mention.form === 'seat') return null;
    city = mention;
  }
  if (!city || city.link === 'from' || isOfList(view, city)) return null;
  return isOfPaper(view, city) ? null : city;
}

/** `Gaza, trade and flights came up`: one of several things that are spoken of. */
export const isOfList = ({ reading, to: end }: View, { link, to }: Mention): boolean =>
  link === null && reading.norm(to) === ',' && reading.findWord('and', to, Math.min(end, to + LISTED)) >= 0;

/** From the first of several things to the last. In tokens. */
const LISTED = 12;

/** `L'accord de Marrakech est mort.` */
const isOfPaper = ({ reading }: View, { link, from }: Mention): boolean =>
  link === 'of' && reading.findWord('papers', from - NAMED, from) >= 0;

/** From a paper to the city that it is named after. In tokens. */
const NAMED = 3;

/** `Liège en liesse : le roi est arrivé lundi`: the city of the words before a colon, where they name nobody. */
export function headingCity({ reading, mentions, from, to }: View): Mention | null {
  const [first] = mentions;
  if (first?.kind !== 'party' || first.city === null || !first.placeLike || first.from - from > LABEL)
    return null;
  const end = Math.min(to, first.to + LABEL, mentions[1]?.from ?? to);
  for (let at = first.to; at < end; at += 1) if (reading.norm(at) === ':') return first;
  return null;
}

/** Words of a heading before and behind its city. In tokens. */
const LABEL = 5;

/** Whether those of a country may have come to a city that sets the stage: a capital may be the government of one of whom the text has spoken. */
export const mayCome = (city: Mention, code: string, known: readonly string[]): boolean =>
  city.codes[0] !== code && (city.form === 'city' || !known.includes(code));

/** The first city that a clause names up to a token, but for one after which a paper is named. */
export const cityOf = (view: View, to: number): Mention | null =>
  view.mentions.find(
    (one) =>
      one.to <= to &&
      one.city !== null &&
      one.form !== 'seat' &&
      one.placeLike &&
      one.deictic === null &&
      one.link !== 'from' &&
      !isOfPaper(view, one),
  ) ?? null;
