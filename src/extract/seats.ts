/** Organisations and the countries where they sit: who goes to Brussels to see the Commission visits the EU. */
import type { Draft, Read } from './draft';
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

/** Whether one of the parties is an organisation that sits in a country. */
export function isSeatOf(parties: readonly Read<string>[], country: string): boolean {
  return parties.some((party) => SEATS[party.value]?.includes(country));
}

/** `was in Brussels to see the leaders of the European Union`: the organisation is the host, beside the country where that takes part. */
export function hostOfSeat(view: View, draft: Draft): void {
  const [host] = draft.hosts;
  const organisations = host && RECEIVING.get(host.value);
  if (draft.type !== 'visit' || !host || !organisations || draft.hosts.length > 1 || !draft.place) return;
  const named = view.mentions.find(
    (mention) =>
      organisations.includes(mention.codes[0] ?? '') &&
      (mention.from > host.from || mention.kind !== 'party') &&
      !draft.visitors.some((read) => read.value === mention.codes[0]),
  );
  const code = named?.codes[0];
  if (!named || !code) return;
  const read = { value: code, from: named.from, to: named.to, rule: 'seat' };
  const local = view.mentions.some(
    (mention) => (mention.kind === 'person' || mention.kind === 'office') && mention.codes[0] === host.value,
  );
  draft.hosts = local ? [host, read] : [read];
}
