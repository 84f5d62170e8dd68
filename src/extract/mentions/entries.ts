/** What an entry of the tables says of a phrase: the party that it names, the office, the person. */
import type { Entry } from '../lexicon/entry';
import type { Rank } from '../lexicon/lexicon';
import type { Hit, Reading } from '../text/recognise';

export type PartyEntry = Extract<Entry, { kind: 'party' }>;
type OfficeEntry = Extract<Entry, { kind: 'office' }>;

/** The party entries of a hit; null when it names none, or is better read as a person. */
export function partyOf(hit: Hit): PartyEntry | null {
  const parties = hit.entries.filter(
    (entry): entry is PartyEntry => entry.layer === 'entity' && entry.kind === 'party',
  );
  return parties[0] ?? null;
}

/** Whether a hit may be a nationality: `Russian`, and `US` as in `US and Russian officials`. */
export const isNationality = ({ entries }: Hit): boolean =>
  entries.some((entry) => entry.layer === 'entity' && entry.kind === 'party' && entry.form === 'demonym');

/** `the Lima Group`, `his Visegrad colleagues`: the name of a city that is that of a series, or a part of it; in `at Visegrad` it is the city. */
export function isInSeries(reading: Reading, { from, to }: Pick<Hit, 'from' | 'to'>): boolean {
  for (let back = 1; back <= GROUP_OF; back += 1)
    if ((reading.hit('series', from - back)?.to ?? 0) >= to) return true;
  const end = reading.hit('series', from)?.to ?? 0;
  return end > to || (end === to && reading.word('at', from - 1) === 0);
}

/** Before the city in the name of a series: `groupe de`, `Neuf de`. */
const GROUP_OF = 2;

/** The office of a hit; null when it names none. */
export function officeOf(hit: Hit): OfficeEntry | null {
  return (
    hit.entries.find((entry): entry is OfficeEntry => entry.layer === 'entity' && entry.kind === 'office') ??
    null
  );
}

/** At most so many words stand between a nationality and the office that they qualify. */
const QUALIFIERS = 4;

/** `Armenia's security chief`, `Peru's mining and energy minister`: where the office behind nouns in small letters begins, or 0. */
export function officeBehind(reading: Reading, at: number, limit: number): number {
  for (let to = at; to < limit && to - at < QUALIFIERS; to += 1) {
    const hit = reading.hit('entity', to);
    const office = hit && officeOf(hit);
    if (office) return to > at && QUALIFIED.has(office.rank) ? to : 0;
    const form = reading.tokens[to]?.form;
    if (form?.kind !== 'word' || form.cap || hit || reading.hit('trigger', to)) return 0;
    const joins = to > at && reading.word('and', to) > 0;
    if (!joins && !reading.hit('sector', to) && reading.hit('word', to)) return 0;
  }
  return 0;
}

/** `the EU's 27 leaders`, `NATO's thirty-two foreign ministers`: behind the number of those who hold an office; where it begins for no such number. */
export function countBehind(reading: Reading, at: number): number {
  let to = at;
  while (to - at < 2 && (reading.tokens[to]?.form.kind === 'number' || reading.date('number', to))) to += 1;
  if (to === at) return at;
  const office = reading.hit('entity', reading.word('officeAdjectives', to) || to);
  return office && officeOf(office)?.plural ? to : at;
}

const QUALIFIED: ReadonlySet<Rank> = new Set(['minister', 'envoy', 'organisation', 'military']);

/** All parties that a hit may name, the first meant first. */
export function codesOf(hit: Hit): string[] {
  const codes: string[] = [];
  for (const entry of hit.entries) {
    if (entry.layer === 'entity' && entry.kind === 'party' && !codes.includes(entry.code))
      codes.push(entry.code);
  }
  return codes;
}

/** Whether an entry is a person of the tables. */
export const isPerson = (entry: Entry): boolean => entry.layer === 'entity' && entry.kind === 'person';

/** `chief guest`, no chief: an office that is the head of a longer noun of the table. */
export function isOfLongerNoun(reading: Reading, at: number, to: number): boolean {
  const noun = reading.hit('trigger', at);
  return noun !== undefined && noun.to > to && noun.entries.every((entry) => entry.kind === 'noun');
}
