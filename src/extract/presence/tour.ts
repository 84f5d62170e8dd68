/**
 * The countries of a tour, wherever its sentence lists them: `Égypte, Tunisie et Togo composent la tournée`, `will cram Guatemala,
 * Honduras and Belize into one tour`, `a tour: Cairo, Tunis, Lomé`.
 */
import { inferred, type Draft } from '../draft';
import { partiesOf, peopleOf, setIn } from '../frames/scene';
import type { Clause } from './clause';
import { BESIDE, isJourney, longestRow } from './itinerary';
import { NOWHERE } from './mood';
import type { Person } from './person';
import { visitAt } from './tell';
import type { Trigger } from '../verbs/triggers';
import { wordBetween, type View } from '../view';

type Side = Pick<Draft, 'visitors' | 'people'>;

/** The stops of a listed tour that its sentence's drafts leave out; a draft of the tour without a place becomes its first. */
export function tellTour(clause: Clause, drafts: readonly Draft[]): Draft[] {
  const { view, stops } = clause;
  const tour = view.triggers.find((trigger) => trigger.frame === 'tour-noun') ?? listing(view, stops);
  if (!tour || clause.mood.silent || clause.mood.wish < NOWHERE) return [];
  const row = longestRow(stops.filter(({ place }) => place.deictic === null));
  const missing = row.filter(
    ({ code }) => !drafts.some((draft) => draft.hosts.some((read) => read.value === code)),
  );
  if (row.length < 2 || missing.length === 0) return [];
  const own = drafts.filter((draft) => draft.type === 'visit' && draft.triggers.includes(tour.from));
  if (own.some((draft) => draft.rules.includes('void'))) return [];
  // A country of the list is no traveller, wherever it stands.
  const isListed = (side: Side): boolean =>
    row.some(({ code }) => side.visitors.some((read) => read.value === code));
  // `received X in Tunis, the last stop of a tour that also took in Algeria and Morocco`: the tour of the guest.
  const guest = (draft: Draft): boolean =>
    isJourney(draft) && draft.hosts.length > 0 && draft.at < tour.from && !isListed(draft);
  const side =
    own.find((draft) => draft.visitors.length > 0 && !isListed(draft)) ??
    drafts.find(guest) ??
    travellerOf(clause.persons);
  if (!side || isListed(side)) return [];
  const visitors = inferred(side.visitors, 'tour');
  for (const draft of own) {
    draft.tour = true;
    if (draft.visitors.length > 0 && !isListed(draft)) continue;
    draft.visitors = visitors;
    draft.people = [...side.people];
  }
  // One day alone is that of the whole tour.
  const ownDays = row.filter(({ day, gap }) => day !== null && gap <= BESIDE).length > 1;
  const unplaced = own.find((draft) => draft.hosts.length === 0);
  if (unplaced && missing[0]) {
    setIn(unplaced, missing[0].place);
    if (ownDays) unplaced.day = missing[0].day?.from ?? null;
  }
  return missing.slice(unplaced ? 1 : 0).map((stop) => {
    const draft = visitAt(view, stop, { visitors, people: [...side.people] });
    draft.triggers.push(tour.from);
    draft.rules.push('tour-noun');
    draft.tour = true;
    draft.time = own[0]?.time ?? null;
    if (ownDays) draft.day = stop.day?.from ?? null;
    return draft;
  });
}

/** `a trip that also takes in Oslo and Riga`: a journey, and behind it a verb by which it has several stops, and right behind that the first of them. */
function listing(view: View, stops: Clause['stops']): Trigger | undefined {
  return view.triggers.find((one) => {
    if (one.frame !== 'visit-noun') return false;
    const verb = wordBetween(view, 'takesIn', one.to, Math.min(view.to, one.to + LISTED_WITHIN));
    const to = verb < 0 ? 0 : view.reading.word('takesIn', verb);
    return to > 0 && stops.some(({ place }) => place.from >= to && place.from - to <= RIGHT_BEHIND);
  });
}

/** Tokens between a journey and that verb, and between that and the first stop. */
const LISTED_WITHIN = 12;
const RIGHT_BEHIND = 2;

/** Whose tour it is where its noun does not say: the first with an office whom the sentence names. */
function travellerOf(persons: readonly Person[]): Side | null {
  const first = persons.find(
    ({ actors }) => actors.length > 0 && actors.every((actor) => actor.codes.length === 1),
  );
  return first ? { visitors: partiesOf(first.actors), people: peopleOf(first.actors) } : null;
}
