/** Verbs and nouns of meeting: a visit where one side is at home, a gathering where three are in the room. */
import { isOrganisation } from '../../engagement/party';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { addSides, assemblyDraft, isAssembly, metMany } from '../gathering/assembly';
import { isLeftOut } from '../gathering/absence';
import { gatheringBody } from '../gathering/body';
import { isHeldNoun } from '../gathering/held';
import { isPlaceSpokenOf } from '../gathering/leaders';
import { gatheringOfSome } from '../gathering/some';
import { isAtNamed } from '../gathering/talks-at';
import { isSpokenAbout } from '../gathering/theme';
import type { Actor } from '../registry';
import { isDefinite } from '../roles/before';
import { placeBefore, placesAfter } from '../roles/places';
import { subjectOf } from '../roles/subject';
import { isSeatOf } from '../seats';
import { decidedBefore } from '../verbs/decided';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, hasWord, wordBetween, type View } from '../view';
import { laterMeetings, readEach } from './each';
import { occasionOf } from './occasion';
import { bodyOfVisit, hostOfVisitor } from './on-visit';
import { purposeStop, stopForNoun } from './purpose';
import {
  actorsOf,
  draftOf,
  homeOf,
  isCall,
  isCallBeside,
  partiesOf,
  partyRead,
  peopleOf,
  readPlace,
  setIn,
  voidDraft,
  type Scene,
} from './scene';
import { isBloc, meetingSides } from './sides';
import { readMeal } from './meal';
import { hostAtHome, hostByRank } from './talks-home';
import { isDeniedSince, isOfOtherTime, liesBefore } from './other-talks';
import { isAtGathering, seenAtHome } from './together';
import { thirdsIn } from './third';
import { readTurns } from './turns';
import { placeOfTalks } from './venue';

/** `defended his trade negotiations with China`: talks that somebody leads, and no meeting. */
function isOwnProcess({ reading }: View, { from }: Trigger): boolean {
  return (
    reading.word('processes', from) > 0 &&
    (reading.word('his', from - 1) > 0 || reading.word('his', from - 2) > 0)
  );
}

/** A meeting is a visit where one side is at home; elsewhere a meeting. */
export function readMeeting(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const meal = readMeal(scene, trigger, group);
  if (meal.length) return meal;
  const occasion = occasionOf(view, trigger);
  const drafts = readTalks(scene, trigger, group);
  // Talks at which something was done were held when it was.
  if (occasion) {
    const days = view.dates.filter(({ kind }) => kind === 'date');
    for (const draft of drafts) {
      draft.time = occasion.time;
      if (days.length === 1) draft.day ??= days[0]?.from ?? null;
    }
  }
  if (isOfOtherTime(view, trigger) || liesBefore(view, trigger, group.time))
    for (const draft of drafts) draft.rules.push('other-time');
  const stop = purposeStop(view, trigger);
  for (const draft of stop?.day ? drafts : [])
    if (!draft.place || draft.place.from === stop?.place.from) draft.day ??= stop?.day?.from ?? null;
  return drafts;
}

function readTalks(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const some = trigger.kind === 'verb' ? gatheringOfSome(scene, trigger, group) : null;
  if (some) return some;
  const sides = meetingSides(scene, trigger, group).filter(
    ({ mention }) => !isLeftOut(view, mention) && !isSpokenAbout(view, mention),
  );
  const parties = partiesOf(sides);
  const codes = [...new Set(parties.map((party) => party.value))];
  const bloc = sides.some((actor) => actor.mention.plural && isBloc(actor.codes));
  const assembly = subjectOf(view, trigger.from).find((mention) => isAssembly(view, mention));
  const met = codes.length < 2 && !assembly ? metMany(view, trigger) : null;
  if (assembly ? codes.length < 2 : met) {
    const places = placesAfter(view, trigger.to, view.to, false).filter((one) => !isPlaceSpokenOf(view, one));
    const place = places[0] ?? placeBefore(view, trigger);
    const drafts = assemblyDraft(scene, trigger, group, (assembly ?? met) as Mention, place);
    addSides(drafts, sides);
    return drafts;
  }
  if (trigger.kind === 'verb' && isHeldNoun(view, group.from)) return [];
  if (isGatheringAgain(scene, trigger)) return [];
  if (trigger.kind === 'verb' && isDeniedSince(view, trigger)) return [];
  if (isJudged(view, trigger) && !sides.some(({ mention }) => view.mentions.includes(mention))) return [];
  if (trigger.kind === 'noun' && isOwnProcess(view, trigger)) return [];
  const body = codes.length <= 2 && !bloc ? gatheringBody(view, trigger, group) : null;
  if (body) {
    const drafts = blocMeeting(scene, trigger, group, actorsOf(scene, body.present), body.place);
    // `La Ligue arabe, réunie samedi à Bagdad, a condamné`: a bare participle tells what was done.
    if (group.passive) for (const draft of drafts) draft.time ??= 'past';
    // `flew to Accra on Thursday for an ECOWAS meeting`: on the day on which one is there.
    const at = Math.min(trigger.from, body.present[0]?.from ?? trigger.from);
    const stop = trigger.kind === 'noun' ? stopForNoun(view, at) : null;
    for (const draft of drafts) draft.day ??= stop?.day?.from ?? null;
    return drafts;
  }
  if (codes.length < 2 && !bloc) {
    if (isPhone(view, trigger)) return [voidDraft(scene, trigger)];
    // `The dinner planned in Lima with Humala is cancelled`: with somebody, and of whom the text goes on.
    return codes.length === 0 && pointsBack(view, trigger) ? [pointing(scene, trigger, group)] : [];
  }
  const [from, to] = clauseAround(view, trigger.from);
  // `spoke by phone two months after their talks in Rome`, `agreed by phone to meet in Oslo`: those are none.
  const isOther = isOfOtherTime(view, trigger) || decidedBefore(view, trigger) >= 0;
  // `met X on Monday, three days after they spoke by phone`
  const before = view.dates.find(({ sense, from: at }) => sense === 'after' && at >= trigger.to)?.from ?? to;
  if (isCall(view, from, Math.min(before, to)) && (!isOther || isPhone(view, trigger)))
    return [voidDraft(scene, trigger)];
  const onMargins =
    wordBetween(view, 'margins', from, to) >= 0 ||
    isApartFromGathering(scene, trigger) ||
    isAtGathering(scene, trigger, sides) ||
    (codes.length === 2 && isAtNamed(scene, trigger));
  const place = placeOfTalks(view, trigger, onMargins);
  if ((!place || place.form === 'seat') && isCallBeside(view, from, to)) return [voidDraft(scene, trigger)];
  const video = isOnScreen(view, trigger, from, to);
  // `the ministers of the African Union and the European Union`: those of two bodies are many.
  if (codes.length === 2 && codes.every(isOrganisation) && sides.some(({ mention }) => mention.plural))
    return blocMeeting(scene, trigger, group, sides, place);
  const seat = place?.codes[0] ?? '';
  const atSeat = isSeatOf(parties, seat) && !codes.includes(seat) && isBloc(codes) && !onMargins;
  if ((bloc || (atSeat && trigger.kind === 'verb')) && codes.length === 2 && place && isSeatOf(parties, seat))
    return isOfBlocAlone(sides, trigger, place)
      ? blocMeeting(scene, trigger, group, sides.filter(isOfBody), place)
      : seatVisit(scene, trigger, group, sides, place);
  if (bloc) return blocMeeting(scene, trigger, group, sides, place);
  // `landed in Nairobi after talks with X and Y`: those were elsewhere.
  const aside = trigger.kind === 'noun' && wordBetween(view, 'asides', trigger.from - 2, trigger.from) >= 0;
  if (aside && codes.length > 2 && place && place.to <= trigger.from) return [];
  const thirds = thirdsIn(scene, trigger, group, { codes, place: video ? null : place });
  const talks = { sides, place: video ? null : place, onMargins };
  const each = thirds.length ? [] : readEach(scene, trigger, group, talks);
  if (each.length) return each;
  const turns = codes.length === 2 && !thirds.length ? readTurns(scene, trigger, group, sides) : [];
  if (turns.length) return turns;
  const host = trigger.verb?.assembles && codes.length === 2 ? homeOf(sides, place) : [];
  if (host.some((read) => !codes.includes(read.value))) {
    const [draft] = blocMeeting(scene, trigger, group, sides, place);
    draft?.participants.push(...host);
    return draft ? [draft] : [];
  }
  if (thirds.length) return blocMeeting(scene, trigger, group, [...sides, ...thirds], place);
  const house =
    !place && !video && codes.length === 2
      ? (seenAtHome(view, trigger, sides) ??
        hostAtHome(scene, trigger, group) ??
        hostOfVisitor(view, sides, scene.registry.home) ??
        bodyOfVisit(scene, codes))
      : null;
  const home = house ?? (place && !video ? codes.find((code) => code === place.codes[0]) : undefined);
  const isDelegation = view.mentions.some((one) => one.rank === 'delegation' && one.to <= trigger.from);
  if (home && !onMargins && (codes.length === 2 || isDelegation)) {
    const draft = draftOf(scene, 'visit', trigger, group);
    draft.hosts = parties.filter((party) => party.value === home);
    draft.visitors = parties.filter((party) => party.value !== home);
    draft.people = peopleOf(sides);
    draft.place = place ? readPlace(place) : null;
    draft.rules.push('meeting-at-home');
    if (onMargins) draft.rules.push('margins');
    return [draft, ...laterMeetings(scene, trigger, group, talks)];
  }
  const senior = !place && !video && !onMargins && codes.length === 2 ? hostByRank(scene, sides) : null;
  const draft = draftOf(scene, codes.length > 2 ? 'summit' : senior ? 'visit' : 'meeting', trigger, group);
  if (senior) {
    draft.hosts = parties.filter((party) => party.value === senior);
    draft.visitors = parties.filter((party) => party.value !== senior);
    draft.people = peopleOf(sides);
    draft.rules.push('rank-at-home');
    return [draft];
  }
  draft.participants = parties;
  draft.people = peopleOf(sides);
  if (place && !video) draft.place = readPlace(place);
  if (place && !video && codes.length > 2 && place.codes[0]) draft.hosts = [partyRead(place, place.codes[0])];
  draft.video = video;
  if (onMargins) draft.rules.push('margins');
  if (!place && !video) draft.rules.push('no-place');
  return codes.length === 2 ? [draft, ...laterMeetings(scene, trigger, group, talks)] : [draft];
}

/** `told him in a separate meeting`: beside the gathering of which the text speaks; `each for separate talks` are several. */
const isApartFromGathering = ({ view, registry }: Scene, { kind, from }: Trigger): boolean =>
  kind === 'noun' &&
  registry.gathering !== null &&
  wordBetween(view, 'inTurn', from - 1, from) >= 0 &&
  view.reading.word('indefinite', from - 2) > 0;

/** `conferred with X by video in June, and met Y in Bangkok`: the screen is of the verb of meeting that is beside it. */
function isOnScreen(view: View, trigger: Trigger, from: number, to: number): boolean {
  const at = wordBetween(view, 'video', from, to);
  if (at < 0) return false;
  return !view.triggers.some(
    (one) =>
      one.kind === 'verb' &&
      one.frame === trigger.frame &&
      (at < trigger.from ? one.to <= at : trigger.to <= one.from && one.to <= at),
  );
}

/** `who take part in the meeting`: the gathering that the text tells of, taken up by another word. */
const isGatheringAgain = ({ view, registry }: Scene, trigger: Trigger): boolean =>
  registry.gathering !== null &&
  trigger.kind === 'noun' &&
  isDefinite(view.reading, trigger.from) &&
  view.triggers.some(
    (one) => one.frame === 'attend' && one.to <= trigger.from && trigger.from - one.to <= ATTENDED_WITHIN,
  );

/** Tokens between a verb of attending and what is attended. */
const ATTENDED_WITHIN = 3;

function isPhone(view: View, trigger: Trigger): boolean {
  return hasWord(view, 'phone', trigger.from - 2, trigger.to + 3);
}

const isOfBody = ({ codes }: Actor): boolean => isOrganisation(codes[0]);

/** `EU ministers gather in Brussels to review a treaty with Israel`, `ECOWAS leaders meet in Abuja, where Bio could be chosen`: who is named behind the place, and not as one with whom they meet, meets nobody. */
const isOfBlocAlone = (sides: readonly Actor[], trigger: Trigger, place: Mention): boolean =>
  sides.every(({ codes, mention: { plural, to, from, link, kind } }) =>
    isOrganisation(codes[0])
      ? plural && to <= trigger.from
      : from > Math.max(place.to, trigger.to) && !(link === 'with' && kind !== 'party'),
  );

/** `met EU leaders in Brussels`: a visit to the organisation where it sits. */
function seatVisit(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  sides: readonly Actor[],
  place: Mention,
): Draft[] {
  const parties = partiesOf(sides);
  const draft = draftOf(scene, 'visit', trigger, group);
  draft.hosts = parties.filter((party) => isOrganisation(party.value));
  draft.visitors = parties.filter((party) => !draft.hosts.includes(party));
  draft.people = peopleOf(sides);
  draft.place = readPlace(place);
  return [draft];
}

/** `EU leaders meet in Brussels`: a gathering of the bloc. */
function blocMeeting(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  sides: readonly Actor[],
  place: Mention | null,
): Draft[] {
  const draft = draftOf(scene, 'summit', trigger, group);
  draft.participants = partiesOf(sides);
  draft.people = peopleOf(sides);
  if (place) setIn(draft, place);
  return [draft];
}

/** `La rencontre a eu lieu samedi`: a noun with no sides of its own, the only one to tell something. */
const pointsBack = (view: View, trigger: Trigger): boolean =>
  trigger.kind === 'noun' &&
  isDefinite(view.reading, trigger.from) &&
  !hasWord(view, 'previous', trigger.from - 2, trigger.to + 1) &&
  view.triggers.every((one) => one === trigger || one.frame === 'hold');

/** `The opposition criticised the talks`: talks that somebody has a word for, and does not hold. */
const isJudged = (view: View, { kind, from }: Trigger): boolean =>
  kind === 'noun' && wordBetween(view, 'remote', from - JUDGED_WITHIN, from) >= 0;

/** Tokens from the verb of a judgement to the noun of talks: `criticised the`. */
const JUDGED_WITHIN = 3;

function pointing(scene: Scene, trigger: Trigger, group: VerbGroup): Draft {
  const { view } = scene;
  const draft = draftOf(scene, 'meeting', trigger, group);
  const place = placesAfter(view, trigger.to, view.to, false)[0];
  draft.place = place ? readPlace(place) : null;
  return draft;
}
