/** Journeys to whoever came before: `returned the visit`, `made the reverse trip`, `lui rendra la politesse`. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { linkedAfter } from '../roles/object';
import { ownerOf } from '../roles/owner';
import { nextTrigger, placesAfter } from '../roles/places';
import { readVerbGroup, type VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { goalLimit } from './destinations';
import { readVisitNoun } from './nominal';
import { relativeSubject } from './whose-visit';
import { actorsOf, draftOf, othersThan, partiesOf, peopleOf, type Scene, setIn } from './scene';
import { travellersOf } from './travellers';
import { NONE } from '../none';

/** The subject goes to the other side of what was told. */
export function readReciprocal(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  if (trigger.kind === 'noun') return readReturnVisit(scene, trigger, group);
  if (trigger.weak && !isOnDay(scene, trigger)) return [];
  const returned = readReturned(scene, trigger);
  if (returned.length > 0) return returned;
  const visitors = trigger.verb?.part
    ? actorsOf(scene, linkedAfter(view, trigger.to, view.to, ['by']).slice(0, 1))
    : travellersOf(scene, trigger, group);
  const hosts = othersThan(scene, visitors, trigger.from);
  const [place] = placesAfter(view, trigger.to, Math.min(view.to, goalLimit(view, trigger)), false);
  const isKnown = place?.codes[0] !== undefined;
  if (visitors.length === 0 || (hosts.length === 0 && !isKnown)) return [];
  const draft = draftOf(scene, 'visit', trigger, group);
  draft.visitors = partiesOf(visitors);
  draft.people = peopleOf(visitors);
  if (place && isKnown) setIn(draft, place);
  else draft.hosts = partiesOf(hosts);
  if (trigger.verb?.part) draft.time = 'past';
  return [draft];
}

/** `A return visit is planned for June`, `X's return visit is due in June`: whoever has been a host goes, on a day, to who was his guest. */
function readReturnVisit(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view, registry } = scene;
  const day = view.dates.find(({ kind, from }) => kind === 'date' && from >= trigger.to);
  if (!day) return [];
  const owner = ownerOf(view, trigger);
  const whose = owner ? [owner] : linkedAfter(view, trigger.to, trigger.to + BESIDE, ['of', 'by']);
  const { sides } = registry;
  const named = actorsOf(scene, whose);
  const hosts = named.length > 0 ? othersThan(scene, named, trigger.from) : [];
  const draft = draftOf(scene, 'visit', trigger, group);
  draft.visitors = partiesOf(named);
  draft.people = peopleOf(named);
  draft.hosts = partiesOf(hosts);
  const { from, to } = trigger;
  if (day.from < nextTrigger(view, trigger)) draft.day = day.from;
  const asIs = (codes: readonly string[]): Draft['hosts'] =>
    codes.slice(0, 1).map((value) => ({ value, from, to, rule: 'anaphora' }));
  if (draft.visitors.length === 0 && sides) draft.visitors = asIs(sides.host.codes);
  if (draft.hosts.length === 0 && sides) draft.hosts = asIs(sides.guest.codes);
  const [place] = placesAfter(view, to, view.to, false);
  if (place) setIn(draft, place);
  return draft.visitors.length > 0 && draft.hosts.length > 0 ? [draft] : [];
}

/** `reciprocated in October`, and not with a thing (`with tariffs`). */
const isOnDay = ({ view: { reading, dates } }: Scene, { to }: Trigger): boolean =>
  dates.some(({ from }) => from >= to) && !reading.word('with', to);

/** `returns the visit that X made to Namibia in 2011`: the visit that is returned, where it is said whose it was. */
function readReturned(scene: Scene, trigger: Trigger): Draft[] {
  const { view } = scene;
  const noun: Trigger = {
    from: trigger.to - 1,
    to: trigger.to,
    frame: 'visit-noun',
    kind: 'noun',
    tenses: NONE,
    verb: null,
    series: null,
    weak: false,
  };
  const told =
    relativeSubject(view, noun) ??
    linkedAfter(view, trigger.to, trigger.to + BESIDE, ['of', 'by']).find((one) => one.kind !== 'party');
  if (!told) return [];
  const drafts = ofUnknown(scene, noun, told) ?? readVisitNoun(scene, noun, readVerbGroup(view, noun));
  const end = nextTrigger(view, trigger);
  for (const draft of drafts) {
    draft.day = view.dates.find((date) => date.from >= trigger.to && date.from < end)?.from ?? null;
    draft.background = true;
    draft.time = 'past';
    draft.rules.push('earlier');
  }
  return drafts;
}

/** `X will be received in Brasília by Minister Y. It returns Y's visit to Georgetown`: of whom nothing else is told who paid the visit that is returned is of the other side; null for all others. */
function ofUnknown(scene: Scene, noun: Trigger, told: Mention): Draft[] | null {
  const { view, registry } = scene;
  const [actor] = actorsOf(scene, [told]);
  const value = registry.sides?.host.codes[0];
  const place = placesAfter(view, noun.to, view.to, false)[0];
  if (!actor?.name || actor.codes.length > 0 || value === undefined || !place) return null;
  const draft = draftOf(scene, 'visit', noun, readVerbGroup(view, noun));
  draft.visitors = [{ value, from: told.from, to: told.to, rule: 'anaphora' }];
  draft.people = [{ name: actor.name, code: value }];
  setIn(draft, place);
  return [draft];
}

/** Tokens between a visit and whose it was. */
const BESIDE = 4;
