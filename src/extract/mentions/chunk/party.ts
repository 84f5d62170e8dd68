/** Steps of a phrase that tell whose somebody is: a nationality, an owner, a party behind `of` or in brackets. */
import { isOrganisation } from '../../../engagement/party';
import type { Reading } from '../../text/recognise';
import { codesOf, countBehind, isInSeries, partyOf } from '../entries';
import { isPartOfWorld } from '../compound';
import { afterArea, afterKindOfState } from '../state';
import type { Phrase } from './phrase';
import { NONE } from '../../none';

/** A nationality beside the office; several beside a plural. */
export function readNationality(phrase: Phrase): boolean {
  const reading = phrase.reading;
  let at = phrase.to;
  const joined =
    phrase.plural && phrase.codes.length > 0 && (reading.word('and', at) || reading.norm(at) === ',');
  if (joined) at = reading.word('and', at) || at + 1;
  const hit = reading.hit('entity', at);
  const party = hit && hit.to <= phrase.limit ? partyOf(hit) : null;
  if (!hit || !party || isPartOfWorld(reading, hit.from, hit.to)) return false;
  const demonym = party.form === 'demonym';
  const leads = phrase.to === phrase.from || (phrase.rank === null && party.form !== 'city');
  if (!demonym && !leads) return false;
  if (demonym && isOwnedByBody(phrase)) {
    phrase.to = hit.to;
    return true;
  }
  if (phrase.codes.length && !joined && phrase.rule !== 'office') return false;
  if (joined && !demonym) return false;
  addParty(phrase, codesOf(hit), hit.from, hit.to);
  phrase.to = hit.to;
  return true;
}

/** `CARICOM's Belizean secretary-general`: between an organisation and its office a nationality says where he is from. */
const isOwnedByBody = ({ reading, codes, rank, to }: Phrase): boolean =>
  rank === null && codes.length === 1 && reading.norm(to - 1) === "'s" && isOrganisation(codes[0]);

function addParty(phrase: Phrase, codes: readonly string[], from: number, to: number): void {
  if (phrase.plural && phrase.codes.length) {
    const [code] = codes;
    if (code !== undefined && !phrase.codes.includes(code)) phrase.codes = [...phrase.codes, code];
  } else {
    phrase.codes = phrase.plural ? codes.slice(0, 1) : [...codes];
    phrase.partyWords = [from, to];
  }
  phrase.rule = 'nationality';
}

/** `Mali's` before its office, `the EU's 27` before those of several. */
export function readOwner(phrase: Phrase): boolean {
  if (phrase.codes.length === 0 || phrase.rank !== null) return false;
  const reading = phrase.reading;
  const norm = reading.norm(phrase.to);
  if (norm !== "'s" && norm !== "'") return false;
  phrase.to += 1;
  phrase.to = countBehind(reading, phrase.to);
  return true;
}

/** Takes the party that stands at a token, behind articles and kinds of state. */
export function takeParty(phrase: Phrase, at: number): boolean {
  const reading = phrase.reading;
  let start = at;
  while (
    (reading.word('articles', start) || reading.tokens[start]?.form.kind === 'number') &&
    start < phrase.limit
  ) {
    start = reading.word('articles', start) || start + 1;
  }
  start = afterKindOfState(reading, start);
  if (phrase.plural) start = behindMembers(reading, start);
  const hit = reading.hit('entity', start);
  const party = hit && hit.to <= phrase.limit ? partyOf(hit) : null;
  if (!hit || !party || (party.form === 'demonym' && phrase.rank !== 'head')) return false;
  if (party.form === 'city' && phrase.rank !== 'head') return false;
  // `leaders of the Indian Ocean islands`
  if (party.form === 'demonym' && isPartOfWorld(reading, hit.from, hit.to)) return false;
  if ((party.form === 'city' || party.form === 'capital') && isInSeries(reading, hit)) return false;
  addParty(phrase, codesOf(hit), hit.from, hit.to);
  phrase.to = hit.to;
  return true;
}

/** `des pays du G7`, `of the member countries of ASEAN`: a body behind those who make it up; where it began for none. */
function behindMembers(reading: Reading, at: number): number {
  const members = reading.word('memberStates', at);
  const of = members && reading.word('of', members);
  if (!of || !isBodyAt(reading, of)) return at;
  return reading.hit('entity', of) ? of : reading.behind('articles', of);
}

/** `du Mali`, `of the Republic of Mali`, and lists after a plural: `the leaders of the United States, India and Japan`. */
export function readOfParty(phrase: Phrase): boolean {
  const of = phrase.reading.word('of', phrase.to);
  if (!of || of > phrase.limit || phrase.rank === null) return false;
  const own = phrase.codes.length > 0 && phrase.rule !== 'office';
  if (own && !isOfBody(phrase, of)) return false;
  if (!takeParty(phrase, of)) return false;
  if (phrase.rank === 'envoy' || phrase.rank === 'organisation')
    phrase.to = afterArea(phrase.reading, phrase.to, phrase.limit);
  // `le médiateur de l'ONU et de la Ligue arabe`, `une délégation de la Cédéao et de l'ONU`: one for both.
  const joint =
    !phrase.plural &&
    (phrase.rank === 'delegation' || (phrase.rank === 'envoy' && isOrganisation(phrase.codes[0])));
  while (phrase.plural || joint) {
    const reading = phrase.reading;
    const join =
      reading.norm(phrase.to) === ','
        ? reading.word('and', phrase.to + 1) || phrase.to + 1
        : reading.word('and', phrase.to);
    if (joint && join) phrase.plural = reading.word('of', join) > 0 || isBodyJoined(reading, phrase.to);
    if (!join || !takeParty(phrase, reading.word('of', join) || join)) break;
  }
  return true;
}

/** `envoy of the United Nations and the Arab League`: one for both. */
function isBodyJoined(reading: Reading, at: number): boolean {
  const and = reading.word('and', at);
  return and > 0 && isBodyAt(reading, and);
}

/** Whether an organisation begins at a token, an article before it. */
function isBodyAt(reading: Reading, at: number): boolean {
  const hit = reading.hit('entity', reading.behind('articles', at));
  return hit !== undefined && partyOf(hit)?.form === 'organisation';
}

/** `the Belizean secretary-general of CARICOM`: an organisation behind the office of somebody whose nationality is known. */
function isOfBody({ reading, rank, plural, codes }: Phrase, of: number): boolean {
  if (plural || (rank !== 'organisation' && rank !== 'envoy') || isOrganisation(codes[0])) return false;
  return isBodyAt(reading, of);
}

/** `Keir Starmer (Britain)`. */
export function readBracketed(phrase: Phrase): void {
  const reading = phrase.reading;
  if (reading.norm(phrase.to) !== '(') return;
  const hit = reading.hit('entity', phrase.to + 1);
  if (!hit || !partyOf(hit) || reading.norm(hit.to) !== ')') return;
  const codes = codesOf(hit);
  const own = phrase.codes.length ? phrase.codes : (phrase.name?.codes ?? NONE);
  if (own.length > 0 && !codes.some((code) => own.includes(code))) return;
  if (phrase.codes.length === 0) addParty(phrase, codes, hit.from, hit.to);
  phrase.to = hit.to + 1;
}
