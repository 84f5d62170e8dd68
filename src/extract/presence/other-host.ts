/**
 * Whoever received somebody as another did: `Kazakhstan gave him a state visit, as Turkmenistan had done in March`, `comme l'avait fait
 * Ankara en mai`, `Astana welcomed him. Ashgabat had done so in February`.
 */
import { isComplete } from '../complete';
import type { DateMention } from '../dates/expression';
import { inferred, type Draft } from '../draft';
import { actorsOf, peopleOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { predicateTime } from '../verbs/word-time';
import { hasWord, headOf, wordBetween, type View } from '../view';
import { isOfficial } from './person';
import { visitAt } from './tell';

/** Sentences from the reception to who did the same, at most. */
const NEAR = 1;

/** Who did the same, and where the words for it begin and end. */
interface Doer {
  readonly host: Mention;
  readonly from: number;
  readonly to: number;
}

/** The visit to whoever received a guest as the one told before did. `told`: the engagements so far. */
export function readOtherHost(scene: Scene, told: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const { view } = scene;
  const doer = likenedHost(view) ?? hostWhoDidSo(view);
  const day = doer && dayBehind(view, doer.to);
  if (!doer || !day) return [];
  const own = drafts.findLast((one) => one.at < doer.from && isReception(one));
  const last = told.at(-1);
  const isNear = last && isReception(last) && view.sentence.index - last.sentence <= NEAR;
  const model = own ?? (isNear && !drafts.some(isComplete) ? last : undefined);
  const [code] = doer.host.codes;
  if (!model || code === undefined || doer.host.codes.length > 1) return [];
  if ([...model.visitors, ...model.hosts].some(({ value }) => value === code)) return [];
  const draft = visitAt(
    view,
    { place: doer.host },
    {
      visitors: inferred(model.visitors, 'anaphora'),
      people: model.people.filter((one) => isGuest(model, one)),
    },
  );
  draft.people.push(...peopleOf(actorsOf(scene, [doer.host]).filter(isOfficial)));
  draft.day = day.from;
  draft.time = predicateTime(view, [doer.from, doer.to]).time ?? 'past';
  draft.background = draft.time === 'past';
  draft.rules.push('receive', 'gapped');
  // `as Putin had done in Moscow`: no visit of the host before.
  for (const one of drafts)
    if (one.at >= doer.from && one.hosts.some(({ value }) => value === code)) one.rules = ['void'];
  return [draft];
}

const isGuest = ({ visitors }: Draft, { code }: Draft['people'][number]): boolean =>
  visitors.some(({ value }) => value === code);

/** A visit that a verb of receiving tells. */
const isReception = (draft: Draft): boolean =>
  draft.type === 'visit' && draft.rules.includes('receive') && isComplete(draft);

/** `as Turkmenistan had done`, `comme l'avait fait Ankara`: a host between the words of likening and of doing, or behind both. */
function likenedHost(view: View): Doer | null {
  const { reading, mentions } = view;
  // A clause with a verb of its own is read as a sentence: the word stands right before that.
  const opening = reading.wordBefore('likes', view.from);
  let at = opening >= 0 ? opening : wordBetween(view, 'likes', view.from, view.to);
  for (; at >= 0; at = wordBetween(view, 'likes', at + 1, view.to)) {
    const likes = reading.word('likes', at);
    const done = reading.word('didToo', likes);
    const host = mentions.find(({ from }) => from >= (done || likes) && from - (done || likes) <= 1);
    if (!host || host.link !== null || host.kind === 'pronoun') continue;
    const to = done ? host.to : reading.word('didToo', host.to);
    if (to) return { host, from: at, to };
  }
  return null;
}

/** `Ashgabat had done so in February`: a country or a city at the head of a sentence. */
function hostWhoDidSo(view: View): Doer | null {
  if (!hasWord(view, 'didSame', view.from, view.to)) return null;
  const host = view.mentions.find(({ from }) => from - headOf(view) <= 1);
  const to = host?.kind === 'party' && host.link === null ? view.reading.word('didSame', host.to) : 0;
  return host && to ? { host, from: host.from, to } : null;
}

/** The day behind the words, adverbs between: `earlier in March`. */
const dayBehind = ({ dates }: View, to: number): DateMention | undefined =>
  dates.find(
    ({ kind, sense, from }) => kind === 'date' && sense !== 'since' && from >= to && from - to <= DAY,
  );

/** Tokens from the words to their day, at most. */
const DAY = 3;
