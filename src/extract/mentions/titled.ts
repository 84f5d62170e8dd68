/** Whom an office and a surname mean that many bear: `President Bio`, `Prime Minister Wong`: the one head of that name who is in office on the day of the text. */
import { readHolders, type Holder } from '../lexicon/leaders';
import { fold } from '../text/tokens';

let bearers: Map<string, Holder[]> | null = null;

/** The party of the one head in office on a day who bears a surname; null where there is none or several, or no day. */
export function headCalled(surname: string, day: number | null): string | null {
  if (day === null) return null;
  bearers ??= bySurname();
  const parties = new Set<string>();
  for (const { party, from, to } of bearers.get(fold(surname)) ?? [])
    if (from <= day && day <= to) parties.add(party);
  const [party] = parties;
  return parties.size === 1 && party !== undefined ? party : null;
}

function bySurname(): Map<string, Holder[]> {
  const found = new Map<string, Holder[]>();
  for (const holder of readHolders()) {
    if (!holder.heads) continue;
    for (const surname of new Set(holder.names.map((name) => fold(name.split(' ').at(-1) as string))))
      found.set(surname, [...(found.get(surname) ?? []), holder]);
  }
  return found;
}
