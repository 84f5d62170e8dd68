/** A gathering that was told before, taken up by another word: `the meeting`, `it was held at last on 19 November`. */
import { parseIsoDay } from '../../engagement/day';
import { isOrganisation } from '../../engagement/party';
import { isComplete } from '../complete';
import { createDraft, inferred, type Draft } from '../draft';
import { ledAt } from '../gathering/led';
import { actorsOf, partiesOf, peopleOf, setIn, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import type { WordClass } from '../lexicon/words';
import { isGovernedBy } from '../roles/before';
import { overlaps, SAME_GATHERING } from '../same';
import { subjectOf } from '../roles/subject';
import { spanAt } from '../spans';
import { readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { timeOfWord } from '../verbs/word-time';
import type { View } from '../view';

/**
 * `The leaders will be joined by X, Y and Z for talks`, `X attends the summit. Y will take part in the summit`: part of the gathering
 * that the text tells of.
 */
export function joinGathering(view: View, draft: Draft, model: Draft | null): void {
  if (draft.type !== 'summit' || model?.type !== 'summit' || model.background) return;
  if (draft.hosts.length > 0 && !overlaps(draft.hosts, model.hosts)) return;
  if (goesOn(view, draft, model)) goOn(draft);
  if (isBareNoun(view, draft)) draft.rules.push(view.dates.length > 0 ? JOINED_LATER : SAME_GATHERING);
  if (draft.hosts.length > 0 || !draft.rules.includes('no-place')) return;
  draft.hosts = inferred(model.hosts, 'anaphora');
  draft.series = model.series;
}

/**
 * `The BRICS summit ended. The host read the list beside A, B and C, while D spoke by video`: several who do something together, on no
 * day of their own, right behind a gathering that one of them hosts, of a body, or of the same.
 */
function goesOn(
  { dates }: View,
  { rules, series, sentence, place, participants }: Draft,
  model: Draft,
): boolean {
  if (dates.length > 0 || series !== null || sentence - model.sentence > NEXT) return false;
  if (place && model.place && place.value !== model.place.value) return false;
  const there = new Set([...model.participants, ...model.hosts].map((read) => read.value));
  if (rules.includes('margins') && !participants.every(({ value }) => there.has(value))) return false;
  if (rules.some((rule) => APART.has(rule))) return false;
  return [...there].some(isOrganisation) || participants.some(({ value }) => there.has(value));
}

/** Makes those who are together some of those at the gathering told last. */
function goOn(draft: Draft): void {
  draft.rules = [...draft.rules.filter((rule) => rule !== 'margins'), SAME_GATHERING];
}

/** Sentences from a gathering to what goes on at it, at most. */
const NEXT = 2;

/** What says of those who are together that they are not at the gathering told last. */
const APART: ReadonlySet<string> = new Set(['summit-noun', 'beside', 'another', 'other-time', 'void']);

/** The rule of a gathering that was told before, of which a sentence says on which day somebody sets out for it or joins it. */
const JOINED_LATER = 'joined-later';

/** `The summit opens on Monday. X lands on Sunday for the summit`, `X joins the summit on Tuesday`: whose day that is, and none of the gathering. */
export function keepDayOfGathering(drafts: readonly Draft[], model: Draft | null): void {
  const opened = model?.type === 'summit' ? dayOf(model) : null;
  if (opened === null) return;
  for (const draft of drafts) {
    const joined = draft.rules.includes(JOINED_LATER) && draft.end === null ? dayOf(draft) : null;
    if (joined === null || Math.abs(joined - opened) > AROUND) continue;
    draft.start = null;
    draft.rules.push(SAME_GATHERING);
  }
}

const dayOf = ({ start }: Draft): number | null => (start ? parseIsoDay(start.value.edtf) : null);

/** Days from the first of a gathering to that on which somebody sets out for it or joins it, at most. */
const AROUND = 4;

/** `at the summit`: by its noun alone, which neither a body, a place nor a theme goes with. */
function isBareNoun({ reading, mentions, dates }: View, { series, at, to }: Draft): boolean {
  if (series !== null || !reading.word('definite', at - 1)) return false;
  const isIn = ({ placeLike, link, from }: Mention): boolean =>
    placeLike && link === 'at' && from - to <= PLACED;
  if (mentions.some((one) => one.from === to || (one.from > to && isIn(one)))) return false;
  // `the summit on Tuesday`, and no `summit on climate`.
  if (dates.some(({ from }) => from >= to && from - to <= 1)) return true;
  return !NAMING.some((kind) => reading.word(kind, to) > 0);
}

/** What stands behind a noun of gatherings and says which. */
const NAMING: readonly WordClass[] = ['of', 'with', 'between', 'subjects', 'summitAdjectives', 'whoClause'];

/** Tokens from a noun of gatherings to its place, at most: a preposition, an article. */
const PLACED = 2;

/** `will go in his place to the meeting`: a gathering that was told before; `last`: what was told last, be it long ago. */
export function readGatheringAgain(
  scene: Scene,
  drafts: readonly Draft[],
  model: Draft | null,
  last: Draft | undefined,
): Draft[] {
  const { view } = scene;
  if (drafts.some(isComplete)) return [];
  const planned = last && isPlanBefore(view, last) ? heldAgain(view) : null;
  if (last && planned) return [heldOf(scene, last, planned)];
  if (model?.type !== 'summit' || model.background) return [];
  const trigger = view.triggers.find(
    (one) =>
      one.kind === 'noun' &&
      (one.frame === 'talks-noun' || one.frame === 'summit-noun') &&
      view.reading.word('definite', one.from - 1) &&
      !view.reading.word('between', one.to) &&
      !view.reading.word('with', one.to),
  );
  if (trigger) return [gatheringAgain(view, model, trigger)];
  const held = heldAgain(view);
  if (held) return [heldOf(scene, model, held)];
  const led = view.dates.length > 0 && model.start === null ? ledAt(view) : -1;
  return led >= 0 ? [ledOf(scene, model, led)] : [];
}

/** `Le président X en ouvrira les travaux samedi`, `X closed it on Friday`: a gathering told before, on the day on which somebody opens or closes it. */
function ledOf(scene: Scene, model: Draft, at: number): Draft {
  const { view } = scene;
  const draft = gatheringAt(view, model, { from: at, to: at + 1 });
  draft.time = timeOfWord(view, at);
  draft.ends = view.reading.word('ends', at) > 0;
  const leading = actorsOf(scene, subjectOf(view, at)).filter(({ mention }) => mention.kind !== 'party');
  draft.participants = partiesOf(leading);
  draft.people = peopleOf(leading);
  const day = view.dates.find(({ kind, from }) => kind === 'date' && from > at && from - at <= LED);
  draft.day = day?.from ?? null;
  return draft;
}

/** Tokens from the verb of opening a gathering to its day: `l'a clos à la tribune`. */
const LED = 6;

/** A gathering told before, at the word that takes it up. */
function gatheringAgain(view: View, model: Draft, word: Trigger): Draft {
  const draft = gatheringAt(view, model, word);
  draft.time = readVerbGroup(view, word).time;
  return draft;
}

function gatheringAt({ sentence }: View, model: Draft, { from, to }: Pick<Trigger, 'from' | 'to'>): Draft {
  const draft = createDraft('summit', sentence.index, from, to);
  draft.hosts = inferred(model.hosts, 'anaphora');
  draft.series = model.series;
  draft.rules.push('anaphora');
  return draft;
}

/** A gathering told before, on the day, at the place and round whom its verb says that it was held. */
function heldOf(scene: Scene, model: Draft, held: Trigger): Draft {
  const { view } = scene;
  const draft = gatheringAgain(view, model, held);
  const day = view.dates.find((date) => date.kind === 'date' && date.from >= held.to);
  const to = day && day.from - held.to <= HELD_AT ? day.to : held.to;
  const place = view.mentions.find(
    ({ placeLike, link, deictic, from }) =>
      placeLike && link === 'at' && deictic === null && from >= held.to && from - to <= HELD_AT,
  );
  if (place) setIn(draft, place);
  else draft.place = model.place;
  const isRound = ({ kind, from }: Mention): boolean =>
    kind !== 'party' && from >= held.to && isGovernedBy(view.reading, 'around', from);
  const round = actorsOf(scene, view.mentions.filter(isRound));
  draft.participants = partiesOf(round);
  draft.people = peopleOf(round);
  draft.day = day?.from ?? null;
  return draft;
}

/** Tokens from the verb of being held to its day, and from either to its place, at most: an adverb, a preposition. */
const HELD_AT = 4;

/** Whether the sentence before told of a gathering that was to be held. */
const isPlanBefore = ({ sentence }: View, { type, unfulfilled, status, sentence: at }: Draft): boolean =>
  type === 'summit' && sentence.index - at === 1 && (unfulfilled || status?.value === 'postponed');

/** `It was held on 19 November 1985`, `the pandemic moved it: it was held`: the verb that opens a sentence or what a colon opens, with nobody as its subject. */
function heldAgain(view: View): Trigger | null {
  const verb = view.triggers.find((one) => one.kind === 'verb' && one.frame === 'hold' && !one.verb?.gathers);
  if (!verb) return null;
  const { from } = readVerbGroup(view, verb);
  let opens = from;
  while (opens > view.from && !/^[:;]$/.test(view.reading.norm(opens - 1))) opens -= 1;
  // A participle and its comma may stand before (`Twice postponed, it was held`).
  if (isIt(view, opens, from)) return verb;
  const first = view.triggers.find((one) => one.kind === 'verb' && one.from >= opens);
  if (first !== verb || from - opens > 2) return null;
  const named = view.mentions.some(
    (one) => one.kind !== 'pronoun' && one.deictic === null && one.from >= opens && one.to <= verb.from,
  );
  return named ? null : verb;
}

/** Whether a pronoun behind a comma is the subject of a verb, with nothing between but small words. */
function isIt(view: View, from: number, verb: number): boolean {
  const { reading, mentions } = view;
  let at = verb - 1;
  // `il s'y tint`, `it finally opened`
  while (at > from && mayPart(view, at)) at -= 1;
  if (at <= from || reading.norm(at - 1) !== ',') return false;
  return reading.word('it', at) > 0 || spanAt(mentions, at)?.kind === 'pronoun';
}

/** What may stand between a pronoun and its verb: `s'`, `y`, an adverb. */
const mayPart = ({ reading, lexicon }: View, at: number): boolean =>
  reading.word('reflexive', at) > 0 ||
  reading.word('there', at) > 0 ||
  lexicon.data.endings.adverb.test(reading.norm(at));
