/** Several times of a gathering in a list: `held in Accra in February, in Abuja in April and in Dakar in May`. */
import type { Mention } from '../mention';
import { isSmall } from '../roles/small';
import type { View } from '../view';
import type { Location } from './edition-location';

/** The places and dates that go on a list behind the first, as stretches of tokens. */
export function furtherAfter(view: View, { place, date }: Location): readonly Stretch[] {
  if (!place) return [];
  const found: Stretch[] = [];
  // `in February in Accra, in April in Abuja`: the date before its place.
  const dated = date.from < place.from;
  for (let at = afterBracket(view, Math.max(place.to, date.to)); ;) {
    const next = view.mentions.find((one) => one.from >= at);
    const day = view.dates.find((one) => one.from >= at && one.kind === 'date');
    if (!next?.placeLike || next.city === null || !day || (next.link !== 'at' && next.link !== null)) break;
    const [first, second] = dated ? [day, next] : [next, day];
    if (first.from - at > LISTED || second.from < first.to || second.from - first.to > PAIRED) break;
    const pairedFrom = dated ? first.to : afterCountry(view, next);
    if (!isListed(view, at, first.from) || !isSmallBetween(view, pairedFrom, second.from)) break;
    found.push({ from: first.from, to: second.to });
    at = afterBracket(view, second.to);
  }
  return found;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Between two of a list stand at most a comma, a word that joins them, and a preposition. */
const LISTED = 4;

/** Between a place and its date stand at most a comma, its country and a preposition. */
const PAIRED = 4;

/** Behind the country that a city is told with: `Varna, Bulgaria (2017)`. */
function afterCountry({ reading, mentions }: View, city: Mention): number {
  const country = mentions.find((one) => one.from > city.to && one.from - city.to <= 2);
  const isOwn = country?.placeLike === true && city.codes.includes(country.codes[0] ?? '');
  return isOwn && /^[,(]$/.test(reading.norm(city.to)) ? country.to : city.to;
}

/** Behind the bracket that closes round a date. */
const afterBracket = ({ reading }: View, at: number): number => (reading.norm(at) === ')' ? at + 1 : at);

/** Whether a comma or a word that joins opens what stands between two of a list, and nothing but small words follows. */
function isListed(view: View, from: number, to: number): boolean {
  const { reading } = view;
  const joined =
    reading.norm(from) === ',' ||
    reading.word('and', from) > 0 ||
    reading.date('then', from) !== null ||
    reading.word('before', from) > 0;
  return joined && isSmallBetween(view, from, to);
}

function isSmallBetween(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = view.reading.tokens[at]?.form.kind === 'word';
    // `and a third in Thessaloniki`: an edition of its own.
    if (view.reading.word('ordinals', at)) return false;
    if (word && !isSmall(view, at) && view.reading.date('then', at) === null) return false;
  }
  return true;
}

/** The place and the date that a stretch of a list is made of. */
export function locationIn({ mentions, dates }: View, { from, to }: Stretch): Location | null {
  const place = mentions.find((one) => one.placeLike && one.from >= from && one.to <= to);
  const date = dates.find((one) => one.from >= from && one.to <= to);
  return place && date ? { place, date } : null;
}
