/**
 * Another engagement of those of the one that the text goes on about, told by its day and its place whatever the verb: `Jukna had tasted
 * the Irishman's beef in Dublin in April`, `Ils en avaient fait autant à Bangkok en janvier et à Malte en septembre 2023`.
 */
import { isComplete } from '../complete';
import type { Day } from '../../engagement/day';
import type { Time } from '../dates/resolve';
import type { DateMention } from '../dates/expression';
import { createDraft, inferred, type Draft, type Read } from '../draft';
import { peopleOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { predicateTime } from '../verbs/word-time';
import { hasWord, headOf, type View } from '../view';
import { draftBetween, hostAmong, sidesIn } from './between';
import { NOWHERE, readMood } from './mood';
import { directionOf } from './other-time';
import { isOfficial } from './person';
import { readStops, type Stop } from './stop';

/** Sentences between the two, at most. */
const NEAR = 3;
/** Words by which a clause tells what is said, and not what happened. */
const REPORTS = ['say', 'phone', 'letters', 'dateOwners'] as const;

/** Words that mean the same journey at another time, or the way back. */
const POINTERS = ['pointsBack', 'reverse'] as const;

/** What a clause says of those whose engagement the text goes on about. */
interface Recall {
  readonly scene: Scene;
  readonly model: Draft;
  /** Both of them. */
  readonly sides: readonly Read<string>[];
  readonly actors: readonly Actor[];
}

/** The engagements that a sentence without one of its own recalls, or announces. `model`: what the text goes on about. */
export function readRecalled(
  scene: Scene,
  model: Draft | null,
  drafts: readonly Draft[],
  published: Day | null,
): Draft[] {
  const { view } = scene;
  if (view.dates.length === 0) return [];
  const sides = model && view.sentence.index - model.sentence <= NEAR ? sidesIn(model) : null;
  if (!sides || !model) return [];
  const points = POINTERS.some((kind) => hasWord(view, kind, view.from, view.to));
  if (drafts.some((draft) => isOwn(draft) && !(points && goTogether(draft, sides)))) return [];
  const stops = readStops(view).filter(({ day, place }) => day !== null && place.link !== 'from');
  if (tellsNothing(view, stops.at(-1)?.place.from ?? view.dates.at(-1)?.from ?? NOWHERE)) return [];
  const recall = { scene, model, sides, actors: actorsIn(scene) };
  if (!areTheirs(recall)) return [];
  const { time } = predicateTime(view);
  const dated = (draft: Draft | null, date: DateMention): Draft[] => {
    const told = draft && directionOf(date, model, time, published);
    return told ? [setAt(draft, date, told)] : [];
  };
  const there = stops.flatMap((stop) =>
    stop.day && !isNearer(stops, stop) ? dated(draftAt(recall, stop, stops), stop.day) : [],
  );
  // `X did so in June`, who is at home there: what the traveller had done, and elsewhere.
  const isHostLike =
    hasWord(view, 'didSame', view.from, view.to) &&
    recall.actors.some(({ codes }) => codes.some((code) => model.hosts.some(({ value }) => value === code)));
  const like = points && stops.length === 0 && !isHostLike;
  const found = like ? view.dates.flatMap((date) => dated(draftLike(recall, date), date)) : there;
  if (found.length > 0) for (const draft of drafts) draft.rules = ['void'];
  return found;
}

/** Whether a draft is an engagement, or what is denied of one, or may become one by what the text has told. */
const isOwn = (draft: Draft): boolean =>
  isComplete(draft) ||
  (draft.rules.includes('void')
    ? !isOfHost(draft)
    : !draft.rules.includes('weak') && (draft.type !== 'meeting' || draft.participants.length > 0));

/** `Nikolov will go over the same pipes in Baku`: somebody of no known country, who was taken for one of those at home. */
const isOfHost = ({ type, visitors, hosts }: Draft): boolean =>
  type === 'visit' && hosts.length > 0 && visitors.some(({ value }) => value === hosts[0]?.value);

/** `Ils en avaient fait autant à Tbilissi`: both at a third's place, where those who met may have met again. */
const goTogether = ({ type, visitors }: Draft, sides: readonly Read<string>[]): boolean =>
  type === 'visit' &&
  visitors.length === sides.length &&
  sides.every((side) => visitors.some((read) => read.value === side.value));

/** What is asked, wished, denied before a token, or reported. */
function tellsNothing(view: View, before: number): boolean {
  const { silent, wish, denial, invitation } = readMood(view);
  return (
    silent ||
    Math.min(wish, denial, invitation) < before ||
    REPORTS.some((kind) => hasWord(view, kind, view.from, view.to))
  );
}

/** Who is named in a clause, or meant by its pronouns. */
const actorsIn = ({ view, registry }: Scene): readonly Actor[] =>
  view.mentions.flatMap((mention) => (mention.kind === 'party' ? [] : registry.resolve(mention)));

/** Whether a clause speaks of nobody else. */
const areTheirs = ({ scene: { view }, sides, actors }: Recall): boolean =>
  [...actors, ...view.mentions.filter(({ form }) => form === 'demonym' || form === 'organisation')].every(
    ({ codes }) => codes.every((code) => sides.some((side) => side.value === code)),
  );

/** Whether a day stands nearer to another stop. */
const isNearer = (stops: readonly Stop[], { day, gap, place }: Stop): boolean =>
  stops.some((one) => one.day === day && (one.gap < gap || (one.gap === gap && one.place.from < place.from)));

/** The engagement at a place, if the clause speaks of who would be a guest there. */
function draftAt(recall: Recall, { place }: Stop, stops: readonly Stop[]): Draft | null {
  const { scene, sides, actors } = recall;
  const { view } = scene;
  if (isActOfState(view, place)) return null;
  const host = hostAmong(view, place, sides);
  const isTold =
    isOfBoth(recall, stops) ||
    sides.every((side) => side === host || isNamed(recall, side.value)) ||
    (host !== null && view.mentions.some(isStranger(actors)));
  if (!isTold) return null;
  const draft = draftBetween(view, place, sides);
  draft.people = peopleOf(actors.filter(isOfficial));
  return draft;
}

/** `Sweden had broken with Spain`, `Sweden and Spain held joint exercises`: what one state did to another, or with it. */
const isActOfState = ({ mentions }: View, place: Mention): boolean =>
  isState(place) && place.link === null && mentions.some((one) => one !== place && isState(one));

const isState = ({ kind, form, link }: Mention): boolean =>
  kind === 'party' && form === 'name' && (link === null || link === 'with');

const isNamed = ({ scene: { view }, actors }: Recall, code: string): boolean =>
  actors.some(({ codes }) => codes.includes(code)) ||
  view.mentions.some(
    ({ kind, link, codes }) => (kind !== 'party' || link === 'with') && codes.includes(code),
  );

/** `they`, `their talks`, `the round before`, `Lubango had the pleasure`: both of them, or nobody but a place and what it saw. */
function isOfBoth({ scene: { view } }: Recall, [first]: readonly Stop[]): boolean {
  const { reading, mentions, from, to } = view;
  if (mentions.some(isBoth) || hasWord(view, 'theirs', from, to)) return true;
  if (mentions.some(({ kind }) => kind !== 'party')) return false;
  // `France celebrates its national day on 14 July`: a country does what nobody need come for.
  const isSubject =
    first !== undefined &&
    first.place.link === null &&
    first.place.city !== null &&
    first.place.from - headOf(view) <= 1;
  return isSubject || reading.findWord('rounds', from, Math.min(to, from + OPENING)) >= 0;
}

/** What a sentence begins with. In tokens. */
const OPENING = 5;

/** Somebody as the subject of whom the text does not say of which country he is. */
const isStranger =
  (actors: readonly Actor[]) =>
  ({ kind, link, name, from }: Mention): boolean =>
    kind === 'person' &&
    link === null &&
    name?.full === true &&
    actors.every((actor) => actor.mention.from !== from || actor.codes.length === 0);

const isBoth = ({ kind, plural, link }: Mention): boolean =>
  kind === 'pronoun' && plural && (link === null || link === 'between');

/** `He did the same in January 2014`, `Before him, Obama had been twice`, `Le Bélarusse fera le trajet dans l’autre sens`: the journey that the text goes on about, or the way back, at another time. */
function draftLike(recall: Recall, { from, to }: DateMention): Draft | null {
  const { scene, model, actors } = recall;
  const { view } = scene;
  const isBack = hasWord(view, 'reverse', view.from, view.to);
  const [visitors, hosts] = isBack ? [model.hosts, model.visitors] : [model.visitors, model.hosts];
  const isActing = isBack ? visitors.every(({ value }) => isNamed(recall, value)) : actors.length > 0;
  if (model.type !== 'visit' || !(isActing || view.mentions.some(isStranger(actors)))) return null;
  const draft = createDraft('visit', view.sentence.index, from, to);
  draft.visitors = inferred(visitors, 'anaphora');
  draft.hosts = inferred(hosts, 'anaphora');
  draft.people = peopleOf(actors.filter(isOfficial));
  return draft;
}

function setAt(draft: Draft, date: DateMention, time: Time): Draft {
  draft.day = date.from;
  draft.time = time;
  draft.background = time === 'past';
  draft.rules.push('recalled');
  return draft;
}
