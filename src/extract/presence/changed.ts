/**
 * Stops put on a journey (`added Rabat to his itinerary`), and stops struck from one: `has dropped Canberra and Wellington from his
 * tour`, `Manila has been struck off the itinerary`, `Vienne ne figure plus au programme`. Whoever makes the journey will go there, or
 * was to go there and will not.
 */
import { inferred, type Draft } from '../draft';
import { actorsOf, partiesOf, peopleOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { isOwner } from '../roles/owner';
import { isObject } from '../roles/subject';
import { spanAt } from '../spans';
import { wordBetween, type View } from '../view';
import type { Clause } from './clause';
import { longestRow } from './itinerary';
import { isOfficial } from './person';
import type { Stop } from './stop';
import { visitAt } from './tell';

/** Tokens from the verb of striking or adding to the journey or the programme, with a list of stops between. */
const REACH = 18;

/** Tokens from the preposition to its noun, whose journey it is aside. */
const WITHIN = 6;

/** Tokens between a stop and its day, or the verb behind it. */
const BESIDE = 4;

/** Where a clause says that something is struck from a journey or put on it. */
interface Change {
  readonly from: number;
  readonly to: number;
  /** Noun of the journey or its programme. */
  readonly route: number;
  /** The stops are the subject. */
  readonly itself: boolean;
  /** Put on the journey and not taken from it. */
  readonly adds: boolean;
}

/**
 * The visits that a clause strikes from a journey or adds to it; those of its drafts that are the journey alone tell no other one.
 * `told`: the journey that the text goes on about.
 */
export function tellChanged(clause: Clause, drafts: readonly Draft[], told: Draft | null): Draft[] {
  const { view } = clause;
  const change =
    clause.stops.length > 0 ? (findChange(view) ?? (told?.status ? findBare(view) : null)) : null;
  if (!change || clause.mood.silent || clause.mood.wish < change.from) return [];
  const row = rowOf(clause, change);
  if (row.length === 0) return [];
  const side =
    ownerSide(clause.scene, change) ?? subjectSide(clause, change) ?? journeySide(told, view, change);
  if (!side || row.some(({ code }) => side.visitors.some((read) => read.value === code))) return [];
  const status = change.adds
    ? null
    : ({ value: 'cancelled', from: change.from, to: change.to, rule: null } as const);
  for (const draft of drafts) {
    const isNamed = row.some(({ code }) => draft.hosts.some((read) => read.value === code));
    if (isNamed) draft.status ??= status;
    else if (draft.at === change.route && !draft.place) draft.rules = ['void'];
  }
  return row.flatMap((stop) => {
    if (drafts.some((draft) => draft.hosts.some((read) => read.value === stop.code))) return [];
    const draft = visitAt(view, stop, side);
    draft.status = status;
    draft.unfulfilled = !change.adds;
    if (change.adds) draft.time = 'future';
    // The day on which it was struck is none of its own.
    if (stop.gap <= BESIDE && stop.day && stop.day.from >= stop.place.to) draft.day = stop.day.from;
    draft.tour = row.length > 1;
    draft.rules.push('stop');
    return [draft];
  });
}

/** A verb of striking or adding and, in its reach, a noun of a journey or a programme behind a preposition. */
function findChange(view: View): Change | null {
  for (const kind of CHANGES) {
    const from = wordBetween(view, kind, view.from, view.to);
    if (from < 0) continue;
    const to = view.reading.word(kind, from);
    const itself = kind === 'isOff' || isPassive(view, from);
    const nextRoute = (at: number): number => wordBetween(view, 'routes', at, from + REACH);
    for (let route = nextRoute(to); route >= 0; route = nextRoute(route + 1))
      if (isGoverned(view, to, route) && !isNamed(view, route))
        return { from, to, route, itself, adds: kind === 'addsStop' };
  }
  return null;
}

/** `Canberra and Wellington`, right behind `has dropped too` of somebody whose journey was called off: its other stops. */
function findBare(view: View): Change | null {
  for (const kind of BARE) {
    const from = wordBetween(view, kind, view.from, view.to);
    const to = from < 0 ? -1 : view.reading.word(kind, from);
    const stop = view.mentions.find((one) => one.from === to);
    // `left Canberra`
    const leaves = view.triggers.some((one) => one.from === from && one.kind === 'verb');
    if (!leaves && stop?.placeLike && stop.link === null && stop.city !== null)
      return { from, to, route: view.to, itself: false, adds: false };
  }
  return null;
}

/** Words that strike what stands right behind them. */
const BARE = ['strikes', 'cancelled'] as const;

const CHANGES = ['strikes', 'isOff', 'addsStop'] as const;

/** `was struck`, `a été rayée`, or a participle behind a mark or at the head (`Rayée du programme, Vienne`). */
function isPassive({ reading, from }: View, at: number): boolean {
  if (at === from || reading.norm(at - 1) === ',') return true;
  return [1, 2, 3].some(
    (back) =>
      reading.word('been', at - back) || reading.word('was', at - back) || reading.word('willBe', at - back),
  );
}

/** Whether a preposition stands before a noun, with its article, whose it is and what kind of journey it is between. */
function isGoverned({ reading, mentions, dates }: View, from: number, route: number): boolean {
  let within = WITHIN;
  for (let at = route - 1; at >= from - 1 && within > 0; at -= 1, within -= 1) {
    // `left Israel on Sunday after a three-day visit`: what its day is is no part of it.
    if (spanAt(dates, at)) return false;
    if (reading.word('offRoute', at)) return true;
    const owner = mentions.find((one) => one.from < at && at < one.to);
    if (owner && owner.from >= from) at = owner.from;
    else if (reading.norm(at) === ',') return false;
  }
  return false;
}

/** `le programme Artemis`, `the nuclear programme`: of something else than a journey. */
const isNamed = ({ reading, mentions }: View, route: number): boolean =>
  (reading.tokens[route + 1]?.form.cap === true && !mentions.some((one) => one.from === route + 1)) ||
  [-1, 0, 1].some((shift) => reading.hit('sector', route + shift) !== undefined);

/** The stops that are struck: behind the verb; where they are its subject, before it or, in an inverted clause, behind all of it. */
function rowOf({ view, stops }: Clause, { from, to, route, itself }: Change): Stop[] {
  const bare = stops.filter(({ place }) => place.deictic === null && place.link === null);
  const between = longestRow(bare.filter(({ place }) => place.from >= to && place.to <= route));
  if (between.length > 0 || !itself) return between;
  const before = longestRow(bare.filter(({ place }) => place.to <= from));
  const last = before.at(-1);
  if (last) return from - last.place.to <= REACH && !isParted(view, last.place.to, from) ? before : [];
  const behind = longestRow(bare.filter(({ place }) => place.from > route));
  return behind[0] && behind[0].place.from - route <= BESIDE ? behind : [];
}

/** Somebody else between a stop and the verb: he strikes another. */
const isParted = ({ mentions }: View, from: number, to: number): boolean =>
  mentions.some((one) => one.from >= from && one.to <= to && one.link === null && one.kind !== 'pronoun');

type Side = Pick<Draft, 'visitors' | 'people'>;

/** `from Blinken's tour`, `du voyage du chancelier`: whose journey it is. */
function ownerSide(scene: Scene, { to, route }: Change): Side | null {
  const { view } = scene;
  const isOf = (one: Mention): boolean =>
    (one.from >= to && one.to < route && isOwner(view, one)) ||
    (one.link === 'of' && one.from > route && one.from - route <= BESIDE);
  const owner = view.mentions.find((one) => one.kind !== 'party' && isOf(one));
  return owner ? sideOf(actorsOf(scene, [owner])) : null;
}

/** Who strikes it, of his own journey: the last before the verb whom nothing governs. */
function subjectSide({ scene, view, persons }: Clause, { from }: Change): Side | null {
  const subject = persons.findLast(
    ({ mention }) =>
      mention.to <= from && mention.link === null && !isOwner(view, mention) && !isObject(view, mention),
  );
  return subject ? sideOf(actorsOf(scene, [subject.mention])) : null;
}

function sideOf(all: readonly Actor[]): Side | null {
  const actors = all.filter(isOfficial);
  return actors.length > 0 ? { visitors: partiesOf(actors), people: peopleOf(actors) } : null;
}

/** Who makes the journey told; of one that somebody strikes from, only where that is his country (`The White House has cut`). */
function journeySide(told: Draft | null, view: View, { from, itself }: Change): Side | null {
  if (!told) return null;
  const isOwn = (code: string | null): boolean => told.visitors.some((read) => read.value === code);
  if (!itself && !view.mentions.some(({ to, codes }) => to <= from && codes.some(isOwn))) return null;
  const people = told.people.filter(({ code }) => isOwn(code));
  return { visitors: inferred(told.visitors, 'anaphora'), people };
}
