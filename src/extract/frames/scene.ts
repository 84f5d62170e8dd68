/** What the readers of frames share: the sentence with who is who, and mentions as parts of a draft. */
import { createDraft, type Draft, type DraftPerson, type Read } from '../draft';
import type { Mention } from '../mention';
import type { Actor, Registry } from '../registry';
import { spanAt } from '../spans';
import { isEnding } from '../verbs/departed';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, hasWord, wordBetween, type View } from '../view';

/** What the frames of a document share. */
export interface Scene {
  readonly view: View;
  readonly registry: Registry;
  /** The sentence behind it; none where one is read by itself. */
  readonly next?: View | null;
}

/** Ranks that never make an engagement by coming or being received. */
export const OUTSIDE = new Set(['ambassador', 'speaker', 'private']);

/** Actors of mentions, those that never take part aside. */
export function actorsOf(scene: Scene, mentions: readonly Mention[]): Actor[] {
  const actors: Actor[] = [];
  for (const mention of mentions) {
    for (const actor of scene.registry.resolve(mention)) {
      if (actor.rank === null || !OUTSIDE.has(actor.rank)) actors.push(actor);
    }
  }
  return actors;
}

/** Parties of actors, with their words. */
export function partiesOf(actors: readonly Actor[]): Read<string>[] {
  const parties: Read<string>[] = [];
  for (const { codes, words, rule } of actors) {
    for (const value of codes) parties.push({ value, from: words[0], to: words[1], rule });
  }
  return parties;
}

/** `Emir Tamim brought X and Y together in Doha`: a head of state of whom nothing says of which country is at home. */
export function homeOf(actors: readonly Actor[], place: Mention | null): Read<string>[] {
  const code = place?.codes[0];
  return place && code && actors.some((actor) => actor.rank === 'head' && actor.codes.length === 0)
    ? [partyRead(place, code)]
    : [];
}

/** Persons with a name among actors. */
export function peopleOf(actors: readonly Actor[]): DraftPerson[] {
  const people: DraftPerson[] = [];
  for (const { name, codes } of actors) if (name) people.push({ name, code: codes[0] ?? null });
  return people;
}

/** The city of a mention as the place of a draft; null for a country. */
export function readPlace(mention: Mention): Draft['place'] {
  if (!mention.city) return null;
  return {
    value: mention.city,
    from: mention.from,
    to: mention.to,
    rule: mention.form === 'name' ? 'named-capital' : null,
    code: mention.codes[0] ?? null,
    weak: mention.form === 'seat',
  };
}

/** Whether the text goes on about a gathering that it has told of, or names in the sentence, and that may be in a country: it is in no other. */
export function isGatheringIn({ view, registry: { gathering } }: Scene, code: string | undefined): boolean {
  if (!gathering?.told)
    return gathering !== null && view.triggers.some(({ frame }) => frame === 'summit-noun');
  const host = gathering.told.hosts[0]?.value;
  return host === undefined || code === undefined || host === code;
}

/** Whether a country is somebody's own, by his; the pope's is Italy as well. */
export const isAtHomeIn = (own: string, code: string | undefined): boolean =>
  own === code || (own === 'VAT' && code === 'ITA');

/** A mention as a party, with the form that it was read from. */
export const partyRead = (mention: Mention, value: string): Read<string> => ({
  value,
  from: mention.from,
  to: mention.to,
  rule: mention.form === 'name' ? null : mention.form,
});

/** Makes a place the one of a draft, and its country the host. */
export function setIn(draft: Draft, place: Mention): void {
  const code = place.codes[0];
  draft.hosts = code ? [partyRead(place, code)] : [];
  draft.place = readPlace(place);
}

/** A draft with what the verb group says. */
export function draftOf(scene: Scene, type: Draft['type'], trigger: Trigger, group: VerbGroup): Draft {
  const { view } = scene;
  const draft = createDraft(type, view.sentence.index, trigger.from, trigger.to);
  draft.time = group.time;
  draft.ends = isEnding(view, trigger) && group.time === 'past';
  draft.ongoing = group.ongoing;
  draft.unfulfilled = group.unfulfilled;
  draft.anterior = group.anterior;
  draft.rules.push(trigger.frame);
  if (group.unfulfilled && isUnreal(view, trigger)) draft.rules.push('unreal');
  return draft;
}

/** `was to have flown to Kyiv`, `aurait dû se rendre à Kiev`: a plan told as one that nothing came of, whatever the day. */
function isUnreal(view: View, { from }: Trigger): boolean {
  const [first, last] = clauseAround(view, from);
  const at = wordBetween(view, 'unrealised', first, last);
  return at >= 0 && Math.abs(at - from) <= UNREAL_WITHIN;
}

/** Tokens between the words of such a plan and its verb or noun, at most. */
const UNREAL_WITHIN = 12;

/** A trigger that tells no engagement (a call, a wish, a trip at home) still has its own dates: nobody else may take them. */
export function voidDraft(scene: Scene, trigger: Trigger): Draft {
  const draft = createDraft('meeting', scene.view.sentence.index, trigger.from, trigger.to);
  draft.rules.push('void');
  return draft;
}

/** Whether somebody calls or writes; a letter that is handed over in person is no call. */
export function isCall(view: View, from: number, to: number): boolean {
  for (let at = wordBetween(view, 'phone', from, to); at >= 0; at = wordBetween(view, 'phone', at + 1, to)) {
    // `a video call with`: on a screen they see each other.
    const seen = [1, 2].some((back) => view.reading.word('video', at - back) > at);
    // `a appelé à la retenue`, `paid a call on X`: no call, an appeal or a visit; `a call on Monday` is one.
    const appeal = view.reading.word('appeals', at);
    if (seen || (appeal > 0 && !spanAt(view.dates, appeal)) || callsOn(view, at) || isThing(view, at))
      continue;
    if (!view.reading.word('letters', at) || !hasWord(view, 'handed', from, to)) return true;
  }
  return false;
}

/** `Un téléphone rouge, des manœuvres communes`: an instrument that opens a list, in which nobody speaks. */
const isThing = ({ reading, from }: View, at: number): boolean =>
  at - 1 === from &&
  reading.wordFills('phone', at, at + 1) &&
  reading.wordFills('indefinite', at - 1, at) &&
  reading.word('letters', at) === 0;

/** `a appelé l'Iran à libérer les marins`: a country that is asked to do something, behind its name what that is and no place. */
function callsOn({ reading, mentions }: View, at: number): boolean {
  const end = reading.word('callsOn', at);
  if (end === 0) return false;
  const asked = mentions.find((one) => one.kind === 'party' && one.from >= end && one.from - end <= ARTICLES);
  if (!asked || reading.word('to', asked.to) === 0) return false;
  return !mentions.some((one) => one.from > asked.to && one.from - asked.to <= ARTICLES);
}

/** Tokens from a word to the name that it leads to: an article and an adjective. */
const ARTICLES = 2;

/** `Ninety minutes on the phone: X and Y went through`, `L'échange de X et Y : c'est au téléphone que`: a call told on the other side of a colon, in a phrase or a clause that takes the talks up. */
export function isCallBeside(view: View, from: number, to: number): boolean {
  const { reading, triggers } = view;
  const isAhead = reading.norm(from - 1) === ':' && from > view.from;
  if (isAhead && triggers.every((one) => one.kind !== 'verb' || one.from >= from))
    return isCall(view, view.from, from);
  return reading.norm(to) === ':' && reading.word('cleft', to + 1) > 0 && isCall(view, to, view.to);
}

/** Whom "him" means: those spoken of last who are not the subject. */
export function othersThan(scene: Scene, subject: readonly Actor[], before: number): Actor[] {
  const own = new Set(subject.flatMap((actor) => actor.codes));
  const here = actorsOf(
    scene,
    scene.view.mentions.filter(
      (mention) =>
        mention.to <= before &&
        mention.link === null &&
        (mention.kind === 'person' || mention.kind === 'office'),
    ),
  ).filter((actor) => actor.codes.length > 0 && !actor.codes.some((code) => own.has(code)));
  if (here.length) return here.slice(-1);
  // `on Starmer's mind as Trump prepares to receive him`: whoever the sentence names before.
  const named = scene.view.mentions.filter(
    ({ kind, link, to }) => kind === 'person' && link !== 'by' && to <= before,
  );
  const whose = actorsOf(scene, named).findLast(
    ({ codes }) => codes.length > 0 && !codes.some((code) => own.has(code)),
  );
  if (whose) return [whose];
  return scene.registry.lastOthers(own).filter((actor) => actor.rank === null || !OUTSIDE.has(actor.rank));
}
