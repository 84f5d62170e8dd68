/** Other editions of the gathering that the text goes on about: `the one of 16–20 April 2018 in London`, `la précédente, tenue à Alger en 2022`. */
import { isOrganisation } from '../../engagement/party';
import { addPeople } from '../assemble';
import type { DateMention } from '../dates/expression';
import { inferred, type Draft, type Read } from '../draft';
import { actorsOf, partiesOf, type Scene, setIn } from '../frames/scene';
import type { Mention } from '../mention';
import { isCounted } from '../roles/before';
import { subjectOf } from '../roles/subject';
import { LAYER } from '../text/phrases';
import { readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasWord, type View } from '../view';
import { isCircle, meetsAgain } from './circle';
import { furtherAfter, locationIn } from './edition-list';
import { locationOf, receiverBefore, venueBefore, type Location } from './edition-location';
import { editionAt, isPlannedBehind, takeoverAt } from './edition-words';
import { extentOf, isGathering, type Extent } from './extent';
import { nameParties } from './name';

/** The gathering that a document speaks of, whether or not it tells of one that was held. */
export interface GatheringTopic {
  readonly series: string | null;
  /** Parties that its name contains. */
  readonly parties: readonly Read<string>[];
  /** What was told of it last: those who were at it are those who meet again. */
  readonly told: Draft | null;
  /** Those at it were all of whom it is. */
  readonly circle: boolean;
  /** Nothing else was told since: `they` are those at it. */
  readonly recent: boolean;
}

/** The gathering that a sentence names last; `before` where it names another thing that has editions (a visit), or nothing. */
export function gatheringTopic(view: View, before: GatheringTopic | null): GatheringTopic | null {
  const noun = antecedentOf(view, view.to);
  if (!noun) return before;
  if (!isGathering(noun)) return null;
  const extent = extentOf(view, noun);
  const parties = nameParties(view, extent);
  const series = extent.series?.series?.series ?? null;
  if (!series && parties.length === 0 && before) return before;
  const { told, circle, recent } = before ?? NOTHING_TOLD;
  return { series, parties, told, circle, recent };
}

const NOTHING_TOLD = { told: null, circle: false, recent: false };

/** The gathering that was named, with those who were told to hold it as theirs, or the one of a body's leaders or of a circle that was told without its name. */
export function heldBy(
  view: View,
  topic: GatheringTopic | null,
  drafts: readonly Draft[],
): GatheringTopic | null {
  const told = drafts.findLast((one) => one.type === 'summit' && !one.rules.includes('edition')) ?? null;
  if (!told) return topic?.recent && drafts.length > 0 ? elapsed(topic) : topic;
  const circle = isCircle(view, told, topic?.told != null && !topic.circle);
  const named = topic !== null && topic.parties.length > 0;
  const theirs = told.participants.filter((read) => read.rule === 'theirs');
  const leaders = told.rules.includes('body') || told.rules.includes('assembly');
  const bodies = leaders ? told.participants.filter(isBody) : [];
  if (!topic && bodies.length === 0 && !circle) return topic;
  return {
    series: topic?.series ?? told.series,
    parties: named ? topic.parties : [...theirs, ...bodies],
    told,
    circle,
    recent: true,
  };
}

const isBody = ({ value }: Read<string>): boolean => isOrganisation(value);

/** The same where something else was told since. */
const elapsed = ({ series, parties, told, circle }: GatheringTopic): GatheringTopic => ({
  series,
  parties,
  told,
  circle,
  recent: false,
});

/** Whose the gathering is: those whom its name says, or those who were at it. */
const ownersIn = ({ parties, told, circle }: GatheringTopic): readonly Read<string>[] =>
  circle && told && parties.length === 0 ? membersOf(told) : parties;

/** `ECOWAS and the AU gathered under X and Y`: of bodies that are named, with the countries that are, and not of those whose leaders presided. */
function membersOf(told: Draft): readonly Read<string>[] {
  const named = unledIn(told);
  return named.some(isBody) ? named : told.participants;
}

/** Those at a gathering who are told as such, and not by somebody named. */
function unledIn({ participants, people }: Draft): readonly Read<string>[] {
  const isLeader = ({ value, rule }: Read<string>): boolean =>
    (isOrganisation(value) ? rule === 'leader' || rule === 'office' : rule !== null && !NAMING.has(rule)) &&
    people.some(({ code }) => code === value);
  return participants.filter((read) => !isLeader(read));
}

/** Rules of parties that are told as such, and not by who leads them. */
const NAMING: ReadonlySet<string> = new Set(['summit-name', 'theirs', 'leaders-of']);

/** The triggers of a sentence with those of the editions in it. */
export function withEditions(view: View, gathering: GatheringTopic | null): readonly Trigger[] {
  if (view.dates.length === 0) return view.triggers;
  const topic = gathering && isOfOthers(view, gathering) ? null : gathering;
  if (!topic && !view.triggers.some(isGathering)) return view.triggers;
  const found: Trigger[] = [];
  const told: DateMention[] = [];
  const add = (from: number, to: number, tenses: Trigger['tenses']): void => {
    const frame = 'summit-noun';
    found.push({ from, to, frame, kind: 'edition', tenses, verb: null, series: null, weak: false });
  };
  const next = (from: number): number => view.reading.findHit(EDITION, from, view.to);
  for (let at = next(view.from); at >= 0; at = next(at + 1)) {
    const to = editionAt(view, at, topic?.circle ?? false);
    if (to === 0 || (topic && !isOfLast(view, at, to, topic))) continue;
    const noun = antecedentOf(view, at);
    if (noun ? !isGathering(noun) : !topic) continue;
    const location = locationOf(view, to, at);
    // `the previous meeting, the 26th, was held in`: one of them has the date.
    if (!location || told.includes(location.date) || !isToldOf(view, location, [at, to])) continue;
    told.push(location.date);
    add(at, to, []);
    for (const next of furtherAfter(view, location)) add(next.from, next.to, []);
    at = to;
  }
  if (found.length === 0) {
    // `ECOWAS summits were held in Accra in February and in Abuja in April`
    const noun = view.triggers.find((one) => isGathering(one) && isHeldBehind(view, one));
    const first = noun && locationOf(view, noun.to);
    for (const next of first ? furtherAfter(view, first) : []) add(next.from, next.to, []);
  }
  if (topic && found.length === 0) {
    const next = view.mentions.find((one) => takeoverAt(view, one) >= 0);
    if (next) add(next.from, next.to, []);
    const since = next ? -1 : lastMetSince(view);
    if (since >= 0) add(since, since + 1, []);
    const again = view.triggers.find((one) => meetsAgain(view, one, topic));
    const met = again && locationOf(view, again.to, again.from);
    if (again && met) {
      add(again.from, again.to, again.tenses);
      for (const next of furtherAfter(view, met)) add(next.from, next.to, again.tenses);
    }
  }
  if (found.length === 0) return view.triggers;
  const others = view.triggers.filter((one) => !found.some((own) => own.from < one.to && one.from < own.to));
  return [...others, ...found].sort((a, b) => a.from - b.from);
}

/** `Iran and the United States held a new round of talks`: two and more who were not of the circle that was told to meet. */
function isOfOthers({ mentions }: View, { told, circle }: GatheringTopic): boolean {
  if (!told || !circle) return false;
  const named = new Set<string>();
  for (const { kind, link, codes } of mentions)
    if (codes.length > 0 && (kind !== 'party' || link === null || link === 'between'))
      named.add(codes[0] as string);
  const isIn = (reads: readonly Read<string>[]): boolean => reads.some(({ value }) => named.has(value));
  return named.size > 1 && !isIn(told.participants) && !isIn(told.hosts);
}

/** `Their next meeting`, `The previous meeting`: of those told last, be it that two others have met since. */
const isOfLast = ({ reading, triggers }: View, at: number, to: number, topic: GatheringTopic): boolean =>
  topic.told === null ||
  topic.recent ||
  !(
    reading.word('theirs', at) ||
    triggers.some(({ frame, from }) => frame === 'talks-noun' && from >= at && from < to)
  );

/** What the words of an edition begin with. */
const EDITION = LAYER.word | LAYER.date;

/** Whether the verb that says that it was held is the first behind a gathering. */
const isHeldBehind = ({ triggers }: View, { to }: Trigger): boolean =>
  triggers.find((one) => one.kind === 'verb' && one.from >= to)?.frame === 'hold';

/** An edition has a place, or was on screens, or has somebody who holds it (`will host the next one in 2026`), or was called off with its date. */
function isToldOf(view: View, { place }: Location, [at, to]: readonly [number, number]): boolean {
  if (place || isHeldBy(view, at) || venueBefore(view, at) || isPlannedBehind(view, to)) return true;
  if (hasWord(view, 'postponed', to, view.to) || hasWord(view, 'cancelled', to, view.to)) return true;
  if (hasWord(view, 'video', at, view.to)) return true;
  const receiver = receiverBefore(view, at);
  return receiver !== undefined && subjectOf(view, receiver.from).length > 0;
}

/** `The first, convened by Barack Obama in August 2014`: somebody had it at his. */
function isHeldBy({ reading }: View, at: number): boolean {
  const hosted = reading.findWord('hosted', at, at + HOSTED);
  return hosted >= 0 && reading.word('agent', reading.word('hosted', hosted)) > 0;
}

/** Between the first word of an edition and its participle. */
const HOSTED = 6;

/** `Les dirigeants arabes ne se sont plus réunis depuis Tunis, en mars 2019`: the word before the last time that they met, or -1. */
function lastMetSince(view: View): number {
  const verb = view.triggers.find(
    (one) =>
      one.kind === 'verb' &&
      (one.frame === 'meet' || one.frame === 'hold') &&
      readVerbGroup(view, one).negated &&
      subjectOf(view, one.from).every(({ plural, form }) => plural || form === 'organisation'),
  );
  const since = verb ? view.reading.findDate('since', verb.to, view.to) : -1;
  return since >= 0 && locationOf(view, since + 1)?.place ? since : -1;
}

/** The noun that an edition takes up: of a visit or a gathering, not of talks, which may be held at either, nor of who is host to it. */
const antecedentOf = (view: View, at: number): Trigger | undefined =>
  view.triggers.findLast(
    (one) =>
      one.kind !== 'verb' &&
      one.from < at &&
      one.kind !== 'edition' &&
      one.frame !== 'talks-noun' &&
      one.frame !== 'guest',
  );

/** Gives an edition its place and date, and what the gathering's name says. */
export function completeEdition(scene: Scene, draft: Draft, trigger: Trigger): void {
  const { view } = scene;
  const location =
    trigger.kind === 'edition'
      ? (locationIn(view, trigger) ?? locationOf(view, trigger.to, trigger.from))
      : null;
  if (!location) return;
  const { date } = location;
  const place =
    location.place ??
    venueBefore(view, trigger.from) ??
    view.mentions.find((one) => one.placeLike && one.from === trigger.from);
  draft.day = date.from;
  draft.rules.push('edition');
  // `The next meeting is planned for May`
  if (isPlannedBehind(view, trigger.to)) draft.time = 'future';
  if (place) setIn(draft, place);
  if (view.reading.word('ownEdition', trigger.from)) {
    draft.participants.push(...partiesOf(actorsOf(scene, holdersBefore(view, trigger))));
    return;
  }
  const topic = scene.registry.gathering;
  if (!topic) return;
  draft.series ??= topic.series;
  // `The sides will meet again`: all who were there; of `the bloc` those who are in it.
  const again =
    trigger.tenses.length > 0 && !hasWord(view, 'bloc', view.from, trigger.from) ? topic.told : null;
  const owners = ownersIn(topic);
  // `Le groupe se réunira`: the body that was told to gather.
  const bloc =
    owners.length === 0 && trigger.tenses.length > 0 ? (topic.told?.participants.filter(isBody) ?? []) : [];
  // `The Forum last convened in Suva`: not of those whom the text names as guests of the one it tells of.
  const members = again && !topic.circle ? unledIn(again) : again?.participants;
  takeParties(draft, members ?? (owners.length ? owners : bloc));
  if (again && view.mentions.some((one) => one.kind === 'pronoun' && one.to <= trigger.from))
    addPeople(draft, again, view.reading);
}

function takeParties(draft: Draft, parties: readonly Read<string>[]): void {
  const named = new Set(draft.participants.map((read) => read.value));
  draft.participants.push(
    ...inferred(
      parties.filter((read) => !named.has(read.value)),
      'anaphora',
    ),
  );
}

/** `Their next summit`, `le prochain sommet du bloc`, `the tenth summit`: of those whom the text goes on about, where it says no other name. */
export function completeNext(scene: Scene, draft: Draft, { from, to }: Extent): void {
  const { view, registry } = scene;
  const topic = registry.gathering;
  if (!topic || draft.series !== null || draft.participants.length > 0) return;
  const { reading } = view;
  const owned = isOwned(view, from);
  const next = [1, 2].some((back) => reading.date('next', from - back) !== null);
  const counted = (isCounted(reading, from) || next) && !reading.word('of', to);
  if (!owned && !counted && !hasWord(view, 'bloc', to, to + BLOC)) return;
  draft.series = topic.series;
  takeParties(draft, ownersIn(topic));
}

/** `two years after their previous summit`, `leur dernier sommet`: another time of theirs, at which nobody is who is there now. */
export function isPreviousOwn(view: View, { from, to }: Extent): boolean {
  const { reading } = view;
  return (
    isOwned(view, from) &&
    [from - 1, from - 2, to].some((at) => reading.word('before', at) || reading.date('last', at))
  );
}

const isOwned = ({ reading }: View, from: number): boolean =>
  [1, 2, 3].some((back) => reading.word('his', from - back) > 0);

/** Between a gathering and whose it is: `du`, `of the regional`. */
const BLOC = 4;

/** `La Cédéao tient le sien`: whose edition it is, an organisation before the subject of another clause. */
function holdersBefore(view: View, trigger: Trigger): readonly Mention[] {
  const body = view.mentions.find(
    (mention) => mention.form === 'organisation' && mention.link === null && mention.to <= trigger.from,
  );
  return body ? [body] : subjectOf(view, trigger.from);
}
