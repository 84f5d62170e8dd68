/**
 * Two alone with each other in a third country, whatever the verb: `gave Pakistan's foreign minister forty minutes in Geneva`,
 * `X and Y strolled along a canal in Beijing`, `ont vidé dans un salon de l'aéroport de Djibouti leur contentieux`.
 */
import { PARTIES } from '../../engagement/party';
import { isComplete } from '../complete';
import { createDraft, type Draft } from '../draft';
import { isAbsent } from '../gathering/absence';
import { dateBeside } from '../gathering/leaders';
import { isScene } from '../dates/follow';
import { areOfOneUnion } from '../lexicon/unions';
import { isJourneyNoun } from '../lexicon/verb';
import type { Mention } from '../mention';
import { readMood } from '../presence/mood';
import { isNational, isOfficial } from '../presence/person';
import type { Actor } from '../registry';
import type { Sides } from '../registry/side';
import { areOfSeveral, groupOf } from '../roles/group';
import { isHim } from '../roles/object';
import { isOwner } from '../roles/owner';
import { isTheme } from '../roles/places';
import { isSpeaker } from '../roles/speaker';
import { predicateTime } from '../verbs/word-time';
import { hasWord, isDated, wordBetween, type View } from '../view';
import { actorsOf, isAtHomeIn, othersThan, partiesOf, peopleOf, readPlace, type Scene } from './scene';

/**
 * The drafts of a sentence, with the meeting of two that it tells without a word of meeting, in place of what these say of them.
 * `before`: the sentence before, where it told nothing.
 */
export function withTeteATete(scene: Scene, drafts: readonly Draft[], before: View | null): readonly Draft[] {
  const meeting = readTeteATete(scene, drafts, before);
  if (!meeting) return drafts;
  const parties = new Set(meeting.participants.map((read) => read.value));
  return [...drafts.filter((draft) => !isOfThose(draft, parties)), meeting];
}

function readTeteATete(scene: Scene, drafts: readonly Draft[], before: View | null): Draft | null {
  const { view, registry } = scene;
  if (!view.mentions.some(({ codes }) => codes.length > 0)) return null;
  const stage = isDated(view) ? null : before;
  if (!isDated(stage ?? view) || isUntold(view)) return null;
  const close = closenessIn(view);
  const told = drafts.filter((draft) => isComplete(draft) && !isOfBeing(view, draft, close));
  if (told.some((draft) => draft.type !== 'summit')) return null;
  // Beside a gathering who are named are there; of two it is told that they were alone. On a journey two are companions.
  if (close < 0 && (told.length > 0 || view.triggers.some(({ frame }) => isJourneyNoun(frame)))) return null;
  const pair = pairOf(scene, close >= 0);
  if (pair.length === 0 || isDeniedOf(view, pair) || (stage && !isStageOf(stage, pair))) return null;
  const place = placeOf(view, pair) ?? (stage && placeOf(stage, pair));
  if (place === 'home' || (place === null && (close < 0 || isAtHome(scene, pair, told)))) return null;
  const at = place && !stage ? place.from : close;
  if (at < 0) return null;
  const draft = createDraft('meeting', view.sentence.index, at, at + 1);
  draft.participants = partiesOf(pair);
  draft.people = peopleOf(pair);
  draft.place = place && readPlace(place);
  const { time } = predicateTime(view);
  draft.time = stage && time !== 'future' ? 'past' : time;
  // Of a day that the sentence before tells, the deed of that sentence has it.
  draft.day = stage ? null : dateBeside(view, place ?? { from: at, to: at + 1 });
  draft.rules.push('tete-a-tete');
  if (stage) draft.rules.push(STAGED);
  if (hasWord(view, 'borders', view.from, view.to)) draft.rules.push(ON_BORDER);
  if (told.length > 0 || registry.gathering !== null) draft.rules.push('margins');
  return draft;
}

/** `It was in a Prague cloakroom that X ran into Y`, `spent ten minutes with Y in Warsaw`: being where they were is no journey beside it. */
function isOfBeing(view: View, { type, rules }: Draft, close: number): boolean {
  if (close < 0 || type !== 'visit' || !rules.includes('weak')) return false;
  if (hasWord(view, 'cleft', view.from, view.from + OPENING)) return true;
  const end = view.reading.word('closeQuarters', close);
  return view.mentions.some(
    ({ link, kind, from }) => link === 'with' && kind !== 'party' && from - end === 1,
  );
}

/** Tokens before the words that set a place apart, at most: `And`, `so`. */
const OPENING = 2;

/** On a border nobody is at home. */
export const ON_BORDER = 'on-border';

/** Told of the day of the sentence before, and nothing without one. */
const STAGED = 'day-of-scene';

/** Whether a meeting that has its day from the sentence before has found none there. */
export const isUnstaged = ({ rules, start }: Draft): boolean => rules.includes(STAGED) && start === null;

/** Whether the sentence before is about one of the two, or sets the scene and names nobody. */
function isStageOf(stage: View, pair: readonly Actor[]): boolean {
  const isOf = ({ kind, codes }: Mention): boolean =>
    kind !== 'party' && pair.some((actor) => actor.codes.some((code) => codes.includes(code)));
  return isScene(stage) || stage.mentions.some(isOf);
}

/** Where a sign of closeness stands, or -1: `at his table` may seat a third, and `within an hour of each other` tells of two by turns. */
function closenessIn(view: View): number {
  const { reading } = view;
  let at = wordBetween(view, 'closeQuarters', view.from, view.to);
  while (at >= 0) {
    const end = reading.word('closeQuarters', at);
    if (!reading.word('possessive', at - 1) && !reading.word('eachOther', end + 1)) return at;
    at = wordBetween(view, 'closeQuarters', end, view.to);
  }
  return -1;
}

/** Whether two of whom no place is told are at a gathering in the country of one of them, or are those of the visit told last. */
function isAtHome({ registry }: Scene, pair: readonly Actor[], told: readonly Draft[]): boolean {
  const own = new Set(pair.flatMap(({ codes }) => codes));
  const gathering = told[0] ?? registry.gathering?.told;
  return gathering?.hosts.some((host) => own.has(host.value)) === true || isVisit(registry.sides, own);
}

const isVisit = (sides: Sides | null, own: ReadonlySet<string>): boolean =>
  sides !== null && [sides.guest, sides.host].every(({ codes }) => codes.some((code) => own.has(code)));

/** A call, a wish, a question, or the work of a third. */
const isUntold = (view: View): boolean =>
  UNTOLD.some((kind) => hasWord(view, kind, view.from, view.to)) || readMood(view).silent;

const UNTOLD = ['wish', 'invite', 'auspices', 'mediation'] as const;

/** Whether what one of the two did is denied: `X did not spend an hour with Y`, and not `X, who had sworn he never would, gave`. */
function isDeniedOf(view: View, pair: readonly Actor[]): boolean {
  const { reading } = view;
  for (
    let at = reading.findWord('negation', view.from, view.to);
    at >= 0;
    at = reading.findWord('negation', at + 1, view.to)
  ) {
    let from = at;
    while (from > view.from && reading.norm(from - 1) !== ',') from -= 1;
    let to = at;
    while (to < view.to && reading.norm(to) !== ',') to += 1;
    if (pair.some(({ mention }) => mention.kind !== 'pronoun' && mention.from >= from && mention.to <= to))
      return true;
  }
  return false;
}

/** The two who are together, where the sentence names nobody else who may be in the room. */
function pairOf(scene: Scene, close: boolean): readonly Actor[] {
  const { view } = scene;
  const people = view.mentions.filter((one) => takesPart(view, one));
  // `The pair accepted it in Brussels, with Borrell in the chair`: a third beside the two.
  if (people.length > 1 && people.some(({ kind, plural }) => kind === 'pronoun' && plural)) return [];
  const named = actorsOf(scene, people).filter(
    (actor) => (isOfficial(actor) || isNational(actor)) && !isAbsent(view, actor.mention),
  );
  const actors = close ? withHim(scene, named) : named;
  const codes = new Set(actors.flatMap((actor) => actor.codes));
  if (codes.size !== 2 || actors.some((actor) => isOrganisation(actor) || isSpeaker(view, actor))) return [];
  if (areOfOneUnion(partiesOf(actors)) || !actors.some(isInOffice)) return [];
  if (areJoined(view, actors)) return actors;
  return close && !hasWord(view, 'remote', view.from, view.to) ? actors : [];
}

/** A delegation alone may be of anybody. */
const isInOffice = (actor: Actor): boolean => isOfficial(actor) && actor.rank !== 'delegation';

/** `Karzai drew him into a long conversation`: whom the text spoke of before, where the sentence names one of the two alone. */
function withHim(scene: Scene, actors: readonly Actor[]): readonly Actor[] {
  const { view } = scene;
  const [first] = actors;
  if (!first || areOfSeveral(actors) || !view.mentions.includes(first.mention)) return actors;
  const { to } = first.mention;
  for (let at = to; at < to + HIM_WITHIN; at += 1) {
    if (isHim(view, at)) return [...actors, ...othersThan(scene, actors, to).slice(0, 1)];
  }
  return actors;
}

/** Tokens from who acts to the pronoun of the other, at most: auxiliaries and a verb. */
const HIM_WITHIN = 6;

/** Nobody's owner, and nobody who is mourned: an agent, a partner, whom something is given or told, or whose company it is. */
function takesPart(view: View, mention: Mention): boolean {
  const { kind, link, from } = mention;
  if (kind === 'party' || isOwner(view, mention)) return false;
  if (link === 'of') return hasWord(view, 'closeQuarters', from - BESIDE, from);
  return TAKES_PART.has(link) && !hasWord(view, 'farewells', from - BESIDE, from);
}

/** Tokens from the first of its words to whom a sign is of, at most: `à l'oreille de`. */
const BESIDE = 4;

/** How somebody who takes part may be governed: an agent, a partner, or whom something is given or told. */
const TAKES_PART: ReadonlySet<Mention['link']> = new Set([null, 'with', 'by', 'between', 'at', 'goal']);

/** Several who speak for a body are its members, and no party to talks of two. */
const isOrganisation = ({ codes, mention }: Actor): boolean =>
  mention.plural && codes.some((code) => PARTIES.get(code)?.kind === 'organisation');

/** `X and Y`, `X with Y`: who acts together needs no other sign that both are there. */
function areJoined(view: View, actors: readonly Actor[]): boolean {
  if (actors.some(({ mention }) => mention.link === 'with' || mention.link === 'between')) return true;
  const named = actors.filter(({ mention }) => mention.kind !== 'pronoun' && view.mentions.includes(mention));
  const [first] = named;
  if (!first) return true;
  const group = groupOf(view, first.mention);
  return areOfSeveral(named) && named.every(({ mention }) => group.includes(mention));
}

/** Where they were: the one third country that the clause names; null where it names none or several (`on the ferry from Stockholm to Riga`), `home` where one is at home. */
function placeOf(view: View, pair: readonly Actor[]): Mention | 'home' | null {
  // On a border nobody is at home.
  if (hasWord(view, 'borders', view.from, view.to)) return null;
  const places = view.mentions.filter((one) => isPlace(view, one));
  const isHome = ({ codes: [code] }: Mention): boolean =>
    pair.some((actor) => actor.codes.some((own) => isAtHomeIn(own, code)));
  if (places.some(isHome)) return 'home';
  const [place = null] = places;
  return places.every(({ codes: [code] }) => code === place?.codes[0]) ? place : null;
}

/** A town of which the clause says that something happens there, or after which a site is named (`a Beijing canal`). */
const isPlace = (view: View, { kind, placeLike, city, link, from, deictic }: Mention): boolean =>
  kind === 'party' &&
  placeLike &&
  (city !== null || deictic !== null) &&
  (link === 'at' || link === null || link === 'of') &&
  !isTheme(view, from);

/** What the sentence tells of the same two otherwise, if it is no gathering. */
function isOfThose(draft: Draft, parties: ReadonlySet<string>): boolean {
  const own = [...draft.visitors, ...draft.participants];
  return draft.type !== 'summit' && own.length > 0 && own.every((read) => parties.has(read.value));
}
