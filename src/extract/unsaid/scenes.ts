/**
 * Places with somebody at home: `sounded out Zelensky in Kyiv on the 2nd and Putin in Moscow three days later`. Whatever the verb,
 * who is told of together with a host in the host's city is there.
 */
import { createDraft, type Draft } from '../draft';
import { actorsOf, partiesOf, partyRead, peopleOf, readPlace, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { isOfficial } from './presence';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { predicateTime, timeOfToken } from '../tense';
import { spanAt, wordBetween, type View } from '../view';

/** A host is named at most so many tokens from the place. */
const REACH = 14;

/** Drafts of the places of a sentence that no trigger has told of. */
export function readScenes(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { view } = scene;
  if (view.mentions.length < 2 || isRemote(view, view.from, view.to)) return [];
  const found: Draft[] = [];
  for (const place of view.mentions) {
    if (!isScene(place) || isClaimed([...drafts, ...found], place) || isSubject(view, place)) continue;
    const draft = readScene(scene, place, drafts);
    if (draft) found.push(draft);
  }
  return found;
}

const isScene = (place: Mention): boolean =>
  place.placeLike && place.link === 'at' && place.codes.length > 0 && place.deictic === null;

/** Whether a draft of the sentence has the place, or what is denied or only wished does. */
function isClaimed(drafts: readonly Draft[], place: Mention): boolean {
  const code = place.codes[0];
  return drafts.some(
    (draft) =>
      draft.hosts.some((host) => host.value === code) ||
      draft.place?.from === place.from ||
      (draft.rules.includes('void') && draft.at <= place.from && place.from - draft.at < REACH),
  );
}

/** `an end to the fighting in Gaza`: a country or region behind what the talks were about. */
const isSubject = (view: View, place: Mention): boolean =>
  place.form !== 'capital' && view.reading.hit('sector', place.from - 2) !== undefined;

function isRemote(view: View, from: number, to: number): boolean {
  if (view.reading.norm(view.to - 1) === '?') return true;
  return (
    (['phone', 'video', 'wish', 'absent', 'fates', 'negation'] as const).some(
      (kind) => wordBetween(view, kind, from, to) >= 0,
    ) ||
    (wordBetween(view, 'invite', from, to) >= 0 && wordBetween(view, 'guest', from, to) < 0)
  );
}

function readScene(scene: Scene, place: Mention, drafts: readonly Draft[]): Draft | null {
  const { view } = scene;
  const code = place.codes[0] as string;
  const from = segmentStart(view, place);
  const to = segmentEnd(view, place);
  const hosts: Actor[] = [];
  const guests: Actor[] = [];
  for (const mention of view.mentions) {
    if (mention === place || mention.kind === 'party' || mention.from < from || mention.to > to) continue;
    if (isTalking(view, mention)) return null;
    for (const actor of actorsOf(scene, [mention])) {
      if (!isOfficial(actor) || actor.codes.length !== 1) continue;
      if (actor.codes[0] === code) hosts.push(actor);
      else if (mention.to <= place.from && isActing(view, mention)) guests.push(actor);
    }
  }
  if (hosts.length === 0 || hosts.every((host) => distance(host.mention, place) > REACH)) return null;
  const visitors = guests.length ? guests : travellers(scene, place, code, drafts);
  const codes = new Set(visitors.flatMap((actor) => actor.codes));
  if (codes.size === 0 || codes.has(code)) return null;
  const isGathering = codes.size > 1;
  const at = Math.min(place.from, ...hosts.map((host) => host.mention.from));
  const draft = createDraft(isGathering ? 'summit' : 'visit', view.sentence.index, at, place.to);
  draft.hosts = [partyRead(place, code)];
  draft.place = readPlace(place);
  if (isGathering) draft.participants = [...partiesOf(visitors), ...partiesOf(hosts)];
  else draft.visitors = partiesOf(visitors);
  draft.people = [...peopleOf(visitors), ...peopleOf(hosts)];
  draft.time = timeOf(view, from, place.from);
  draft.rules.push('scene', 'on-the-spot');
  return draft;
}

/** Where the words about a place begin: behind the place or the clause before it. */
function segmentStart(view: View, place: Mention): number {
  let start = view.from;
  for (const mention of view.mentions) {
    if (mention.to <= place.from && isScene(mention) && mention.codes[0] !== place.codes[0])
      start = mention.to;
  }
  for (let at = place.from - 1; at >= start; at -= 1) if (isEdge(view, at)) return at + 1;
  return start;
}

function segmentEnd(view: View, place: Mention): number {
  const next = view.mentions.find(
    (one) => one.from >= place.to && one.codes[0] !== place.codes[0] && isScene(one),
  );
  const end = next?.from ?? view.to;
  for (let at = place.to; at < end; at += 1) if (isEdge(view, at)) return at;
  return end;
}

const isEdge = (view: View, at: number): boolean => /^[;:—()]$/.test(view.reading.norm(at));

const distance = (one: Mention, other: Mention): number =>
  one.to <= other.from ? other.from - one.to : one.from - other.to;

/** Who does something or is with whom; not whose thing it is. */
function isActing(view: View, mention: Mention): boolean {
  if (mention.link !== null && mention.link !== 'with' && mention.link !== 'by') return false;
  return !/^'s?$/.test(view.reading.norm(mention.to));
}

/** Who only says something says it anywhere. */
function isTalking(view: View, mention: Mention): boolean {
  return mention.kind !== 'pronoun' && wordBetween(view, 'say', mention.to, mention.to + 3) >= 0;
}

/** Whom a place without a guest of its own is told of: the subject of the sentence, else whom the text spoke of. */
function travellers(scene: Scene, place: Mention, code: string, drafts: readonly Draft[]): readonly Actor[] {
  const { view, registry } = scene;
  for (const mention of view.mentions) {
    if (mention.to > place.from) break;
    if (mention.kind === 'party' || !isActing(view, mention) || mention.link !== null) continue;
    const actors = actorsOf(scene, groupOf(view, mention)).filter((actor) => isOfficial(actor));
    if (actors.length && actors.every((actor) => actor.codes.length === 1 && actor.codes[0] !== code))
      return actors;
    if (actors.length) break;
  }
  const pointed = view.reading.findWord('him', view.from, view.to) >= 0;
  if (!pointed && drafts.length > 0) return [];
  const topic = registry.topic.filter((actor) => isOfficial(actor) && actor.codes[0] !== code);
  // `Today it is Javier Milei in Buenos Aires`: another stop of whom the text goes on about.
  const cleft = view.reading.findWord('cleft', view.from, place.from) >= 0;
  return pointed || cleft ? topic : [];
}

function timeOf(view: View, from: number, to: number): Draft['time'] {
  for (let at = from; at < to; at += 1) {
    const time = spanAt(view.mentions, at) ? null : timeOfToken(view, at);
    if (time) return time;
  }
  return predicateTime(view).time;
}
