/** Who speaks for an organisation: a name with what its bearer is there. */
import { PARTIES } from '../../engagement/party';
import { copyMention, type Mention } from '../mention';
import type { Reading } from '../text/recognise';

/**
 * A person as the organisation's whose office stands behind the name: `Macky Sall, président en exercice de l'Union africaine`,
 * `Sierra Leone's Julius Maada Bio, who chairs ECOWAS`, `named Cyril Ramaphosa as SADC facilitator`, `Moussa Faki spoke for the AU`;
 * null where he is none of it.
 * Who is known by his name or nationality alone counts for it; `Ghana's President` counts for his country whatever he chairs.
 */
export function spokesman(reading: Reading, person: Mention, body: Mention): Mention | null {
  if (person.kind !== 'person' || body.name !== null || body.codes.length !== 1) return null;
  const isNamed = person.rule === 'leader' || (person.rule === 'nationality' && person.rank === null);
  if (!isNamed || PARTIES.get(body.codes[0] as string)?.kind !== 'organisation') return null;
  if (
    !isApposed(reading, person, body) &&
    !isCalled(reading, person, body) &&
    !isChair(reading, person, body) &&
    !isVoice(reading, person, body)
  )
    return null;
  const head = copyMention(person);
  head.codes = body.codes;
  head.rank = body.rank === 'envoy' ? 'envoy' : 'organisation';
  head.partyWords = [body.from, body.to];
  head.rule = body.rule;
  return head;
}

/** `X, chairman of the African Union,`: an office or the head of an organisation between commas. */
function isApposed(reading: Reading, { to }: Mention, body: Mention): boolean {
  if (reading.norm(to) !== ',' || body.from - to > APPOSED) return false;
  // `X, who met the chairman of the African Union,`: whom somebody met is another.
  if (body.kind === 'office')
    return body.rank === 'organisation' && body.link === null && !reading.word('whoSubject', to + 1);
  return body.link === 'of' && reading.findWord('heads', to, body.from) >= 0;
}

/** `X as SADC facilitator`, `X comme médiateur de la Cédéao`. */
function isCalled(reading: Reading, { to }: Mention, body: Mention): boolean {
  const as = reading.word('as', to);
  return as > 0 && body.kind === 'office' && reading.behind('articles', as) === body.from;
}

/** `X, who chairs ECOWAS`, `X, qui assure la présidence tournante de l'Union africaine`. */
function isChair(reading: Reading, { to }: Mention, body: Mention): boolean {
  const who = reading.norm(to) === ',' ? reading.word('whoSubject', to + 1) : 0;
  const chairs = who && reading.word('chairs', who);
  // `who chaired the G7 last year, flew`: no more.
  if (!chairs || reading.norm(body.to) !== ',') return false;
  return reading.behind('articles', reading.word('of', chairs) || chairs) === body.from;
}

/** `X spoke for the African Union`, `X s'y est exprimé au nom de l'Union africaine`, `with X representing ECOWAS`. */
function isVoice(reading: Reading, { to }: Mention, { kind, from }: Mention): boolean {
  const verb = kind === 'party' ? reading.findWord('speaksFor', to, Math.min(from, to + VOICE)) : -1;
  return verb >= 0 && reading.behind('articles', reading.word('speaksFor', verb)) === from;
}

/** Tokens between a name and the words of speaking for somebody, at most: auxiliaries, pronouns, an adverb. */
const VOICE = 5;

/** Tokens between a name and the organisation that its bearer heads, at most. */
const APPOSED = 6;
