/** One party among the others: its partners, who calls on whom, how much hangs on few of them, who is new. */
import { calendarOf, type Day } from '../engagement/day';
import { partiesOf, type Engagement } from '../engagement/engagement';
import type { PairRule } from './pairs';
import { spanOfEngagement } from './span';

export interface Partner {
  readonly code: string;
  /** By the rule of pairs: a visit or a meeting 1, a summit of n 1/(n − 1). */
  readonly weight: number;
  readonly made: number;
  readonly received: number;
  readonly met: number;
  /** Days of the first and the last contact; null when none is dated. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly engagementIds: readonly string[];
}

export interface YearOfProfile {
  readonly year: number;
  readonly partners: number;
  /** Herfindahl index of the partners' weights: 1 for a single partner, 1/n for n equal ones. */
  readonly concentration: number;
  /** Partners whose first contact was in this year. */
  readonly newcomers: readonly string[];
}

export interface Profile {
  readonly code: string;
  /** The weightiest first, then by code. */
  readonly partners: readonly Partner[];
  readonly made: number;
  readonly received: number;
  readonly met: number;
  /** From −1 (received only) to 1 (travelled only); 0 for none of both. */
  readonly balance: number;
  readonly years: readonly YearOfProfile[];
}

type Role = 'made' | 'received' | 'met';
interface OpenPartner {
  weight: number;
  made: number;
  received: number;
  met: number;
  first: Day | null;
  last: Day | null;
  readonly engagementIds: string[];
}

/** The profile of a party in the given engagements; those without it are passed over, and all but visits where these alone count. */
export function profileOf(engagements: Iterable<Engagement>, code: string, rule: PairRule = 'all'): Profile {
  const partners = new Map<string, OpenPartner>();
  const years = new Map<number, Map<string, number>>();
  const roles: Record<Role, number> = { made: 0, received: 0, met: 0 };
  const sorted = [...engagements].sort(byStart);
  for (const engagement of sorted) {
    const contact = contactsOf(engagement, code);
    if (!contact || (rule === 'visits' && contact.role === 'met')) continue;
    roles[contact.role]++;
    for (const other of contact.others) {
      noteContact(partners, other, contact.weight, contact.role, engagement);
      noteYear(years, other, contact.weight, engagement);
    }
  }
  const trips = roles.made + roles.received;
  return {
    code,
    ...roles,
    balance: trips === 0 ? 0 : (roles.made - roles.received) / trips,
    partners: [...partners]
      .map(([each, partner]) => ({ code: each, ...partner }))
      .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1)),
    years: yearsOf(years),
  };
}

interface Contact {
  readonly role: Role;
  readonly others: readonly string[];
  readonly weight: number;
}

function contactsOf(engagement: Engagement, code: string): Contact | null {
  if (engagement.type !== 'visit') {
    const all = partiesOf(engagement);
    if (!all.includes(code)) return null;
    const others = all.filter((other) => other !== code);
    return { role: 'met', others, weight: others.length > 0 ? 1 / others.length : 0 };
  }
  const { visitors, hosts } = engagement;
  if (visitors.includes(code))
    return { role: 'made', others: hosts.filter((other) => other !== code), weight: 1 };
  return hosts.includes(code) ? { role: 'received', others: visitors, weight: 1 } : null;
}

function noteContact(
  partners: Map<string, OpenPartner>,
  code: string,
  weight: number,
  role: Role,
  engagement: Engagement,
): void {
  const partner = partners.get(code) ?? {
    weight: 0,
    made: 0,
    received: 0,
    met: 0,
    first: null,
    last: null,
    engagementIds: [],
  };
  partner.weight += weight;
  partner[role]++;
  partner.engagementIds.push(engagement.id);
  const from = spanOfEngagement(engagement)?.from ?? null;
  if (from !== null) {
    if (partner.first === null || from < partner.first) partner.first = from;
    if (partner.last === null || from > partner.last) partner.last = from;
  }
  partners.set(code, partner);
}

function noteYear(
  years: Map<number, Map<string, number>>,
  code: string,
  weight: number,
  engagement: Engagement,
): void {
  const from = spanOfEngagement(engagement)?.from;
  if (from === undefined) return;
  const { year } = calendarOf(from);
  const weights = years.get(year) ?? new Map<string, number>();
  weights.set(code, (weights.get(code) ?? 0) + weight);
  years.set(year, weights);
}

function yearsOf(years: ReadonlyMap<number, ReadonlyMap<string, number>>): YearOfProfile[] {
  const met = new Set<string>();
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, weights]) => {
      const newcomers = [...weights.keys()].filter((code) => !met.has(code)).sort();
      for (const code of newcomers) met.add(code);
      return { year, partners: weights.size, concentration: herfindahl([...weights.values()]), newcomers };
    });
}

/** The sum of the squares of shares (Hirschman 1945, Herfindahl 1950); 0 for no weights. */
export function herfindahl(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : weights.reduce((sum, weight) => sum + (weight / total) ** 2, 0);
}

function byStart(a: Engagement, b: Engagement): number {
  const [x, y] = [spanOfEngagement(a)?.from ?? Infinity, spanOfEngagement(b)?.from ?? Infinity];
  return x === y ? (a.id < b.id ? -1 : 1) : x - y;
}
