/** Who makes a journey with somebody of another country, for whom somebody makes it, and who is its host: `flew to Beirut with his Polish colleague X`, `alongside the EU's Y`. */
import type { Draft } from '../draft';
import { isJourneyNoun } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { isBesideHim } from '../roles/speaker';
import { headOf, wordBetween, type View } from '../view';
import { isAt, NEAR, ownerOf, partiesOf, type Bound } from './bound';

/** Ranks of those who travel for a party of their own. */
const SPEAKING: ReadonlySet<Mention['rank']> = new Set(['head', 'minister', 'organisation', 'envoy']);

/** Whether somebody of a party that has no part in a visit yet is said to make it too. */
export function joinsVisit(view: View, { name, codes, rank, rule, mention }: Actor, visit: Draft): boolean {
  if (visit.type !== 'visit' || visit.background || !name || codes.length !== 1) return false;
  if (!SPEAKING.has(rank) && !(rank === null && (name.heads || rule === 'nationality'))) return false;
  if (partiesOf(visit).some((code) => codes.includes(code)) || !view.mentions.includes(mention)) return false;
  const group = groupOf(view, mention);
  const { from, link } = group[0] as Mention;
  const { to } = group.at(-1) as Mention;
  if (isCompany(view, from) || comesToo(view, from, to, link)) return true;
  if (link !== 'with') return false;
  return isCarried(view, from, visit) || isBeforeJourney(view, to, visit) || isInFront(view, from, to, visit);
}

/** `Avec le Polonais X, Y s'est rendu à Kiev`: a sentence opens with him, and whoever makes the journey stands behind his comma. */
function isInFront(view: View, from: number, to: number, visit: Draft): boolean {
  const { reading, mentions } = view;
  const behind = reading.word('with', headOf(view));
  if (!behind || from - behind > 1 || reading.norm(to) !== ',') return false;
  const next = mentions.find((one) => one.from >= to);
  return (
    next?.link === null &&
    next.kind !== 'party' &&
    next.from - to <= IN_FRONT &&
    visit.visitors.some((read) => next.from <= read.from && read.to <= next.to)
  );
}

/** Tokens between the comma of whom a sentence opens with and who acts. */
const IN_FRONT = 3;

/** `where Romania's X joined them`, `où l'a rejoint X`: a verb of joining whose object is who travels, right behind or before somebody. */
const comesToo = (view: View, from: number, to: number, link: Mention['link']): boolean =>
  view.reading.word('joinsHim', to) > 0 ||
  view.reading.wordBefore('joinsHim', from) >= 0 ||
  // `ont été rejoints à Kiev par X`
  (link === 'by' && wordBetween(view, 'joinedBy', from - JOINED, from) >= 0);

/** From `were joined` to by whom: a place, a day, an office. In tokens. */
const JOINED = 10;

/** `effectuera avec son homologue X, un déplacement au Mali`: nothing but small words between him and the journey. */
function isBeforeJourney({ reading, triggers }: View, to: number, visit: Draft): boolean {
  const noun = triggers.find((one) => one.from >= to);
  if (!noun || !isJourneyNoun(noun.frame) || !visit.triggers.includes(noun.from)) return false;
  for (let at = to; at < noun.from; at += 1)
    if (reading.norm(at) !== ',' && !reading.word('articles', at) && !reading.word('indefinite', at))
      return false;
  return true;
}

/** `accompanied by`, `in the company of`, `alongside`: right before somebody; who leads a mission is none of its company. */
function isCompany(view: View, from: number): boolean {
  const { reading } = view;
  const at = wordBetween(view, 'company', Math.max(view.from, from - COMPANY), from);
  if (at < 0 || wordBetween(view, 'led', at, from) >= 0) return false;
  const end = reading.word('company', at);
  for (let gap = end; gap < from; gap += 1)
    if (!reading.word('articles', gap) && !reading.word('his', gap)) return false;
  return end > at;
}

/** Words of company, an article or a possessive, in tokens. */
const COMPANY = 6;

/** `flew to Beirut on Monday with X`, `pays a visit to Kyiv with X`: nothing but where and when between what tells of the journey and him. */
export function isCarried(view: View, from: number, visit: Draft): boolean {
  const { reading, dates, mentions } = view;
  const verb = view.triggers.findLast((one) => one.to <= from);
  if (!verb || !visit.triggers.includes(verb.from)) return false;
  if (verb.kind === 'verb' ? verb.frame !== 'travel' : !isJourneyNoun(verb.frame)) return false;
  for (let at = verb.to; at < from; at += 1) {
    const told =
      reading.norm(at) === ',' ||
      dates.some((one) => one.from <= at && at < one.to) ||
      mentions.some((one) => one.placeLike && one.from <= at && at < one.to) ||
      (['at', 'goal', 'articles', 'with', 'his'] as const).some((kind) => reading.word(kind, at) > 0);
    if (!told) return false;
  }
  return true;
}

/** `Bassolé, who was acting for ECOWAS`, `au nom de l'Union africaine`: whoever travels for a body too does so for both. */
export function addBodies({ view, actors, drafts, continues, distance }: Bound): void {
  const next = distance === 1 ? continues.filter((visit) => isAboutVisitor(actors, visit)) : [];
  for (const mention of view.mentions) {
    const [value, another] = mention.codes;
    if (mention.form !== 'organisation' || value === undefined || another || !isFor(view, mention)) continue;
    const own = ownerOf(view, drafts, null, mention.from);
    const stops = drafts.map(({ draft }) => draft).filter((one) => own && isSameTrip(one, own));
    for (const visit of own ? stops : next) {
      if (visit.type !== 'visit' || visit.background || partiesOf(visit).includes(value)) continue;
      visit.visitors.push({ value, from: mention.from, to: mention.to, rule: null });
    }
  }
}

/** Whether two visits are the same traveller's. */
const isSameTrip = (one: Draft, other: Draft): boolean =>
  one === other || one.visitors[0]?.value === other.visitors[0]?.value;

/** Whether a sentence is about the visitor of what was told. */
function isAboutVisitor(actors: readonly Actor[], visit: Draft): boolean {
  const lead = actors.find(({ mention }) => mention.link === null);
  return lead !== undefined && visit.visitors.some(({ value }) => lead.codes.includes(value));
}

/** `He signed with his host, X, who will come to Manila in June`, `He and X agreed to meet again in Manila`: the visit told before on which somebody is called the host, or speaks with the visitor. */
export function hostedBefore({ view, recent, drafts }: Bound, { mention, codes, name }: Actor): Draft | null {
  const { sentence } = view;
  const speaks = isBesideHim(view, mention) && agreesBefore(view, mention, drafts);
  if (!name || !(speaks || isCalledHost(view, mention))) return null;
  const visit = recent.find((draft) => draft.type === 'visit' && !draft.background);
  if (!visit || sentence.index - visit.sentence > NEAR) return null;
  return isAt(visit, codes) ? visit : null;
}

/** `his host, X` */
function isCalledHost({ reading }: View, { from }: Mention): boolean {
  const noun = reading.norm(from - 1) === ',' ? from - 2 : from - 1;
  return reading.word('hostNouns', noun) > 0 && reading.word('his', noun - 1) > 0;
}

/** `noted that on her visit`, `agreed to meet again`: behind somebody a verb of saying or agreeing stands before what the sentence tells. */
function agreesBefore(view: View, { to }: Mention, drafts: Bound['drafts']): boolean {
  const at = Math.max(wordBetween(view, 'say', to, to + SAYS), wordBetween(view, 'decides', to, to + SAYS));
  return at >= 0 && drafts.every((one) => one.at > at);
}

/** From somebody to what he says, in tokens: an auxiliary, an adverb. */
const SAYS = 4;

/** Words of standing for somebody before an organisation, with an article or a word for what it is between. */
function isFor({ reading, from: floor }: View, { from }: Mention): boolean {
  for (let at = from - 1; at >= floor && at >= from - BEHALF; at -= 1) {
    const end = reading.word('actsFor', at);
    if (end > at && end <= from) return true;
    const form = reading.tokens[at]?.form;
    if (form?.kind !== 'word') return false;
  }
  return false;
}

/** From words of standing for somebody to the organisation, in tokens. */
const BEHALF = 6;
