/** Who is at the gathering that the text goes on about, where the sentence names no gathering: `X and Y attended`, `among those at the table was Z`. */
import { isOrganisation } from '../../engagement/party';
import { addPeople, merge } from '../assemble';
import { isComplete } from '../complete';
import type { Draft } from '../draft';
import { actorsOf, partiesOf, peopleOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { NONE } from '../none';
import { actorOf, type Actor } from '../registry';
import { isGovernedBy } from '../roles/before';
import { groupOf } from '../roles/group';
import { isParted } from '../story/clauses';
import { hasObjectPronoun, linkedAfter, objectOf } from '../roles/object';
import { nextTrigger, placesAfter } from '../roles/places';
import { subjectOf } from '../roles/subject';
import { BEING } from '../text/being';
import { LAYER } from '../text/phrases';
import { readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasWord, headOf, type View, wordBetween } from '../view';
import { isAbsent, isRepresentedAt, isStoodForBehind } from './absence';
import { actingThere, delegationsOf } from './delegates';
import { isGathering } from './extent';

/** Tokens between somebody and the word that says that he is there, at most. */
const BESIDE = 4;

/** What says of a gathering that it is none that the text goes on about. */
const OTHER_TIME: ReadonlySet<string> = new Set(['another', 'previous']);

/** Adds to the gathering told in the sentence, or to the one told last, those whom the sentence says to be there. */
export function joinCompany(scene: Scene, drafts: readonly Draft[], told: readonly Draft[]): void {
  // `will attend the summit after a forum in Oslo. X will be there too`
  const main = told.filter(({ rules }) => !rules.some((rule) => OTHER_TIME.has(rule)));
  const last = main.at(-1);
  const gathering = drafts.find(isGoingOn) ?? main.findLast((one) => one.type === 'summit');
  // One of long ago goes on only in the next sentence.
  if (!gathering || !(isGoingOn(gathering) || (gathering === last && isHeld(gathering)))) return;
  const { view } = scene;
  // `Li Qiang les rejoint demain`: the trip to a gathering is none beside it.
  for (const draft of drafts)
    if (
      draft.type === 'visit' &&
      view.triggers.some((one) => draft.triggers.includes(one.from) && joinsThem(view, one))
    )
      draft.rules.push('void');
  const gestures = view.dates.length > 0 ? [] : drafts.filter((draft) => isGesture(view, draft, gathering));
  for (const gesture of gestures) {
    merge(gathering.participants, gesture.participants);
    addPeople(gathering, gesture, view.reading);
    gesture.rules = ['void'];
  }
  const named = [
    ...actorsOf(scene, [
      ...companyOf(view),
      ...presidersOf(view, drafts),
      ...(drafts.some(isComplete) ? NONE : actingThere(view)),
    ]),
    ...(hasHisPresence(view) ? scene.registry.topic : NONE),
  ];
  const actors = named
    .map((actor) => ofBody(actor, gathering))
    .filter(
      (actor) =>
        actor.codes.length > 0 &&
        !isAbsent(view, actor.mention) &&
        !drafts.some((draft) => draft !== gathering && isElsewhere(draft, actor, gathering)),
    );
  merge(gathering.participants, partiesOf([...actors, ...actorsOf(scene, principalsOf(view))]));
  merge(gathering.participants, delegationsOf(view));
  addPeople(gathering, { people: peopleOf(actors) }, view.reading);
}

/** `in his presence`, `en sa présence`: whom the text goes on about. */
const hasHisPresence = ({ reading, from, to }: View): boolean =>
  reading.findWord('inHisPresence', from, to) >= 0;

/** `Secretary General X was in attendance`: who holds an office of a body, and no other is told of, is of the one that gathers. */
function ofBody(actor: Actor, { participants }: Draft): Actor {
  if (actor.rank !== 'organisation' || actor.codes.length > 0) return actor;
  const [body, another] = participants.filter(({ value }) => isOrganisation(value));
  return body && !another ? actorOf(actor, [body.value], 'body') : actor;
}

/** `The president was represented by his minister`: somebody who is not there, but his country is. */
const principalsOf = (view: View): Mention[] =>
  view.mentions.filter(
    (one) => one.kind !== 'party' && one.codes.length === 1 && isStoodForBehind(view, one),
  );

/** `X shook hands with Y`, `X sat next to Y`: what two do who are at a gathering is no meeting of theirs. */
const isGesture = ({ reading }: View, { type, place, at }: Draft, { hosts }: Draft): boolean =>
  type === 'meeting' &&
  (place === null || hosts.some(({ value }) => value === place.code)) &&
  reading.word('gestures', at) > 0;

/** `Z was a guest at the White House`, beside a gathering in Doha: whom the same words have visit another country is not at it. */
const isElsewhere = (draft: Draft, { codes, mention }: Actor, gathering: Draft): boolean =>
  draft.type === 'visit' &&
  // `Galway, capital for a day! X flew in`: one who has come elsewhere, as the text has said before.
  (isComplete(draft) || draft.rules.includes('placeless')) &&
  draft.at >= mention.to &&
  draft.at - mention.to < BESIDE &&
  draft.visitors.some((read) => codes.includes(read.value)) &&
  gathering.hosts.length > 0 &&
  !draft.hosts.some((host) => gathering.hosts.some((read) => read.value === host.value));

const isGoingOn = (draft: Draft): boolean => isHeld(draft) && !draft.background;

const isHeld = (draft: Draft): boolean => draft.type === 'summit' && !draft.rules.includes('beside');

/** Those whom a verb of attending has as its subject, beside whom a word says that they are present, and the members of a group. */
export function companyOf(view: View): readonly Mention[] {
  const found: Mention[] = [];
  const gatherings = view.triggers.filter(isGathering);
  for (const trigger of view.triggers) {
    if (sendsSomebody(view, trigger)) found.push(...subjectOf(view, trigger.from));
    if (joinsThem(view, trigger)) found.push(...subjectOf(view, readVerbGroup(view, trigger).from));
    if (trigger.frame !== 'attend' || trigger.kind !== 'verb') continue;
    if (gatherings.some((one) => !isParted(view, one.from, trigger.from))) continue;
    if (attendsOther(view, trigger)) continue;
    const { negated, wish, passive, from } = readVerbGroup(view, trigger);
    // `were joined by X`
    const joiners = passive ? linkedAfter(view, trigger.to, nextTrigger(view, trigger), ['by']) : [];
    if (negated || wish || (trigger.weak && joiners.length === 0 && !isOfSession(view, trigger))) continue;
    const subject = subjectOf(view, from);
    found.push(...subject, ...joiners, ...(subject.length ? [] : statesBehind(view, trigger)));
    // `y siégeait face à X`: whom one sits with.
    if (!passive)
      found.push(
        ...linkedAfter(view, trigger.to, Math.min(nextTrigger(view, trigger), trigger.to + FACING), ['with']),
      );
  }
  const { reading } = view;
  const next = (from: number): number => reading.findHit(LAYER.word, from, view.to);
  for (let at = next(view.from); at >= 0; at = next(at + 1)) {
    const present = reading.word('present', at);
    if (present) found.push(...groupBeside(view, at, present));
    const session = reading.word('sessions', at);
    if (session && isLed(view, at)) found.push(...subjectOf(view, at));
    // `Only Nicaragua refused to sign`: who has a say in the text is there.
    if (reading.word('endorses', at))
      found.push(...subjectOf(view, at).filter(({ kind }) => kind === 'party'));
    const those = reading.word('including', at);
    if (those && reading.word('theOne', those)) found.push(...membersOf(view, those));
    // `was attended by twenty-nine states, among them India`, `seven countries took part, among them India`
    if (those && (isOfBodies(view, at) || isBehindPresence(view, at))) found.push(...statesFrom(view, those));
    // `The participants were India, China and Egypt`
    const being = reading.word('members', at);
    if (being && BEING.some((kind) => reading.word(kind, being) > 0))
      found.push(...statesFrom(view, being + 1));
    if (reading.word('statement', at) && isAdopted(view, at)) found.push(...signersBefore(view, at));
    if (isRepresentedAt(view, at)) found.push(...subjectOf(view, at).filter(({ kind }) => kind === 'party'));
  }
  return found;
}

/** `Sous la coprésidence de X et de Y, ils ont examiné`: who presides over the one gathering that the sentence tells of, or the one told before. */
function presidersOf(view: View, drafts: readonly Draft[]): readonly Mention[] {
  const own = drafts.filter(({ type }) => type === 'summit').length;
  if (own > 1 || (own === 0 && view.triggers.some(isGathering))) return NONE;
  return view.mentions
    .filter(({ kind, from }) => kind !== 'party' && isGovernedBy(view.reading, 'underChair', from))
    .flatMap((one) => groupOf(view, one));
}

/** `attended a wedding`, `watched the parade`: what is no gathering of the text. */
const attendsOther = (view: View, { to }: Trigger): boolean =>
  view.reading.word('indefinite', to) > 0 || hasWord(view, 'ceremonies', to, to + OTHER);

/** Tokens from a verb of attending to a ceremony: an article, an adjective. */
const OTHER = 3;

/** Whether some of several are named right behind their noun. */
const isOfBodies = ({ reading }: View, at: number): boolean =>
  [1, 2].some((back) => reading.word('bodies', at - back) > 0);

/** Whether a verb of being there, with nobody as its subject whose country is told, stands before some who are named of many. */
function isBehindPresence(view: View, at: number): boolean {
  const isThere = ({ kind, frame, to }: Trigger): boolean =>
    kind === 'verb' && frame === 'attend' && to <= at && at - to <= AMONG;
  const verb = view.triggers.findLast(isThere);
  const from = verb?.from ?? wordBetween(view, 'represented', at - AMONG, at);
  if (from < 0 || view.mentions.some((one) => one.to <= from && one.codes.length > 0)) return false;
  return !verb || !readVerbGroup(view, verb).negated;
}

/** Tokens from the verb to those who are named of many: a comma, `in it`. */
const AMONG = 4;

/** `adopted a joint declaration`, `ont signé la déclaration finale`: whether a verb of agreeing stands before a text. */
const isAdopted = (view: View, at: number): boolean => hasWord(view, 'adopts', at - ADOPTED, at);

/** Tokens from the verb to the text: an article, adjectives. */
const ADOPTED = 4;

/** Those who adopt a text together: the countries of a list, or leaders of several. */
function signersBefore(view: View, at: number): readonly Mention[] {
  const adopts = wordBetween(view, 'adopts', at - ADOPTED, at);
  const group = subjectOf(view, adopts);
  return group.length > 1 ? group : NONE;
}

/** Between a verb of sitting and whom one faces. */
const FACING = 8;

/** `Y siègent l'Égypte, le Maroc et l'Algérie`: the countries behind a verb that opens the sentence. */
const statesBehind = (view: View, { from, to }: Trigger): readonly Mention[] =>
  from - headOf(view) <= 1 ? statesFrom(view, to) : [];

/** `se joindront aux débats`, `qui y représentaient leurs pays`: a verb that only with the gathering or its session says that one is there. */
function isOfSession(view: View, { from, to }: Trigger): boolean {
  return hasWord(view, 'there', from - 2, from) || hasWord(view, 'sessions', to, to + SESSION);
}

/** Between a verb and the session that is its object stand at most an article and two adjectives. */
const SESSION = 4;

/** `dirigeait les débats`, `is guiding the deliberations`: a verb of leading before the session. */
const isLed = (view: View, at: number): boolean => hasWord(view, 'leads', at - SESSION, at);

/** `Kuwait sent its foreign minister`: whom he sends, and nowhere else. */
function sendsSomebody(view: View, trigger: Trigger): boolean {
  if (trigger.frame !== 'send' && !(trigger.frame === 'travel' && trigger.verb?.carries)) return false;
  const { negated, wish } = readVerbGroup(view, trigger);
  if (negated || wish || placesAfter(view, trigger.to, view.to, false).length > 0) return false;
  return objectOf(view, trigger, { links: [null] }).some(({ rank }) => rank !== null && rank !== 'private');
}

/** `les rejoindra jeudi`, `les a rejoints`, `rejoindra ses pairs`: whom one goes to stands where others would have a place. */
function joinsThem(view: View, trigger: Trigger): boolean {
  if (trigger.kind !== 'verb' || trigger.frame !== 'visit') return false;
  const { negated, wish, from } = readVerbGroup(view, trigger);
  if (negated || wish) return false;
  return (
    hasObjectPronoun(view, trigger, from) ||
    objectOf(view, trigger, { links: [null] }).some(
      (one) => one.plural && one.rank !== null && !one.codes.length,
    )
  );
}

/** The group right before the words, else the one right behind. */
function groupBeside(view: View, from: number, to: number): readonly Mention[] {
  const before = view.mentions.findLast((one) => one.to <= from && from - one.to <= BESIDE);
  const near = before ?? view.mentions.find((one) => one.from >= to && one.from - to <= BESIDE);
  // `conferred with X, also present,`: between commas it is said of him, whatever governs him.
  const apposed = near === before && near?.to === from - 1 && view.reading.norm(from - 1) === ',';
  return near && (near.link === null || near.link === 'by' || apposed) && near.kind !== 'pronoun'
    ? groupOf(view, near)
    : [];
}

/** The countries of a list that begins at a token. */
function statesFrom(view: View, at: number): readonly Mention[] {
  const first = view.mentions.find((one) => one.from >= at && one.from - at <= 1);
  const group = first?.kind === 'party' && first.city === null ? groupOf(view, first) : [];
  return group.length > 1 ? group : [];
}

/** `among them those of Australia, Fiji and Tuvalu`: the countries of a group of leaders. */
function membersOf(view: View, at: number): readonly Mention[] {
  const leaders = view.mentions.some(
    (one) => one.plural && one.rank === 'head' && one.to <= at && at - one.to <= BESIDE,
  );
  const member = view.mentions.find((one) => one.from > at && one.from - at <= 3 && one.link === 'of');
  return leaders && member ? groupOf(view, member) : [];
}
