/**
 * How much an engagement matters beside others, so that what matters is never lost in a heap: a state visit stands above
 * every other, an official visit of a head of state or government above a working one, and that above a minister's.
 */
import type { Engagement, Level, Status } from '../engagement/engagement';
import type { Columns } from './columns';

const VISIT: Record<Level | 'none', number> = {
  state: 210,
  official: 150,
  working: 115,
  none: 100,
  private: 60,
};
const SUMMIT = 110;
/** One more for each participant up to this many. */
const MOST_PARTICIPANTS = 50;
const MEETING = 80;

/** What the highest office among the people adds. */
const OFFICE = { head: 45, unknown: 20, minister: 0 } as const;
type Office = keyof typeof OFFICE;

const STATUS: Partial<Record<Status, number>> = { postponed: -20, cancelled: -30 };

const DEPUTY = /\b(vice|deputy|adjoint|adjointe|former|ex)\b/i;
const HEAD =
  /\b(president|prime minister|premier|chancellor|king|queen|emperor|emir|sultan|pope|head of (state|government)|président|présidente|première? ministre|chancelier|chancelière|roi|reine|empereur|émir|pape|chef de l[’']état|head)\b/i;
const MINISTER = /(minist|secretary|secrétaire|commissioner|commissaire|envoy|envoyé|ambassad)/i;

const officeOfRole = new Map<string, Office>();

/** The office that a role in words stands for, in English or French. */
export function officeOf(role: string | null): Office {
  if (role === null) return 'unknown';
  const known = officeOfRole.get(role);
  if (known) return known;
  const office = DEPUTY.test(role)
    ? 'minister'
    : HEAD.test(role)
      ? 'head'
      : MINISTER.test(role)
        ? 'minister'
        : 'unknown';
  if (officeOfRole.size < 10_000) officeOfRole.set(role, office);
  return office;
}

/** 0 to 255. */
export function importanceOf(
  engagement: Pick<Engagement, 'type' | 'level' | 'status' | 'people'> & {
    readonly participants: { readonly length: number };
  },
): number {
  const { type, level, status, participants, people } = engagement;
  const kind =
    type === 'visit'
      ? VISIT[level ?? 'none']
      : type === 'summit'
        ? SUMMIT + Math.min(MOST_PARTICIPANTS, participants.length)
        : MEETING;
  let office: number = people.length === 0 ? OFFICE.unknown : OFFICE.minister;
  for (const person of people) office = Math.max(office, OFFICE[officeOf(person.role)]);
  return Math.max(0, Math.min(255, kind + office + (status ? (STATUS[status] ?? 0) : 0)));
}

/** The rows that matter most, by date; of equal ones the earlier. All rows where there are no more than `most`. */
export function mostImportant(
  { importance, order }: Pick<Columns, 'importance' | 'order'>,
  most: number,
): Uint32Array {
  if (order.length <= most) return order;
  const counts = new Uint32Array(256);
  for (let row = 0; row < importance.length; row++) counts[importance[row]!]!++;
  let least = 255;
  let above = 0;
  while (above + counts[least]! < most) above += counts[least--]!;
  let ties = most - above;
  const rows = new Uint32Array(most);
  for (let position = 0, taken = 0; taken < most; position++) {
    const row = order[position]!;
    if (importance[row]! < least || (importance[row] === least && ties-- <= 0)) continue;
    rows[taken++] = row;
  }
  return rows;
}
