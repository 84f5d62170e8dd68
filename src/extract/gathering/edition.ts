/** Other editions of the gathering that the text goes on about: `the one of 16–20 April 2018 in London`, `la précédente, tenue à Alger en 2022`. */
import type { DateMention } from '../dates/expression';
import { inferred, type Draft, type Read } from '../draft';
import { actorsOf, partiesOf, partyRead, readPlace, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { isSmall } from '../roles/small';
import { subjectOf } from '../roles/subject';
import type { Trigger } from '../verbs/triggers';
import { wordBetween, type View } from '../view';
import { extentOf, isCut, isGathering } from './extent';
import { nameParties } from './name';

/** The gathering that a document speaks of, whether or not it tells of one that was held. */
export interface GatheringTopic {
  readonly series: string | null;
  /** Parties that its name contains. */
  readonly parties: readonly Read<string>[];
}

/** Words without meaning of their own between an edition and its place and date, at most. */
const STRANGE = 3;

/** Auxiliaries between an edition and the verb that holds it, at most. */
const LONGEST_AUXILIARY = 3;

/** Tokens within which an edition has its place and its date. */
const REACH = 16;

/** The verb that says where an edition was held stands at most so far behind it. */
const HELD_WITHIN = 24;

/** Tokens between a verb of meeting and the word that says that it is another time. */
const AGAIN = 3;

/** The gathering that a sentence names last; `before` where it names another thing that has editions (a visit), or nothing. */
export function gatheringTopic(view: View, before: GatheringTopic | null): GatheringTopic | null {
  const noun = antecedentOf(view, view.to);
  if (!noun) return before;
  if (!isGathering(noun)) return null;
  const extent = extentOf(view, noun);
  const parties = nameParties(view, extent);
  const series = extent.series?.series?.series ?? null;
  return series || parties.length || !before ? { series, parties } : before;
}

/** The gathering that was named, with those who were told to hold it as theirs. */
export function heldBy(topic: GatheringTopic | null, drafts: readonly Draft[]): GatheringTopic | null {
  const draft = drafts.findLast((one) => one.type === 'summit' && one.rules.includes('theirs'));
  if (!topic || !draft || topic.parties.length > 0) return topic;
  const parties = draft.participants.filter((read) => read.rule === 'theirs');
  return { series: topic.series, parties };
}

/** The triggers of a sentence with those of the editions in it. */
export function withEditions(view: View, topic: GatheringTopic | null): readonly Trigger[] {
  if (view.dates.length === 0) return view.triggers;
  const found: Trigger[] = [];
  const add = (from: number, to: number, tenses: Trigger['tenses']): void => {
    const frame = 'summit-noun';
    found.push({ from, to, frame, kind: 'edition', tenses, verb: null, series: null, weak: false });
  };
  for (let at = view.from; at < view.to; at += 1) {
    const to = editionAt(view, at);
    if (to === 0) continue;
    const noun = antecedentOf(view, at);
    if (noun ? !isGathering(noun) : !topic) continue;
    const location = locationOf(view, to);
    if (!location || !isToldOf(view, location, at)) continue;
    add(at, to, []);
    at = to;
  }
  if (topic && found.length === 0) {
    const again = view.triggers.find((one) => meetsAgain(view, one));
    if (again) add(again.from, again.to, again.tenses);
  }
  if (found.length === 0) return view.triggers;
  const others = view.triggers.filter((one) => !found.some((own) => own.from < one.to && one.from < own.to));
  return [...others, ...found].sort((a, b) => a.from - b.from);
}

/** An edition has a place, or somebody who holds it (`will host the next one in 2026`), or was called off with its date. */
function isToldOf(view: View, { place }: Location, at: number): boolean {
  if (place) return true;
  return view.triggers.some(
    (one) =>
      one.kind === 'verb' &&
      (one.frame === 'receive' || one.frame === 'hold') &&
      one.to <= at &&
      at - one.to <= 1 &&
      subjectOf(view, one.from).length > 0,
  );
}

/** `The leaders will meet again in Lima in 2025`, `le bloc se réunira de nouveau`: a body or its leaders, and none by name. */
function meetsAgain(view: View, { kind, frame, from, to }: Trigger): boolean {
  if (kind !== 'verb' || (frame !== 'meet' && frame !== 'hold')) return false;
  if (wordBetween(view, 'again', from - AGAIN, to + AGAIN) < 0) return false;
  const named = subjectOf(view, from).some(
    (one) => one.form !== 'organisation' && (!one.plural || one.codes.length > 0),
  );
  return (
    !named &&
    !view.mentions.some((one) => one.kind === 'pronoun' && one.to <= from) &&
    !!locationOf(view, to)?.place
  );
}

/** The noun that an edition takes up: of a visit or a gathering, not of talks, which may be held at either. */
const antecedentOf = (view: View, at: number): Trigger | undefined =>
  view.triggers.findLast(
    (one) => one.kind !== 'verb' && one.from < at && one.kind !== 'edition' && one.frame !== 'talks-noun',
  );

/** Gives an edition its place and date, and what the gathering's name says. */
export function completeEdition(scene: Scene, draft: Draft, trigger: Trigger): void {
  const { view } = scene;
  const location = trigger.kind === 'edition' ? locationOf(view, trigger.to) : null;
  if (!location) return;
  const { place, date } = location;
  draft.day = date.from;
  draft.rules.push('edition');
  if (place) {
    draft.hosts = place.codes.slice(0, 1).map((code) => partyRead(place, code));
    draft.place = readPlace(place);
  }
  if (view.reading.word('ownEdition', trigger.from)) {
    draft.participants.push(...partiesOf(actorsOf(scene, ownersOf(view, trigger))));
    return;
  }
  const topic = scene.registry.gathering;
  if (!topic) return;
  draft.series ??= topic.series;
  const named = new Set(draft.participants.map((read) => read.value));
  draft.participants.push(
    ...inferred(
      topic.parties.filter((read) => !named.has(read.value)),
      'anaphora',
    ),
  );
}

/** `La Cédéao tient le sien`: whose edition it is, an organisation before the subject of another clause. */
function ownersOf(view: View, trigger: Trigger): readonly Mention[] {
  const body = view.mentions.find(
    (mention) => mention.form === 'organisation' && mention.link === null && mention.to <= trigger.from,
  );
  return body ? [body] : subjectOf(view, trigger.from);
}

/** `the one`, `celui`, `the twenty-seventh`, `the next meeting`: where the words of an edition that begin here end; 0 where none do. */
function editionAt(view: View, at: number): number {
  const { reading } = view;
  const edition = reading.word('edition', at) || reading.word('ownEdition', at);
  if (edition) return edition;
  const article = reading.word('articles', at);
  if (article !== at + 1) return 0;
  // `the twenty-seventh`: tens before the ordinal.
  const tens = reading.date('number', article) && reading.tokens[article + 1]?.hyphen ? article + 1 : article;
  const ordinal =
    reading.word('ordinals', tens) ||
    reading.word('before', tens) ||
    (reading.date('next', tens) ?? reading.date('last', tens))?.to;
  if (!ordinal || ordinal >= view.to) return 0;
  const noun = reading.word('editions', ordinal);
  // `the next meeting with X`, `their first meeting`: talks.
  const talks = reading.word('his', at) || reading.word('with', noun) || reading.word('between', noun);
  if (noun) return talks ? 0 : noun;
  if (!reading.word('ordinals', tens)) return 0;
  const form = reading.tokens[ordinal]?.form;
  // `the second president`: an ordinal that stands with a noun is no edition by itself; `the second was held` is one.
  const held = view.triggers.some(
    (one) => isHolding(one) && one.from >= ordinal && one.from - ordinal <= LONGEST_AUXILIARY,
  );
  return form?.kind === 'punctuation' || held ? ordinal : 0;
}

/** A verb that says of a gathering that it was held. */
const isHolding = ({ kind, frame }: Trigger): boolean =>
  kind === 'verb' && (frame === 'hold' || frame === 'meet');

interface Location {
  readonly place: Mention | null;
  readonly date: DateMention;
}

/** The place and the date of an edition: right behind its words, or behind the verb that says that it was held. */
function locationOf(view: View, from: number): Location | null {
  const near = locationBehind(view, from, false);
  if (near?.place) return near;
  const verb = view.triggers.find(
    (one) => (isHolding(one) || one.frame === 'receive') && one.kind === 'verb' && one.from >= from,
  );
  if (!verb || verb.from - from > HELD_WITHIN || isCut(view, from, verb.from)) return near;
  return locationBehind(view, verb.to, true) ?? near;
}

/** A place and a date, or a date alone, that follow with little between. `held`: people may stand between as well. */
function locationBehind(view: View, from: number, held: boolean): Location | null {
  const { reading } = view;
  let place: Mention | null = null;
  let date: DateMention | null = null;
  let strange = 0;
  for (let at = from; at < Math.min(view.to, from + REACH) && strange <= STRANGE;) {
    const told = view.dates.find((one) => one.from <= at && at < one.to);
    const mention = view.mentions.find((one) => one.from <= at && at < one.to);
    if (told) date ??= told;
    else if (mention?.placeLike && (mention.city !== null || mention.link === 'at')) place ??= mention;
    else if ((mention && !held) || reading.norm(at) === ';') break;
    else if (!mention && reading.tokens[at]?.form.kind === 'word' && !isSmall(view, at)) strange += 1;
    if (place && date) break;
    at = told?.to ?? mention?.to ?? at + 1;
  }
  return date ? { place, date } : null;
}
