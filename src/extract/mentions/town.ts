/** Towns that no table has, told by the country beside them: `in Cholpon-Ata, Kyrgyzstan,`, `à Zanzarov (Kirghizstan)`, `the Greek village of Psarades`. */
import { copyMention, type Mention } from '../mention';
import { LAYER } from '../text/phrases';
import type { Reading } from '../text/recognise';
import { linkBefore } from './link';

/** Words that the name of a town has at most. */
export const LONGEST_TOWN = 3;

/** The town right before a country that stands in apposition to it, or null. */
export function townBefore(reading: Reading, country: Mention, floor: number): Mention | null {
  // `Iwaki, Fukushima`: the region of a town tells its country as well.
  if (
    country.kind !== 'party' ||
    (country.form !== 'name' && country.form !== 'city') ||
    country.link !== null
  )
    return null;
  // `in Psarades, a Greek lakeside village`
  const isKind = country.form === 'name' && country.rule === 'demonym';
  const start = isKind && reading.word('articles', country.from - 1) ? country.from - 1 : country.from;
  const opens = reading.norm(start - 1);
  if (opens !== ',' && opens !== '(') return null;
  if (opens === '(' ? reading.norm(country.to) !== ')' : !isClosed(reading, country.to)) return null;
  const to = start - 1;
  let from = to;
  while (from > floor && to - from < LONGEST_TOWN && isUnlisted(reading, from - 1)) from -= 1;
  if (from === to || !isPlaced(reading, from, floor)) return null;
  return townAt(reading, country, from, to);
}

/**
 * `in San Pedro, Belize,`, `to Birmingham, Alabama`, `à San Pedro (Belize)`: a city of a name that tables have, with the country or the
 * region beside it, which says in which of its name one is; null where they are two of a list.
 */
export function cityIn(reading: Reading, city: Mention | undefined, land: Mention): Mention | null {
  if (!city?.city || city.kind !== 'party' || !isPlaceLink(city.link) || land.kind !== 'party') return null;
  const isRegion = land.form === 'city';
  const isElsewhere = land.form === 'name' && land.rule === null && land.codes[0] !== city.codes[0];
  if ((!isRegion && !isElsewhere) || !isBeside(reading, city.to, land) || isOfList(reading, city, land))
    return null;
  const read = copyMention(city);
  read.codes = land.codes;
  read.to = land.to;
  read.form = 'city';
  return read;
}

/** Whether a country or a region stands between a comma and a mark or a date, or in brackets, right behind a place. */
function isBeside(reading: Reading, at: number, { from, to, form }: Mention): boolean {
  if (from > at + 1 && !(form === 'name' && reading.wordFills('at', at + 1, from))) return false;
  return reading.norm(at) === '('
    ? reading.norm(to) === ')'
    : reading.norm(at) === ',' && isClosed(reading, to);
}

/** Whether a place before a city, or one behind the land beside it, makes a list of them. */
function isOfList(reading: Reading, city: Mention, land: Mention): boolean {
  if (reading.word('and', city.from - 1) || reading.norm(city.from - 1) === ',') return true;
  if (reading.norm(land.to) !== ',') return false;
  const next = land.to + 1;
  return (
    reading.word('and', next) > 0 ||
    reading.date('then', next) !== null ||
    reading.anyHit(LAYER.entity, reading.word('at', next) || next)
  );
}

const isPlaceLink = (link: Mention['link']): boolean => link === 'at' || link === 'goal' || link === 'from';

/** Adjectives between a nationality and a kind of town, at most: `the Greek lakeside village`. */
const ADJECTIVES = 2;

/** `the Greek fishing village of Psarades`, `le village grec de Psarades`, `an Italian resort`: a town called by its country and its kind. */
export function townOfNation(reading: Reading, nation: Mention, floor: number): Mention | null {
  if (nation.kind !== 'party' || nation.form !== 'demonym' || nation.codes.length !== 1) return null;
  const kind = kindBeside(reading, nation);
  if (!kind) return null;
  const of = reading.word('of', kind.to);
  let to = of || kind.to;
  if (of) while (to - of < LONGEST_TOWN && isUnlisted(reading, to)) to += 1;
  const isNamed = of > 0 && to > of;
  const link = linkOfKind(reading, kind.from, floor);
  if (!isNamed && (of > 0 || link === null)) return null;
  const town = copyMention(townAt(reading, nation, of, to));
  town.from = kind.from;
  town.to = isNamed ? to : kind.to;
  town.link = link;
  if (!isNamed) {
    town.city = null;
    town.form = 'name';
    town.rule = 'demonym';
  }
  return town;
}

/** The nationality and the kind of town that it qualifies, in small letters; null where none stands beside it. */
function kindBeside(reading: Reading, { from, to }: Mention): { from: number; to: number } | null {
  if (reading.wordFills('towns', from - 1, from)) return { from: from - 1, to };
  for (let at = to; at <= to + ADJECTIVES; at += 1) {
    const token = reading.tokens[at];
    if (token?.form.kind !== 'word' || token.form.cap || token.hyphen) return null;
    if (reading.word('towns', at)) return { from, to: reading.word('towns', at) };
    if (reading.hit('entity', at) || reading.hit('trigger', at) || reading.hit('word', at)) return null;
  }
  return null;
}

/** The preposition of place before a kind of town, its article and adjectives aside. */
function linkOfKind(reading: Reading, at: number, floor: number): Mention['link'] {
  for (let back = at; back >= at - ADJECTIVES - 1 && back >= floor; back -= 1) {
    const link = linkBefore(reading, back, floor);
    if (link) return isPlaceLink(link) ? link : null;
    if (reading.tokens[back - 1]?.form.kind !== 'word') return null;
  }
  return null;
}

/** `in Zanzarov (Kyrgyzstan)`: what was read as somebody of that country is a town, as one is in it. */
export function townOf(reading: Reading, mention: Mention): Mention {
  const { name, codes } = mention;
  if (mention.kind !== 'person' || mention.link !== 'at' || mention.rank !== null || !name) return mention;
  if (name.codes.length > 0 || codes.length !== 1 || reading.norm(name.to) !== '(') return mention;
  const town = copyMention(townAt(reading, mention, name.from, name.to));
  town.to = mention.to;
  return town;
}

/** A town with the codes of its country, as a place where one is. */
export function townAt(reading: Reading, country: Mention, from: number, to: number): Mention {
  const town = copyMention(country);
  town.from = from;
  town.to = to;
  town.kind = 'party';
  town.name = null;
  town.placeLike = true;
  town.link = 'at';
  town.city = reading.slice(from, to);
  town.form = 'city';
  town.rule = 'city';
  return town;
}

/** Whether the apposition ends here: a mark, a date, the end. */
function isClosed(reading: Reading, at: number): boolean {
  const form = reading.tokens[at]?.form;
  return form?.kind !== 'word' || reading.date('onThe', at) !== null || reading.date('in', at) !== null;
}

/** A word with a capital that is no date, no name of a party and nothing that the language has as a small word. */
export function isUnlisted(reading: Reading, at: number): boolean {
  const form = reading.tokens[at]?.form;
  if (form?.kind !== 'word' || !form.cap || reading.isShouted(at)) return false;
  return (
    !reading.hit('entity', at) &&
    !reading.hit('word', at) &&
    !reading.date('month', at) &&
    !reading.date('weekday', at)
  );
}

/** Whether a preposition of place ends right before. */
function isPlaced(reading: Reading, at: number, floor: number): boolean {
  for (let back = at - 1; back >= floor && back >= at - 3; back -= 1) {
    if (reading.wordFills('at', back, at)) return true;
  }
  return false;
}
