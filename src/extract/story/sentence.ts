/** The drafts of a sentence: what its frames tell, each with what it leaves to the sentences before it. */
import { joinInSentence } from '../assemble';
import { isComplete } from '../complete';
import type { Draft } from '../draft';
import { readDrafts } from '../frames';
import { withApart } from '../frames/apart';
import { withHostsApart } from '../frames/hosts-apart';
import type { Scene } from '../frames/scene';
import { withTeteATete } from '../frames/tete-a-tete';
import { addHostOfFew } from '../gathering/circle';
import { joinCompany } from '../gathering/company';
import { withMargins } from '../gathering/margins';
import { joinReceivedFor } from '../gathering/received-for';
import { withRooms } from '../gathering/room';
import { readAgain } from '../presence/again';
import { readAnotherEdition } from '../presence/another-edition';
import { readArea } from '../presence/area';
import { asideTime, readAsideTime, withoutAside } from '../presence/aside-time';
import { hostFromAround } from '../presence/around';
import { readEarlier, readPrevious } from '../presence/earlier';
import { readFollower } from '../presence/follower';
import { readGapped } from '../presence/gapped';
import { readGuestBefore } from '../presence/guest-before';
import { readNextRound } from '../presence/next-round';
import { readOtherHost } from '../presence/other-host';
import { readRecalled } from '../presence/recalled';
import { withPresence } from '../presence/presence';
import { readStops } from '../presence/stop';
import { readThatOne } from '../presence/that-one';
import { readTimesListed, timesListed, withoutListed } from '../presence/times-listed';
import { hostOfSeat } from '../seats';
import { joinMetFor } from '../met-for';
import { joinAsGuest, joinTrips } from '../trips';
import type { View } from '../view';
import { goesToSee, receiveArrived } from './arrived';
import { joinGathering, readGatheringAgain } from './gathering-again';
import { locateDraft } from './infer';
import { keepTogether } from './joint';
import { nameWayfarers } from './stopover';
import { isGatheredHere, journeyOf, untold, type Surroundings } from './surroundings';
import { joinThird } from './third';

/** Reads the drafts of a sentence; not yet dated. */
export function draftsOf(read: View, around: Surroundings): Draft[] {
  const listed = timesListed(read, around.thread.memory.current);
  const aside = asideTime(read);
  const view = withoutAside(withoutListed(read, listed), aside);
  const { thread } = around;
  const scene = { view, registry: around.registry, next: around.next };
  const drafts = told(scene, around);
  if (drafts.every((draft) => draft.type !== 'summit')) drafts.forEach((draft) => hostOfSeat(view, draft));
  const stage = thread.isAway || around.home ? null : around.whereabouts.stage;
  const all = withPresence(scene, drafts, {
    published: around.published !== null && !isDatelessHeadline(view, around),
    home: thread.isAway || isGatheredHere(around) ? null : around.home,
    setting: thread.isAway || around.home ? null : (around.setting.town ?? stage),
    stage,
    told: { drafts: thread.told, journey: journeyOf(around, view) },
  });
  if (all.length > 1) nameWayfarers(view, all);
  const last = thread.told.at(-1);
  if (view.dates.length === 0)
    for (const draft of all) if (!drafts.includes(draft)) joinAsGuest(draft, last, view.reading);
  keepTogether(view, all, thread.lately());
  all.push(...readTimesListed(view, listed, all, thread.memory.current), ...readAsideTime(view, aside, all));
  if (view.dates.length) addOtherTimes(scene, all, around);
  const area = view.dates.length === 0 || all.some(isComplete) ? null : readArea(scene, all);
  return area ? [...all, area] : all;
}

/** Adds what a sentence with a date tells of other times of what the text goes on about. */
function addOtherTimes(scene: Scene, all: Draft[], { thread, published }: Surroundings): void {
  const { view } = scene;
  const model = thread.memory.current;
  const before = model ? [model] : [];
  all.push(...readFollower(scene, { told: thread.told, denied: thread.unfinished.deniedBefore(view) }, all));
  all.push(...readOtherHost(scene, thread.told, all));
  all.push(...readEarlier(view, scene, [...before, ...all], thread.told));
  if (view.dates.length > 1) {
    all.push(...readGuestBefore(scene, all));
    all.push(...readGapped(scene, [...before, ...all]));
  }
  all.push(...readPrevious(view, all.find(isComplete) ?? model, all));
  all.push(...readAgain(view, model, all));
  all.push(...readThatOne(view, model, all, published));
  all.push(...readNextRound(view, model, all, published));
  all.push(...readRecalled(scene, model, all, published));
  all.push(...readAnotherEdition(scene, model, all, published));
}

/** What words of visiting, receiving and gathering tell, joined with what was told of late. */
function told(scene: Scene, around: Surroundings): Draft[] {
  const { thread, whereabouts, home } = around;
  const { view } = scene;
  const { reading } = view;
  const model = thread.memory.current;
  const read = joinInSentence(framesOf(scene, around), reading);
  read.forEach((draft) => addHostOfFew(view, draft));
  const isNew = (code: string): boolean => whereabouts.isNew(code);
  const toSee = read.some((draft) => goesToSee(draft, read, reading, isNew));
  for (const draft of toSee ? [] : read) {
    if (draft.rules.includes('placeless')) hostFromAround(scene, draft, readStops(view));
    locateDraft(draft, read, model, { view, stage: whereabouts.stageOf(draft) });
  }
  keepTogether(view, read, thread.lately());
  const received = receiveArrived(read, {
    pending: thread.unfinished.pending,
    model,
    places: toSee ? [] : [home, whereabouts.last],
    mentions: view.mentions,
    reading,
  });
  const drafts = joinTrips(joinMetFor(received, view), thread.lately(), view);
  drafts.forEach((draft) => joinGathering(view, draft, model));
  drafts.push(...readGatheringAgain(scene, drafts, model, thread.told.at(-1)));
  joinCompany(scene, drafts, thread.lately());
  joinThird(scene, drafts, model);
  return drafts;
}

/** What the frames tell, where several are together in other words among them. */
function framesOf(scene: Scene, around: Surroundings): readonly Draft[] {
  const before = untold(around);
  const drafts = joinReceivedFor(scene.view, readDrafts(scene));
  const rooms = withRooms(scene, drafts, { before, home: around.home });
  const apart = withApart(scene.view, withTeteATete(scene, withMargins(scene, rooms), before));
  return withHostsApart(scene, apart);
}

const isDatelessHeadline = ({ dates }: View, { isHeadline }: Surroundings): boolean =>
  isHeadline && !dates.some((date) => date.kind === 'date');
