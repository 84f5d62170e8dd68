/**
 * Three parties and more in one room, told without a word of gathering: `sealed at Camp David, with X and Y, a pact`,
 * `had Presidents X and Y at his table in Doha`, `his mediation led X and Y to an accord in Ohrid`.
 */
import { isAdjunct } from '../presence/adjunct';
import { isBracketed } from '../presence/stop';
import { isComplete } from '../complete';
import type { Time } from '../dates/resolve';
import { createDraft, type Draft } from '../draft';
import { isSpeaker } from '../roles/speaker';
import { actorsOf, isCall, OUTSIDE, partiesOf, peopleOf, setIn, type Scene } from '../frames/scene';
import { clausesOf } from '../story/clauses';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { beforeArticle, isGovernedBy } from '../roles/before';
import { groupOf } from '../roles/group';
import { overlaps } from '../same';
import { hasPastEnding, predicateTime, timeOfWord } from '../verbs/word-time';
import { hasComma, hasWord, isDated, wordBetween, type View } from '../view';
import { nameAssembly } from './assembly';
import { dateBeside, leadersAt, type Leaders } from './leaders';
import { FEWEST } from './extent';
import { isAbsent } from './absence';
import { isAgentFor } from './representatives';

/** What a clause that names no place leaves to the text. */
export interface Around {
  /** The sentence before, where it told nothing. */
  readonly before: View | null;
  /** Where the text is written. */
  readonly home: Mention | null;
}

/**
 * The drafts of a sentence with the gatherings that its clauses tell in other words, in place of what these tell better. `around`:
 * where a clause that names no place may have happened.
 */
export function withRooms(scene: Scene, drafts: readonly Draft[], around: Around): readonly Draft[] {
  let all = drafts;
  for (const part of clausesOf(scene.view)) {
    const own = drafts.filter((draft) => draft.at >= part.from && draft.at < part.to);
    const room = readRoom({ view: part, registry: scene.registry }, own, around);
    if (room) all = [...all.filter((draft) => !own.includes(draft) || !isInRoom(draft, room)), room];
  }
  return all;
}

/** The gathering that a clause tells in other words, or null. `drafts`: what its triggers have told. */
function readRoom(scene: Scene, drafts: readonly Draft[], around: Around): Draft | null {
  const { view } = scene;
  if (view.mentions.length === 0 || !isEvent(view, around.before)) return null;
  // Beside another gathering three may have one of their own.
  const told = drafts.filter((draft) => isComplete(draft) && !draft.rules.includes('beside'));
  if (told.some((draft) => draft.type === 'summit')) return null;
  const cue = cueOf(view);
  const leaders = cue < 0 ? leadersAt(view) : null;
  if (cue < 0 && isToldOtherwise(told, leaders)) return null;
  const video = hasWord(view, 'video', view.from, view.to);
  if (video && !leaders) return null;
  // On screens leaders are at no place.
  const place = video ? null : leaders ? leaders.place : roomOf(view, cue, around);
  const spot = place && place.from >= view.from ? place.from : view.to;
  if (isWished(view, cue < 0 ? spot : cue)) return null;
  const at = place ?? leaders?.body;
  if (!at) return null;
  const company = leaders ? companyOfBody(scene, leaders) : companyOf(scene, cue);
  if (!leaders && new Set(partiesOf(company).map((party) => party.value)).size < FEWEST) return null;
  const draft = createDraft('summit', view.sentence.index, at.from, at.to);
  if (place) setIn(draft, place);
  draft.participants = partiesOf(company);
  draft.people = peopleOf(company);
  if (leaders) takeBody(view, draft, leaders);
  else {
    draft.time =
      (cue < 0 ? null : timeOfWord(view, cue)) ?? timeBehind(view, company) ?? predicateTime(view).time;
    draft.rules.push('room');
  }
  if (hasWord(view, 'margins', view.from, view.to)) draft.rules.push('margins');
  // The day on which they part is the last of a length, as the word of ending says.
  if (!leaders?.ends || leaders.left) draft.day = dateBeside(view, at);
  return draft;
}

/** Whether what a clause tells is no part of what its leaders do: only who left has told of more than that. */
const isToldOtherwise = (told: readonly Draft[], leaders: Leaders | null): boolean =>
  !leaders?.left && told.some((one) => !leaders || !isOneOfThem(one, leaders));

/** Where a clause happens; with words of gathering where the sentence before does, or where the text is written. */
const roomOf = (view: View, cue: number, { before, home }: Around): Mention | null =>
  placeOf(view) ?? (cue < 0 ? stageOf(view, before) : (placeIn(before) ?? homeOf(view, home)));

/** The place of the sentence before, where that sets the scene with its day and names nobody: `Two hours in Berlin were enough on Friday. X, Y and Z emerged in step`. */
const stageOf = (view: View, before: View | null): Mention | null =>
  before && !isDated(view) && isDated(before) && !before.mentions.some(isSomeone) ? placeIn(before) : null;

/** Whom a sentence is about, be it by a pronoun. */
const isSomeone = ({ kind, codes }: Mention): boolean =>
  kind === 'pronoun' || (kind !== 'party' && codes.length > 0);

/** The leaders of a body, and who is with them. */
const companyOfBody = (scene: Scene, { body }: Leaders): Actor[] =>
  actorsOf(scene, [
    body,
    ...scene.view.mentions.filter((one) => one.link === 'with' && one.kind !== 'party'),
  ]);

/** The time of what is told behind the first of those who are there (`Nothing was to be seen at Camp David, where X had Y`). */
function timeBehind(view: View, company: readonly Actor[]): Time {
  const first = view.mentions.find((one) => company.some(({ mention }) => mention === one));
  return first ? predicateTime(view, [first.to, view.to]).time : null;
}

/** What a body's leaders say of their gathering: its time, whether it is over, and its name. */
function takeBody(view: View, draft: Draft, { body, time, ends }: Leaders): void {
  draft.time = time;
  draft.ends = ends;
  draft.rules.push('body');
  nameAssembly(view, draft, body);
}

/** `The ministers, India's X the busiest, are sitting in Tehran under Y`: a visit to where the leaders of a body are, told behind them. */
const isOneOfThem = ({ type, at, hosts }: Draft, { body, place }: Leaders): boolean =>
  type === 'visit' &&
  at > body.to &&
  place !== null &&
  hosts.every(({ value }) => place.codes.includes(value));

/** What of a clause is told better by the gathering: the same people in the same place, or those with no place at all. */
function isInRoom(draft: Draft, room: Draft): boolean {
  const parties = new Set(room.participants.map((read) => read.value));
  const own = [...draft.visitors, ...draft.participants];
  if (draft.type === 'summit' || draft.rules.includes('void') || own.length === 0) return false;
  if (room.rules.includes('body') && draft.type === 'visit' && overlaps(draft.hosts, room.hosts)) return true;
  if (!own.every((read) => parties.has(read.value))) return false;
  return draft.hosts.every(
    (read) => parties.has(read.value) || room.hosts.some((host) => host.value === read.value),
  );
}

/** Dated, and neither a call nor a question. */
const isEvent = (view: View, before: View | null): boolean =>
  (isDated(view) || (before !== null && isDated(before))) &&
  view.reading.norm(view.to - 1) !== '?' &&
  !isCall(view, view.from, view.to) &&
  !befalls(view);

/** Wished before a token, where somebody is said to be, or asked of somebody; who `had invited` them for a day had them. */
function isWished(view: View, to: number): boolean {
  if (hasWord(view, 'wish', view.from, to)) return true;
  const invite = wordBetween(view, 'invite', view.from, view.to);
  const isGuest = view.triggers.some(({ frame, from }) => frame === 'guest' && from === invite);
  return invite >= 0 && !isGuest && !view.reading.word('had', invite - 1);
}

/** `was arrested in Bamako`: what befalls somebody is no gathering, unless those who act are statesmen (`arrêtée par les trois présidents`). */
const befalls = (view: View): boolean =>
  hasWord(view, 'fates', view.from, view.to) &&
  !view.mentions.some((one) => one.link === 'by' && (one.rank === 'head' || one.rank === 'minister'));

/** Where words say that people were brought together, or -1. */
export function cueOf(view: View): number {
  for (const kind of ['gathers', 'table', 'mediation'] as const) {
    const at = wordBetween(view, kind, view.from, view.to);
    if (at >= 0) return at;
  }
  return -1;
}

/** The place of the sentence before: where it happens, or of which it tells and of nobody (`It was dark over Luanda`). */
function placeIn(before: View | null): Mention | null {
  const place = before ? placeOf(before) : null;
  if (place || !before) return place;
  const [only, ...others] = before.mentions.filter(({ codes }) => codes.length > 0);
  return only?.placeLike && only.city !== null && others.length === 0 ? only : null;
}

/** Where the text is written, for a clause that names no city (`the Ankara talks, which brought X and Y together`). */
const homeOf = ({ mentions }: View, home: Mention | null): Mention | null =>
  mentions.some(({ placeLike, city }) => placeLike && city !== null) ? null : home;

/** The one place where the clause happens; null where it names two. */
function placeOf(view: View): Mention | null {
  let place: Mention | null = null;
  for (const mention of view.mentions) {
    if (mention.kind !== 'party' || !mention.placeLike || mention.link !== 'at' || mention.codes.length !== 1)
      continue;
    // `after talks in Luanda`: somewhere else.
    if (isAside(view, mention)) continue;
    if (mention.city === null && mention.form !== 'seat' && !isAdjunct(view, mention)) continue;
    if (place && place.codes[0] !== mention.codes[0]) return null;
    if (!place || (place.city === null && mention.city !== null)) place = mention;
  }
  return place;
}

/** Who is there: the subject, those "with" and "between", whom a word of gathering has as its object, at whose table they sit, who mediates. */
function companyOf(scene: Scene, cue: number): Actor[] {
  const { view } = scene;
  const found: Mention[] = [];
  const add = (mention: Mention): void => {
    for (const one of groupOf(view, mention)) if (!found.includes(one)) found.push(one);
  };
  let subject = false;
  for (const mention of view.mentions) {
    if (mention.kind === 'party' || isAside(view, mention)) continue;
    // `samedi Bamako (Goïta), dimanche Niamey (Tiani)`: each at his own place.
    if (isBracketed(view, mention)) continue;
    const { link } = mention;
    if (link === 'with' || link === 'between') add(mention);
    // `was accepted in Ohrid by X and Y`: the agents act where nobody else does.
    else if (isAgentFor(view, mention)) add(mention);
    else if (link === 'by' ? !subject || (cue >= 0 && isNear(mention, cue)) : link === null && !subject)
      add(mention);
    else if (link === null && (cue >= 0 || !isJudged(view, mention))) add(mention);
    else if (link === 'of' && cue >= 0 && mention.from > cue && mention.from - cue <= 4) add(mention);
    // `entouré de X, de Y et de Z`
    else if (link === 'of' && isGovernedBy(view.reading, 'company', mention.from)) add(mention);
    // `a obtenu de X et de Y`, `arracher un texte aux présidents X et Y`: of whom the subject gets something.
    else if (subject && isAsked(view, mention)) add(mention);
    if (link === null) subject = true;
  }
  // `Flanked by X and Y, Z told reporters`: who speaks beside others is there.
  const speaks = (actor: Actor): boolean => cue < 0 && isSpeaker(view, actor);
  return actorsOf(scene, found).filter((actor) => isThere(view, actor) && !speaks(actor));
}

/** Right behind a verb in the past, or who is given or made to do something (`a fait promettre à X et à Y`), and no word of saying before. */
function isAsked(view: View, mention: Mention): boolean {
  if (mention.rank !== 'head' && mention.rank !== 'minister' && mention.kind !== 'person') return false;
  if (isJudged(view, mention) || hasWord(view, 'remote', view.from, mention.from)) return false;
  return (
    mention.link === 'at' ||
    (mention.link === 'of' && hasPastEnding(view, beforeArticle(view.reading, mention.from) - 2))
  );
}

/** `praised X and Y`, `a accusé X de mollesse`: whom somebody only speaks of, or calls upon. */
const isJudged = (view: View, { from }: Mention): boolean =>
  (['say', 'tells', 'likes'] as const).some((kind) => hasWord(view, kind, view.from, from));

const isNear = ({ from, to }: Mention, cue: number): boolean => (from > cue ? from - cue : cue - to) <= 8;

function isThere(view: View, actor: Actor): boolean {
  const { mention, rank } = actor;
  if (actor.codes.length === 0 || (rank !== null && OUTSIDE.has(rank))) return false;
  // `avait à sa table le Russe et le Turc`: by their nation.
  const unnamed = actor.name === null && !mention.plural && mention.rule !== 'national';
  if (unnamed && rank !== 'head' && rank !== 'minister') return false;
  // `expects neither X nor Y`
  return !isAbsent(view, mention) && !view.reading.wordFills('negation', mention.from - 1, mention.from);
}

/** `after talks with X`, `before meeting Y`: somewhere else. */
function isAside(view: View, mention: Mention): boolean {
  const at = wordBetween(view, 'asides', Math.max(view.from, mention.from - 6), mention.from);
  return at >= 0 && !hasComma(view, at, mention.from);
}
