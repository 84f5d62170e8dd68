/**
 * Several who were somewhere, each on a day of his own or in turn: `Hollande (May 2015) and Obama (March 2016) visited Havana`, `Visitors
 * to Havana included X in May and Y in June`, `X and Y were in Havana on separate visits`.
 */
import type { DateMention } from '../dates/expression';
import { createDraft, type Draft, type Read } from '../draft';
import { isSmall } from '../roles/small';
import { spanAt } from '../spans';
import { isPastVerb } from '../verbs/word-time';
import { clauseAround, hasWord, wordBetween, type View } from '../view';
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

/** The drafts of a sentence, a visit of each where those of one journey, reception or room have days of their own or come in turn. */
export function withApart(view: View, drafts: readonly Draft[]): readonly Draft[] {
  const dated = view.dates.length > 1 ? drafts.flatMap((draft) => visitsOfEach(view, draft)) : drafts;
  const isCeremony = hasWord(view, 'ceremonies', view.from, view.to);
  const days = isCeremony ? dated.flatMap((draft) => visitsToCeremony(view, draft)) : dated;
  if (view.reading.findWord('inTurn', view.from, view.to) < 0) return days;
  const visits = days.flatMap((draft) => visitsInTurn(view, draft));
  const guests = visits.filter(({ rules }) => rules.includes('in-turn')).flatMap(({ visitors }) => visitors);
  // `X and Y, who are there on separate visits, exchanged views`: not with each other.
  const areGuests = ({ visitors, hosts, participants }: Draft): boolean =>
    [...visitors, ...hosts, ...participants].every(({ value }) => guests.some((one) => one.value === value));
  return visits.filter(
    (draft) => guests.length === 0 || draft.rules.includes('in-turn') || !areGuests(draft),
  );
}

function visitsOfEach(view: View, draft: Draft): Draft[] {
  const named = [...draft.visitors, ...draft.participants];
  if (named.length < 2 || !draft.rules.some((rule) => TOGETHER.has(rule))) return [draft];
  const dayOf = (read: Read<string>): DateMention | null => dayOfName(view, read);
  const guests = named.filter((read) => dayOf(read) !== null);
  const hosts = hostsOf(draft, guests);
  const days = new Set(guests.map(dayOf));
  if (hosts.length === 0 || days.size < 2 || days.size < guests.length) return [draft];
  return guests.map((guest) => {
    const visit = visitOf(draft, guest, hosts);
    visit.day = dayOf(guest)?.from ?? null;
    visit.rules.push('travel', 'gapped');
    return visit;
  });
}

/** `X and Y are in Havana on separate visits`, `received X and Y separately`: a visit of each, on the one day that the sentence names. */
function visitsInTurn(view: View, draft: Draft): Draft[] {
  if (draft.rules.some((rule) => GATHERED.has(rule)) || !isInTurn(view, draft)) return [draft];
  const hosts = draft.hosts.slice(0, 1);
  const guests = (draft.type === 'visit' ? draft.visitors : draft.participants).filter(
    ({ value }) => hosts[0]?.value !== value,
  );
  const isKept = draft.type === 'meeting' || draft.series !== null || hosts.length === 0;
  if (isKept || guests.length < 2) return [draft];
  return guests.map((guest) => {
    const visit = visitOf(draft, guest, hosts);
    visit.day = dateNearest(view, draft)?.from ?? null;
    visit.rules.push('travel', 'in-turn');
    return visit;
  });
}

/** `X and Y came to Banjul for the inauguration of Z`: guests of several countries, each there for himself. */
function visitsToCeremony(view: View, draft: Draft): Draft[] {
  const { type, visitors, rules, hosts } = draft;
  // `X and Y met in Rome at the funeral of Z`, `X and Y visited Lomé together`
  const isTogether =
    hasWord(view, 'together', view.from, view.to) ||
    view.triggers.some(({ frame }) => frame === 'meet' || frame === 'talks-noun');
  if (type !== 'visit' || visitors.length < 2 || isTogether || !rules.some((rule) => TOGETHER.has(rule)))
    return [draft];
  return visitors.map((guest) => {
    const visit = visitOf(draft, guest, hosts);
    visit.day = draft.day ?? dateNearest(view, draft)?.from ?? null;
    visit.rules.push('travel', 'ceremony');
    return visit;
  });
}

/** Rules of a gathering, to which many come together. */
const GATHERED: ReadonlySet<string> = new Set(['summit-noun', 'assembly', 'edition']);

/** The day nearest to the words that tell something, and of those as near the one behind them. */
function dateNearest({ dates }: View, { at, to }: Draft): DateMention | null {
  let nearest: DateMention | null = null;
  let least = Number.MAX_SAFE_INTEGER;
  for (const date of dates) {
    const gap = date.from >= to ? date.from - to : at - date.to;
    if (date.kind !== 'date' || gap > least) continue;
    nearest = date;
    least = gap;
  }
  return nearest;
}

/** Whether the clause of a draft says that those whom it tells of came each by himself; `a series of talks` may be with all. */
function isInTurn(view: View, { at }: Draft): boolean {
  const { reading } = view;
  const [from, to] = clauseAround(view, at);
  const word = wordBetween(view, 'inTurn', from, to);
  const end = word < 0 ? 0 : reading.word('inTurn', word);
  if (!end || reading.word('of', end - 1) || isOfThings(view, end)) return false;
  if (hasWord(view, 'together', from, to)) return false;
  // `met in Paris and left separately`: of another verb.
  for (let between = at; between < word; between += 1)
    if (reading.word('and', between) && isPastVerb(view, between + 1)) return false;
  return true;
}

/** `signed separate pledges`: a plural of nothing that tells an engagement. */
function isOfThings(view: View, at: number): boolean {
  const { reading, triggers, mentions, dates } = view;
  if (triggers.some(({ from }) => from >= at && from - at <= NOUN_WITHIN)) return false;
  const form = reading.form(at);
  return form?.kind === 'word' && !isSmall(view, at) && !spanAt(mentions, at) && !spanAt(dates, at);
}

/** Tokens between a word of turns and the noun of visits that it is beside, at most. */
const NOUN_WITHIN = 2;

/** The visit of one of several. */
function visitOf(draft: Draft, guest: Read<string>, hosts: Read<string>[]): Draft {
  const visit = createDraft('visit', draft.sentence, guest.from, guest.to);
  const codes = [guest, ...hosts].map(({ value }) => value);
  visit.visitors = [guest];
  visit.hosts = hosts;
  visit.place = draft.place;
  visit.people = draft.people.filter(({ code }) => code !== null && codes.includes(code));
  visit.time = draft.time;
  return visit;
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
