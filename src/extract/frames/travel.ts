/** Verbs of travelling: who goes, where to, and back from where. */
import type { Draft, Read } from '../draft';
import { isJourneyNoun } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { isOwner } from '../roles/owner';
import { subjectOf } from '../roles/subject';
import { spanAt } from '../spans';
import type { Reading } from '../text/recognise';
import { comesAgain } from '../verbs/again';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, hasThen, hasWord, headOf, type View } from '../view';
import { destinationsOf, WEAK_REACH } from './destinations';
import { invitersOf } from './inviters';
import { isSettingOff, leftDraft, leftPlace, returnsFrom } from './leaving';
import { otherTraveller } from './other-side';
import { predecessorsOf, tellEarlier } from './predecessor';
import {
  actorsOf,
  draftOf,
  isCall,
  isCallBeside,
  partiesOf,
  partyRead,
  peopleOf,
  readPlace,
  type Scene,
} from './scene';
import { isForHimself } from './personal';
import { whomToSee } from './to-see';
import { carriedBy, travellersOf } from './travellers';
import { readVisited, visitedBefore } from './visited';

/** Places grouped by country: each is a host, its city the place. */
export function stopsOf(
  mentions: readonly Mention[],
): { host: Read<string>; place: Draft['place']; mention: Mention }[] {
  const stops: { host: Read<string>; place: Draft['place']; mention: Mention }[] = [];
  for (const mention of mentions) {
    const code = mention.codes[0];
    if (!code) continue;
    const known = stops.find((stop) => stop.host.value === code);
    if (!known) stops.push({ host: partyRead(mention, code), place: readPlace(mention), mention });
    else if (!known.place) known.place = readPlace(mention);
  }
  return stops;
}

/** `in July 2018 he came with Jim Yong Kim`: to where the text is; no `came under fire`. */
function comesHere(view: View, trigger: Trigger, group: VerbGroup): boolean {
  const { reading } = view;
  if (!reading.word('comes', trigger.from) || view.dates.length === 0) return false;
  // `First trip there by a premier; X went in 2015`: told by its date.
  if (
    view.triggers.some(({ kind, frame, to }) => kind === 'noun' && isJourneyNoun(frame) && to <= trigger.from)
  )
    return false;
  const subject = subjectOf(view, group.from);
  if (subject.length === 0) return false;
  const { to } = trigger;
  const mark = reading.tokens[to]?.form.kind === 'punctuation';
  return (
    mark ||
    isDated(view, to) ||
    to >= view.to ||
    // `In March 2015, he had already come for the same occasion`
    (group.anterior && headOf(view) > view.from && subject.every(({ kind }) => kind === 'pronoun')) ||
    // `On Monday, X will come at the invitation of Y`
    hasWord(view, 'invite', to, to + INVITED) ||
    (reading.word('with', to) > 0 &&
      view.mentions.some((one) => one.link === 'with' && one.from - to <= 1 && one.from >= to))
  );
}

/** Between a verb of coming and the invitation that it is at, in tokens. */
const INVITED = 4;

/** Whether a date stands right behind a verb, or behind adverbs alone: `était déjà venu une première fois en juin 2023`. */
function isDated({ reading, dates }: View, to: number): boolean {
  for (let at = to; at < to + WEAK_REACH;) {
    if (dates.some((date) => date.kind === 'date' && date.from >= at && date.from - at <= 1)) return true;
    const next = reading.word('adverbs', at);
    if (next) at = next;
    else if (reading.norm(at) === ',') at += 1;
    else return false;
  }
  return false;
}

/** `He first visited in June 2023`: a verb of visiting with a date and no object leads to where the text is. */
const visitsHere = (view: View, { frame, to, kind }: Trigger, group: VerbGroup): boolean =>
  frame === 'visit' &&
  kind === 'verb' &&
  !group.passive &&
  isDated(view, to) &&
  subjectOf(view, group.from).some((one) => one.kind !== 'party');

/** Whether a journey that was over by then is told before a verb. */
const hasAnteriorBefore = (view: View, { from }: Trigger): boolean =>
  view.triggers.some(
    (one) =>
      one.kind === 'verb' &&
      one.frame === 'travel' &&
      one.to <= from &&
      hasWord(view, 'had', one.from - HAD, one.to),
  );

/** Tokens from an auxiliary to its verb: `had last been`. */
const HAD = 2;

/** `The previous edition took a Moroccan delegation to Madrid`: who is taken is part of the verb. */
const taken = (scene: Scene, { from, to }: Trigger): Actor[] =>
  actorsOf(
    scene,
    scene.view.mentions.filter(
      (one) => one.rank === 'delegation' && one.codes.length > 0 && one.from >= from && one.to <= to,
    ),
  );

/** A trigger of another frame as a verb of travelling. */
export function asTravel({ from, to, kind, tenses, verb, series, weak }: Trigger): Trigger {
  return { from, to, frame: 'travel', kind, tenses, verb, series, weak };
}

/** `est revenu lundi sur la crise au Niger`: a subject is gone back to. */
function isTakenUp({ reading, dates }: View, to: number): boolean {
  const at = spanAt(dates, to)?.to ?? to;
  return reading.word('subjects', at) > 0 && !dates.some(({ from }) => from === at || from === at + 1);
}

/** A truce or a ceasefire. */
const isPeace = (reading: Reading, at: number): boolean =>
  reading.hit('sector', at)?.entries.some((entry) => entry.kind === 'sector' && entry.sector === 'peace') ===
  true;

/** `sont parvenus lundi à un accord à Bagdad`, `est parvenu à convaincre X`: where a negotiation leads, and who succeeds. */
function isOutcome({ reading, dates, lexicon }: View, to: number): boolean {
  const at = (spanAt(dates, to) ?? spanAt(dates, to + 1))?.to ?? to;
  if (!reading.word('at', at)) return false;
  const noun = reading.word('articles', at + 1) ? at + 2 : at + 1;
  if (reading.word('outcomes', noun) > 0 || isPeace(reading, noun)) return true;
  const form = reading.tokens[noun]?.form;
  return noun === at + 1 && !!form && !form.cap && lexicon.data.endings.infinitive.test(form.norm);
}

/** `A letter has gone to Tehran`, `Condolences went from Beijing to The Hague`: what is sent, and nobody who travels. */
function isSent({ reading, mentions, from }: View, trigger: Trigger): boolean {
  if (reading.findWord('letters', from, trigger.from) < 0) return false;
  return !mentions.some((one) => one.kind !== 'party' && one.to <= trigger.from);
}

/** `Two hours on the line: X and Y went through Taiwan`, `c'est au téléphone qu'ils ont passé en revue l'Irak`: no journey, where a weak verb alone tells one. */
function isOnPhone(view: View, { weak, from: verb }: Trigger): boolean {
  if (!weak) return false;
  const [from, to] = clauseAround(view, verb);
  return (
    isCallBeside(view, from, to) ||
    (view.reading.findWord('cleft', from, verb) >= 0 && isCall(view, from, verb))
  );
}

/** `Beijing confirmed on Thursday that X would arrive on Monday`, `Freetown said that X's visit had been put off`: the country that tells of somebody's coming is where he comes. */
export function announcerOf(
  { mentions, reading, from }: View,
  trigger: Trigger,
  own: ReadonlySet<string>,
): Mention[] {
  const isTold = trigger.kind === 'noun' || trigger.tenses.includes('conditional');
  if (!isTold && !reading.word('would', trigger.from - 1)) return [];
  const [country] = mentions;
  const [code] = country?.codes ?? [];
  if (!country || country.kind !== 'party' || !country.placeLike || country.link !== null) return [];
  if (code === undefined || own.has(code) || country.from - from > 1) return [];
  return reading.word('announces', country.to) || reading.word('say', country.to) ? [country] : [];
}

/** A journey that no place is told of: its host is who invited, else whom the traveller comes to see, or the country that announces him. */
function placelessDraft(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  subject: readonly Actor[],
  own: ReadonlySet<string>,
): Draft {
  const draft = draftOf(scene, 'visit', trigger, group);
  draft.visitors = partiesOf(subject);
  draft.people = peopleOf(subject);
  const inviters = actorsOf(scene, invitersOf(scene.view, trigger)).filter(
    (actor) => !own.has(actor.codes[0] ?? ''),
  );
  const named = inviters.length ? inviters : whomToSee(scene, trigger, own);
  const others = named.length ? named : actorsOf(scene, announcerOf(scene.view, trigger, own));
  draft.hosts = partiesOf(others);
  draft.people.push(...peopleOf(others));
  if (others.length === 0) draft.rules.push('placeless');
  return draft;
}

/** `s'est rendu vendredi dans une ferme`, `went to a farm`: to a thing of which nothing says where it is, and to no country. */
function leadsToThing({ reading, dates, mentions }: View, { to }: Trigger): boolean {
  const day = dates.find(({ from }) => from === to || (from === to + 1 && reading.date('in', to) !== null));
  const at = day?.to ?? to;
  const end = reading.word('at', at) || reading.word('into', at);
  const noun = end ? reading.word('indefinite', end) : 0;
  return noun > 0 && !mentions.some(({ from }) => from >= end && from - noun <= 1);
}

/** Drafts of a verb of travelling, one for each stop. */
export function readTravel(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  if (trigger.verb?.again && isTakenUp(view, trigger.to)) return [];
  if (isOutcome(view, trigger.to) || isSent(view, trigger) || isOnPhone(view, trigger)) return [];
  if (trigger.frame === 'visit' && group.passive) {
    const visited = readVisited(scene, trigger, group);
    if (visited.length > 0) return visited;
  }
  const before = predecessorsOf(scene, trigger);
  let subject: readonly Actor[] = before.length
    ? before
    : trigger.verb?.carries
      ? carriedBy(scene, trigger, group)
      : travellersOf(scene, trigger, group);
  if (subject.length === 0) subject = taken(scene, trigger);
  if (subject.length === 0) return [];
  const direct = trigger.frame === 'visit';
  let places = destinationsOf(view, trigger, group);
  // `She had visited Paris`; whoever flies to Paris may be at home there.
  if (direct && subject.every((actor) => actor.mention.kind === 'pronoun'))
    subject = otherTraveller(scene, subject, places, group.from) ?? subject;
  const own = new Set(subject.flatMap((actor) => actor.codes));
  // `left Iraq for Rome`, `took off for Rome`: the pope is at home there.
  if (own.has('VAT') && isSettingOff(view, trigger)) own.add('ITA');
  // `flies back to Rome`: the pope is at home there.
  if (own.has('VAT') && hasWord(view, 'return', trigger.from, trigger.to + 2)) return [];
  if (places.length === 0) places = onTheSpot(view, trigger);
  if (direct && places.length === 0) places = [visitedBefore(view, group) ?? []].flat();
  if (places.length === 0) {
    const place = leftPlace(view, trigger);
    if (place || trigger.frame === 'leave')
      return place ? leftDraft(scene, trigger, group, subject, place) : [];
  }
  const abroad = stopsOf(places).filter((stop) => !own.has(stop.host.value));
  const isBefore = subject.every(({ mention }) => mention.to <= trigger.from);
  const left = abroad.length === 0 && places.length > 0 && isBefore ? leftPlace(view, trigger) : null;
  if (left) return leftDraft(scene, trigger, group, subject, left);
  const back = abroad.length > 0 ? null : returnsFrom(view, trigger, own);
  if (!back && abroad.length === 0 && own.has('VAT') && own.has('ITA')) return [];
  const stops = back ? stopsOf([back]) : stopsOf(places);
  if (stops.length === 0 && leadsToThing(view, trigger)) return [];
  if (
    stops.length === 0 &&
    (trigger.frame === 'travel'
      ? !trigger.weak || comesHere(view, trigger, group) || comesAgain(view, trigger)
      : visitsHere(view, trigger, group))
  ) {
    const draft = placelessDraft(scene, trigger, group, subject, own);
    // `Erdoğan, who had last been to Egypt in 2012, went on 14 February`: another journey than the one told before.
    if (trigger.weak && !group.anterior && hasAnteriorBefore(view, trigger)) draft.rules.push('again');
    if (before.length) tellEarlier(view, draft, before);
    return [draft];
  }
  const isPersonal = isForHimself(view, trigger);
  return stops.map((stop) => {
    const draft = draftOf(scene, 'visit', trigger, group);
    if (before.length) tellEarlier(view, draft, before);
    draft.visitors = partiesOf(subject);
    draft.people = peopleOf(subject);
    draft.hosts = [stop.host];
    draft.place = stop.place;
    draft.tour = stops.length > 1;
    // `will then go to Hanoi`: a leg of a journey needs no day.
    if (trigger.weak && (draft.time === 'past' || !hasThen(view, group.from, stop.mention.from)))
      draft.rules.push('weak');
    if (isPersonal) draft.rules = ['void'];
    if (trigger.verb?.again && !back) draft.rules.push('again');
    if (back) {
      draft.ends = true;
      draft.rules.push('return');
    }
    if (stops.length > 1) draft.at = stop.mention.from;
    return draft;
  });
}

/** Tokens from a verb of what is done on the spot to the town that it is done in. */
const SPOT_REACH = 9;

/** `inspected the ruins of Port Vila's hospital`, `a inspecté le port de Mombasa`: the town whose things they are. */
function onTheSpot(view: View, { from, to }: Trigger): Mention[] {
  if (!view.reading.word('onTheSpot', from) && !view.reading.word('onTheSpot', to - 1)) return [];
  const town = view.mentions.find((one) => one.from >= to && one.from - to <= SPOT_REACH);
  return town?.placeLike && town.city !== null && (town.link === 'of' || isOwner(view, town)) ? [town] : [];
}
