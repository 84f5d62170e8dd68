/** Phrases within a phrase: whose envoy or wife somebody is, and an office in apposition behind a name. */
import { isOrganisation } from '../../../engagement/party';
import { EVER } from '../../lexicon/leaders';
import type { Rank } from '../../lexicon/lexicon';
import { readName } from '../../persons';
import { codesOf, officeOf, partyOf } from '../entries';
import type { Hit } from '../../text/recognise';
import { presides, readChamber } from './chamber';
import { readOwnName } from './name';
import { readAdjective, readOffice, readPortfolio } from './office';
import { readNationality, readOfParty, readOwner, takeParty } from './party';
import { createPhrase, type Phrase } from './phrase';
import { NONE } from '../../none';

/** Forms of a party with which an office behind a comma may begin: `, the Malian leader`, `, ECOWAS mediator`. */
const OPENING: ReadonlySet<string | null | undefined> = new Set(['demonym', 'name', 'organisation']);

/** Ranks that are somebody's: an envoy's president, a first lady's husband. */
const BELONGING: ReadonlySet<Rank> = new Set(['envoy', 'spouse', 'delegation', 'military', 'speaker']);

/** Steps of an office within the words of another, at most. */
const WITHIN = 8;

/** `l'envoyé spécial du président ouzbek`: whose envoy or wife it is tells the party, and is not the one who is there. */
export function readOfOffice(phrase: Phrase): boolean {
  const reading = phrase.reading;
  if (!phrase.rank || !BELONGING.has(phrase.rank) || phrase.codes.length > 0) return false;
  const of = reading.word('of', phrase.to);
  if (!of) return false;
  const at = reading.behind('articles', of);
  const hit = reading.hit('entity', at);
  // `the special envoy of the Uzbek president`
  const nation = hit && partyOf(hit)?.form === 'demonym' ? reading.hit('entity', hit.to) : undefined;
  const office = (hit && officeOf(hit)) ?? (nation && officeOf(nation));
  if (!office) return readOfDomain(phrase, at) || readOfPerson(phrase, at);
  if (office.plural || office.rank === 'private' || office.rank === 'speaker') return false;
  const inner = createPhrase(reading, phrase.lexicon, at, phrase);
  for (let round = 0; round < WITHIN; round += 1) {
    if (!inner.name && readOwnName(inner)) break;
    if (!stepWithin(inner)) break;
  }
  const codes = inner.codes.length ? inner.codes : (inner.name?.codes ?? NONE);
  if (codes.length === 0) return false;
  phrase.codes = [...codes];
  phrase.partyWords = inner.partyWords ?? [at, inner.to];
  phrase.rule = 'nationality';
  phrase.to = inner.to;
  return true;
}

/** `une délégation du ministère philippin de la Défense`, `an envoy of the Fijian government`: of a government or a part of it. */
function readOfDomain(phrase: Phrase, at: number): boolean {
  const { reading, limit } = phrase;
  const before = reading.hit('entity', at);
  const named = before && partyOf(before)?.form === 'demonym' ? reading.word('domains', before.to) : 0;
  if (before && named && named <= limit) return takeNation(phrase, before, named);
  const domain = reading.word('domains', at);
  if (!domain || domain >= limit) return false;
  const nation = reading.hit('entity', domain);
  if (nation && nation.to <= limit && partyOf(nation)?.form === 'demonym')
    return takeNation(phrase, nation, nation.to);
  const of = reading.word('of', domain);
  return of > 0 && takeParty(phrase, of);
}

/** Takes a nationality for the party of a phrase that goes on to a token. */
function takeNation(phrase: Phrase, nation: Hit, to: number): true {
  phrase.codes = codesOf(nation);
  phrase.partyWords = [nation.from, nation.to];
  phrase.rule = 'nationality';
  phrase.to = to;
  return true;
}

/** `l'émissaire de Donald Trump`: of a leader whom the tables know. */
function readOfPerson(phrase: Phrase, at: number): boolean {
  const name = readName(phrase.reading, phrase.lexicon, at, false);
  if (!name || !name.full || name.codes.length === 0 || name.to > phrase.limit) return false;
  phrase.codes = [...name.codes];
  phrase.partyWords = [at, name.to];
  phrase.rule = 'nationality';
  phrase.to = name.to;
  return true;
}

/** An office in apposition: `Assimi Goïta, the Malian leader,`. */
export function readOfficeBehind(phrase: Phrase): void {
  const reading = phrase.reading;
  let at = phrase.to + 1;
  while (reading.word('articles', at) && reading.word('articles', at) < phrase.limit)
    at = reading.word('articles', at);
  const hit = reading.hit('entity', at);
  if (!hit || !(officeOf(hit) || OPENING.has(partyOf(hit)?.form))) return;
  if (officeOf(hit)?.rank === 'title') return;
  const inner = createPhrase(reading, phrase.lexicon, at, phrase);
  inner.name = {
    from: at,
    to: at,
    codes: NONE,
    full: false,
    heads: false,
    left: EVER.to,
    office: null,
    surname: null,
  };
  for (let round = 0; round < WITHIN; round += 1) if (!stepWithin(inner)) break;
  if (inner.rank === null || inner.plural) return;
  // `Marta Lind, the special envoy of the Norwegian prime minister,`
  readOfOffice(inner);
  const after = reading.norm(inner.to);
  if (
    reading.tokens[inner.to]?.form.cap &&
    after !== ',' &&
    readName(reading, phrase.lexicon, inner.to, true)
  )
    return;
  const own = phrase.codes.length ? phrase.codes : (phrase.name?.codes ?? NONE);
  const body = inner.rank === 'envoy' && isOrganisation(inner.codes[0]);
  if (partyOf(hit)?.form === 'organisation' && !body) return;
  // `l'ancien président Goodluck Jonathan, émissaire de la Cédéao`: who led a country now stands for a body.
  const former = phrase.rank === 'private';
  if (former && !body) return;
  const other = own.length && inner.codes.length && !inner.codes.some((code) => own.includes(code));
  if (other && (!body || (phrase.codes.length && !former))) return;
  // Of what has no person for its office, only who presides over a parliament is somebody: `X, speaker of the Seimas,`.
  if (inner.rank === 'delegation' && !presides(inner)) return;
  if (phrase.rank === null || former) phrase.rank = inner.rank;
  if (phrase.offices.length === 0) phrase.offices.push(...inner.offices);
  if (inner.codes.length && (phrase.codes.length === 0 || former)) {
    phrase.codes = inner.codes;
    phrase.partyWords = inner.partyWords;
    phrase.rule = 'nationality';
  }
  phrase.to = inner.to;
}

/** A step of an office within the words of another: it is nobody else's. */
function stepWithin(phrase: Phrase): boolean {
  return (
    readOffice(phrase) ||
    readNationality(phrase) ||
    readAdjective(phrase) ||
    readOwner(phrase) ||
    readChamber(phrase) ||
    readPortfolio(phrase) ||
    readOfParty(phrase)
  );
}
