/** Stays as drafts: of those of one country a visit, of two in a third a meeting, of more a gathering. */
import { createDraft, type Draft, type DraftPerson, type Read } from '../draft';
import { partiesOf, partyRead, peopleOf, readPlace, setIn } from '../frames/scene';
import { areOfOneUnion } from '../lexicon/unions';
import { hasComma, hasWord, wordBetween, type View } from '../view';
import type { Stay } from './stay';
import type { Stop } from './stop';

/** The drafts of a stay: of those of one country one for each stop of its list. `stops`: those of its clause. */
export function tellStay(view: View, stay: Stay, stops: readonly Stop[]): Draft[] {
  const each = guestsOfCeremony(view, stay);
  if (each.length > 1) return each.map((guests) => draftOf(view, stay, guests));
  const draft = draftOf(view, stay);
  const others = draft.type === 'visit' ? listedAfter(stops, stay) : [];
  draft.tour = others.length > 0;
  return [
    draft,
    ...others.map((stop) => {
      const next = visitAt(view, stop, { visitors: draft.visitors, people: peopleOf(stay.guests) });
      next.time = stay.time;
      next.tour = true;
      next.rules.push(...RULES[stay.ground]);
      if (stop.gap <= BESIDE) next.day = stop.day?.from ?? null;
      return next;
    }),
  ];
}

/** `X et Y à Londres pour les obsèques de Z`: guests of a ceremony by their countries, each there for himself; none for other stays. */
function guestsOfCeremony(view: View, { guests, hosts }: Stay): Stay['guests'][] {
  if (hosts.length > 0 || !hasWord(view, 'ceremonies', view.from, view.to)) return [];
  const countries = [...new Set(guests.map(({ codes }) => codes[0]))];
  return countries.map((code) => guests.filter(({ codes }) => codes[0] === code));
}

/** The stops that go on a list with "and" or "then": `in Nairobi tomorrow, then Kampala and Harare`. */
function listedAfter(stops: readonly Stop[], { stop, guests }: Stay): Stop[] {
  const row: Stop[] = [];
  let ends = 0;
  for (const one of stops.slice(stops.indexOf(stop) + 1)) {
    if (!one.listed || one.code === stop.code || guests.some((actor) => actor.codes.includes(one.code)))
      break;
    row.push(one);
    if (one.listed === 'and') ends = row.length;
  }
  return row.slice(0, ends);
}

function draftOf(view: View, stay: Stay, guests = stay.guests): Draft {
  const { stop, hosts, ground } = stay;
  const countries = new Set(guests.flatMap((actor) => actor.codes)).size;
  const draft = createDraft(
    'visit',
    view.sentence.index,
    stay.at,
    ground === 'deed' ? stay.at + 1 : stop.place.to,
  );
  draft.unfulfilled = isPlannedThen(view, stop);
  draft.time = draft.unfulfilled ? 'future' : stay.time;
  draft.place = readPlace(stop.place);
  draft.people = [...peopleOf(guests), ...peopleOf(hosts)];
  draft.rules.push(...RULES[ground]);
  if (stop.gap <= BESIDE) draft.day = stop.day?.from ?? null;
  const parties = partiesOf(guests);
  if (countries === 1 || (hosts.length === 0 && areOfOneUnion(parties))) {
    draft.visitors = parties;
    draft.hosts = [partyRead(stop.place, stop.code)];
    return draft;
  }
  draft.type = countries === 2 && hosts.length === 0 ? 'meeting' : 'summit';
  draft.participants = [...parties, ...partiesOf(hosts)];
  if (draft.type === 'summit') draft.hosts = [partyRead(stop.place, stop.code)];
  return draft;
}

/** `was supposed to be with X in Nicosia`, `who had meant to speak in Rotterdam`: what leads to the place is a plan looked back on. */
function isPlannedThen(view: View, { place }: Stop): boolean {
  const at = wordBetween(view, 'wasToHave', Math.max(view.from, place.from - PLAN_REACH), place.from);
  return at >= 0 && !hasComma(view, at, place.from);
}

/** Tokens from the words of a plan to the place where it was to be, at most. */
const PLAN_REACH = 12;

/** Tokens between a stop and a day that is its own. */
const BESIDE = 1;

const RULES: Readonly<Record<Stay['ground'], readonly string[]>> = {
  met: ['scene', 'on-the-spot'],
  together: ['together'],
  dated: ['together', 'located'],
  deed: ['travel', 'weak', 'on-the-spot'],
  headline: ['headline', 'weak'],
};

/** A visit of somebody to a stop, told by its place alone. */
export function visitAt(
  view: View,
  { place }: Pick<Stop, 'place'>,
  who: { readonly visitors: Read<string>[]; readonly people: DraftPerson[] },
): Draft {
  const draft = createDraft('visit', view.sentence.index, place.from, place.to);
  draft.visitors = who.visitors;
  draft.people = who.people;
  setIn(draft, place);
  return draft;
}
