/** A gathering of which nothing says where it is, held in the course of a visit to its country by one of those at it: it is in the city of that visit. */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';

/** `X met Y in Xi'an on Wednesday, at the start of a two-day visit. On Thursday Y will welcome him and three others to a summit`: gives such gatherings their city. */
export function placeInVisits(drafts: readonly Draft[]): void {
  for (const gathering of drafts) {
    if (gathering.type !== 'summit' || gathering.place || gathering.video || gathering.background) continue;
    const stay = drafts.findLast((one) => isRound(one, gathering));
    if (!stay?.place) continue;
    const { value, from, to, code } = stay.place;
    gathering.place = { value, from, to, rule: 'place-of-visit', code, weak: true };
    if (gathering.hosts.length === 0) gathering.hosts = stay.hosts;
  }
}

/** Whether a visit told before a gathering, of two that are at it, has its first day within its own. */
function isRound(stay: Draft, { participants, hosts, start, at }: Draft): boolean {
  if (stay.type !== 'visit' || !stay.place || stay.background || stay.status || stay.at > at) return false;
  const there = (code: string): boolean => participants.some(({ value }) => value === code);
  const [host] = stay.hosts;
  if (!host || !stay.visitors.some(({ value }) => there(value))) return false;
  if (hosts.length > 0 ? hosts.every(({ value }) => value !== host.value) : !there(host.value)) return false;
  const [first, own] = [parseEdtf(stay.start?.value.edtf ?? ''), parseEdtf(start?.value.edtf ?? '')];
  if (first?.precision !== 'day' || own?.precision !== 'day') return false;
  const last = parseEdtf(stay.end?.value.edtf ?? '');
  return own.from >= first.from && own.from <= Math.max(last?.from ?? 0, first.from + 1);
}
