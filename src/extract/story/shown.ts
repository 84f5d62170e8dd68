/**
 * An engagement that a text only shows: it has no word of visiting, but tells of somebody of one country beside somebody, or at a
 * place, of another, and on which day (`The keys of Lisbon weigh a kilo. The mayor laid them on the 13th in the palms of Alassane Ouattara,
 * while Marcelo Rebelo de Sousa looked on`).
 */
import type { Day } from '../../engagement/day';
import { addPeople } from '../assemble';
import { bindSentence } from '../bind';
import { continueDates } from '../dates/continued';
import type { DateMention } from '../dates/expression';
import type { BindContext } from '../dates/give';
import { isDay } from '../dates/words';
import { createDraft, type Draft } from '../draft';
import { isAtHomeIn, partiesOf, partyRead, peopleOf, readPlace } from '../frames/scene';
import { stateOf } from '../lexicon/territories';
import type { WordClass } from '../lexicon/words';
import type { Mention } from '../mention';
import { isAdjunct, isInsideNoun, isOfThing } from '../presence/adjunct';
import { isDeniedIn } from '../presence/mood';
import { isShown, readPersons, type Person } from '../presence/person';
import type { Actor, Registry } from '../registry';
import { isOwner } from '../roles/owner';
import { hasFutureAuxiliary, hasPastEnding, predicateTime } from '../verbs/word-time';
import { hasWord, wordBetween, type View } from '../view';
import { isAway } from './elsewhere';
import { isUndone } from './undone';

/** Clauses of a text that is one scene, at most. */
const SCENE = 8;
/** Tokens behind somebody in which a word takes back that he is there. */
const DENIED = 8;
/** Tokens from a word of going home to the place that it leads to. */
const HOME = 6;
/** Tokens from a city to what its government says. */
const SAYS = 3;
/** Tokens between a quotation mark and the name that it opens. */
const QUOTED = 3;

/** What tells of people who are not in one place, or of what befell them there. */
const APART: readonly WordClass[] = ['phone', 'video', 'letters', 'credentials', 'sports', 'fates'];

/** A clause with the officials whom it names. */
interface Sighting {
  readonly view: View;
  readonly persons: readonly Person[];
}

/** Who of those whom a scene names is at home at its place, who is of another country, and who of these has come. */
interface Sides {
  readonly strangers: readonly Person[];
  readonly guests: readonly Person[];
  readonly hosts: readonly Actor[];
  /** Somebody in office of whom nothing says of which country: he is of that where they are (`with the transport minister`). */
  readonly isWithOffice: boolean;
}

/** A clause with its day. */
interface Dated {
  readonly view: View;
  readonly date: DateMention;
}

/**
 * The visit, or what several have with each other, that the clauses of a short text show together; none where nobody is named as
 * acting in one room and more than two countries are told of, or no day. Only for a text that tells nothing by its words.
 */
export function tellShown(views: readonly View[], registry: Registry, published: Day | null): Draft[] {
  if (views.length > SCENE || views.some(isApart)) return [];
  const scene = views.map((view) => ({ view, persons: officialsOf(view, registry) }));
  const place = placeOf(views);
  const host = place?.codes[0];
  if (!place || !host) return [];
  const sides = sidesAt(scene, host, registry);
  const dated = dayOf(scene, place, sides.guests);
  if (!dated) return [];
  const isTogether = place.city !== null && isOneRoom(scene, sides);
  if (!isTogether && !isOneScene(views, place, dated.date, sides)) return [];
  const draft = draftOf(dated, place, sides, isTogether);
  bindSentence(dated.view, [draft], { published, anchor: null, deed: null, told: [] });
  const after: BindContext = {
    published,
    anchor: draft.start?.value.edtf ?? null,
    deed: null,
    told: [draft],
  };
  for (const view of views.slice(views.indexOf(dated.view) + 1)) continueDates(view, after);
  return [draft];
}

/** The draft of a scene: of guests `together` what they have with each other, of those of one country their visit. */
function draftOf({ view, date }: Dated, place: Mention, { guests, hosts }: Sides, together: boolean): Draft {
  const actors = guests.flatMap((one) => one.actors);
  const parties = partiesOf(together ? [...actors, ...hosts] : actors.slice(0, 1));
  const type = !together ? 'visit' : parties.length > 2 ? 'summit' : 'meeting';
  const draft = createDraft(type, view.sentence.index, date.from, date.to);
  if (together) draft.participants = parties;
  else draft.visitors = parties;
  if (type !== 'meeting') draft.hosts = [partyRead(place, place.codes[0] as string)];
  // Whom several clauses name is one.
  addPeople(draft, { people: peopleOf([...actors, ...hosts]) }, view.reading);
  draft.place = readPlace(place);
  draft.day = date.from;
  draft.time = isDoneOn(view, date) ? 'past' : (predicateTime(view).time ?? 'past');
  draft.rules.push('shown', 'weak');
  return draft;
}

/** `will buy trains under an agreement signed on Wednesday`: what was done on a day, whatever the sentence says of what will be. */
const isDoneOn = (view: View, { from }: DateMention): boolean =>
  [from - 1, from - 2].some(
    (at) => at > view.from && hasPastEnding(view, at) && !hasFutureAuxiliary(view, at),
  );

/**
 * Whether leaders of several countries do something together in one clause, on the only day of the text (`Marise Payne got her
 * counterparts around one Melbourne table on Friday, Antony Blinken and Yoshimasa Hayashi`).
 */
function isOneRoom(scene: readonly Sighting[], { guests }: Sides): boolean {
  const days = scene.flatMap(({ view }) =>
    view.dates.filter(({ kind, start }) => kind === 'date' && start !== null),
  );
  if (days.length !== 1 || !isDay(days[0] as DateMention)) return false;
  return scene.some((sighting) => {
    const here = sighting.persons.filter((one) => guests.includes(one));
    // `In Doha William Ruto praised Mahamat Déby`
    if (here.length === 2 && isReached(here[1] as Person, sighting, () => true)) return false;
    return new Set(here.flatMap(({ actors }) => actors.flatMap(({ codes }) => codes))).size > 1;
  });
}

const officialsOf = (view: View, registry: Registry): Person[] =>
  readPersons({ view, registry }, view).filter(
    ({ actors, mention }) => actors.length === 1 && !isAway(view, mention),
  );

function sidesAt(scene: readonly Sighting[], host: string, registry: Registry): Sides {
  const isHome = ({ codes }: Actor): boolean =>
    codes.some((code) => isAtHomeIn(code, host) || code === stateOf(host));
  const abroad = scene.map(({ view, persons }) => ({
    view,
    persons: persons.filter(({ actors }) => !actors.some(isHome)),
  }));
  return {
    strangers: abroad.flatMap(({ persons }) => persons),
    guests: abroad.flatMap(({ view, persons }, index) =>
      persons.filter((one) => isThere(view, one) && !isReached(one, scene[index] as Sighting, isHome)),
    ),
    hosts: scene.flatMap(({ persons }) => persons.flatMap(({ actors }) => actors.filter(isHome))),
    isWithOffice: scene.some(({ view }) =>
      view.mentions.some(
        (one) =>
          one.rank === 'minister' &&
          one.link === 'with' &&
          registry.resolve(one).every(({ codes }) => codes.length === 0),
      ),
    ),
  };
}

/**
 * `In Rome Giorgia Meloni defied Emmanuel Macron`: whom a host, or somebody who only speaks, does something to is not there for
 * that, unless he is with him or the two do it together.
 */
function isReached(
  { mention }: Person,
  { view, persons }: Sighting,
  isHome: (actor: Actor) => boolean,
): boolean {
  if (mention.link === 'with') return false;
  const doer = persons.findLast(({ mention: { to } }) => to <= mention.from);
  if (!doer) return false;
  if (doer.talks) return true;
  const isJoined = view.reading.word('and', doer.mention.to) > 0;
  return doer.acts && doer.actors.some(isHome) && !isJoined;
}

/** Whether a text tells of a guest with his host, or at a city of his, of nobody who has no name, and of no third country. */
function isOneScene(
  views: readonly View[],
  place: Mention,
  date: DateMention,
  { strangers, guests, hosts, isWithOffice }: Sides,
): boolean {
  const actors = guests.flatMap((one) => one.actors);
  const [guest] = actors;
  if (!guest || ![...actors, ...hosts].some((one) => one.name !== null)) return false;
  const isThird = (code: string): boolean => !place.codes.includes(code) && !guest.codes.includes(code);
  if (strangers.some((one) => one.actors.some(({ codes }) => codes.every(isThird)))) return false;
  const isOfThird = ({ kind, form, codes }: Mention): boolean =>
    kind === 'party' && form !== 'demonym' && codes.some(isThird);
  if (views.some(({ mentions }) => mentions.some(isOfThird))) return false;
  return (
    hosts.length > 0 || isWithOffice || (isDay(date) && views.some((view) => isSeenAt(view, place, guests)))
  );
}

/** Whether a guest does something on a day at a city, where nobody else is told of: no `the victims of the attack in Nairobi`. */
function isSeenAt(view: View, place: Mention, guests: readonly Person[]): boolean {
  if (place.city === null || place.link !== 'at' || !view.mentions.includes(place)) return false;
  const codes = guests.flatMap(({ mention }) => mention.codes);
  const guest = view.mentions.find(
    ({ kind, link, codes: own }) =>
      // `paid homage to Hakan Fidan`: whom something is addressed to may be elsewhere.
      kind === 'pronoun' ||
      (kind !== 'party' && link !== 'at' && link !== 'goal' && own.some((code) => codes.includes(code))),
  );
  if (!guest || hasWord(view, 'say', view.from, view.to) || !isAdjunct(view, place)) return false;
  return !isOfThing(view, guest.to, place.from);
}

/** The day of the clause that tells most of the scene, an hour (`at noon`) last. */
function dayOf(scene: readonly Sighting[], place: Mention, guests: readonly Person[]): Dated | null {
  let best: (Dated & { told: number }) | null = null;
  for (const { view, persons } of scene) {
    const date = view.dates.find(({ kind, start }) => kind === 'date' && start !== null);
    if (!date) continue;
    const signs = [
      view.mentions.includes(place),
      persons.some((one) => guests.includes(one)),
      persons.length > 0,
      date.start?.weekday !== undefined || date.start?.day !== undefined,
    ];
    const told = signs.filter(Boolean).length;
    if (!best || told > best.told) best = { view, date, told };
  }
  return best;
}

/** Where they are: where a preposition puts somebody, else the place that something is of, else the only city that is named. */
function placeOf(views: readonly View[]): Mention | null {
  const named = views.flatMap((view) =>
    view.mentions.filter(isPlace).map((place) => ({ place, rank: rankOf(view, place) })),
  );
  const best = Math.min(...named.map(({ rank }) => rank));
  const [first, ...others] = named.flatMap(({ place, rank }) => (rank === best ? [place] : []));
  if (!first || best === NO_PLACE || others.some(({ codes }) => codes[0] !== first.codes[0])) return null;
  return first;
}

const isPlace = ({ kind, placeLike, deictic, codes }: Mention): boolean =>
  kind === 'party' && placeLike && deictic === null && codes.length === 1;

/** What makes a place the one of the scene: the less the better. */
function rankOf(view: View, place: Mention): number {
  const { link, from, to, city } = place;
  // `learned of the passing in Windhoek on Sunday of President X`
  if (isInsideNoun(view, place)) return NO_PLACE;
  const leads = view.reading.wordFills('into', from - 1, from) || hasWord(view, 'return', from - HOME, from);
  if (link === 'at' && !leads) return 0;
  if (link === 'of' || isOwner(view, place)) return 1;
  // `Kiev a fait savoir`: the government.
  return link === null && city !== null && !hasWord(view, 'say', to, to + SAYS) ? 2 : NO_PLACE;
}

const NO_PLACE = 3;

/** Whether nothing takes back that somebody is there, and he is more than whose something is or who speaks. */
function isThere(view: View, { mention, talks }: Person): boolean {
  const { from, to, link, rank, name } = mention;
  if (talks || isQuoted(view, from) || isOwner(view, mention) || isShown(view, mention)) return false;
  // `mieux que Mme Merkel`
  if (view.reading.wordBefore('unlike', from) >= 0) return false;
  if (view.reading.norm(view.sentence.to - 1) === '?') return false;
  // `between a cardboard Churchill and a cardboard Stalin`
  if (view.reading.word('indefinite', from - 1) > 0 || view.reading.word('indefinite', from - 2) > 0)
    return false;
  // `was not signed in Amman by the minister`
  if (link === 'by' && isDeniedIn(view, view.from, from)) return false;
  // `in the palms of the Ivorian leader`, but no `a statue of Nelson Mandela`.
  if (link === 'of') return rank !== null && name !== null;
  const end = view.reading.findWord('who', to, to + DENIED);
  const last = end < 0 ? to + DENIED : end;
  return !hasWord(view, 'wish', from - DENIED, last) && !isAbsent(view, to, last);
}

/** `« Charles-de-Gaulle »`: a ship or a street, and not who gave it his name. */
const isQuoted = ({ reading }: View, from: number): boolean =>
  /["«“]/.test(reading.slice(Math.max(0, from - QUOTED), from));

/** `will not stand beside her`, but no `n'a pas caché son plaisir`: what somebody did not do he did not do there. */
function isAbsent(view: View, from: number, to: number): boolean {
  const denial = wordBetween(view, 'negation', from, to);
  if (denial < 0 || !isDeniedIn(view, from, to)) return false;
  const isDeed = predicateTime(view, [denial - 1, denial + 2]).time === 'past';
  return !isDeed || view.triggers.some((one) => one.from >= from && one.from < to);
}

/** Whether a clause tells of a call, a letter, an invitation or sport, of what befell somebody, of what is between two, or of an ambassador. */
const isApart = (view: View): boolean =>
  hasWordOfApart(view) || view.triggers.some((one) => isUndone(view, one));

const hasWordOfApart = ({ reading, from, to, mentions }: View): boolean =>
  mentions.some(({ rank, link }) => rank === 'ambassador' || link === 'between') ||
  APART.some((kind) => reading.findWord(kind, from, to) >= 0) ||
  // `invité d'honneur, X`: who is a guest has come.
  (reading.findWord('invite', from, to) >= 0 && reading.findWord('guest', from, to) < 0);
