/** What an entry of the tables says of a phrase: the party that it names, the office, the person. */
import type { Entry } from '../lexicon/lexicon';
import type { Hit } from '../recognise';

export type PartyEntry = Extract<Entry, { kind: 'party' }>;
type OfficeEntry = Extract<Entry, { kind: 'office' }>;

/** The party entries of a hit; null when it names none, or is better read as a person. */
export function partyOf(hit: Hit): PartyEntry | null {
  const parties = hit.entries.filter(
    (entry): entry is PartyEntry => entry.layer === 'entity' && entry.kind === 'party',
  );
  return parties[0] ?? null;
}

/** The office of a hit; null when it names none. */
export function officeOf(hit: Hit): OfficeEntry | null {
  return (
    hit.entries.find((entry): entry is OfficeEntry => entry.layer === 'entity' && entry.kind === 'office') ??
    null
  );
}

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
