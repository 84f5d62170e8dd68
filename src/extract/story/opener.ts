/** Whom a sentence is about from its first word on, whoever the text went on about before it. */
import { OUTSIDE } from '../frames/scene';
import { isJourneyNoun } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { isOwner } from '../roles/owner';
import { isObject } from '../roles/subject';
import { spanAt } from '../spans';
import { wordBetween, type View } from '../view';
import { actsOnHim, opensBehindComma, ownerOfAgenda, topicOf } from './topic';

/** Whom a sentence is about although the text went on about others; nobody where it goes on about them. */
export function leadOf(view: View, actors: readonly Actor[]): readonly Actor[] {
  if (actors.length === 0) return [];
  const opener = openerOf(view);
  const lead = opener ? topicOf(view, actors, []) : [];
  if (lead.length > 0 && lead[0]?.mention === opener) return lead;
  const other =
    behindPhrase(view, actors) ??
    ownerOfPlan(view, actors) ??
    ownerOfCraft(view, actors) ??
    ofLabel(view, actors);
  return other ? [other] : [];
}

/** `The chancellor came from Warsaw, where he was on a visit`: who opens a sentence that goes on about him with a pronoun; null for nobody. */
function openerOf(view: View): Mention | null {
  const { reading, mentions, from } = view;
  const first = mentions.find((one) => one.kind !== 'party' && one.link === null);
  if (!first || first.kind === 'pronoun') return null;
  if (!mentions.some((one) => one.kind === 'pronoun' && !one.plural && one.from >= first.to)) return null;
  let begins = from;
  for (let at = from; at < first.from; at += 1) {
    if (reading.word('cleft', at)) return null;
    if (reading.tokens[at]?.form.kind !== 'punctuation') continue;
    // `Canberra is watching: Penny Wong flies to Suva, where she`; `On Thursday, in Suva, she`
    const parts = /^[:;]$/.test(reading.norm(at));
    if (!parts && !isWhenOrWhere(view, begins, at)) return null;
    begins = at + 1;
  }
  return first;
}

/** Whether nothing but dates and places stands between two tokens. */
function isWhenOrWhere({ reading, dates, mentions }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const told =
      spanAt(dates, at) !== undefined ||
      mentions.some((one) => one.placeLike && one.from <= at && at < one.to) ||
      SMALL.some((kind) => reading.word(kind, at) > 0);
    if (!told) return false;
  }
  return to > from;
}

const SMALL = ['at', 'articles', 'of', 'goal'] as const;

/**
 * `À Niamey, où il est arrivé lundi, le ministre turc`, `On a visit to Riga, the Finnish president`: the subject behind a phrase that
 * opens a sentence, of whom its pronouns and its journeys are; null where it acts at home, or on whom the text goes on about.
 */
function behindPhrase(view: View, actors: readonly Actor[]): Actor | null {
  const { reading, from, to } = view;
  const lead = behindPhraseAt(view, from, actors);
  if (lead) return lead;
  // `Il n'est pas venu les mains vides : arrivé samedi à Niamey, le Premier ministre togolais`
  for (let at = reading.findMark(from, to); at >= 0; at = reading.findMark(at + 1, to)) {
    const norm = reading.norm(at);
    const own = norm === ':' || norm === ';' ? behindPhraseAt(view, at + 1, actors) : null;
    if (own) return own;
  }
  return null;
}

function behindPhraseAt(view: View, from: number, actors: readonly Actor[]): Actor | null {
  const { reading, mentions } = view;
  if (reading.word('articles', from) && !reading.word('of', from) && !reading.word('during', from))
    return null;
  let named = false;
  for (const mention of mentions) {
    if (mention.from < from) continue;
    if (mention.from === from && mention.link === null) return null;
    if (mention.kind === 'party') continue;
    if (mention.link !== null) {
      named = true;
      continue;
    }
    if (mention.kind === 'pronoun') {
      if (!isInClause(view, mention, from)) return null;
      continue;
    }
    const actor = actors.find((one) => one.mention === mention);
    const isHost = mentions.some(
      (one) =>
        one.from >= from &&
        one.to <= mention.from &&
        one.placeLike &&
        actor?.codes.includes(one.codes[0] ?? ''),
    );
    if (!opensBehindComma(view, mention.from)) {
      if (isHost || isObject(view, mention)) continue;
      return null;
    }
    if (isHost || (named && isListed(view, mention)) || isNobodys(mention)) return null;
    return actor && actor.codes.length > 0 && isOfficial(actor) && !actsOnHim(view, mention) ? actor : null;
  }
  return null;
}

/** `le ministre`, of a country that the text has told before. */
const isNobodys = ({ kind, codes, name }: Mention): boolean =>
  kind === 'office' && codes.length === 0 && !name;

/** `Avec ses homologues X, Y et Z, il a`: Y goes on with whom the phrase names. */
function isListed({ reading, mentions }: View, { to }: Mention): boolean {
  const next = mentions.find((one) => one.from >= to && one.kind !== 'party');
  return next !== undefined && next.from - to <= LISTED && reading.findWord('and', to, next.from) >= 0;
}

/** Between two of a list: brackets with a country, the word that joins them. In tokens. */
const LISTED = 6;

/** Whether a word opens the clause of which a pronoun is the subject: `où lundi il`, `auquel il`, no `À Bamako il`. */
function isInClause({ reading, dates, mentions }: View, { from: at }: Mention, from: number): boolean {
  let before = at - 1;
  while (before > from && (spanAt(dates, before) || reading.date('in', before) !== null)) before -= 1;
  if (before <= from && !reading.word('subordinators', from) && !reading.word('where', from)) return false;
  if (reading.tokens[before]?.form.kind !== 'word' || reading.word('and', before)) return false;
  return !mentions.some((one) => one.deictic === null && one.from <= before && before < one.to);
}

const isOfficial = ({ rank }: Actor): boolean => rank === null || !OUTSIDE.has(rank);

/** `L'itinéraire de Penny Wong la conduit à Suva`, `Agenda de M. Macron.`: whose journey or days a sentence begins with. */
function ownerOfPlan(view: View, actors: readonly Actor[]): Actor | undefined {
  const agenda = ownerOfAgenda(view, actors);
  if (agenda) return agenda;
  const noun = view.triggers.find(({ frame }) => isJourneyNoun(frame));
  // `C'est à Luanda que s'est achevé le séjour d'Emmanuel Macron`: nobody acts.
  const isCleft =
    view.reading.word('cleft', view.from) > 0 && actors.every(({ mention }) => mention.link !== null);
  if (!noun || (noun.from - view.from > HEAD && !isCleft)) return undefined;
  return actors.find(
    (actor) =>
      actor.mention.link === 'of' &&
      actor.codes.length > 0 &&
      isOfficial(actor) &&
      actor.mention.from >= noun.to &&
      actor.mention.from - noun.to <= OWNED,
  );
}

/** `Prabowo's plane landed in Ankara`, `Les services du président ont indiqué qu'il`: whose craft or office a sentence begins with. */
function ownerOfCraft(view: View, actors: readonly Actor[]): Actor | undefined {
  const speaks = wordBetween(view, 'mouthpieces', view.from, Math.min(view.to, view.from + HEAD));
  const craft = speaks >= 0 ? speaks : wordBetween(view, 'craft', view.from, view.to);
  const owner = view.mentions.find(({ kind }) => kind !== 'party');
  if (craft < 0 || !owner) return undefined;
  const before = isOwner(view, owner) && owner.from - view.from < HEAD && craft - owner.to <= CRAFT;
  const behind = owner.link === 'of' && craft - view.from < HEAD && owner.from - craft <= OWNED;
  return before || behind
    ? actors.find((actor) => actor.mention === owner && actor.codes.length > 0 && isOfficial(actor))
    : undefined;
}

/** From whose it is to the craft: `'s official`. In tokens. */
const CRAFT = 3;

/** `Encore une capitale pour Marco Rubio : Georgetown, où il a vu`: the only one whom a heading without a verb names. */
function ofLabel({ reading, triggers, from, to }: View, actors: readonly Actor[]): Actor | undefined {
  const colon = reading.findMark(from, to, ':');
  if (colon < 0 || triggers.some((one) => one.kind === 'verb' && one.from < colon)) return undefined;
  const [one, more] = actors.filter(({ mention }) => mention.to <= colon);
  return one && !more && one.codes.length > 0 && one.mention.link !== null && isOfficial(one)
    ? one
    : undefined;
}

/** From the head of a sentence to the noun of its journey: an article, an adjective. In tokens. */
const HEAD = 3;
/** From the noun to whose journey it is. In tokens. */
const OWNED = 4;
