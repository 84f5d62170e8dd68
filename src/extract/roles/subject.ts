/** Who acts: the subject of a trigger, and what is none although it stands before. */
import { isOrganisation } from '../../engagement/party';
import { copyMention, type Mention } from '../mention';
import { goesOnPrivate, isOfPrivate } from '../mentions/private';
import { hasPastEnding } from '../verbs/word-time';
import { wordBetween, type View } from '../view';
import { beforeArticle } from './before';
import { actingGroupOf, groupOf, isActorLike } from './group';
import { isLeader } from './leader';
import { BEFORE_VERB, isSmall } from './small';
import { isReachable } from './object';
import { behindOpening, isOfBody, isPredicate } from './opening';
import { beforeRelative } from './relative';
import { actorOnOccasion } from './occasion';
import { isOwner } from './owner';
import { isPassive } from './passive';
import { isDoneByThing } from './thing';
import { whoGoesOn } from './goes-on';
import { NONE } from '../none';
import { itemAt } from '../spans';

/** The subject of a trigger: the last actor before it that no preposition governs. Empty when the sentence has none. */
export function subjectOf(view: View, at: number): readonly Mention[] {
  if (isOfGathering(view, at) || isDoneByThing(view, at)) return NONE;
  const both = bothIn(view, at);
  if (both) return [both];
  const relative = antecedent(view, at);
  if (relative) return groupOf(view, relative);
  const goes = whoGoesOn(view, at);
  if (goes) return actingGroupOf(view, goes);
  const there = actorOnOccasion(view, at);
  if (there) return groupOf(view, there);
  const inverted = behindWhere(view, at);
  if (inverted) return groupOf(view, inverted);
  const limit = beforeRelative(view, at);
  // `who flew in with eight ministers, met X`: behind a relative clause goes on who stood before it.
  const apposed = limit < at ? null : apposedBefore(view, at);
  if (apposed) return [apposed];
  for (let index = view.mentions.length - 1; index >= 0; index -= 1) {
    const mention = view.mentions[index] as Mention;
    if (mention.to > limit || !isActorLike(mention)) continue;
    if ((mention.link !== null && !isLeader(view, mention)) || isBracketed(view, mention)) continue;
    if (isOwner(view, mention) || isObject(view, mention) || isMetBefore(view, mention, at)) continue;
    if (mention.kind === 'person' && mention.codes.length === 0 && !view.knows(mention)) continue;
    if (isApposed(view, index) || isPredicate(view, mention)) continue;
    if (
      mention.kind === 'office' &&
      mention.codes.length === 0 &&
      (mention.link !== null || inCompany(view, mention))
    ) {
      continue;
    }
    if (mention.kind === 'party' && mention.placeLike && isObjectPlace(view, mention)) continue;
    if (mention.kind === 'party' && isListed(view, mention, itemAt(view.mentions, index - 1))) continue;
    const body = mention.link === 'by' && mention.name ? bodyBefore(view, index) : null;
    if (body) return [ofBody(mention, body)];
    const led = mention.link === 'by' ? itemAt(view.mentions, index - 1) : undefined;
    if (led?.rank === 'delegation' && led.codes.length > 0 && mention.codes.length === 0)
      return [led, mention];
    const group = actingGroupOf(view, mention);
    if (mention.kind === 'party' && isOfPrivateList(view, group[0] as Mention)) continue;
    return group;
  }
  const behind = behindOpening(view, at);
  return behind ? groupOf(view, behind) : NONE;
}

/** `the summit, which both attended`, `where they both spoke`: a pronoun for more than one right before a verb is its subject, whatever clause it is in. */
function bothIn({ reading, mentions }: View, at: number): Mention | null {
  let head = at;
  while (reading.anyWord(BEFORE_VERB, head - 1)) head -= 1;
  return (
    mentions.find(
      ({ kind, plural, link, to }) => kind === 'pronoun' && plural && link === null && to === head,
    ) ?? null
  );
}

/** `à Accra, où est attendu vendredi le roi`: right behind the relative of a place stands the verb, and behind that and its day the subject. */
function behindWhere({ reading, mentions, triggers, dates }: View, at: number): Mention | null {
  let head = at;
  while (reading.anyWord(BEFORE_VERB, head - 1)) head -= 1;
  if (!mentions.some(({ deictic, to }) => deictic === 'where' && to === head)) return null;
  const verb = triggers.find(({ from, kind }) => from >= at && kind === 'verb');
  const who = verb && mentions.find(({ from }) => from >= verb.to);
  if (!who || who.link !== null || who.kind === 'party' || who.kind === 'pronoun') return null;
  const day = dates.findLast(({ from, to }) => from >= verb.to && to <= who.from);
  if (day && day.from - verb.to > 1) return null;
  return who.from - (day ?? verb).to <= 1 ? who : null;
}

/** Whether a list of countries is that of those who do not govern. */
const isOfPrivateList = ({ reading, mentions }: View, first: Mention): boolean =>
  isOfPrivate(reading, first) || goesOnPrivate(reading, first, itemAt(mentions, mentions.indexOf(first) - 1));

/** `le tapis rouge pour Giorgia Meloni, arrivée vendredi à`: behind his comma a bare participle is of whoever stands before it. */
function apposedBefore(view: View, at: number): Mention | null {
  if (view.reading.norm(at - 1) !== ',') return null;
  const mention = view.mentions.find((one) => one.to === at - 1);
  if (!mention || mention.link === null || (mention.kind !== 'person' && mention.kind !== 'office'))
    return null;
  if (mention.link === 'by' && isDoneTo(view, mention)) return null;
  const participle = view.triggers.find((one) => one.from === at);
  return participle?.kind === 'verb' && participle.tenses.includes('participle') ? mention : null;
}

/** `Mutua, sent by President Ruto, arrived`: by whom between commas something was done to whoever stands before them. */
function isDoneTo({ reading, mentions }: View, { from }: Mention): boolean {
  for (let at = from - 1; at >= from - DONE_WITHIN; at -= 1)
    if (reading.norm(at) === ',')
      return mentions.some((one) => one.to === at && one.link === null && isActorLike(one));
  return false;
}

/** Tokens from a comma to by whom something was done: `sent on Sunday by`. */
const DONE_WITHIN = 6;

/** A mission names its organisation so many tokens before its leader at most. */
const BODY_REACH = 8;

/** `a team of envoys from the bloc ECOWAS, led by Goodluck Jonathan`: whose mission somebody leads. */
function bodyBefore(view: View, index: number): Mention | null {
  const leader = view.mentions[index] as Mention;
  const before = itemAt(view.mentions, index - 1);
  if (!before || leader.from - before.to > BODY_REACH) return null;
  const isBody = before.codes.some(isOrganisation);
  const speaks = before.form === 'organisation' || before.rank === 'delegation' || before.rank === 'envoy';
  return isBody && speaks ? before : null;
}

/** Somebody who speaks for an organisation and not for his country. */
function ofBody(mention: Mention, { codes, from, to }: Mention): Mention {
  const envoy = copyMention(mention);
  envoy.codes = codes;
  envoy.plural = codes.length > 1;
  envoy.rank = 'envoy';
  envoy.partyWords = [from, to];
  envoy.rule = 'nationality';
  return envoy;
}

/** `João Lourenço, the mediator, received`, `Stubb, ancien ingénieur, a visité`: an office between commas is borne by the person before it. */
function isApposed(view: View, index: number): boolean {
  const mention = view.mentions[index] as Mention;
  const before = itemAt(view.mentions, index - 1);
  const { reading } = view;
  const isOwn = mention.codes.length > 0 && !isOfBody(mention);
  if (mention.kind !== 'office' || (isOwn && !isIndefinite(view, mention, before))) return false;
  // `Le Qatar, l'Égypte et les États-Unis, médiateurs, …`: what several are called between commas.
  if (mention.plural) return reading.norm(mention.from - 1) === ',' && reading.norm(mention.to) === ',';
  if (before?.kind !== 'person') return false;
  if (reading.norm(before.to) !== ',' || reading.norm(mention.to) !== ',') return false;
  const first = before.to + 1;
  return reading.word('articles', first) === mention.from || mention.from - first <= APPOSED_WITHIN;
}

/** `Goodluck Jonathan, a former Nigerian president,`: behind a name what he is beside, be it of another country. */
const isIndefinite = ({ reading }: View, { plural }: Mention, before: Mention | undefined): boolean =>
  !plural && before !== undefined && reading.word('indefinite', before.to + 1) > 0;

/** Between a comma and what somebody is: `ancien`, `lui-même`, `a former`. In tokens, at most. */
const APPOSED_WITHIN = 3;

/** Companions after "accompanied by" are not the subject. */
function inCompany(view: View, mention: Mention): boolean {
  const follows = mention.plural || mention.rank === 'private' || mention.rank === 'spouse';
  return follows && wordBetween(view, 'company', mention.from - 12, mention.from) >= 0;
}

/** Right after a verb of meeting or receiving somebody is its object, not the subject of what follows. */
export function isObject(view: View, mention: Mention): boolean {
  return (
    isObjectOfDeed(view, mention) ||
    view.triggers.some(
      (trigger) =>
        trigger.kind === 'verb' &&
        (trigger.frame === 'meet' || trigger.frame === 'receive' || trigger.frame === 'call') &&
        !isPassive(view, trigger) &&
        trigger.to <= mention.from &&
        mention.from - trigger.to <= 1,
    )
  );
}

/**
 * `rencontrera vendredi à Kiev Volodymyr Zelensky, puis sera reçu à Minsk`: whom a verb that has its subject meets acts in no verb joined
 * to it, but for a participle that is his (`a reçu Emmanuel Macron, arrivé de Lomé`).
 */
function isMetBefore(view: View, { from, to, kind, link }: Mention, at: number): boolean {
  const { reading, mentions, triggers } = view;
  if (kind === 'party' || kind === 'pronoun' || link !== null) return false;
  const join = behindInsertion(view, to, at) ?? (reading.norm(to) === ',' ? to + 1 : to);
  if (!reading.word('and', join) && !(join > to && reading.word('asides', join))) return false;
  if (triggers.some((one) => one.from === join && one.tenses.includes('participle'))) return false;
  const verb = triggers.findLast((one) => one.to <= from);
  const isMeeting = verb?.frame === 'meet' || verb?.frame === 'receive' || verb?.frame === 'call';
  if (!verb || !isMeeting || verb.kind !== 'verb' || isPassive(view, verb)) return false;
  const subject = mentions.findLast((one) => one.to <= verb.from);
  const acts = subject && subject.kind !== 'party' && subject.link === null;
  return acts === true && verb.from - subject.to <= SUBJECT_REACH && isReachable(view, verb.to, from);
}

/** `a reçu Friedrich Merz, venu parler des frontières, et doit accueillir`: where a verb is joined behind what a participle says of whom somebody met; null where none stands. */
function behindInsertion(view: View, to: number, at: number): number | null {
  const { reading } = view;
  if (reading.norm(to) !== ',' || !hasPastEnding(view, to + 1) || reading.form(to + 1)?.cap) return null;
  for (let comma = to + 2; comma < at && comma < to + INSERTED; comma += 1)
    if (reading.norm(comma) === ',') return reading.word('and', comma + 1) ? comma + 1 : null;
  return null;
}

/** Tokens of what a participle between commas says, at most. */
const INSERTED = 16;

/** `Lula phoned Petro and received Arce`: right behind a verb in the past that has its subject before it, and says nothing. */
function isObjectOfDeed(view: View, { from, link, kind }: Mention): boolean {
  const { reading, mentions, lexicon } = view;
  if (link !== null || kind === 'party') return false;
  const verb = beforeArticle(reading, from) - 1;
  const form = reading.form(verb);
  if (form?.kind !== 'word' || form.cap || reading.word('by', verb)) return false;
  // `We thank X and will meet again`
  if (reading.word('thanks', verb) === verb + 1) return true;
  if (reading.word('say', verb) || !lexicon.data.endings.past.test(form.norm)) return false;
  return mentions.some(
    (one) => isActorLike(one) && one.link === null && one.to <= verb && verb - one.to <= SUBJECT_REACH,
  );
}

/** From a subject to its verb: an auxiliary, an adverb. In tokens. */
const SUBJECT_REACH = 2;

/** A country that a verb of visiting or returning has as its object is no subject of what follows. */
function isObjectPlace(view: View, mention: Mention): boolean {
  if (mention.from > view.from && view.reading.wordFills('return', mention.from - 1, mention.from))
    return true;
  return view.triggers.some(
    (trigger) =>
      trigger.to <= mention.from &&
      (trigger.frame === 'visit' || trigger.frame === 'leave') &&
      mention.from - trigger.to <= 2,
  );
}

/** `in Tokyo on Tuesday and Seoul on Thursday, before seeing X`: the next of several places, with its own day. */
function isListed(view: View, { from, to, link }: Mention, before: Mention | undefined): boolean {
  const { reading, dates } = view;
  if (link !== null || !before?.placeLike || (before.link !== 'at' && before.link !== 'goal')) return false;
  if (!dates.some((date) => date.from >= to && date.from - to <= 1)) return false;
  let joins = false;
  for (let at = before.to; at < from; at += 1) {
    const isDate = dates.some((one) => one.from <= at && at < one.to);
    joins ||= reading.word('and', at) > 0 || reading.norm(at) === ',';
    if (!isDate && !joins && !isSmall(view, at)) return false;
  }
  return joins && from - before.to <= LIST_GAP;
}

/** Tokens between two places of a list, at most. */
const LIST_GAP = 5;

function isBracketed(view: View, mention: Mention): boolean {
  let depth = 0;
  for (let at = view.from; at < mention.from; at += 1) {
    const norm = view.reading.norm(at);
    if (norm === '(') depth += 1;
    else if (norm === ')') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** `son sommet d'Alger, qui était attendu fin mars`: the relative clause of a gathering, in which nobody travels. */
export function isOfGathering(view: View, at: number): boolean {
  const { reading } = view;
  let who = at - 1;
  while (who > at - 4 && reading.anyWord(BEFORE_VERB, who)) who -= 1;
  if (!reading.word('whoSubject', who)) return false;
  const noun = view.triggers.findLast((one) => one.frame === 'summit-noun' && one.to <= who);
  if (!noun || who - noun.to > GATHERING_REACH) return false;
  return !view.mentions.some(
    (one) => one.from >= noun.to && one.to <= who && (one.kind === 'person' || one.kind === 'office'),
  );
}

/** Tokens of what stands between a gathering and its relative word: its members, its place. */
const GATHERING_REACH = 8;

/** The noun before `qui`, `who`, when the trigger belongs to its clause. */
function antecedent(view: View, at: number): Mention | null {
  const from = Math.max(view.from, at - RELATIVE);
  if (view.reading.findWord('whoSubject', from, at) < 0) return null;
  for (let back = at - 1; back >= from; back -= 1) {
    if (
      view.mentions.some(
        (mention) =>
          mention.from <= back && back < mention.to && mention.link === null && mention.kind !== 'pronoun',
      )
    )
      return null;
    if (!view.reading.word('whoSubject', back)) continue;
    // `avec qui il s'est entretenu`, `chez qui il a dîné`
    if (view.reading.wordFills('whoClause', back - 1, back + 1)) return null;
    for (let index = view.mentions.length - 1; index >= 0; index -= 1) {
      const mention = view.mentions[index] as Mention;
      if (mention.to > back || back - mention.to > 3 || !isActorLike(mention)) continue;
      // `à Abuja une tournée qui passera par`: the journey goes on, not the place.
      return view.triggers.some((one) => one.kind === 'noun' && one.from >= mention.to && one.to === back)
        ? null
        : mention;
    }
  }
  return null;
}

/** From a relative pronoun to what its clause tells, at most. */
const RELATIVE = 8;
