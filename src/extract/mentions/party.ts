/** Mentions that begin with a country, a city or an organisation. */
import { CITY_STATES } from '../lexicon/isles';
import type { Lexicon } from '../lexicon/compile';
import { copyMention, type Mention } from '../mention';
import { readName } from '../persons';
import { LAYER } from '../text/phrases';
import type { Hit, Reading } from '../text/recognise';
import { readChunk } from './chunk';
import {
  codesOf,
  countBehind,
  isNationality,
  isOfLongerNoun,
  isPerson,
  officeBehind,
  officeOf,
  partyOf,
  type PartyEntry,
} from './entries';
import { linkBefore, linkOfState } from './link';
import { isNational, NATIONAL } from './national';

/** Tokens between which a mention is read: its first, the end of the sentence, and its beginning. */
interface Bounds {
  readonly at: number;
  readonly limit: number;
  readonly floor: number;
}

/** A party as it stands, or the person or office that its name leads to (`Rwanda's Paul Kagame`, `Malian president`). */
export function readFromParty(
  reading: Reading,
  lexicon: Lexicon,
  { at, limit, floor }: Bounds,
  hit: Hit,
): Mention {
  const town = townNamed(reading, at, hit);
  const party = town ?? (partyOf(hit) as PartyEntry);
  const owner = reading.norm(hit.to) === "'s" || reading.norm(hit.to) === "'" ? hit.to + 1 : hit.to;
  const owned = owner > hit.to ? countBehind(reading, owner) : owner;
  const next = skipAdjectives(
    reading,
    party.form === 'organisation' ? behindNation(reading, owned) : owned,
    limit,
  );
  const nextHit = reading.hit('entity', next);
  const named = nextHit ? officeOf(nextHit) : null;
  const office =
    nextHit && named && !named.plural && isOfLongerNoun(reading, next, nextHit.to) ? null : named;
  // `a reçu au palais de Koulouba M. Lavrov`: a style opens another name; so does an office behind the town where somebody is.
  const isPlace = reading.wordFills('inside', at - 1, at) && party.form !== 'organisation';
  const opensAnother = (office?.rank === 'title' || isPlace) && owner === hit.to && party.form !== 'demonym';
  const leads =
    next < limit &&
    nextHit !== undefined &&
    !opensAnother &&
    (office !== null ||
      (party.form === 'demonym' && nextHit.entries.some(isPerson) && !endsSite(reading, at)));
  const isName =
    (party.form === 'demonym' && next === hit.to && readsAsName(reading, lexicon, next, at)) ||
    (party.form !== 'demonym' && owner > hit.to && ownsName(reading, lexicon, owner));
  if (leads || isName) return readChunk(reading, lexicon, at, limit, floor);
  const paired =
    isNationality(hit) || opensPair(reading, { at, limit, floor }, party)
      ? pairedOffice(reading, lexicon, { at, limit, floor }, hit)
      : null;
  if (paired) return paired;
  if (isNational(reading, lexicon, at, hit)) {
    const national = copyMention(NATIONAL);
    national.from = at;
    national.to = hit.to;
    national.codes = codesOf(hit);
    national.link = linkBefore(reading, at, floor);
    return national;
  }
  const house = party.form === 'demonym' ? houseBefore(reading, at, floor) : 0;
  const home = house
    ? hit.to
    : party.form === 'demonym'
      ? homeAfter(reading, hit.to, at) || republicOf(reading, hit.to, at)
      : 0;
  const opens = party.form === 'name' ? adjectiveBefore(reading, at, floor) : at;
  return {
    from: house || opens,
    to: Math.max(home, hit.to),
    kind: 'party',
    codes: town ? [town.code] : codesOf(hit),
    // `les Vingt-Sept`: told by their number, the members are meant and no organ of theirs.
    plural: party.form === 'organisation' && reading.date('number', at) !== null,
    name: null,
    rank: null,
    link: house ? 'at' : isTopic(reading, at, party) ? null : linkOfState(reading, opens, floor),
    city: siteOf(reading, hit, party),
    placeLike: (party.form !== 'demonym' && party.form !== 'organisation') || home > 0,
    form: home > 0 ? 'name' : party.form,
    partyWords: null,
    deictic: null,
    rule: party.form === 'name' ? null : party.form,
  };
}

/** `CARICOM's Belizean secretary-general`: behind the nationality of who is of an organisation; the token itself where none stands there. */
function behindNation(reading: Reading, at: number): number {
  const hit = reading.hit('entity', at);
  return hit && partyOf(hit)?.form === 'demonym' ? hit.to : at;
}

/** `in oil-rich Angola`, `visits war-torn Sudan`: where an adjective of two words begins that stands before a country; the token itself where none does. */
function adjectiveBefore(reading: Reading, at: number, floor: number): number {
  const [first, last] = [reading.form(at - 2), reading.form(at - 1)];
  if (at - 2 < floor || !reading.tokens[at - 1]?.hyphen || first?.kind !== 'word' || last?.kind !== 'word')
    return at;
  const names = [at - 2, at - 1].some(
    (one) =>
      reading.anyHit(LAYER.entity, one) || reading.anyHit(LAYER.trigger, one) || reading.date('unit', one),
  );
  return first.cap || last.cap || names ? at : at - 2;
}

/** `agreed on Libya`, `talks on Cyprus`: a country behind this preposition is what they speak of, unless it is an island by itself. */
const isTopic = (reading: Reading, at: number, { form }: PartyEntry): boolean =>
  form === 'name' && reading.wordFills('topical', at - 1, at) && !reading.word('smallIslands', at);

/** `à Grenade` is in Spain, `à la Grenade` on the island: a town of another country than the one of its name, null for all others. */
function townNamed(reading: Reading, at: number, hit: Hit): PartyEntry | null {
  const parties = hit.entries.filter(
    (entry): entry is PartyEntry => entry.layer === 'entity' && entry.kind === 'party',
  );
  const [first] = parties;
  if (first?.form !== 'name' || !reading.wordFills('inTown', at - 1, at)) return null;
  return parties.find(({ form, code }) => form === 'city' && code !== first.code) ?? null;
}

/** `Armenia, Azerbaijan leaders meet`: a country that may stand for its nationality, as in headlines; no place where somebody is. */
const opensPair = (reading: Reading, { at, floor }: Bounds, { form }: PartyEntry): boolean =>
  form === 'name' && linkBefore(reading, at, floor) !== 'at';

/** `Tanzanian and Zambian ministers`, `Armenia, Azerbaijan leaders`, `Kenya-Uganda ministers`: two nationalities, or two countries, before one plural office. */
function pairedOffice(
  reading: Reading,
  lexicon: Lexicon,
  { limit, floor }: Bounds,
  first: Hit,
): Mention | null {
  const codes = codesOf(first).slice(0, 1);
  const isLike = (hit: Hit): boolean =>
    isNationality(first) && isNationality(hit)
      ? true
      : partyOf(first)?.form === 'name' && partyOf(hit)?.form === 'name';
  let at = first.to;
  for (let count = 0; count < 4; count += 1) {
    const comma = reading.norm(at) === ',' ? at + 1 : at;
    const join = reading.word('and', comma) || (comma > at || reading.tokens[at]?.hyphen ? comma : 0);
    const next = join ? reading.hit('entity', join) : undefined;
    if (!next || !isLike(next)) break;
    codes.push(...codesOf(next).slice(0, 1));
    at = next.to;
  }
  if (codes.length < 2) return null;
  const office = reading.hit('entity', skipAdjectives(reading, at, limit));
  const entry = office && officeOf(office);
  if (!office || !entry?.plural || office.to > limit) return null;
  const pair = copyMention(readChunk(reading, lexicon, office.from, limit, floor));
  pair.from = first.from;
  pair.codes = codes;
  pair.link = linkBefore(reading, first.from, floor);
  pair.rule = 'nationality';
  pair.partyWords = [first.from, at];
  return pair;
}

/** Cities keep the words of the text; a site is named as the table says (`palais de l'Élysée` is Élysée), an airport not at all. */
function siteOf(reading: Reading, hit: Hit, party: PartyEntry): string | null {
  if (party.form === 'name' && !isTown(reading, hit, party)) return null;
  const isTold = party.site !== null && party.form !== 'seat' && party.form !== 'demonym';
  if (!isTold) return party.site;
  const told = reading.slice(hit.from, hit.to);
  // `au Caire` is in Le Caire.
  return party.site.length > told.length && party.site.endsWith(told) ? party.site : told;
}

/** Of a country that has the name of its town the town: `à Panama` (`au Panama` is in the country), `in a Singapore hotel`, `dans un hôtel de Singapour`, `DJIBOUTI –` at the head of a text. */
function isTown(reading: Reading, { from, to }: Hit, { site, code }: PartyEntry): boolean {
  if (site === null) return false;
  if (reading.wordFills('inTown', from - 1, from)) return true;
  if (CITY_STATES.has(code) && reading.word('at', from - 1) === from) return true;
  const before = reading.word('articles', from - 1) === from && reading.word('sites', to) > 0;
  const behind = reading.word('of', from - 1) === from && endsSite(reading, from - 1);
  return before || behind || isHead(reading, from, to);
}

/** `DJIBOUTI –`, `SINGAPORE, Nov 8 –`: in capitals, before the mark of a dateline. */
const isHead = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens[from]?.form.caps === true &&
  (from === 0 || reading.tokens[from]?.breaks !== 0) &&
  /^[–—,(-]$/.test(reading.norm(to));

/** Whether a kind of site or craft ends at a token, of one word or two: `le porte-avions français Charles-de-Gaulle`. */
export const endsSite = (reading: Reading, at: number): boolean =>
  [1, 2].some((back) => at >= back && reading.word('sites', at - back) === at);

/** A nationality followed by a name: `le Malien Assimi Goïta`. */
function readsAsName(reading: Reading, lexicon: Lexicon, at: number, demonym: number): boolean {
  const token = reading.tokens[at];
  if (!token?.form.cap || (!reading.tokens[demonym]?.form.cap && !reading.word('articles', demonym - 1)))
    return false;
  const name = readName(reading, lexicon, at, false);
  // `le Malien Diop`: where a nationality is a noun by its capital, a surname alone goes with it.
  const isNoun =
    !lexicon.data.demonymCapital && !reading.isShouted(demonym) && reading.tokens[demonym]?.form.cap === true;
  return (
    name !== null &&
    (name.full || name.codes.length > 0 || (isNoun && reading.wordFills('definite', demonym - 1, demonym)))
  );
}

/** A party's person: `Rwanda's Paul Kagame`. */
function ownsName(reading: Reading, lexicon: Lexicon, at: number): boolean {
  const name = readName(reading, lexicon, at, false);
  return name !== null && (name.full || name.codes.length > 0);
}

/** `chez son voisin sénégalais`, `chez les Malgaches`: at somebody's is in his country. Where his name begins; 0 where he is none. */
function houseBefore(reading: Reading, at: number, floor: number): number {
  let known = false;
  for (let back = at - 1; back >= floor && back >= at - HOUSE_REACH; back -= 1) {
    if (reading.wordFills('house', back, back + 1)) return back + 1;
    const neighbour = reading.word('neighbours', back) > 0;
    // `chez le grand voisin algérien`
    const adjective = known && reading.tokens[back]?.form.cap === false && !reading.hit('trigger', back);
    if (!neighbour && !adjective && !reading.word('articles', back)) return 0;
    known ||= neighbour;
  }
  return 0;
}

/** Tokens from the preposition of a house to a nationality: an article, an adjective, what it is to the guest. */
const HOUSE_REACH = 4;

/** `the Chinese capital`, `la capitale chinoise`: a place in that country. */
function homeAfter(reading: Reading, to: number, at: number): number {
  const after = reading.word('home', to);
  if (after) return after;
  return reading.wordFills('home', at - 1, at) ? to : 0;
}

/** `the Lao People's Democratic Republic`, `la République togolaise`: a state named by its people and its kind. */
function republicOf(reading: Reading, to: number, at: number): number {
  const isKind = (kind: number): boolean =>
    reading.word('states', kind) > 0 && reading.tokens[kind]?.form.cap === true;
  let kind = to;
  while (reading.word('stateAdjectives', kind) && kind - to < 3) kind = reading.word('stateAdjectives', kind);
  if (isKind(kind) && !reading.tokens[kind + 1]?.form.cap) return kind + 1;
  kind = at - 1;
  while (reading.word('stateAdjectives', kind) && at - kind < 3) kind -= 1;
  return isKind(kind) ? to : 0;
}

function skipAdjectives(reading: Reading, at: number, limit: number): number {
  let to = at;
  while (to < limit) {
    const hit = reading.hit('entity', to);
    if (hit && officeOf(hit)) return to;
    const adjective = reading.word('officeAdjectives', to) || officeBehind(reading, to, limit);
    if (!adjective) return to;
    to = adjective;
  }
  return to;
}
