/** When people first held the highest office of a country, from the reference table. Large: imported when it is asked for. */
import leaders from '../../data/reference/leaders.json';
import { parseIsoDay, type Day } from './day';

interface Term {
  readonly party: string;
  readonly name: string;
  readonly role: string;
  readonly start: string | null;
  readonly aliases?: readonly string[];
}

/** A name without case, diacritics and marks between words, as two sources may write it. */
const foldName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-'’.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Andorra's heads of state are the president of France and a bishop, who are known for their other office. */
const isSideOffice = ({ party, role }: Term) => party === 'AND' && role === 'head_of_state';
/** Who reigns over several countries began in all of them at about the same time; others of one name are two people. */
const SAME_REIGN_DAYS = 31;

let known: ReadonlyMap<string, Day | null> | null = null;

/**
 * The first day on which someone of this name was head of a state or of its government; null for a name that the table does not
 * have, or that two people of different countries have.
 */
export function firstDayInOffice(name: string): Day | null {
  known ??= readFirstDays(leaders as readonly Term[]);
  return known.get(foldName(name)) ?? null;
}

function readFirstDays(terms: readonly Term[]): Map<string, Day | null> {
  const byName = new Map<string, Map<string, Day>>();
  for (const term of terms) {
    const first = term.start === null || isSideOffice(term) ? null : parseIsoDay(term.start);
    if (first === null) continue;
    for (const key of new Set([term.name, ...(term.aliases ?? [])].map(foldName))) {
      const byParty = byName.get(key) ?? new Map<string, Day>();
      byName.set(key, byParty.set(term.party, earlier(byParty.get(term.party), first)));
    }
  }
  return new Map([...byName].map(([key, byParty]) => [key, onlyReign([...byParty.values()])]));
}

const earlier = (a: Day | undefined, b: Day): Day => (a !== undefined && a < b ? a : b);

function onlyReign(days: readonly Day[]): Day | null {
  const sorted = [...days].sort((a, b) => a - b);
  const [first] = sorted;
  return first !== undefined && sorted.at(-1)! - first <= SAME_REIGN_DAYS ? first : null;
}
