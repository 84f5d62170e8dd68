/**
 * One office of several countries, each with its holder: `the Presidents of Kazakhstan, X, of Kyrgyzstan, Y, and of Uzbekistan, Z`,
 * `les présidents sénégalais, X, zambien, Y, et comorien, Z`.
 */
import { copyMention, type Mention } from '../mention';
import type { Reading } from '../text/recognise';

/** The mentions of a sentence, where such a list is read as one person for each country. */
export function withEnumerated(reading: Reading, mentions: Mention[]): Mention[] {
  const first = mentions.findIndex((one, at) => opensList(reading, one, mentions[at + 1]));
  const office = mentions[first];
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
  { codes, from, to, partyWords }: Mention,
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
