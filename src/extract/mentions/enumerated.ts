/**
 * One office of several countries, each with its holder: `the Presidents of Kazakhstan, X, of Kyrgyzstan, Y, and of Uzbekistan, Z`,
 * `les présidents sénégalais, X, zambien, Y, et comorien, Z`, `his Polish and Bulgarian colleagues, X and Y`, `the French and the German
 * chancellor`.
 */
import { copyMention, type Mention } from '../mention';
import type { Reading } from '../text/recognise';
import { itemAt } from '../spans';

/** The mentions of a sentence, where such a list is read as one person for each country. */
export function withEnumerated(reading: Reading, mentions: Mention[]): Mention[] {
  giveElided(reading, mentions);
  for (let at = 0; at < mentions.length - 2; at += 1) {
    const people = inTurn(reading, mentions, at);
    if (people.length > 0)
      return [...mentions.slice(0, at), ...people, ...mentions.slice(at + 1 + people.length)];
  }
  const first = mentions.findIndex((one, at) => opensList(reading, one, mentions[at + 1]));
  const office = itemAt(mentions, first);
  if (!office) return mentions;
  const lead = mentions[first + 1] as Mention;
  const people = [holder(office, lead, office, office.from)];
  let next = first + 2;
  for (;;) {
    const state = mentions[next];
    const person = mentions[next + 1];
    const from = afterJoin(reading, (people.at(-1) as Mention).to);
    if (state?.kind !== 'party' || !from || !isState(reading, state, from)) break;
    if (person?.kind !== 'person' || person.from !== state.to + 1 || reading.norm(state.to) !== ',') break;
    people.push(holder(office, person, state, from));
    next += 2;
  }
  if (people.length === 1) return mentions;
  return [...mentions.slice(0, first), ...people, ...mentions.slice(next)];
}

/** `the French and the German chancellor`: a nationality whose office the one behind it has as well, each with an article of its own. */
function giveElided(reading: Reading, mentions: Mention[]): void {
  for (let at = 0; at < mentions.length - 1; at += 1) {
    const [first, second] = [mentions[at] as Mention, mentions[at + 1] as Mention];
    if (first.form !== 'demonym' || second.kind !== 'office' || second.rank === null || second.name) continue;
    const and = reading.word('and', first.to);
    const isJoined = and > 0 && second.from === and + 1 && reading.wordFills('articles', and, second.from);
    if (!isJoined || !reading.wordFills('articles', first.from - 1, first.from)) continue;
    if (second.codes.length !== 1 || second.partyWords?.[0] !== second.from) continue;
    const one = copyMention(first);
    one.kind = 'office';
    one.rank = second.rank;
    one.form = null;
    one.placeLike = false;
    one.rule = 'nationality';
    one.partyWords = [first.from, first.to];
    const other = copyMention(second);
    other.plural = false;
    [mentions[at], mentions[at + 1]] = [one, other];
  }
}

/** `his Polish and Bulgarian colleagues, X and Y`: behind the comma the holders of an office of several countries, in their order; none where they are fewer or more, or one is known to be of another. */
function inTurn(reading: Reading, mentions: readonly Mention[], at: number): Mention[] {
  const office = mentions[at] as Mention;
  const { kind, plural, name, codes, to } = office;
  if (kind !== 'office' || !plural || name || codes.length < 2 || reading.norm(to) !== ',') return [];
  const people: Mention[] = [];
  let from = to + 1;
  for (const code of codes) {
    const person = mentions[at + 1 + people.length];
    if (person?.kind !== 'person' || person.from !== from) return [];
    if (person.codes.length > 0 && !person.codes.includes(code)) return [];
    const state = { codes: [code], from: office.from, to, partyWords: office.partyWords };
    people.push(holder(office, person, state, people.length === 0 ? office.from : person.from));
    from = afterJoin(reading, person.to);
  }
  const next = mentions[at + 1 + people.length];
  return next?.kind === 'person' && next.from === from ? [] : people;
}

/** `the Presidents of Kazakhstan, X`: an office of several, so far of one country, and a name behind its comma. */
const opensList = (reading: Reading, office: Mention, person: Mention | undefined): boolean =>
  office.kind === 'office' &&
  office.plural &&
  office.codes.length === 1 &&
  person?.kind === 'person' &&
  person.from === office.to + 1 &&
  reading.norm(office.to) === ',';

/** A country behind its preposition, or its adjective alone. */
const isState = (reading: Reading, { link, form, from }: Mention, at: number): boolean =>
  link === 'of' ? reading.word('of', at) > 0 : form === 'demonym' && from === at;

/** Behind a comma, an "and" or both; 0 for neither. */
function afterJoin(reading: Reading, at: number): number {
  const comma = reading.norm(at) === ',' ? at + 1 : at;
  const join = reading.word('and', comma) || comma;
  return join > at ? join : 0;
}

/** Somebody with the office of the list in a country. */
function holder(
  office: Mention,
  person: Mention,
  { codes, from, to, partyWords }: Pick<Mention, 'codes' | 'from' | 'to' | 'partyWords'>,
  at: number,
): Mention {
  const one = copyMention(person);
  one.from = at;
  one.codes = codes;
  one.rank = office.rank;
  one.link = office.link;
  one.partyWords = partyWords ?? [from, to];
  one.rule = 'nationality';
  return one;
}
