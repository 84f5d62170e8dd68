/**
 * Itineraries: stops with a day each and no verb of their own, in a text that goes on about somebody's journey (`Séoul le 6, Pékin
 * le 7`, `Baku (the 17th)`), or two and more in a row of whoever the sentence names (`Djeddah demain, Doha mardi`).
 */
import type { Time } from '../dates/resolve';
import { inferred, type Draft } from '../draft';
import { actorsOf, isAtHomeIn, OUTSIDE, partiesOf, peopleOf, type Scene } from '../frames/scene';
import type { Actor } from '../registry';
import { isVerbal } from '../dates/words';
import { isJourneyNoun } from '../lexicon/verb';
import { beforePreposition } from '../roles/before';
import { groupOf } from '../roles/group';
import { itemAt, spanAt } from '../spans';
import { isBegunAt, predicateTime } from '../verbs/word-time';
import { hasWord, type View } from '../view';
import { isNewThing } from './adjunct';
import type { Clause } from './clause';
import { isBracketed, type Stop } from './stop';
import { visitAt } from './tell';

/** Tokens between a stop and its day in an itinerary. */
export const BESIDE = 3;

/** The same, where the traveller is the subject: `he closes the round in Palau, under the roof of X, from Thursday`. */
const FAR = 10;

/** The same, with a word of halting between, or one that only points: `mercredi 22, une étape au Sénégal`, `jeudi, ce sera Suva`. */
const HALT = 5;

/** What the document has told. */
export interface Told {
  readonly drafts: readonly Draft[];
  /** The journey that the text goes on about. */
  readonly journey: Draft | null;
}

/** The stops of a sentence that its own drafts do not tell. */
export function tellItinerary(
  scene: Scene,
  clauses: readonly Clause[],
  drafts: readonly Draft[],
  told: Told,
): Draft[] {
  const { view } = scene;
  const dated = clauses.flatMap((clause) =>
    clause.stops.filter((stop) => isDated(view, stop) && isToldOf(clause, stop) && !isOfTalks(drafts, stop)),
  );
  if (dated.length === 0 || drafts.some((draft) => draft.type === 'summit')) return [];
  const gatherings = told.drafts.filter((draft) => draft.type !== 'visit');
  const found: Draft[] = [];
  // `Windhoek, on Wednesday, is laid on as a state visit`: a stop is no traveller.
  const isStop = ({ hosts, visitors }: Draft): boolean =>
    hosts.length === 0 && dated.some(({ code }) => visitors.some((read) => read.value === code));
  const others = drafts.filter((draft) => !isStop(draft));
  const here = (row: readonly Draft[]): Draft[] => [...others, ...row];
  for (const stop of dated) {
    if (isTold([...here(found), ...gatherings], stop) || isHomeward(view, stop)) continue;
    const draft = readEntry(scene, stop, here(found), told);
    if (draft) found.push(draft);
  }
  const row = found.length > 0 ? found : readRow(scene, dated, [...drafts, ...told.drafts.slice(-4)]);
  if (row.length > 1) row.push(...tellLast(view, clauses, row, [...here(row), ...gatherings]));
  return row;
}

/** `X and Y met in Oslo on Monday and in Rome on Tuesday`: where two met is no stop of one of them. */
const isOfTalks = (drafts: readonly Draft[], { place }: Stop): boolean =>
  drafts.some((draft) => draft.type === 'meeting' && draft.place?.from === place.from);

/** `Conakry today, Brazzaville tomorrow and N'Djamena to finish`: the stop that ends a list of others with their days. */
function tellLast(
  view: View,
  clauses: readonly Clause[],
  row: readonly Draft[],
  told: readonly Draft[],
): Draft[] {
  for (const { stops } of clauses) {
    const at = stops.findIndex((stop) => stop.listed === 'and' && !isDated(view, stop));
    const [stop, before] = [itemAt(stops, at), itemAt(stops, at - 1)];
    const last = before && row.find((draft) => draft.place?.from === before.place.from);
    if (!stop || !last || isTold(told, stop) || last.visitors.some((read) => read.value === stop.code))
      continue;
    const draft = visitAt(view, stop, { visitors: last.visitors, people: [...last.people] });
    draft.tour = true;
    draft.time = last.time;
    draft.rules.push('stop');
    return [draft];
  }
  return [];
}

/** Whether a clause takes nothing back before a stop. */
const isToldOf = ({ mood }: Clause, { place }: Stop): boolean =>
  !mood.silent && Math.min(mood.wish, mood.invitation) > place.from;

/** Whether a stop has its day beside it. A territory, which is of two countries, is no stop by its day alone. */
function isDated(view: View, { place, day, gap, inside }: Stop): boolean {
  if (day === null || place.codes.length > 1) return false;
  const [from, to] = [Math.min(place.to, day.to), Math.max(place.from, day.from)];
  const turns =
    gap <= HALT &&
    (hasWord(view, 'halts', from, to) ||
      hasWord(view, 'cleft', from, to) ||
      hasWord(view, 'turns', from, to));
  if (gap > (inside >= 0 ? FAR : BESIDE) && !turns) return false;
  if (place.link === 'of' || place.link === 'by' || place.deictic === 'here') return false;
  if (isLeft(view, place.from)) return false;
  // `a lancé lundi un appel à Ankara`
  const noun = beforePreposition(view, place.from) - 1;
  if (place.link === 'at' && day.to <= place.from && !spanAt(view.dates, noun) && isNewThing(view, noun))
    return false;
  return place.link !== null || isBare(view, from, to);
}

/** `left Rome on Thursday for Paris`: the day is that of what comes next. */
const isLeft = ({ triggers, mentions }: View, place: number): boolean =>
  triggers.some(({ frame, to }) => frame === 'leave' && to <= place && place - to <= 1) &&
  mentions.some(({ link, from }) => link === 'goal' && from > place && from - place <= GOAL_REACH);

/** Tokens from what is left to what is left for, at most. */
const GOAL_REACH = 8;

/** Whether nothing but marks and small words stand between, no verb: `Thailand votes on Sunday` is no stop. */
function isBare({ reading }: View, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const turn = reading.word('cleft', at) || reading.word('turns', at);
    const isMark = reading.tokens[at]?.form.kind === 'punctuation';
    if (!turn && !isMark && !isJoining(reading, at) && reading.date('from', at) === null) return false;
    at = Math.max(turn, at + 1);
  }
  return true;
}

/** A preposition, an article or a word that goes on: what stands between places and days of a list. */
const isJoining = (reading: View['reading'], at: number): boolean =>
  reading.word('at', at) > 0 ||
  reading.word('articles', at) > 0 ||
  reading.word('and', at) > 0 ||
  reading.date('the', at) !== null ||
  reading.date('then', at) !== null ||
  // `Saturday evening, Tokyo`
  reading.date('evening', at) !== null ||
  reading.date('afternoon', at) !== null;

/** Whether an engagement at a stop has been told. */
const isTold = (drafts: readonly Draft[], { code }: Pick<Stop, 'code'>): boolean =>
  drafts.some(
    (draft) =>
      !draft.rules.includes('void') &&
      (draft.hosts.some((read) => read.value === code) || draft.place?.code === code),
  );

/** `flies back to Rome`: no stop. */
const isHomeward = (view: View, { place }: Stop): boolean =>
  (['home', 'return'] as const).some((kind) => hasWord(view, kind, place.from - 4, place.from));

/** An entry: a place with its day beside it, of the journey that the sentence or the text goes on about. */
function readEntry(scene: Scene, stop: Stop, here: readonly Draft[], told: Told): Draft | null {
  const { view } = scene;
  const journey = here.findLast(isJourney) ?? told.journey;
  if (!journey || journey.visitors.some((read) => isAtHomeIn(read.value, stop.code))) return null;
  const who = subjectBefore(scene, stop, here);
  const own = who.some((actor) => journey.visitors.some((read) => actor.codes.includes(read.value)));
  if (who.length && !own) return null;
  // Two of different countries do more together than to travel.
  const isTraveller = own && new Set(who.flatMap(({ codes }) => codes)).size === 1;
  if (stop.inside >= 0 && stop.gap > BESIDE && !isTraveller) return null;
  if (stop.place.link === 'at' && !isTraveller && !opensPart(view, stop) && !isLeg(view, stop)) return null;
  if (isAimedAt(view, stop) || (!isTraveller && isLeftBehind(view, stop))) return null;
  const isOwn = ({ code }: Draft['people'][number]): boolean =>
    journey.visitors.some((read) => read.value === code);
  const draft = visitAt(view, stop, {
    visitors: inferred(journey.visitors, 'anaphora'),
    people: journey.people.filter(isOwn),
  });
  draft.day = stop.day?.from ?? null;
  draft.time = isAhead(view, stop)
    ? 'future'
    : isBegunAt(view, Math.min(stop.place.from, stop.day?.from ?? stop.place.from))
      ? 'past'
      : (ownTime(view, stop) ?? predicateTime(view).time ?? (here.includes(journey) ? journey.time : null));
  draft.rules.push('stop');
  return draft;
}

/** `La ministre australienne quitte Canberra lundi`, `Russian troops left Niger`: where others set out from, no stop of the journey told before. */
const isLeftBehind = ({ triggers }: View, { place }: Stop): boolean =>
  triggers.some(({ frame, to }) => frame === 'leave' && to <= place.from && place.from - to <= 1);

/** `imposed sanctions on Iran last week`: a preposition that puts nobody there. */
const isAimedAt = ({ reading }: View, { place: { link, from } }: Stop): boolean =>
  link === null && from > 0 && reading.word('at', from - 1) === from && !reading.word('goal', from - 1);

/** `reached Riyadh on Monday and will finish in Muscat on Wednesday`: the future that a verb between the stop before and this one tells. */
function ownTime(view: View, { place, day }: Stop): Time {
  const from = Math.min(place.from, day?.from ?? place.from);
  const before = view.mentions.findLast((one) => one.placeLike && one.to <= from);
  return before && predicateTime(view, [before.to, from]).time === 'future' ? 'future' : null;
}

/** `Avant Riga mardi et Vilnius jeudi, X a fait étape lundi à Tallinn`, `Still before him: Beijing`: what the sentence opens with as still to come. */
function isAhead({ reading, dates, mentions, from }: View, { place }: Stop): boolean {
  if (reading.word('stillAhead', from) > 0) return true;
  if (reading.date('then', from) === null || reading.word('after', from)) return false;
  for (let at = from + 1; at < place.from; at += 1) {
    if (!spanAt(dates, at) && !spanAt(mentions, at) && !isJoining(reading, at)) return false;
  }
  return true;
}

/** `Son périple prendra fin vendredi à Abuja`, `the trip ends in Kampala on Saturday`: the journey, its verb, a place that it begins or ends at. */
function isLeg(view: View, { place }: Stop): boolean {
  const journey = view.triggers.findLast((one) => isJourneyNoun(one.frame) && one.to <= place.from);
  if (!journey) return false;
  const parted = view.mentions.some(
    (one) => one.from >= journey.to && one.from < place.from && one.link === null,
  );
  if (parted) return false;
  for (let at = journey.to; at < place.from; at += 1) {
    // `The trip follows protests that began in Kampala`: another thing begins.
    if (view.reading.word('who', at)) return false;
    if (isVerbal(view, 'departure', at) || isVerbal(view, 'arrival', at)) return true;
  }
  return false;
}

/** The subject before a place: the last actors whom no preposition governs; hosts of an earlier stop aside. */
function subjectBefore({ view, registry }: Scene, { place, code }: Stop, here: readonly Draft[]): Actor[] {
  for (let at = view.mentions.indexOf(place) - 1; at >= 0; at -= 1) {
    const mention = view.mentions[at];
    if (!mention || mention.link !== null || mention.kind === 'party') continue;
    const actors = groupOf(view, mention).flatMap((one) => registry.resolve(one));
    const codes = new Set(actors.flatMap((actor) => actor.codes));
    if (mention.kind === 'pronoun' && hasSubject(view, at)) continue;
    if (codes.has(code) || here.some((draft) => draft.hosts.some((read) => codes.has(read.value)))) continue;
    return codes.size > 0 && actors.every(travels) ? actors : [];
  }
  return [];
}

const travels = ({ rank }: Actor): boolean => rank === null || !OUTSIDE.has(rank);

/** Whether somebody is named before a pronoun in its own sentence: that one is meant, not whom the text went on about. */
const hasSubject = ({ mentions }: View, before: number): boolean =>
  mentions.some(
    (one, at) => at < before && one.link === null && (one.kind === 'person' || one.kind === 'office'),
  );

/** Whether a place and its day stand by themselves: at the head of the sentence, behind a mark or `then`. */
export function opensPart({ reading, dates, from }: View, { place, day }: Stop): boolean {
  for (let at = Math.min(place.from, day?.from ?? place.from) - 1; at >= from; at -= 1) {
    if (reading.tokens[at]?.form.kind === 'punctuation' || reading.date('then', at)) return true;
    // `A day in Port Louis, on 9 September, included`
    const isLength =
      place.link === 'at' &&
      (spanAt(dates, at)?.kind === 'length' ||
        reading.date('unit', at) !== null ||
        reading.date('afternoon', at) !== null);
    const small = reading.word('at', at) || reading.word('articles', at) || reading.word('and', at);
    if (!isLength && !small) return false;
  }
  return true;
}

/** Whether an engagement is a journey that further stops may belong to. */
export const isJourney = (draft: Draft): boolean =>
  draft.type === 'visit' && !draft.background && draft.visitors.length > 0 && !draft.rules.includes('void');

/** Two stops and more in a row, of whom the sentence or the text speaks. */
function readRow(scene: Scene, dated: readonly Stop[], told: readonly Draft[]): Draft[] {
  const { view } = scene;
  const row = longestRow(dated.filter((stop) => stop.place.link !== 'goal' && !isHost(told, stop)));
  if (row.length < 2) return [];
  const travellers = travellersOf(scene);
  const codes = travellers.flatMap((actor) => actor.codes);
  if (codes.length === 0 || row.some(({ code }) => codes.includes(code))) return [];
  const { time } = predicateTime(view);
  return row.map((stop) => {
    const draft = visitAt(view, stop, { visitors: partiesOf(travellers), people: peopleOf(travellers) });
    draft.tour = true;
    draft.time = time ?? 'future';
    draft.day = stop.day?.from ?? null;
    draft.rules.push('itinerary');
    return draft;
  });
}

const isHost = (drafts: readonly Draft[], { code }: Stop): boolean =>
  drafts.some((draft) => draft.hosts.some((host) => host.value === code));

/** The longest run of stops that nothing but marks, small words and dates parts. */
export function longestRow(stops: readonly Stop[]): Stop[] {
  let best: Stop[] = [];
  let row: Stop[] = [];
  for (const stop of stops) {
    row = stop.listed && row.length > 0 ? [...row, stop] : [stop];
    if (row.length > best.length) best = row;
  }
  return best;
}

/** Who makes the journey: the one who is named with no preposition or whose journey it is; else whom the text spoke of. */
function travellersOf(scene: Scene): Actor[] {
  const { view, registry } = scene;
  const named = view.mentions.filter(
    (one) =>
      one.kind !== 'party' &&
      (one.link === null || one.link === 'of' || one.link === 'goal') &&
      !isBracketed(view, one),
  );
  const first = named.find((mention) => mention.link === null) ?? named[0];
  const actors = first ? actorsOf(scene, [first]).filter((actor) => actor.codes.length > 0) : [];
  return actors.length > 0 ? actors : registry.topic.filter(travels).slice(0, 1);
}
