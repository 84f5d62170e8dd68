/** Earlier engagements that a sentence tells by their dates alone: `the first since Trudeau's in 2017`, `the previous session was in Ankara`. */
import { isOrganisation } from '../../engagement/party';
import { isComplete } from '../complete';
import type { DateMention } from '../dates/expression';
import { isDateList } from '../dates/repeated';
import { createDraft, type Draft } from '../draft';
import { actorsOf, partiesOf, partyRead, peopleOf, readPlace, type Scene } from '../frames/scene';
import { isJourneyNoun } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { subjectOf } from '../roles/subject';
import { spanAt } from '../spans';
import { LAYER } from '../text/phrases';
import { DATE_NUMBERS } from '../text/trie';
import type { Trigger } from '../verbs/triggers';
import { hasWord, headOf, wordBetween, type View } from '../view';
import { isOneOfMany } from './one-of-many';
import { isYearsAfter, readPredecessor } from './predecessor';

/** `the first since Trudeau's in 2017`, `la première depuis 2012`: an earlier visit, told by its date. `told`: before the sentence. */
export function readEarlier(
  view: View,
  scene: Scene,
  drafts: readonly Draft[],
  told: readonly Draft[],
): Draft[] {
  const { reading } = view;
  const found: Draft[] = [];
  let last = -1;
  let listed = -1;
  for (const date of view.dates) {
    if (drafts.some((draft) => draft.at === date.from && draft.rules.includes('earlier'))) continue;
    // `après celles de 2015, 2017 et 2023`
    const goesOn = listed >= 0 && isDateList(view, last, date.from);
    const since = goesOn ? listed : sinceBefore(view, date.from);
    const predecessor = since < 0 ? readPredecessor(scene, date, drafts) : null;
    if (predecessor) found.push(predecessor);
    if (
      since < 0 ||
      !date.start ||
      date.start.offset ||
      (date.start.year === undefined && date.start.month === undefined)
    )
      continue;
    const from = Math.max(view.from, since - 22);
    const noun = journeyAfter(view, since, date.from);
    const counted =
      hasWord(view, 'first', from, since) ||
      (reading.word('after', since) > 0 && hasWord(view, 'ordinals', from, since)) ||
      isYearsAfter(view, since + 1) ||
      isGoneBackTo(view, since) ||
      noun !== null;
    const isTold = counted || isNever(view, from, since);
    const seen = isTold ? null : neverSeen(view, from, since);
    if (!isTold && !seen) continue;
    const before = drafts.findLast((draft) => isSided(draft) && draft.at < since);
    const model = before ?? drafts.findLast(isSided) ?? journeyBefore(view, since, told);
    if (!model || isOfTalksHere(view, drafts, model, since)) continue;
    if (seen && !model.visitors.some((read) => seen.codes.includes(read.value))) continue;
    if (wordBetween(view, 'dateOwners', since + 1, date.from) >= 0 || isOfThing(view, since, date)) continue;
    const between = goesOn
      ? []
      : view.mentions.filter((mention) => mention.from > since && mention.to <= date.from);
    if (between.some((mention) => mention.kind === 'party' && !(mention.placeLike && mention.link === 'at')))
      continue;
    // `after a visit to Paris in 2023`: one that has a goal of its own.
    const isThere = ({ codes }: Mention): boolean => model.hosts.some((read) => codes.includes(read.value));
    if (noun && between.some((mention) => mention.kind === 'party' && !isThere(mention))) continue;
    // `depuis X, venu à Kyoto en 2011`: told by a verb of its own.
    const itself = noun?.from ?? (goesOn ? date.from : since);
    if (drafts.some((draft) => isSided(draft) && draft.at >= itself && (noun || draft.at < date.from)))
      continue;
    const strange = goesOn ? 0 : strangeWords(view, since, date.from, between);
    if (strange > 1) continue;
    const persons = actorsOf(
      scene,
      between.filter((mention) => mention.name !== null),
    );
    // `No Iraqi premier had been there since 2011`: nobody is said to have been there then.
    if (!counted && persons.length === 0 && model.people.length === 0) continue;
    if (persons.length === 0 && isOneOfMany(view, from, since)) continue;
    const draft = createDraft('visit', view.sentence.index, date.from, date.to);
    const isTheirs = between.some(({ codes }) => codes.some((code) => model.visitors[0]?.value === code));
    draft.visitors = !isTheirs && isForeign(persons, model) ? partiesOf(persons) : model.visitors;
    draft.hosts = model.hosts;
    draft.people = peopleOf(persons).map(({ name }) => ({ name, code: draft.visitors[0]?.value ?? null }));
    // `since Lee's to Kyoto in December 2011`
    const town = between.find((one) => one.city !== null && one.link === 'at' && isThere(one));
    if (town) draft.place = readPlace(town);
    if (persons.length === 0 && (isHis(view, since) || noun || isNeverHis(view, from, since)))
      draft.people = model.people.filter((person) => person.code === model.visitors[0]?.value).slice(0, 1);
    draft.background = true;
    draft.time = 'past';
    draft.rules.push('earlier');
    if (reading.word('ofState', since - 1)) draft.rules.push('state');
    found.push(draft);
    [last, listed] = [date.to, since];
  }
  return found;
}

/** `since the August takeover`, `since the 2021 coup`: between its article and a noun that tells no journey a date is that of the thing. */
function isOfThing({ reading, triggers, to: end }: View, since: number, { from, to }: DateMention): boolean {
  const form = reading.form(to);
  if (reading.word('articles', since + 1) !== from || to >= end || form?.kind !== 'word' || form.cap)
    return false;
  const isSmall = reading.anyHit(LAYER.word, to) && !reading.word('dateOwners', to);
  return !isSmall && !triggers.some((one) => one.from === to);
}

/** `the first African since Ghana's Kufuor`: who came before is of another country than either side. */
const isForeign = (persons: readonly Actor[], { visitors, hosts }: Draft): boolean =>
  persons.length === 1 &&
  persons[0]?.codes.length === 1 &&
  persons[0].rule !== 'anaphora' &&
  ![...visitors, ...hosts].some((read) => persons[0]?.codes.includes(read.value));

/** `after his previous trip there`, `après un premier voyage`: the noun of a journey right behind the word. */
function journeyAfter({ reading, triggers, lexicon }: View, after: number, to: number): Trigger | null {
  if (!reading.word('after', after)) return null;
  const noun = triggers.find((one) => one.from > after && one.to <= to && isJourneyNoun(one.frame));
  if (!noun || noun.from - after > NOUN_REACH) return null;
  for (let at = after + 1; at < noun.from; at += 1) {
    const small =
      reading.word('articles', at) ||
      reading.word('his', at) ||
      reading.word('first', at) ||
      reading.word('ordinals', at) ||
      reading.word('previous', at) ||
      reading.date('number', at) ||
      reading.hit('level', at);
    if (!small && !lexicon.data.endings.adjective.test(reading.norm(at))) return null;
  }
  return noun;
}

/** Tokens between the word and its noun, at most. */
const NOUN_REACH = 5;

const isSided = (draft: Draft): boolean =>
  draft.type === 'visit' && draft.visitors.length > 0 && draft.hosts.length > 0;

/** `X and Y met on Monday, their first meeting since Osaka in June 2019`: since the talks that the sentence tells, and no journey told before it. */
const isOfTalksHere = (view: View, drafts: readonly Draft[], model: Draft, since: number): boolean =>
  model.sentence !== view.sentence.index &&
  drafts.some(
    (draft) =>
      draft.sentence === view.sentence.index &&
      draft.type !== 'visit' &&
      draft.at < since &&
      isComplete(draft) &&
      view.triggers.every((one) => one.from < draft.at || one.from > since || !isOfJourney(one)),
  );

const isOfJourney = ({ frame }: Trigger): boolean =>
  frame === 'visit-noun' || frame === 'visit' || frame === 'travel';

/** `He will see Xi and von der Leyen. It is his first trip to the country since 2019`: the one journey told before the talks. */
function journeyBefore(view: View, since: number, told: readonly Draft[]): Draft | null {
  const journeys = told.filter((draft) => isSided(draft) && !draft.background);
  const [journey] = journeys;
  const isSpokenOf = view.triggers.some((one) => isOfJourney(one) && one.from <= since + NOUN_REACH);
  return journey && journeys.length === 1 && isSpokenOf ? journey : null;
}

/** `La session précédente s'était tenue à Ankara en juin 2019`: an earlier engagement of the same kind and sides. */
export function readPrevious(view: View, model: Draft | null, drafts: readonly Draft[]): Draft[] {
  if (!model || model.background) return [];
  for (const date of view.dates) {
    if (date.kind !== 'date' || date.start?.offset || !(date.start?.year ?? date.start?.month)) continue;
    const at = eventDated(view, date);
    if (at < 0 || drafts.some((draft) => draft.at === date.from)) continue;
    const near = date.from < at ? view.to : 4;
    // `La précédente rencontre, tenue à Amman en juin 2019`: told by where it was, before its date.
    const isTold = ({ at: own }: Draft): boolean =>
      Math.abs(own - at) <= near || (own > at && own < date.from);
    if (drafts.some((draft) => isComplete(draft) && isTold(draft))) continue;
    const places = view.mentions.filter((one) => one.placeLike && one.kind === 'party' && one.link === 'at');
    const place = places.find(({ from }) => from > at) ?? places[0];
    const draft = createDraft(model.type, view.sentence.index, date.from, date.to);
    const code = place?.codes[0];
    if (model.type === 'visit') {
      const sides = [...model.visitors, ...model.hosts];
      const home = sides.find((read) => read.value === code);
      if (code && !home) continue;
      draft.hosts = home ? [home] : model.hosts;
      draft.visitors = home ? sides.filter((read) => read !== home) : model.visitors;
    } else if (model.type === 'summit') {
      const all = isOfAll(view, at, model);
      draft.participants = all
        ? model.participants
        : model.participants.filter((read) => read.rule === 'summit-name');
      if (all) draft.people = [...model.people];
      draft.hosts = place && code ? [partyRead(place, code)] : [];
      draft.series = model.series;
    } else draft.participants = model.participants;
    draft.place = place ? readPlace(place) : null;
    draft.background = true;
    draft.time = 'past';
    draft.rules.push('earlier', 'previous');
    return [draft];
  }
  return [];
}

/** `La précédente réunion des trois hommes`, `des mêmes`: of as many as were at the one told. */
function isOfAll({ reading, triggers }: View, before: number, { participants }: Draft): boolean {
  const noun = triggers.find(({ kind, from }) => kind === 'noun' && Math.abs(from - before) <= ADJACENT);
  const to = noun ? Math.max(noun.to, before + 1) : 0;
  const number = noun ? reading.findDate('number', to, to + WHOSE) : -1;
  if (number < 0 || !reading.word('of', to)) return false;
  // A body of three has its own name beside theirs.
  const states = participants.map(({ value }) => value).filter((value) => !isOrganisation(value));
  return reading.date('number', number)?.value === new Set(states).size;
}

/** Between a noun and the adjective of its being an earlier one, and from it to the number of those whose it is. In tokens. */
const ADJACENT = 3;
const WHOSE = 4;

/** Where a sentence says that an event dated there was an earlier one, or -1; the date stands behind it, or opens the sentence. */
function eventDated(view: View, date: DateMention): number {
  const behind = wordBetween(view, 'before', Math.max(view.from, date.from - EVENT), date.from);
  if (behind >= 0 && isEvent(view, behind, date.from)) return behind;
  if (headOf(view) !== date.to + 1) return -1;
  const at = wordBetween(view, 'before', date.to, date.to + SUBJECT);
  return at >= 0 && isEvent(view, at, at + EVENT) ? at : -1;
}

/** Between an event and its date, in tokens. */
const EVENT = 16;

/** What opens a sentence behind its date: a comma, `la session`. In tokens. */
const SUBJECT = 5;

/** `la session précédente`, `le précédent avait eu lieu`: a noun of meeting, or a verb of being held. */
const isEvent = (view: View, at: number, to: number): boolean =>
  view.triggers.some(
    (one) =>
      one.from >= at - 3 &&
      one.to <= to &&
      (one.frame === 'hold' || (one.kind === 'noun' && Math.abs(one.from - at) <= 3)),
  );

/** `his first trip since`: the same traveller. */
function isHis(view: View, since: number): boolean {
  for (let back = since - 1; back >= view.from && back >= since - 10; back -= 1) {
    if (view.reading.word('his', back)) return view.reading.word('first', back + 1) > 0;
  }
  return false;
}

/** `aucun de ses prédécesseurs n'était venu depuis X en 2009`: a denied journey, since which there was none. */
const isNever = (view: View, from: number, since: number): boolean =>
  hasWord(view, 'negation', from, since) &&
  view.triggers.some(
    (trigger) =>
      trigger.from >= from &&
      trigger.to <= since &&
      (trigger.frame === 'travel' ||
        trigger.frame === 'visit' ||
        trigger.frame === 'receive' ||
        trigger.frame === 'visit-noun'),
  );

/** `Le président turc n'était plus venu depuis 2017`, `il n'y était plus retourné`: the same traveller, and no `no Turkish president`. */
function isNeverHis(view: View, from: number, since: number): boolean {
  const negation = wordBetween(view, 'negation', from, since);
  const verb = view.triggers.find((one) => isOfJourney(one) && one.from > negation && one.to <= since);
  const [subject, other] = verb && negation >= 0 ? subjectOf(view, verb.from) : [];
  if (!subject || other || subject.to > negation || subject.plural || subject.kind === 'party') return false;
  return subject.kind !== 'office' || view.reading.word('definite', subject.from - 1) > 0;
}

/** Who is said never to have seen a place again, or never to have been seen there: `No Belgian king had seen the country since X`. */
function neverSeen(view: View, from: number, since: number): Mention | null {
  const verb = view.triggers.findLast((one) => one.from >= from && one.to <= since && one.frame === 'meet');
  if (!verb || !hasWord(view, 'negation', from, since)) return null;
  const [office, other] = view.mentions.filter(
    (one) => one.from >= from && one.to <= since && one.kind !== 'party',
  );
  return office?.kind === 'office' && !other ? office : null;
}

function sinceBefore(view: View, at: number): number {
  for (let back = at - 1; back >= view.from && back >= at - 9; back -= 1) {
    if (view.reading.date('since', back) && !view.reading.date('agoBefore', back)) return back;
    if (isGoneBackTo(view, back)) return back;
    const norm = view.reading.norm(back);
    const after = view.reading.word('after', back);
    if (after && (view.reading.word('theOne', after) || journeyAfter(view, back, at))) return back;
    if (norm === ';' || norm === ':' || norm === '.') return -1;
  }
  return -1;
}

/** `Il faut remonter à 2018 pour retrouver un président iranien en Chine`: one has to go back to the last journey of somebody in office; where its words end. */
const isGoneBackTo = (view: View, at: number): boolean =>
  view.reading.wordBefore('goesBack', at + 1) >= view.from &&
  (view.mentions.some(({ kind, from }) => kind === 'office' && from > at) ||
    view.triggers.some((one) => isJourneyNoun(one.frame) && one.from > at));

/** `early June`, `before July`: small words of a date told by the way. */
const PART_OF_YEAR = DATE_NUMBERS.setOf(['early', 'late', 'earlier', 'month']);

function strangeWords(view: View, from: number, to: number, mentions: readonly Mention[]): number {
  let count = 0;
  for (let at = from + 1; at < to; at += 1) {
    if (spanAt(mentions, at)) continue;
    const { reading } = view;
    const skip =
      reading.norm(at).length <= 3 ||
      reading.word('articles', at) ||
      reading.word('of', at) ||
      reading.hit('trigger', at) ||
      reading.word('theOne', at) ||
      reading.anyDate(PART_OF_YEAR, at);
    if (!skip) count += 1;
  }
  return count;
}
