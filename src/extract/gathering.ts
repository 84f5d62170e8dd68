/** Summits, conferences and forums: their name, their place, who takes part. */
import { PARTIES } from '../engagement/party';
import { addPeople } from './assemble';
import { inferred, type Draft } from './draft';
import { invitersOf } from './frames/inviters';
import { stopForNoun } from './frames/purpose';
import { actorsOf, draftOf, partiesOf, peopleOf, readPlace, type Scene, setIn } from './frames/scene';
import { nameAssembly } from './gathering/assembly';
import { isAbsent } from './gathering/absence';
import { holdersOf, participantsOf } from './gathering/attendance';
import { areFew, isOfFew } from './gathering/circle';
import { completeEdition, completeNext } from './gathering/edition';
import { isErrand } from './gathering/errand';
import { extentOf, type Extent, isGathering, isPartOfEarlier, isPrepared } from './gathering/extent';
import { heldAfter, isAttended, isBackdrop, isBeside, isHeldNoun, isOfHome } from './gathering/held';
import { dateBeside, leftBy } from './gathering/leaders';
import { nameParties } from './gathering/name';
import { isPossessed, leadersBefore, namedHost, ownersOf } from './gathering/owners';
import { hostsOf, placeOf } from './gathering/place';
import { isAbout } from './gathering/theme';
import type { Mention } from './mention';
import { isOfPrivate } from './mentions/private';
import type { Actor } from './registry';
import { groupOf } from './roles/group';
import { hasPossessive } from './roles/owner';
import { pairOf } from './roles/pair';
import { cityOf } from './roles/places';
import type { VerbGroup } from './verbs/tense';
import type { Trigger } from './verbs/triggers';
import { hasWord, wordBetween, type View } from './view';

/** Reads a gathering at its noun or at the name of its series. */
export function readSummit(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  if (isPartOfEarlier(view, trigger) || isBody(view, trigger) || isTitle(view, trigger)) return [];
  const extent = extentOf(view, trigger);
  if (isPrepared(view, extent)) return [];
  const series = extent.series;
  const weak = trigger.weak && (!extent.strong || isBackdrop(view, extent));
  const attended = weak && (isAttended(view, trigger, extent) || isErrand(view, extent));
  if (weak && !attended && nameParties(view, extent).length < 2) return [];
  const draft = draftOf(scene, 'summit', trigger, group);
  draft.series = series?.series?.series ?? null;
  draft.triggers.push(...attendedBy(view, extent));
  if (weak) draft.rules.push('weak-gathering');
  if (view.reading.word('organs', trigger.from)) draft.rules.push('organ');
  const named = nameParties(view, extent);
  draft.participants.push(...named);
  const stop = stopForNoun(view, extent.from);
  if (stop?.day) draft.day = stop.day.from;
  const place = stop?.place ?? placeOf(view, extent) ?? cityOf(view, trigger);
  if (place) {
    const code = place.codes[0];
    if (code)
      draft.hosts = [
        { value: code, from: place.from, to: place.to, rule: place.form === 'name' ? null : place.form },
      ];
    if (hasWord(view, 'capital', place.from - 1, place.to + 1)) draft.rules.push('capital');
    if (place.city)
      draft.place = {
        value: place.city,
        from: place.from,
        to: place.to,
        rule: null,
        code: code ?? null,
        weak: false,
      };
  }
  completeEdition(scene, draft, trigger);
  const receiving = hostsOf(scene, extent);
  const inviting = receiving.length ? receiving : actorsOf(scene, invitersOf(view, trigger));
  const hosts = inviting.length ? inviting : actorsOf(scene, namedHost(view));
  if (hosts.length) {
    if (draft.hosts.length === 0) draft.hosts = partiesOf(hosts).slice(0, 1);
    // `Kampala hosts a summit`, `la capitale ougandaise accueillera un sommet`: the city that receives it.
    draft.place ??= cityAmong(receiving, draft);
    // `hosted by France and Germany`: who receives together with others is there.
    const inPerson = hosts.filter((actor) => hosts.length > 1 || actor.mention.kind !== 'party');
    draft.participants.push(...partiesOf(inPerson));
    addPeople(draft, { people: peopleOf(inPerson) }, view.reading);
  }
  // On screens nobody receives.
  if (isOnScreens(view, extent)) {
    draft.hosts = [];
    draft.place = null;
    draft.video = true;
  }
  const beside = isBeside(view, extent.from);
  if (beside) draft.rules.push('beside');
  const held = heldAfter(view, extent);
  if (held) {
    draft.time = held.time;
    draft.ends ||= held.ends;
  }
  const pair = pairIn(scene, trigger);
  draft.participants.push(...partiesOf(pair));
  addPeople(draft, { people: peopleOf(pair) }, view.reading);
  const holding = holdersOf(scene, extent);
  const holders = holding.length ? holding : actorsOf(scene, ownersOf(view, extent));
  const theirs = holders.some(({ mention }) => mention.kind === 'party');
  if (theirs) draft.rules.push('theirs');
  if (areFew(view, extent, holders)) draft.rules.push('circle');
  draft.participants.push(...(theirs ? inferred(partiesOf(holders), 'theirs') : partiesOf(holders)));
  addPeople(draft, { people: peopleOf(holders) }, view.reading);
  if (extent.strong) completeNext(scene, draft, extent);
  const unnamed = extent.strong && named.every((read) => read.rule === 'leaders-of');
  const leading = unnamed ? leadersBefore(view, extent) : null;
  if (leading) takeLeaders(scene, draft, leading);
  const here = stop ? travellersTo(scene, stop.place) : [];
  draft.participants.push(...partiesOf(here));
  addPeople(draft, { people: peopleOf(here) }, view.reading);
  const actors = participantsOf(scene, extent).filter((actor) => !isAbsent(view, actor.mention));
  draft.participants.push(...partiesOf(actors));
  addPeople(draft, { people: peopleOf(actors) }, view.reading);
  // Two who chair a gathering together are not all who are there.
  const many =
    draft.series !== null ||
    receiving.length > 1 ||
    isOfBody(view, extent) ||
    isConference(view, extent) ||
    isAbout(view, extent) ||
    isOfFew(view, extent) ||
    // `in the presence of X and Y`: they are not all who came.
    hasWord(view, 'attendance', extent.to, view.to) ||
    isOfMany(view, draft, extent);
  if (takeAsBilateral(draft, many, view)) return [draft];
  const ofLeaders = view.mentions.some(
    (mention) => mention.plural && (mention.rank === 'head' || mention.rank === 'minister'),
  );
  const leaders = ofLeaders || isRun(view, extent);
  if (weak && (isPartys(view, extent) || (!isOfBody(view, extent) && isOfHome(view, trigger, extent, draft))))
    return [];
  const nobody = draft.people.length === 0;
  // `Le Club des entrepreneurs franco-angolais tient son congrès`: theirs, whatever they are called.
  const unnamedYet = draft.participants.length === 0;
  const end = weak && unnamedYet ? view.to : extent.from;
  const nameless = weak || (unnamedYet && !series && !ofLeaders);
  if (nameless && nobody && hasWord(view, 'privateBodies', view.from, end)) return [];
  if (draft.people.length === 0 && view.mentions.some((one) => isOfPrivate(view.reading, one))) return [];
  // `its annual conference`: of somebody who is no party.
  const owner = weak && draft.participants.length < 2 && isPossessed(view, extent.from);
  if (owner && holders.every(({ mention }) => mention.kind !== 'party')) return [];
  if (draft.people.length === 0 && !leaders && isPrivate(view, extent)) return [];
  if (!series && !leaders && draft.participants.length === 0 && isPrivate(view, extent)) return [];
  const bare = !series && draft.participants.length === 0 && draft.hosts.length === 0;
  if (bare && !leaders && !isHeldHere(view, extent)) return [];
  return [draft];
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

/** `opened a two-day summit on Tuesday`: a real gathering that is dated, and opened or closed. */
const isRun = (view: View, { from, to, strong }: Extent): boolean =>
  strong &&
  view.dates.some((date) => date.kind === 'date') &&
  (hasWord(view, 'begins', from - 5, to + 4) || hasWord(view, 'ends', from - 5, to + 4));

/** `a summit on trade was held today`: where the text is written, if nothing else says so; nobody stands between who may hold another. */
function isHeldHere({ triggers, mentions, dates }: View, { to, strong }: Extent): boolean {
  const verb = strong ? triggers.find((one) => one.kind === 'verb' && one.from >= to) : undefined;
  if (verb?.frame !== 'hold' || dates.every((date) => date.kind !== 'date')) return false;
  return !mentions.some((one) => one.kind !== 'party' && one.from >= to && one.to <= verb.from);
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

/** `took part in the climate summit which Emmanuel Macron chairs`: who goes to a gathering is one of many, unless it is told as that of two. */
function isOfMany(view: View, { participants }: Draft, extent: Extent): boolean {
  const attended = view.triggers.some(
    (one) => one.frame === 'attend' && !one.weak && one.to <= extent.from && extent.from - one.to < 8,
  );
  if (!attended || participants.some((read) => read.rule === 'summit-name')) return false;
  return !view.mentions.some(
    (one) =>
      (one.link === 'with' || one.link === 'between') && one.from >= extent.to && one.from - extent.to <= 4,
  );
}

/** `the summit of employers' federations`, `the youth summit`: nobody's who governs. */
function isPrivate(view: View, { from, to }: Extent): boolean {
  for (let at = to; at < Math.min(view.to, to + 6); at += 1) {
    if (view.reading.tokens[at]?.form.kind === 'punctuation') break;
    // `the summit of African mayors`; `a summit amid protests by farmers` is of whoever holds it.
    if (
      view.reading.word('privateBodies', at) &&
      (at === to || hasWord(view, 'of', to, at) || hasWord(view, 'between', to, at))
    )
      return true;
  }
  return hasWord(view, 'privateBodies', from - 3, from);
}

/** `the annual conference of the Labour Party`, `le congrès du parti`: politics at home, whoever comes. */
function isPartys(view: View, { from, to }: Extent): boolean {
  return hasWord(view, 'politicalParties', from - 3, from) || hasWord(view, 'politicalParties', to, to + 6);
}

/** `"The Summit", a film`: a title. */
function isTitle(view: View, trigger: Trigger): boolean {
  const opens =
    /^["“«]$/.test(view.reading.norm(trigger.from - 1)) ||
    /^["“«]$/.test(view.reading.norm(trigger.from - 2));
  return opens && [0, 1].some((ahead) => /^["”»]$/.test(view.reading.norm(trigger.to + ahead)));
}

/** `the Pacific Islands Forum Secretariat`, `BRICS countries`: the body, not its meeting. */
function isBody(view: View, trigger: Trigger): boolean {
  return trigger.kind === 'series' && view.reading.word('bodies', trigger.to) > 0;
}

/** `the summit of the Pacific Alliance`: of a body that no table has. */
function isOfBody(view: View, { to }: Extent): boolean {
  const { reading } = view;
  const of = reading.word('of', to);
  const at = of && (reading.word('articles', of) || of);
  const form = at ? reading.tokens[at]?.form : undefined;
  return (
    form?.kind === 'word' &&
    form.cap &&
    !view.mentions.some((one) => one.from <= (at || 0) && (at || 0) < one.to)
  );
}

/** `the international conference on Libya`, `the donors' forum`: many come, whoever is named. */
const isConference = (view: View, { from, to }: Extent): boolean => hasWord(view, 'conferences', from, to);

/** A "summit" of two countries is a visit where one is at home, else a meeting. Whether the draft is one. */
function takeAsBilateral(draft: Draft, named: boolean, view: View): boolean {
  const codes = [...new Set(draft.participants.map((read) => read.value))];
  if (named || codes.length !== 2 || codes.some((code) => PARTIES.get(code)?.kind !== 'country'))
    return false;
  if (
    view.mentions.some((mention) => mention.plural && mention.codes.length === 0 && mention.rank === 'head')
  )
    return false;
  const between = view.triggers.some(
    (one) => isGathering(one) && hasWord(view, 'between', one.to, one.to + 3),
  );
  // `le sommet Espagne-Maroc`: its name has no third, nor has another time of it.
  const paired =
    draft.rules.includes('edition') ||
    codes.every((code) =>
      draft.participants.some((read) => read.value === code && read.rule === 'summit-name'),
    );
  if (draft.people.length < 2 && !between && !paired) return false;
  // What two chair together is no meeting of two.
  if (hasWord(view, 'chaired', view.from, view.to)) return false;
  const home = draft.hosts.find((read) => codes.includes(read.value));
  draft.type = home ? 'visit' : 'meeting';
  draft.hosts = home ? [home] : [];
  if (home) {
    draft.visitors = draft.participants.filter((read) => read.value !== home.value);
    draft.participants = [];
  }
  return true;
}
