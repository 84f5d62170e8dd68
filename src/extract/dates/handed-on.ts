/**
 * A stay that the next one of the same people ends: `flew in on Friday from Malaysia, where he had been since Tuesday`; `Mr Okoye, in Accra
 * on Monday and Tuesday, flew on to Lomé on Tuesday afternoon`.
 */
import { parseEdtf } from '../../engagement/edtf';
import { formatIsoDay, type Day } from '../../engagement/day';
import type { Draft } from '../draft';
import type { Reading } from '../text/recognise';
import { LONGEST_STAY } from './stay-length';

/** Rules of a stay of which it is told since when somebody has been there, or had been. */
const SINCE = ['since', 'had-been'];

/** Ends the stays that those who made them have left for the next one. */
export function endAtNext(drafts: readonly Draft[], published: Day | null, reading: Reading): void {
  const visits = drafts.filter((one) => one.type === 'visit' && !one.background && isOfDay(one));
  if (visits.length < 2) return;
  const today = published === null ? null : formatIsoDay(published);
  for (const stay of visits) {
    if (stay.status || stay.ends || stay.time === 'future') continue;
    const next = visits.filter((one) => isNext(stay, one, reading)).sort(byStart)[0]?.start;
    if (!next || (today !== null && next.value.edtf > today)) continue;
    if (SINCE.some((rule) => stay.rules.includes(rule))) {
      stay.end ??= { value: next.value, from: next.from, to: next.to, rule: 'next-stop' };
      stay.ends = true;
      stay.ongoing = false;
    } else if (stay.end?.value.edtf === today && next.value.edtf === today) stay.ends = true;
  }
}

const firstOf = ({ start }: Draft): string => start?.value.edtf ?? '';

const byStart = (a: Draft, b: Draft): number => (firstOf(a) < firstOf(b) ? -1 : 1);

const isOfDay = (draft: Draft): boolean => /^\d{4}-\d\d-\d\d$/.test(firstOf(draft));

/** Whether those of a stay have gone elsewhere on a later day, and no more than a stay lasts behind it. */
function isNext(stay: Draft, other: Draft, reading: Reading): boolean {
  const [first, later] = [parseEdtf(firstOf(stay)), parseEdtf(firstOf(other))];
  if (!first || !later || later.from <= first.from || later.from - first.from > LONGEST_STAY) return false;
  if (other.time === 'future' || other.status || other.rules.includes('evening')) return false;
  const isElsewhere = !other.hosts.some(({ value }) => stay.hosts.some((host) => host.value === value));
  const isTheirs = other.visitors.some(({ value }) => stay.visitors.some((one) => one.value === value));
  return isElsewhere && isTheirs && haveSomebodyInCommon(stay, other, reading);
}

/** Whether two visits are made by one person, as far as the text says who makes them. */
function haveSomebodyInCommon(stay: Draft, other: Draft, reading: Reading): boolean {
  const guests = ({ people, hosts }: Draft): string[] =>
    people
      .filter(({ code }) => !hosts.some((host) => host.value === code))
      .flatMap(({ name }) => reading.nameWords(name).at(-1) ?? []);
  const [own, theirs] = [guests(stay), guests(other)];
  return own.length === 0 || theirs.length === 0 || own.some((name) => theirs.includes(name));
}
