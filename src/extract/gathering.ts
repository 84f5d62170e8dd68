/** Summits, conferences and forums: their name, their place, who takes part. */
import { addPeople } from './assemble';
import { inferred, type Draft } from './draft';
import { invitersOf } from './frames/inviters';
import { stopForNoun } from './frames/purpose';
import {
  actorsOf,
  draftOf,
  partiesOf,
  partyRead,
  peopleOf,
  readPlace,
  type Scene,
  setIn,
} from './frames/scene';
import { nameAssembly } from './gathering/assembly';
import { isAbsent } from './gathering/absence';
import { isAttended, isOnAbroad } from './gathering/attended';
import { holdersOf, participantsOf } from './gathering/attendance';
import { isBackdrop, isBeside } from './gathering/beside';
import { areNotAll, takeAsBilateral } from './gathering/bilateral';
import { areFew } from './gathering/circle';
import { hostTown, isDatedName } from './gathering/dated-name';
import { completeEdition, completeNext, isPreviousOwn } from './gathering/edition';
import { isErrand } from './gathering/errand';
import {
  extentOf,
  type Extent,
  isBody,
  isAnotherBehind,
  isPartOfEarlier,
  isPrepared,
  isPreparedAt,
  isTitle,
} from './gathering/extent';
import { heldAfter, isHeldNoun } from './gathering/held';
import { dateBeside, leftBy } from './gathering/leaders';
import { nameParties } from './gathering/name';
import { leadersBefore, namedHost, ownersOf } from './gathering/owners';
import { isHeldOrReceived, isPeopledBehind } from './gathering/peopled';
import { hostsOf, openersOf, placeOf } from './gathering/place';
import { isNoEngagement } from './gathering/private';
import { isGatheringSpokenOf, takeAsSpokenOf } from './gathering/spoken-of';
import type { Mention } from './mention';
import type { Actor } from './registry';
import { groupOf } from './roles/group';
import { hasPossessive } from './roles/owner';
import { pairOf } from './roles/pair';
import { cityOf } from './roles/places';
import { turnAround } from './roles/turns';
import type { VerbGroup } from './verbs/tense';
import type { Trigger } from './verbs/triggers';
import { hasWord, wordBetween, type View } from './view';

/** Reads a gathering at its noun or at the name of its series. */
export function readSummit(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  if (isPartOfEarlier(view, trigger) || isBody(view, trigger) || isTitle(view, trigger)) return [];
  const extent = extentOf(view, trigger);
  const prepared = isPrepared(view, extent);
  if (prepared && !isPreparedAt(view, extent)) return [];
  const dated = trigger.weak && !isBackdrop(view, extent) && isDatedName(view, extent);
  const weak = trigger.weak && !dated && (!extent.strong || isBackdrop(view, extent));
  const named = nameParties(view, extent);
  const town = hostTown(view, extent);
  const told = isAttended(view, trigger, extent) || isErrand(view, extent) || town !== null;
  if (
    weak &&
    named.length < 2 &&
    !told &&
    !((isHeldOrReceived(view, trigger, extent) || isOnAbroad(view, extent)) && isPeopledBehind(scene, extent))
  )
    return [];
  const draft = draftOf(scene, 'summit', trigger, group);
  draft.series = extent.series?.series?.series ?? null;
  draft.triggers.push(...attendedBy(view, extent));
  if (weak) draft.rules.push('weak-gathering');
  if (prepared) draft.rules.push('named-only');
  if (isAnotherBehind(view, extent)) draft.rules.push('another');
  if (view.reading.word('organs', trigger.from)) draft.rules.push('organ');
  draft.participants.push(...named);
  const stop = stopForNoun(view, extent.from);
  // `met in Rome beside the G7 on 16 February and in Lisbon`: what is beside talks is where and when they are.
  const turn = turnAround(view, extent.from);
  const day = stop?.day ?? turn?.day;
  if (day) draft.day = day.from;
  const place = stop?.place ?? turn?.place ?? placeOf(view, extent) ?? town ?? cityOf(view, trigger);
  if (place) takePlace(view, draft, place);
  completeEdition(scene, draft, trigger);
  const receiving = hostsOf(scene, extent);
  takeHosts(scene, draft, trigger, receiving);
  takeActors(scene, draft, actorsOf(scene, openersOf(scene, extent)));
  takeCourse(view, draft, extent);
  takeActors(scene, draft, pairIn(scene, trigger));
  const holders = takeHolders(scene, draft, extent);
  if (extent.strong) completeNext(scene, draft, extent);
  if (isPreviousOwn(view, extent)) draft.rules.push('edition', 'previous');
  const unnamed = extent.strong && named.every((read) => read.rule === 'leaders-of');
  const leading = unnamed ? leadersBefore(view, extent) : null;
  if (leading) takeLeaders(scene, draft, leading);
  if (isGatheringSpokenOf(view, extent)) takeAsSpokenOf(view, draft, extent);
  else {
    if (stop) takeActors(scene, draft, travellersTo(scene, stop.place));
    takeActors(
      scene,
      draft,
      participantsOf(scene, extent).filter((actor) => !isAbsent(view, actor.mention)),
    );
  }
  const many = receiving.length > 1 || areNotAll(view, draft, extent);
  if (!many && takeAsBilateral(draft, view)) return [draft];
  return isNoEngagement(view, draft, { trigger, extent, weak, holders }) ? [] : [draft];
}

/** Adds actors to those who are at a gathering. */
function takeActors({ view }: Scene, draft: Draft, actors: readonly Actor[]): void {
  draft.participants.push(...partiesOf(actors));
  addPeople(draft, { people: peopleOf(actors) }, view.reading);
}

/** Where a gathering is. */
function takePlace(view: View, draft: Draft, place: Mention): void {
  const { from, to, city } = place;
  const code = place.codes[0] ?? null;
  if (code) draft.hosts = [partyRead(place, code)];
  if (hasWord(view, 'capital', from - 1, to + 1)) draft.rules.push('capital');
  if (city) draft.place = { value: city, from, to, rule: null, code, weak: false };
}

/** Who hosts a gathering: who receives it, else who invites to it, else who is called its host. */
function takeHosts(scene: Scene, draft: Draft, trigger: Trigger, receiving: readonly Actor[]): void {
  const { view } = scene;
  const inviting = receiving.length ? receiving : actorsOf(scene, invitersOf(view, trigger));
  const hosts = inviting.length ? inviting : actorsOf(scene, namedHost(view));
  if (hosts.length === 0) return;
  if (draft.hosts.length === 0) draft.hosts = partiesOf(hosts).slice(0, 1);
  // `Kampala hosts a summit`, `la capitale ougandaise accueillera un sommet`: the city that receives it.
  draft.place ??= cityAmong(receiving, draft);
  // `hosted by France and Germany`: who receives together with others is there.
  takeActors(
    scene,
    draft,
    hosts.filter((actor) => hosts.length > 1 || actor.mention.kind !== 'party'),
  );
}

/** How and when a gathering is held: on screens, beside something else, as its own verb says. */
function takeCourse(view: View, draft: Draft, extent: Extent): void {
  // On screens nobody receives.
  if (isOnScreens(view, extent)) {
    draft.hosts = [];
    draft.place = null;
    draft.video = true;
  }
  if (isBeside(view, extent.from)) draft.rules.push('beside');
  const held = heldAfter(view, extent);
  if (!held) return;
  draft.time = held.time;
  draft.ends ||= held.ends;
}

/** Adds who holds a gathering, or whose it is, and returns them. */
function takeHolders(scene: Scene, draft: Draft, extent: Extent): readonly Actor[] {
  const { view } = scene;
  const holding = holdersOf(scene, extent);
  const holders = holding.length ? holding : actorsOf(scene, ownersOf(view, extent));
  const theirs = holders.some(({ mention }) => mention.kind === 'party');
  if (theirs) draft.rules.push('theirs');
  if (areFew(view, extent, holders)) draft.rules.push('circle');
  draft.participants.push(...(theirs ? inferred(partiesOf(holders), 'theirs') : partiesOf(holders)));
  addPeople(draft, { people: peopleOf(holders) }, view.reading);
  return holders;
}

/** `a virtual summit`, `le sommet se tient en ligne`; in `took part by video in the summit in Abuja` only somebody is. */
function isOnScreens(view: View, { from, to }: Extent): boolean {
  if (hasWord(view, 'video', from, to + 5)) return true;
  const at = wordBetween(view, 'video', from - 3, from);
  return at >= 0 && !hasWord(view, 'at', view.reading.word('video', at), from);
}

/** `Hollande on Friday in Dakar, on Saturday in Kinshasa for the summit`: with whom a line without a verb begins. */
function travellersTo(scene: Scene, stop: Mention): Actor[] {
  const { view } = scene;
  if (view.triggers.some((one) => one.kind === 'verb' && one.from < stop.from)) return [];
  const first = view.mentions.find((one) => one.kind !== 'party');
  return first?.link === null && first.to <= stop.from ? actorsOf(scene, groupOf(view, first)) : [];
}

/** The city that receives, alone, where it is of the country that does. */
function cityAmong(hosts: readonly Actor[], { hosts: [host] }: Draft): Draft['place'] {
  const [only] = hosts;
  if (hosts.length !== 1 || !only?.mention.placeLike || only.mention.city === null) return null;
  return only.mention.codes[0] === host?.value ? readPlace(only.mention) : null;
}

/** The leaders of a body whose gathering it is, and what they leave behind. */
function takeLeaders(scene: Scene, draft: Draft, leaders: Mention): void {
  const { view } = scene;
  const parties = partiesOf(actorsOf(scene, [leaders]));
  draft.participants.push(
    ...parties.filter((read) => draft.participants.every((one) => one.value !== read.value)),
  );
  nameAssembly(view, draft, leaders);
  const left = draft.hosts.length ? null : leftBy(view, leaders.to);
  if (!left) return;
  setIn(draft, left);
  draft.day = dateBeside(view, left);
  draft.ends = true;
}

/** `the Trump–Kim summit`, `their last summit`: two who are named in its name, or of whom the text speaks. */
function pairIn(scene: Scene, trigger: Trigger): readonly Actor[] {
  const { view, registry } = scene;
  const named = actorsOf(scene, pairOf(view, trigger)).filter((actor) => actor.name !== null);
  if (named.length || trigger.kind !== 'noun' || !hasPossessive(view, trigger)) return named;
  return new Set(registry.topic.map(({ codes: [code] }) => code)).size === 2 && registry.topic.length === 2
    ? registry.topic
    : [];
}

/** Verbs of attending before a gathering, and the verb of bringing together right behind it: a date of theirs is the gathering's. */
function attendedBy(view: View, { from, to }: Extent): number[] {
  return view.triggers.flatMap((one) =>
    (one.frame === 'attend' && one.to <= from && from - one.to < 14) ||
    (one.frame === 'mediate' && one.from >= to && isHeldNoun(view, one.from))
      ? [one.from]
      : [],
  );
}
