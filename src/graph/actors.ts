/** Who takes part in an engagement, as nodes of a network: its parties, or the people whom it names. */
import type { Engagement } from '../engagement/engagement';

export type ActorRule = 'parties' | 'people';

export interface Actor {
  readonly id: string;
  readonly kind: 'party' | 'person';
  readonly party: string | null;
  readonly name: string | null;
}

/** The id of a person's node: one name of two parties is two people. */
export const personNodeId = (name: string, party: string | null) => `person/${name}/${party ?? ''}`;

/**
 * The actors of one side, each once. With people: those named for each of the codes; a party that names nobody stands for
 * itself, so that no engagement is lost from the picture.
 */
export function actorsOf(engagement: Engagement, codes: readonly string[], rule: ActorRule): Actor[] {
  if (rule === 'parties') return [...new Set(codes)].map(partyActor);
  const seen = new Map<string, Actor>();
  for (const code of codes) {
    const people = rule === 'people' ? engagement.people.filter((person) => person.party === code) : [];
    for (const { name } of people) {
      const id = personNodeId(name, code);
      seen.set(id, { id, kind: 'person', party: code, name });
    }
    if (people.length === 0) seen.set(code, partyActor(code));
  }
  return [...seen.values()];
}

const partyActor = (code: string): Actor => ({ id: code, kind: 'party', party: code, name: null });
