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

/**
 * `The three come together in Tbilisi on Monday. On the same day X will be received by the prime minister`, `On its margins he sees Y`: visits
 * to the country of a gathering, and talks of two who are at it, on its days, are where it is, if nothing says where else.
 */
export function placeAtGatherings(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.type === 'summit' || draft.place || draft.video || draft.background || draft.status) continue;
    const sides = draft.type === 'visit' ? draft.visitors : draft.participants;
    if (sides.length === 0 || (draft.type === 'meeting' && !draft.rules.includes('margins'))) continue;
    const gathering = drafts.findLast(
      (one) => one.type === 'summit' && !one.background && areThere(sides, one) && isOnItsDays(draft, one),
    );
    const { place } = gathering ?? {};
    if (!place || (draft.type === 'visit' && draft.hosts.some((host) => host.value !== place.code))) continue;
    const { value, from, to, code } = place;
    draft.place = { value, from, to, rule: 'place-of-gathering', code, weak: true };
  }
}

const areThere = (sides: Draft['visitors'], { participants, place }: Draft): boolean =>
  place !== null && sides.every(({ value }) => participants.some((one) => one.value === value));

/** Whether something is within the days of a gathering, or told in one breath with one that has none. */
function isOnItsDays({ start, sentence }: Draft, gathering: Draft): boolean {
  // `paid a visit from 16 to 19 October and attended a forum in Beijing`
  if (!gathering.start) return gathering.sentence === sentence;
  const [first, own] = [parseEdtf(gathering.start?.value.edtf ?? ''), parseEdtf(start?.value.edtf ?? '')];
  if (first?.precision !== 'day' || own?.precision !== 'day') return false;
  const last = parseEdtf(gathering.end?.value.edtf ?? '') ?? first;
  return own.from >= first.from && own.from <= last.from;
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
