/** `KINSHASA, 18 mai (AFP) –` before the text: where the report was written, no part of what it tells. */
import { dayOf, type Day } from '../../engagement/day';
import type { DateMention } from '../dates/expression';
import { readDates } from '../dates/grammar';
import { readMentions } from '../mentions';
import { isUnlisted, LONGEST_TOWN, townAt } from '../mentions/town';
import type { Lexicon } from '../lexicon/compile';
import type { Mention } from '../mention';
import { behindClock, BULLET } from './items';
import { LAYER } from './phrases';
import type { Reading } from './recognise';
import type { Sentence } from './segment';

/** The head of an article that says where it was written. */
export interface Dateline {
  /** First token after it. */
  readonly to: number;
  readonly place: Mention | null;
}

const DASHES = new Set(['–', '—', '-', '|', '―', '─']);
const LONGEST = 16;
/** Of a letterhead, in tokens. */
const LONGEST_HEAD = 12;
/** A day with its month and year, and the full stop. */
const LONGEST_DAY = 9;

/** The dateline at the head of a sentence, or null. */
export function readDateline(reading: Reading, lexicon: Lexicon, sentence: Sentence): Dateline | null {
  const alone = readAlone(reading, lexicon, sentence) ?? readLetterhead(reading, lexicon, sentence);
  if (alone) return alone;
  const head = behindClock(reading, sentence.from);
  const limit = Math.min(sentence.to, head + LONGEST);
  for (let at = head + 1; at < limit; at += 1) {
    const norm = reading.norm(at);
    const dash =
      DASHES.has(norm) && (reading.tokens[at]?.spaced === true || reading.tokens[at + 1]?.spaced === true);
    const colon =
      norm === ':' && at - sentence.from <= 3 && reading.tokens[sentence.from]?.form.caps === true;
    const entry = norm === ':' && isPlaceAlone(reading, lexicon, [head, at], head > sentence.from);
    if (!dash && !colon && !entry) {
      if (
        reading.hit('trigger', at)?.entries.some((entry) => entry.kind === 'verb') &&
        !reading.hit('date' as never, at)
      )
        return null;
      continue;
    }
    if (norm === ':' && readDates(reading, head, at).length > 0) return null;
    // `EU-India summit: …`
    if (colon && reading.findHit(LAYER.trigger, head, at) >= 0) return null;
    const [place, country] = readMentions(reading, lexicon, head, at).filter(
      (mention) => mention.kind === 'party' && mention.placeLike,
    );
    // `RDC-Rwanda : …`
    if (!place || (colon && country && reading.tokens[country.from]?.hyphen)) return null;
    const town =
      namesakeOf(reading, place, country) ??
      (place.from - head <= 1 ? place : townOf(reading, lexicon, place, head)) ??
      (isUnderHouse(reading, place, [head, at]) ? place : null);
    if (!town) return null;
    return { to: DASHES.has(reading.norm(at + 1)) ? at + 2 : at + 1, place: town };
  }
  return null;
}

/** `STATE HOUSE, Nairobi –`, `Palácio da Alvorada, Brasília –`: the house in which it is written, in capitals, and its city right before the dash. */
function isUnderHouse(
  reading: Reading,
  { from, to, city }: Mention,
  [head, dash]: readonly [number, number],
): boolean {
  if (city === null || to !== dash || reading.norm(from - 1) !== ',' || from - 1 - head > LONGEST_HOUSE)
    return false;
  if (readDates(reading, head, from).length > 0 || reading.findHit(LAYER.trigger, head, from) >= 0)
    return false;
  for (let at = head; at < from - 1; at += 1) {
    const form = reading.tokens[at]?.form;
    if (form?.kind !== 'word' || (!form.cap && form.length > 3)) return false;
  }
  return true;
}

/** Tokens of the name of a house, at most. */
const LONGEST_HOUSE = 5;

/** The day of a report by its own head, told in full: `HANOI, 14 May 2024 –`; null for any other sentence. */
export function readReportDay(reading: Reading, lexicon: Lexicon, sentence: Sentence): Day | null {
  const dateline = readDateline(reading, lexicon, sentence);
  const [date, more] = dateline ? readDates(reading, sentence.from, dateline.to) : [];
  const { year, month, day } = date?.start ?? {};
  if (more || date?.end || !year || !month || !day) return null;
  return dayOf(year, month, day);
}

/** Whether a sentence opens with a word in capitals and has a dash, spaced on both sides, near it: `DOHA – Les ministres`. */
export function isShouted(reading: Reading, { from, to }: Sentence): boolean {
  const first = reading.tokens[from]?.form;
  if (!first?.caps || first.norm.length < SHOUTED) return false;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_DAY); at += 1) {
    const isDash = DASHES.has(reading.norm(at)) && reading.tokens[at]?.spaced === true;
    if (isDash && reading.tokens[at + 1]?.spaced === true) return true;
  }
  return false;
}

/** Whether a sentence opens with a mark of a list, or with a word or two and a colon: it may be an entry under a place of its own. */
export const isEntry = (reading: Reading, { from }: Sentence): boolean =>
  BULLET.test(reading.norm(from)) || reading.norm(from + 1) === ':' || reading.norm(from + 2) === ':';

/** Letters of a place in capitals, no abbreviation, at least. */
const SHOUTED = 4;

/** `POHNPEI, Micronesia –`, `CRAWFORD, Texas –`, `LABUAN BAJO (Indonésie), 11 mai –`: a town that no table has, before its country or, in capitals, its region; null where something else stands there. */
function townOf(reading: Reading, lexicon: Lexicon, country: Mention, from: number): Mention | null {
  let to = country.from;
  while (to > from && reading.word('articles', to - 1)) to -= 1;
  to -= 1;
  if (!/^[,(]$/.test(reading.norm(to)) || to - from > LONGEST_TOWN || !isLand(country)) return null;
  for (let at = from; at < to; at += 1) {
    if (
      !isUnlisted(reading, at) ||
      (country.form === 'city' && reading.tokens[at]?.form.caps !== true) ||
      lexicon.noNames.has(reading.norm(at)) ||
      reading.anyHit(LAYER.trigger, at)
    )
      return null;
  }
  return townAt(reading, country, from, to);
}

/** A country, or a region, which stands among the cities. */
const isLand = ({ form }: Mention): boolean => form === 'name' || form === 'city';

/** `SAN JUAN (Argentine) –`, `LONDON, Ontario –`: the country behind it tells which town of that name it is; null where it is the one that the table has. */
function namesakeOf(reading: Reading, town: Mention, country: Mention | undefined): Mention | null {
  if (!town.city || !country || !isLand(country) || country.codes.length > 1) return null;
  if (country.from - town.to > 1) return null;
  if (!/^[,(]$/.test(reading.norm(town.to)) || country.codes.every((code) => town.codes.includes(code)))
    return null;
  return townAt(reading, country, town.from, town.to);
}

/** `Miércoles 2.` at the head of a line of an agenda: a day and nothing else. */
export function readDayHead(reading: Reading, { from, to }: Sentence): DateMention | null {
  if (to - from > LONGEST_DAY) return null;
  const [day] = readDates(reading, from, to);
  const opens = day && (day.from === from || reading.date('the', from) !== null) && day.from - from <= 1;
  return opens && day.kind === 'date' && day.to === to - 1 ? day : null;
}

/** `Georgetown: …`, `▸ 15 h, Le Caire : …` at the head of an entry. `marked`: behind a bullet or a time of day. */
function isPlaceAlone(
  reading: Reading,
  lexicon: Lexicon,
  [from, to]: readonly [number, number],
  marked: boolean,
): boolean {
  const [place, more] = readMentions(reading, lexicon, from, to);
  const isEntry = marked || place?.city != null;
  return !more && isEntry && place?.placeLike === true && place.from === from && place.to === to;
}

/** `Dhaka, 7 May 2012.`, `Wellington, Thursday.`: a sentence of its own. */
function readAlone(reading: Reading, lexicon: Lexicon, sentence: Sentence): Dateline | null {
  if (sentence.to - sentence.from > 10) return null;
  const [place] = readMentions(reading, lexicon, sentence.from, sentence.to);
  if (!place?.city || !place.placeLike || place.from !== sentence.from) return null;
  if (reading.norm(place.to) === '.' && place.to === sentence.to - 1) return { to: sentence.to, place };
  if (reading.norm(place.to) !== ',') return null;
  let days = 0;
  for (let at = place.to + 1; at < sentence.to; at += 1) {
    const form = reading.tokens[at]?.form;
    if (form?.kind === 'number' || reading.date('weekday', at)) days += 1;
    else if (form?.kind === 'word' && form.length > 2 && !lexicon.calendar.has(form.norm)) return null;
  }
  return days > 0 ? { to: sentence.to, place } : null;
}

/** `Office of the President, Georgetown.`, `Note from the Planalto Palace.`: who writes, at the head of a text or of what stands under it. */
function readLetterhead(reading: Reading, lexicon: Lexicon, { from, to }: Sentence): Dateline | null {
  if (to - from > LONGEST_HEAD || reading.norm(to - 1) !== '.') return null;
  // `Venue: Ankara.` is a field of a sheet.
  if (reading.norm(from + 1) === ':') return null;
  // `Mardi, Astana.` heads an agenda.
  if (reading.findHit(LAYER.trigger, from, to) >= 0 || readDates(reading, from, to).length > 0) return null;
  const mentions = readMentions(reading, lexicon, from, to);
  // One word in capitals that nobody knows is an office or a paper.
  if (mentions.some(({ name, codes }) => name !== null && (codes.length > 0 || name.to - name.from > 1)))
    return null;
  // `Akorda, Astana.`: the city before the house in it.
  const last = mentions.at(-1);
  const place =
    last?.placeLike && last.to === to - 1 && reading.norm(last.from - 1) === ','
      ? last
      : mentions.find((one) => one.placeLike && one.form === 'seat');
  return place ? { to, place } : null;
}
