/** Where a gathering is, and who receives it. */
import { actorsOf, type Scene } from '../frames/scene';
import type { Frame } from '../lexicon/verb';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { frontOf } from '../roles/opening';
import { objectOf } from '../roles/object';
import { leadsTo } from '../roles/places';
import { subjectOf } from '../roles/subject';
import { spanAt } from '../spans';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, hasComma, hasSemicolon, wordBetween, type View } from '../view';
import { isJoining } from './attendance';
import { type Extent, isAnotherBehind, isGathering } from './extent';
import { HELD_WITHIN, statesHolding } from './held';
import { isCompound, isSubjectOfTalk, isTheme } from './theme';

/** Where it is: after the noun with a preposition, or a city right before it. */
export function placeOf(view: View, extent: Extent): Mention | null {
  // `In Sharm el-Sheikh, the Gaza summit opened`: nothing but a city behind it is where it is.
  const { place: front, to } = frontOf(view);
  const isFront = front?.city != null && to <= extent.from && wordBetween(view, 'say', to, extent.from) < 0;
  const isSubject = isFront && extent.from - to <= SUBJECT;
  if (!isSubject)
    for (const mention of view.mentions) {
      if (mention.kind !== 'party' || !mention.placeLike) continue;
      if (isBound(view, mention, extent)) return mention;
      if (
        mention.to <= extent.from &&
        extent.from - mention.to <= 2 &&
        (mention.form === 'city' || mention.form === 'capital') &&
        (mention.link !== 'from' || view.reading.wordFills('articles', mention.from - 1, mention.from)) &&
        !view.reading.tokens[mention.to]?.hyphen &&
        view.reading.norm(mention.to) !== "'s" &&
        !isCompound(view, mention, extent) &&
        // `Washington puts off its summit`: whose it is.
        !(mention.link === null && wordBetween(view, 'his', mention.to, extent.from) >= 0)
      )
        return mention;
    }
  const ahead = view.mentions.filter(
    (mention) =>
      mention.kind === 'party' &&
      mention.placeLike &&
      mention.from >= extent.to &&
      mention.from - extent.to < 28 &&
      !isJoining(view, mention) &&
      (mention.form === 'capital' || !isSubjectOfTalk(view, mention, extent)) &&
      !isPastJourney(view, extent.to, mention.from) &&
      !isOfAnother(view, extent.to, mention.from) &&
      !isTheme(view, mention, extent) &&
      !(isFront && mention.city === null) &&
      !view.reading.tokens[mention.from]?.hyphen,
  );
  for (const mention of ahead) {
    const city = mention.form === 'city' || mention.form === 'capital' || mention.form === 'seat';
    if (mention.link === 'at') {
      const next = ahead[ahead.indexOf(mention) + 1];
      if (!city && next && next.from - mention.to < 4 && next.codes[0] === mention.codes[0]) return next;
      return mention;
    }
    if (mention.link === 'of' && city && mention.from - extent.to <= 3) return mention;
    if (mention.link === null && city && isApposed(view, mention, extent)) return mention;
  }
  const before = [...view.mentions]
    .reverse()
    .find(
      (mention) =>
        mention.kind === 'party' &&
        mention.placeLike &&
        mention.link === 'at' &&
        mention.to <= extent.from &&
        wordBetween(view, 'return', mention.from - HOMEWARD, mention.from) < 0 &&
        !hasSemicolon(view, mention.to, extent.from),
    );
  if (before && !isSubjectOfTalk(view, before, extent)) return before;
  return leftAfter(view, extent) ?? siteOf(view, extent) ?? venueOf(view, extent);
}

/** `had come from Georgetown, Guyana, after attending the summit`: the city that somebody has left behind it. */
const leftAfter = (view: View, { from }: Extent): Mention | undefined =>
  view.mentions.findLast(
    (one) =>
      one.placeLike &&
      one.city !== null &&
      one.link === 'from' &&
      one.to <= from &&
      from - one.to <= LEFT_WITHIN &&
      view.triggers.some((verb) => verb.frame === 'attend' && verb.from > one.to && verb.to <= from),
  );

/** Tokens from a city that is left to the gathering for which somebody was there, at most. */
const LEFT_WITHIN = 8;

/** `is expected back in Lusaka after the summit`: from a word of going back to where one is at home. In tokens. */
const HOMEWARD = 3;

/** Between the comma behind a place in front and a gathering that is the subject: an article, a name. */
const SUBJECT = 3;

/** `Manama will be the scene on 16 July of a summit`, `Nairobi vit au rythme du sommet`, `Accra is getting ready for the summit`: the city of which the sentence says that it is the place of a gathering, with nobody else between. */
function venueOf(view: View, { from }: Extent): Mention | null {
  const city = view.mentions.findLast((one) => one.to <= from && one.placeLike && one.city !== null);
  if (city?.link !== null) return null;
  const end = Math.min(from, city.to + VENUE);
  if (wordBetween(view, 'venues', city.to, end) < 0 && wordBetween(view, 'prepares', city.to, end) < 0)
    return null;
  return view.mentions.some((one) => one.from >= city.to && one.to <= from && one.kind !== 'party')
    ? null
    : city;
}

/** Between a city and what it is for a gathering: `has been chosen as the`. */
const VENUE = 9;

/** `The conference centre of Lugano hosts the summit`: the city of the building that is the subject of receiving it. */
function siteOf({ triggers, mentions }: View, { from }: Extent): Mention | null {
  const verb = triggers.findLast((one) => one.kind === 'verb' && one.to <= from);
  if ((verb?.frame !== 'receive' && verb?.frame !== 'hold') || from - verb.to > RECEIVED) return null;
  return (
    mentions.find((one) => isOfSite(one) && one.to <= verb.from && verb.from - one.to <= AUXILIARIES) ?? null
  );
}

/** Between a verb of receiving and what is received: a day and an ordinal. */
const RECEIVED = 8;
const AUXILIARIES = 2;

/** `a donors' conference for Syria, Brussels`, `the summit of SADC (Maputo, 23 June)`: a city behind a mark, right after the noun and what it is about or whose it is. */
export function isApposed(view: View, { from, to: end }: Mention, { to }: Pick<Extent, 'to'>): boolean {
  const mark = view.reading.norm(from - 1);
  if (mark !== ',' && mark !== '(') return false;
  // `NATO summit: 24 and 25 June, The Hague`
  if (mark === ',' && isOnlyDated(view, to, from - 1)) return true;
  const theme = view.mentions.find((one) => one.to === from - 1);
  if (mark === ',' && (from - to === 1 || (theme?.link === 'goal' && theme.from - to <= 2))) return true;
  // `the summit of SADC, Maputo said`: a government, unless the day follows.
  const dated = view.dates.some((date) => date.from >= end && date.from - end <= 1);
  return dated && theme !== undefined && theme.kind !== 'person' && theme.from - to <= OWNER;
}

/** Whether days and marks are all that stands between two tokens, and there are some. */
function isOnlyDated({ reading, dates }: View, from: number, to: number): boolean {
  let days = 0;
  for (let at = from; at < to; at += 1) {
    if (spanAt(dates, at)) days += 1;
    else if (reading.tokens[at]?.form.kind !== 'punctuation' && !reading.date('the', at)) return false;
  }
  return days > 0;
}

/** Between a gathering and whose it is: a preposition and its article. */
const OWNER = 3;

/** `then it is Tokyo for the tenth meeting`: a city, and for what one is there. */
function isBound(view: View, city: Mention, extent: Extent): boolean {
  if (city.form !== 'city' && city.form !== 'capital') return false;
  if (city.to > extent.from || extent.from - city.to > 5) return false;
  return view.reading.word('goal', city.to) > city.to && leadsTo(view, city.to, extent.from);
}

/** Whether somebody leaves for elsewhere between two places: what follows is no place of the gathering. */
function isPastJourney(view: View, from: number, to: number): boolean {
  return view.triggers.some(
    (one) =>
      one.kind === 'verb' &&
      (one.frame === 'travel' || one.frame === 'visit' || one.frame === 'leave') &&
      one.from >= from &&
      one.to <= to &&
      !one.verb?.planned,
  );
}

/** `will attend the summit after a gathering of leaders in Oslo`: whether another gathering is named between. */
const isOfAnother = (view: View, from: number, to: number): boolean =>
  view.triggers.some(
    (one) => isGathering(one) && one.from >= from && one.to <= to && isAnotherBehind(view, one),
  );

/** Who receives a gathering: the agent behind "hosted by", the subject of receiving and holding, be it in a relative clause. */
export function hostsOf(scene: Scene, extent: Extent): ReturnType<typeof actorsOf> {
  const { view } = scene;
  const agents = agentsOf(view, extent);
  if (agents.length) return actorsOf(scene, agents);
  const relative = view.triggers.find(
    (one) =>
      one.kind === 'verb' &&
      (one.frame === 'receive' || one.frame === 'hold' || one.frame === 'attend') &&
      one.from > extent.to &&
      one.from - extent.to <= 14 &&
      view.reading.wordFills('whom', one.from - 1, one.from),
  );
  const behind = relative && view.mentions.find((one) => one.from >= relative.to && one.link === null);
  // `le G7, qu'accueille Fumio Kishida`, `que préside à Djedda le prince héritier`
  const near = relative && behind && behind.from - relative.to <= 4;
  if (near && behind.kind !== 'party' && !hasComma(view, relative.to, behind.from))
    return actorsOf(scene, [behind]);
  const verb = receivingVerb(view, extent);
  const states = statesHolding(view, extent);
  if (!verb) return actorsOf(scene, states.length === 1 ? states : relativeHost(view, extent));
  if (
    objectOf(view, verb, { links: [null] }).some(
      (mention) =>
        mention.to <= extent.from &&
        mention.kind !== 'party' &&
        !(mention.plural && mention.codes.length === 0 && extent.from - mention.to <= 4),
    )
  )
    return [];
  return openTogether(view, verb).length > 0 ? [] : actorsOf(scene, subjectOf(view, verb.from));
}

/** `Kenya and Ethiopia open a conference`, `LIMA – ASEAN and EU leaders opened a summit`: several who open a gathering together; none of them receives it. */
export function openersOf({ view }: Scene, extent: Extent): readonly Mention[] {
  const verb = receivingVerb(view, extent);
  return verb ? openTogether(view, verb) : [];
}

function openTogether(view: View, { frame, from }: Trigger): readonly Mention[] {
  const subjects = frame === 'hold' ? subjectOf(view, from) : [];
  return subjects.length > 1 ? subjects : [];
}

/** The verb of receiving, holding or opening that has a gathering as its object. */
const receivingVerb = (view: View, extent: Extent): Trigger | undefined =>
  view.triggers.find(
    (one) =>
      (one.frame === 'receive' || (one.frame === 'hold' && !one.verb?.reflexive && !one.verb?.held)) &&
      one.kind === 'verb' &&
      // `the opening of the summit`
      !view.reading.wordFills('articles', one.from - 1, one.from) &&
      one.to <= extent.from &&
      extent.from - one.to < HELD_WITHIN,
  );

/** `coprésidé par X et Y`, `under the chairmanship of X`: near the gathering, behind it or at the head of the sentence. */
function agentsOf(view: View, extent: Extent): Mention[] {
  const [from, to] = clauseAround(view, extent.from);
  for (
    let at = wordBetween(view, 'hosted', from, to);
    at >= 0;
    at = wordBetween(view, 'hosted', at + 1, to)
  ) {
    if (at >= extent.to ? at - extent.to >= 14 : extent.from - at >= 22) continue;
    const end = view.reading.word('hosted', at);
    const agent = view.mentions.find(
      (mention) =>
        mention.from >= end &&
        mention.from - end <= 4 &&
        // `was held, attended by X`
        ((mention.link === 'by' && !hasComma(view, end, mention.from)) ||
          // `hosted X and Y for a summit`: without a preposition of its own they are whom the verb has as its object.
          (end - at > 1 && mention.from - end <= 1 && mention.link !== 'at' && !mention.placeLike)),
    );
    if (agent) return groupOf(view, agent);
  }
  return [];
}

/** `which Putin hosts in Kazan`, `qu'accueille Fumio Kishida`: the subject stands between the relative word and the verb, or behind it. */
function relativeHost(view: View, extent: Extent): Mention[] {
  const verb = view.triggers.find(
    (one) =>
      one.kind === 'verb' &&
      HOSTING.has(one.frame) &&
      one.from >= extent.to &&
      undated(view, extent.to, one.from) <= 10,
  );
  if (!verb) return [];
  const relative = wordBetween(view, 'who', extent.to, verb.from);
  if (relative < 0 || undated(view, extent.to, relative) > 3) return [];
  const isActor = (mention: Mention): boolean =>
    (mention.kind === 'person' ||
      mention.kind === 'office' ||
      (mention.kind === 'party' && (mention.form === 'name' || mention.form === 'capital'))) &&
    mention.link === null;
  const between = view.mentions.find(
    (mention) => isActor(mention) && mention.from > relative && mention.to <= verb.from,
  );
  if (between) return [between];
  if (view.reading.word('whom', relative) === 0) return [];
  const behind = view.mentions.find((mention) => isActor(mention) && mention.from >= verb.to);
  return behind && behind.from - verb.to <= 5 && !hasComma(view, verb.to, behind.from) ? [behind] : [];
}

/** Tokens between two places that are of no date, nor the comma and the preposition before one: `, on Tuesday and Wednesday,`. */
function undated({ dates, reading }: View, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const dated = dates.some((date) => date.from - 2 <= at && at < date.to);
    if (!dated && reading.norm(at) !== ',') count += 1;
  }
  return count;
}

const HOSTING = new Set<Frame>(['receive', 'hold']);

/** `the conference centre of Lugano hosts`: the city that a building is of. */
export const isOfSite = ({ link, placeLike, city }: Mention): boolean =>
  link === 'of' && placeLike && city !== null;
