/** Organisations and the countries where they sit: who goes to Brussels to see the Commission visits the EU. */
import type { Draft, Read } from './draft';
import type { Mention } from './mention';
import type { View } from './view';

const SEATS: Readonly<Record<string, readonly string[]>> = {
  EU: ['BEL', 'FRA', 'LUX'],
  NATO: ['BEL'],
  AU: ['ETH'],
  UN: ['USA', 'CHE'],
  IMF: ['USA'],
  'WORLD-BANK': ['USA'],
  ECOWAS: ['NGA'],
  'ARAB-LEAGUE': ['EGY'],
};

/** Seats in whose capital an organisation is the host of those who come to see it. */
const RECEIVING = new Map([
  ['BEL', ['EU', 'NATO']],
  ['ETH', ['AU']],
]);

/** Where those who speak for a party are at home, though it is in another country: in the capital of that. */
const AT_HOME = new Map([
  ['EU', 'BEL'],
  ['NATO', 'BEL'],
  ['AU', 'ETH'],
  ['ECOWAS', 'NGA'],
  ['IMF', 'USA'],
  ['WORLD-BANK', 'USA'],
  ['VAT', 'ITA'],
]);

/** `the Pope took off for Rome`, `von der Leyen flew back to Brussels`: who travels to where he works goes home. */
export function goesHome({ visitors, hosts }: Draft): boolean {
  const [host] = hosts;
  if (!host || hosts.length > 1 || visitors.length === 0 || host.rule !== 'capital') return false;
  return visitors.every(({ value }) => AT_HOME.get(value) === host.value);
}

/** Of what speaks for a body that sits in a country and receives there: `the Commission` in Belgium. */
export const bodyAt = (country: string, codes: readonly string[]): string | null =>
  RECEIVING.get(country)?.find((body) => codes.includes(body)) ?? null;

/** Whether one of the parties is an organisation that sits in a country. */
export function isSeatOf(parties: readonly Read<string>[], country: string): boolean {
  return parties.some((party) => SEATS[party.value]?.includes(country));
}

/** `was in Brussels. He was received by the Commission's president`: one of two visits is to a city, the other to an organisation there. */
export function isAtSeat(a: Draft, b: Draft): boolean {
  const sits = (city: Draft, body: Draft): boolean => {
    const [host] = city.hosts;
    const bodies = host && city.hosts.length === 1 ? RECEIVING.get(host.value) : undefined;
    return (
      bodies !== undefined && body.hosts.length > 0 && body.hosts.every((one) => bodies.includes(one.value))
    );
  };
  return sits(a, b) || sits(b, a);
}

/** The hosts of two such visits that are one: the organisation, and the country where one of its people takes part. */
export function hostsAtSeat(a: Draft, b: Draft): Draft['hosts'] {
  const people = [...a.people, ...b.people];
  const hosts = [...a.hosts, ...b.hosts];
  return hosts.filter(({ value }) => !RECEIVING.has(value) || people.some((person) => person.code === value));
}

/** `was in Brussels to see the leaders of the European Union`, `talked at NATO headquarters`: the organisation is the host, beside the country where that takes part. */
export function hostOfSeat(view: View, draft: Draft): void {
  const [host] = draft.hosts;
  const organisations = host && RECEIVING.get(host.value);
  if (draft.type !== 'visit' || !host || !organisations || draft.hosts.length > 1 || !draft.place) return;
  const named = view.mentions.filter(
    (mention) =>
      organisations.includes(mention.codes[0] ?? '') &&
      (draft.sentence === view.sentence.index ? isMeant(mention, host) : isSeen(mention)) &&
      !draft.visitors.some((read) => read.value === mention.codes[0]),
  );
  const reads: Read<string>[] = [];
  for (const { codes, from, to } of named) {
    const value = codes[0] as string;
    if (!reads.some((read) => read.value === value)) reads.push({ value, from, to, rule: 'seat' });
  }
  if (reads.length === 0) return;
  const local = view.mentions.some(
    (mention) => (mention.kind === 'person' || mention.kind === 'office') && mention.codes[0] === host.value,
  );
  draft.hosts = local ? [host, ...reads] : reads;
}

/** Behind the city, or somebody of the organisation. */
const isMeant = (mention: Mention, host: Read<string>): boolean =>
  mention.from > host.from || mention.kind !== 'party';

/** In another sentence: at the organisation, or with somebody of it. */
const isSeen = ({ link, kind }: Mention): boolean =>
  kind === 'party' ? link === 'at' : link === 'with' || link === 'by';
