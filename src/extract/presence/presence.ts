/**
 * What a sentence tells without a word of visiting: who is where on which day. It is read once, as clauses with their persons, the
 * stops that they name and the days of these; hosts, stays, tours and itineraries are told from that.
 */
import { absorb } from '../assemble';
import { isComplete } from '../complete';
import { canJoin } from '../same';
import { joinTrips } from '../trips';
import type { Draft } from '../draft';
import type { Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { clausesOf, isParted } from '../story/clauses';
import { hasWord, type View } from '../view';
import { readAddressed } from './addressed';
import { readApposed } from './apposed';
import { hostFromAround, hostFromLabel, hostFromScene } from './around';
import { readBearing } from './bearing';
import { tellCameOut } from './came-out';
import { readCaption } from './caption';
import { Clause } from './clause';
import { readDeed } from './deed';
import { tellClosed } from './closed';
import { tellFurther } from './further';
import { readHeadline } from './headline';
import { tellChanged } from './changed';
import { tellHosting } from './host';
import { readHosted } from './hosted';
import { tellIntended } from './intended';
import { tellInvited } from './invited';
import { tellItinerary, type Told } from './itinerary';
import { tellLegs } from './legs';
import { NOWHERE } from './mood';
import { tellOver } from './over';
import { isTopic, readMet } from './met';
import { tellNamedHosts } from './named-hosts';
import { tellNations } from './nation-host';
import { readTended } from './tended';
import { readOpened } from './opened';
import { tellSpells } from './spell';
import { tellStopBefore } from './stop-before';
import { readPresent, readTogether, saidFrom, type Stay } from './stay';
import { readStops, type Stop } from './stop';
import { tellStay } from './tell';
import { tellTour } from './tour';

/** What a stay takes from the text around its sentence. */
interface PresenceContext {
  /** Its text has a day of publication, and it is no headline. */
  readonly published: boolean;
  /** Where the text is written. */
  readonly home: Mention | null;
  /** Where it or the sentence before is set, if no dateline says where it was written. */
  readonly setting: Mention | null;
  /** Of these the town that the sentence before is about. */
  readonly stage: Mention | null;
  readonly told: Told;
}

/** How many of the engagements told last a stay may be part of. */
const RECENT = 4;

/** The drafts of a sentence, those with a word of visiting among them, with what it tells beside these. */
export function withPresence(scene: Scene, drafts: readonly Draft[], context: PresenceContext): Draft[] {
  const { view, registry } = scene;
  const all = [...drafts];
  const stops = readStops(view);
  for (const draft of all) {
    hostFromAround(scene, draft, stops);
    hostFromScene(scene, draft, stops, context.told.drafts);
    hostFromLabel(scene, draft, context.home);
  }
  const recent = (): Draft[] => [...context.told.drafts.slice(-RECENT), ...all];
  if (stops.length === 0 && !mayBeAway(view, context.home ?? context.setting))
    return [...all, ...tellNations(scene, stops, recent()), ...tellNamedHosts(scene, all, recent())];
  const clauses: Clause[] = [];
  for (const part of clausesOf(view)) clauses.push(new Clause({ view: part, registry }, stops));
  for (const clause of clauses) all.push(...tellChanged(clause, all, context.told.journey));
  for (const clause of clauses) all.push(...tellTour(clause, all));
  for (const clause of clauses) all.push(...tellFurther(clause, all, context.told.journey));
  for (const clause of clauses) all.push(...tellLegs(clause, all, context.told.journey));
  const invited = clauses.flatMap((clause) => tellInvited(clause, all));
  const closed = [...clauses.flatMap(tellClosed), ...invited, ...tellIntended(scene, all)];
  const stays = clauses.flatMap((clause) => tellStays(clause, all, context));
  const hosted = [
    ...tellHosting(scene, stops, recent()),
    ...tellNations(scene, stops, recent()),
    ...tellNamedHosts(scene, all, recent()),
  ];
  for (const draft of [...joinTrips(stays, recent(), view), ...closed, ...hosted]) {
    const same = all.find((other) => canJoin(other, draft, true) && !isParted(view, other.at, draft.at));
    if (same) absorb(same, draft, view.reading);
    else all.push(draft);
  }
  for (const clause of clauses) all.push(...tellStopBefore(clause, all));
  all.push(...tellItinerary(scene, clauses, all, context.told));
  return inTurn(all);
}

/** `Erdogan à Athènes mardi, six ans après sa première visite`: an earlier one is of the visit that the sentence tells, wherever that is read. */
function inTurn(drafts: readonly Draft[]): Draft[] {
  const isBygone = ({ rules }: Draft): boolean => rules.includes('bygone');
  return [...drafts.filter((draft) => !isBygone(draft)), ...drafts.filter(isBygone)];
}

/** A sentence that names no stop may still say where somebody is back from, who is next, or who is together where the text is written. */
const mayBeAway = (view: View, home: Mention | null): boolean =>
  (home === null
    ? view.mentions.some(({ placeLike, link }) => placeLike && link === 'from')
    : view.mentions.length > 1 || view.mentions.some(({ codes, plural }) => plural && codes.length > 1)) ||
  hasWord(view, 'stages', view.from, view.to);

/** The stays that a clause tells. */
function tellStays(clause: Clause, drafts: readonly Draft[], context: PresenceContext): Draft[] {
  const { view, stops } = clause;
  const own = drafts.filter((draft) => draft.at >= view.from && draft.at < view.to);
  const free = !own.some(isComplete);
  const open = stops.filter((stop) => !isClaimed(drafts, stop));
  if (!free && open.length === 0 && !view.mentions.some(({ link }) => link === 'from')) return [];
  const [first] = stops;
  // `Modi à Lahore : coup de tête ou coup de maître ?`: asked is only what stands behind the colon.
  const isBefore = clause.mood.asked && first !== undefined && view.reading.norm(first.place.to) === ':';
  const before = isBefore ? readHeadline(clause) : null;
  if (before) return tellStay(view, before, []);
  if (clause.mood.silent) return [];
  // `Zelensky in Berlin after Rome stop`
  const isHead = own.every((draft) => draft.type !== 'visit' || isAnotherStop(draft, first));
  const headline = isHead ? (readHeadline(clause) ?? readCaption(clause)) : null;
  const apposed = isHead && first ? readApposed(clause, first) : null;
  const stay = apposed ?? headline ?? (free ? readFree(clause, context) : null);
  const found = stay ? tellStay(view, stay, stops) : [];
  if (found.length === 0) found.push(...tellOver(clause));
  if (found.length === 0) found.push(...tellSpells(clause));
  if (found.length === 0) found.push(...tellCameOut(clause));
  for (const stop of open) {
    if (isClaimed(found, stop)) continue;
    const met =
      readApposed(clause, stop) ??
      readBearing(clause, stop) ??
      readAddressed(clause, stop) ??
      readMet(clause, stop, context.told.journey) ??
      (isSpokenAt(view, stop) ? readPresent(clause, stop, context.published) : null);
    if (met) found.push(...tellStay(view, met, []));
  }
  for (const stop of stops) {
    const tended = isClaimed(found, stop) ? null : readTended(clause, stop, own);
    if (tended) found.push(...tellStay(view, tended, []));
  }
  return found;
}

/** `told reporters in Suva on Monday that he would meet X`: a place and its day where something is said, whatever that tells. */
const isSpokenAt = (view: View, { place, day }: Stop): boolean =>
  day !== null && saidFrom(view, place) < view.to;

/** Whether a visit is told behind a stop, and of another country or of none (`Felipe VI in Riga, the last stop of his tour`). */
const isAnotherStop = ({ at, hosts }: Draft, stop: Stop | undefined): boolean =>
  stop !== undefined && at > stop.place.to && hosts.every((host) => host.value !== stop.code);

/** Of a clause whose words of visiting tell nothing. */
function readFree(clause: Clause, { published, home, setting, stage }: PresenceContext): Stay | null {
  for (const stop of clause.stops) {
    const stay = readOpened(clause, stop) ?? readPresent(clause, stop, published);
    if (stay) return stay;
  }
  // `agreed on a ceasefire in Syria`: no place of the clause.
  const placed =
    clause.stops.some(({ place }) => place.link === 'at' && !isTopic(clause.view, place)) ||
    clause.view.mentions.some(isUnknownTown);
  const here = home && !placed ? atHome(home) : null;
  const set = setting && !placed ? atHome(setting) : null;
  const stay = here ? readTogether(clause, here, published) : set ? readHosted(clause, set) : null;
  if (stay) return stay;
  const staged = placed ? null : readStaged(clause, stage, published);
  if (staged) return staged;
  for (const stop of clause.stops) {
    const deed = readDeed(clause, stop);
    if (deed) return deed;
  }
  return null;
}

/** `ont signé mardi un traité à Nancy`: behind a preposition of place a name of which nothing is known. */
const isUnknownTown = ({ kind, link, codes, rank }: Mention): boolean =>
  kind === 'person' && link === 'at' && rank === null && codes.length === 0;

/** Those who act together in the town that the sentence before is about: `Oslo lent the room. On Monday X and Y haggled over fish`. */
function readStaged(clause: Clause, stage: Mention | null, published: boolean): Stay | null {
  const here = stage && isOfAll(clause) ? atHome(stage) : null;
  return here && readTogether(clause, here, published);
}

/** Whether a clause denies nothing, and tells of nobody in office but those who do something together. */
const isOfAll = ({ mood, persons, company }: Clause): boolean =>
  mood.denial === NOWHERE && persons.every(({ actors }) => actors.every((actor) => company.includes(actor)));

/** Where the text is written, for clauses that name no place. */
const atHome = (place: Mention): Stop | null =>
  place.codes[0]
    ? { place, code: place.codes[0], inside: -1, listed: null, day: null, gap: NOWHERE, from: 0, to: 0 }
    : null;

/** A host is named at most so many tokens from the place. */
const REACH = 14;

/** Whether a draft of the sentence has the place, or what is denied or only wished does. */
const isClaimed = (drafts: readonly Draft[], stop: Stop): boolean =>
  drafts.some(
    (draft) =>
      draft.hosts.some((host) => host.value === stop.code) ||
      draft.place?.from === stop.place.from ||
      (draft.rules.includes('void') && draft.at <= stop.place.from && stop.place.from - draft.at < REACH),
  );
