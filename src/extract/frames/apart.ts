/** Several who were somewhere, each on a day of his own: `Hollande (May 2015) and Obama (March 2016) visited Havana`, `Visitors to Havana included X in May and Y in June`. */
import type { DateMention } from '../dates/expression';
import { createDraft, type Draft, type Read } from '../draft';
import { spanAt } from '../spans';
import type { View } from '../view';
import { dayRightBehind } from './gapped';

/** By which rules several are told of together who may have been there one after the other. */
const TOGETHER: ReadonlySet<string> = new Set([
  'receive',
  'room',
  'tete-a-tete',
  'travel',
  'visit',
  'visit-noun',
]);

/** The drafts of a sentence, a visit of each where those of one journey, reception or room have days of their own. */
export const apartByDays = (view: View, drafts: readonly Draft[]): readonly Draft[] =>
  view.dates.length > 1 ? drafts.flatMap((draft) => visitsOfEach(view, draft)) : drafts;

function visitsOfEach(view: View, draft: Draft): Draft[] {
  const named = [...draft.visitors, ...draft.participants];
  if (named.length < 2 || !draft.rules.some((rule) => TOGETHER.has(rule))) return [draft];
  const dayOf = (read: Read<string>): DateMention | null => dayOfName(view, read);
  const guests = named.filter((read) => dayOf(read) !== null);
  const hosts = hostsOf(draft, guests);
  const days = new Set(guests.map(dayOf));
  if (hosts.length === 0 || days.size < 2 || days.size < guests.length) return [draft];
  return guests.map((guest) => {
    const visit = createDraft('visit', draft.sentence, guest.from, guest.to);
    const codes = [guest, ...hosts].map(({ value }) => value);
    visit.visitors = [guest];
    visit.hosts = hosts;
    visit.place = draft.place;
    visit.people = draft.people.filter(({ code }) => code !== null && codes.includes(code));
    visit.time = draft.time;
    visit.day = dayOf(guest)?.from ?? null;
    visit.rules.push('travel', 'gapped');
    return visit;
  });
}

/** The day right behind the name of a party, no years in office. */
function dayOfName(view: View, read: Read<string>): DateMention | null {
  const mention = spanAt(view.mentions, read.from);
  const date = mention && mention.kind !== 'party' ? dayRightBehind(view, mention.to) : null;
  return date && (date.end === null || date.start?.month !== undefined) ? date : null;
}

/** Where they were: with the host, at the place, or with the one who has no day. */
function hostsOf({ hosts, place, participants }: Draft, guests: readonly Read<string>[]): Read<string>[] {
  if (hosts.length > 0) return hosts;
  const others = participants.filter((read) => !guests.includes(read));
  if (others.length > 0) return others;
  return place?.code ? [{ value: place.code, from: place.from, to: place.to, rule: place.rule }] : [];
}
