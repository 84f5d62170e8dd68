/**
 * Who led which country, ministry or organisation when, from the reference tables.
 * Names of one word and titles for names are left out: they would be found in other people's names.
 */
import leaders from '../../../data/reference/leaders.json';
import ministers from '../../../data/reference/ministers.json';
import { parseIsoDay } from '../../engagement/day';
import { PARTIES } from '../../engagement/party';
import { fold } from '../text/tokens';

/** A person of a party with the days between which the offices were held, both included: `EVER` where a table does not say. */
export interface Holder {
  readonly party: string;
  /** All spellings, each of two words or more. */
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Whether one of the offices was the highest of the party and no ministry; those of organisations count as such. */
  readonly heads: boolean;
}

interface Row {
  readonly party: string;
  readonly name: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly aliases?: readonly string[];
}

const LEADERS: readonly Row[] = leaders;
const ROWS = [...LEADERS, ...(ministers as readonly Row[])];

/**
 * Days before and after all others. No infinities: V8 keeps a field that held one as a floating-point number, in every object
 * whose layout begins alike, and what is counted from such a field is one too; places in a text would be.
 */
export const EVER = { from: -1_000_000, to: 1_000_000 } as const;

/** Terms that ended before were too long ago for the news. */
const OLDEST = '1985';

/** A sovereign of more countries than this is named for one of them only, in the tables by hand. */
const MOST_CROWNS = 2;

const NAME = /^\p{Lu}[^\s]*( [\p{L}'’.-]+)+$/u;
const TITLED =
  /^(King|Queen|Crown|Prince|Princess|President|Prime|Pope|General|Sheikh|Emir|Sultan|Lord|Sir|Dr|bin) /;

/** A state led by no single person: the tables name the body. */
const BODY = /(Council|Cabinet|Committee|Commission|Government|Presidency|Junta|Directory|Board)$/;

const isPersonName = (name: string): boolean => NAME.test(name) && !TITLED.test(name) && !BODY.test(name);

const dayOf = (text: string | null): number | null => (text ? parseIsoDay(text) : null);

/** All holders of the tables, one row a person and party. */
export function readHolders(): Holder[] {
  const heads = new Set(LEADERS.map(({ party, name }) => `${party}|${fold(name)}`));
  const holders = new Map<string, { party: string; names: Set<string>; from: number; to: number }>();
  const crowns = new Map<string, Set<string>>();
  for (const { party, name, start, end, aliases = [] } of ROWS) {
    const owners = crowns.get(name) ?? new Set();
    crowns.set(name, owners.add(party));
    if (end && end < OLDEST) continue;
    const key = `${party}|${fold(name)}`;
    const holder = holders.get(key) ?? { party, names: new Set<string>(), from: EVER.to, to: EVER.from };
    for (const one of [name, ...aliases]) if (isPersonName(one)) holder.names.add(one);
    holder.from = Math.min(holder.from, dayOf(start) ?? EVER.from);
    holder.to = Math.max(holder.to, dayOf(end) ?? EVER.to);
    holders.set(key, holder);
  }
  return [...holders.entries()]
    .filter(([, { names }]) => [...names].every((name) => (crowns.get(name)?.size ?? 0) <= MOST_CROWNS))
    .map(([key, { party, names, from, to }]) => ({
      party,
      names: [...names],
      from,
      to,
      heads: heads.has(key) || PARTIES.get(party)?.kind === 'organisation',
    }));
}
