/** Towns that no table has, told by the country beside them: `in Cholpon-Ata, Kyrgyzstan,`, `à Zanzarov (Kirghizstan)`. */
import { copyMention, type Mention } from '../mention';
import type { Reading } from '../text/recognise';

/** Words that the name of a town has at most. */
const LONGEST = 3;

/** The town right before a country that stands in apposition to it, or null. */
export function townBefore(reading: Reading, country: Mention, floor: number): Mention | null {
  // `Iwaki, Fukushima`: the region of a town tells its country as well.
  if (
    country.kind !== 'party' ||
    (country.form !== 'name' && country.form !== 'city') ||
    country.link !== null
  )
    return null;
  const opens = reading.norm(country.from - 1);
  if (opens !== ',' && opens !== '(') return null;
  if (opens === '(' ? reading.norm(country.to) !== ')' : !isClosed(reading, country.to)) return null;
  const to = country.from - 1;
  let from = to;
  while (from > floor && to - from < LONGEST && isUnlisted(reading, from - 1)) from -= 1;
  if (from === to || !isPlaced(reading, from, floor)) return null;
  return townAt(reading, country, from, to);
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

/** A town with the codes of its country. */
function townAt(reading: Reading, country: Mention, from: number, to: number): Mention {
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
  if (form?.kind !== 'word' || !form.cap || reading.shouted) return false;
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
