/** Who speaks for an organisation: a name with what its bearer is there. */
import { isOrganisation } from '../../engagement/party';
import { copyMention, type Mention } from '../mention';
import { beforeArticle, isGovernedBy } from '../roles/before';
import type { Reading } from '../text/recognise';
import { officeOf } from './entries';
import { itemAt } from '../spans';

/**
 * Joins a mention with those before it, where it tells for which organisation somebody of them speaks or is somebody whom they say to
 * speak for one; whether it did. `floor`: where the sentence begins.
 */
export function joinBody(reading: Reading, mentions: Mention[], mention: Mention, floor: number): boolean {
  const lead = mentions.at(-1);
  if (!lead) return false;
  if (isSending(reading, lead, mention)) {
    mentions.pop();
    const sent = mentions.at(-1);
    if (sent?.kind !== 'person' || reading.norm(sent.to) !== ',') {
      mentions.push(sentBy(lead, mention));
      return true;
    }
  }
  const at = speakerBefore(reading, mentions, mention);
  const speaker = itemAt(mentions, at);
  const head = speaker ? spokesman(reading, speaker, mention) : null;
  if (head) {
    mentions[at] = head;
    return true;
  }
  // `Au nom de l'Union africaine, dont il assure la présidence, X`
  const body = lead.kind === 'pronoun' ? (mentions.at(-2) ?? lead) : lead;
  const bearer = spokesmanBehind(reading, body, mention, floor);
  if (!bearer) return false;
  if (bearer.from === lead.from) mentions.pop();
  mentions.push(bearer);
  return true;
}

/** `un médiateur désigné par la Cédéao`: an office as that of the organisation behind its participle. */
function sentBy(office: Mention, body: Mention): Mention {
  const sent = copyMention(office);
  sent.to = body.to;
  sent.codes = body.codes;
  sent.partyWords = [body.from, body.to];
  sent.rule = 'nationality';
  return sent;
}

/**
 * A person as the organisation's whose office stands behind the name: `Macky Sall, président en exercice de l'Union africaine`,
 * `Sierra Leone's Julius Maada Bio, who chairs ECOWAS`, `named Cyril Ramaphosa as SADC facilitator`, `Moussa Faki spoke for the AU`,
 * `Macky Sall flew to Sochi on behalf of the African Union`;
 * null where he is none of it.
 * Who is known by his name or nationality alone counts for it; `Ghana's President` counts for his country whatever he chairs.
 */
function spokesman(reading: Reading, person: Mention, body: Mention): Mention | null {
  if (body.name !== null || body.codes.length !== 1 || !isOfBodies(body)) return null;
  if (person.rule === 'national' && person.kind === 'office')
    return isChairing(reading, person, body) ? headOf(person, body) : null;
  if (!mayStandFor(person)) return null;
  return isApposed(reading, person, body) ||
    isCalled(reading, person, body) ||
    isChair(reading, person, body) ||
    isAppointed(reading, person, body) ||
    isVoice(reading, person, body)
    ? headOf(person, body)
    : null;
}

/** Which of the mentions before an organisation may be of who speaks for it: the last, but for the place where that is. */
function speakerBefore(reading: Reading, mentions: readonly Mention[], body: Mention): number {
  const last = mentions.length - 1;
  // `X s'y est exprimé au nom de`: the place that a pronoun means stands between.
  if (mentions[last]?.deictic === 'there') return last - 1;
  if (body.form !== 'organisation' || !isOnBehalf(reading, body)) return last;
  return mentions.findLastIndex(({ placeLike }) => !placeLike);
}

/** `X, envoyé par la Cédéao`, `un facilitateur désigné par la Cédéao`: nothing but a participle between an office of nobody and an organisation. */
function isSending(reading: Reading, office: Mention, body: Mention): boolean {
  const { kind, name, codes, from, to } = office;
  if (kind !== 'office' || name !== null || codes.length > 0 || body.form !== 'organisation') return false;
  const acts = reading.findWord('actsFor', from, to + 1);
  return acts >= 0 && reading.behind('articles', reading.word('actsFor', acts)) === body.from;
}

/** `on behalf of the African Union`: right before it. */
const isOnBehalf = (reading: Reading, { from }: Mention): boolean => isGovernedBy(reading, 'onBehalf', from);

/** `mandated by the African Union`: right before it. */
const isActedFor = (reading: Reading, { from }: Mention): boolean => isGovernedBy(reading, 'actsFor', from);

/**
 * A person as the organisation's that the words before the name tell: `Médiateur de l'Union africaine, Thabo Mbeki`, `Sent by SADC,
 * Mozambique's former president X`, `Au nom de l'Union africaine, Macky Sall`; null where they tell none. `floor`: where the sentence begins.
 */
function spokesmanBehind(reading: Reading, body: Mention, person: Mention, floor: number): Mention | null {
  if (body.name !== null || body.codes.length === 0 || !mayStandFor(person) || !isOfBodies(body)) return null;
  if (body.kind === 'office') {
    if (!isBorneBy(reading, body, person, floor)) return null;
    const bearer = headOf(person, body);
    bearer.from = body.from;
    bearer.link = body.link;
    bearer.plural = body.codes.length > 1;
    return bearer;
  }
  return isSentFirst(reading, body, person, floor) ? headOf(person, body) : null;
}

/** A person as who heads or speaks for an organisation. */
function headOf(person: Mention, body: Mention): { -readonly [Key in keyof Mention]: Mention[Key] } {
  const head = copyMention(person);
  head.codes = body.codes;
  head.rank = body.rank === 'envoy' ? 'envoy' : 'organisation';
  head.partyWords = [body.from, body.to];
  head.rule = body.rule ?? 'organisation';
  return head;
}

const isOfBodies = ({ codes }: Mention): boolean => codes.every(isOrganisation);

/** Who is told by his full name or nationality alone, or as a former leader of his country. */
const mayStandFor = ({ kind, rank, rule, codes, name }: Mention): boolean =>
  kind === 'person' &&
  (rank === 'private' ||
    (rank === null &&
      (rule === 'leader' || rule === 'nationality' || (codes.length === 0 && name?.full === true))));

/** `Envoyé conjoint de l'ONU, X`, `le médiateur de la Cédéao, l'ancien président X,`: an office that opens its sentence, or is closed by a comma behind the name. */
function isBorneBy(
  reading: Reading,
  { rank, from, to, link }: Mention,
  { from: first, to: last, name, codes }: Mention,
  floor: number,
): boolean {
  if (rank !== 'envoy' && rank !== 'organisation') return false;
  if (reading.norm(to) !== ',' || reading.behind('articles', to + 1) !== first) return false;
  const start = beforeArticle(reading, from);
  const as = reading.wordBefore('as', start);
  if (isFirst(reading, as < 0 ? start : as, floor)) return true;
  // `a reçu le secrétaire général de l'ONU, X,`: of one who leads a country it may be a list.
  return link === null && name?.heads !== true && codes.length > 0 && /^[,.)]$/.test(reading.norm(last));
}

/** `Mandaté par l'Union africaine pour la Corne, X`, `Facilitateur désigné par la Communauté d'Afrique de l'Est, X`: at the head of a sentence, up to a comma. */
function isSentFirst(reading: Reading, body: Mention, person: Mention, floor: number): boolean {
  if (body.from - floor > FIRST || !isActedFor(reading, body)) return false;
  for (let at = body.to; at < person.from; at += 1) if (reading.norm(at) === ',') return true;
  return false;
}

/** Whether nothing but a day and its comma may stand before a token: `Lundi, médiateur de la Cédéao, X`. */
const isFirst = (reading: Reading, at: number, floor: number): boolean =>
  at === floor || (at - floor <= FIRST && reading.norm(at - 1) === ',');

/** From the head of a sentence to an organisation that opens it: a day, an office, a participle. In tokens. */
const FIRST = 9;

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
  // `who chaired the G7 last year, flew`: no more.
  return reading.norm(to) === ',' && reading.norm(body.to) === ',' && chairsAt(reading, to + 1) === body.from;
}

/** `le Tchadien qui préside la Commission de l'Union africaine`: told by his nation and what he heads. */
const isChairing = (reading: Reading, { to }: Mention, body: Mention): boolean =>
  chairsAt(reading, to) === body.from;

/** Where the organisation begins that a relative clause says somebody heads; 0 for none. */
function chairsAt(reading: Reading, at: number): number {
  const who = reading.word('whoSubject', at);
  const chairs = who && reading.word('chairs', who);
  return chairs && reading.behind('articles', reading.word('of', chairs) || chairs);
}

/** `X, whom the East African Community has appointed facilitator`, `X, que la Cédéao a désigné médiateur`. */
function isAppointed(reading: Reading, { to }: Mention, body: Mention): boolean {
  const whom = reading.norm(to) === ',' ? reading.word('whom', to + 1) : 0;
  if (!whom || reading.behind('articles', whom) !== body.from) return false;
  for (let at = body.to; at < body.to + APPOSED && reading.norm(at) !== ','; at += 1) {
    const hit = reading.hit('entity', at);
    if (hit && officeOf(hit)?.rank === 'envoy') return true;
  }
  return false;
}

/** `X spoke for the African Union`, `X, sent by ECOWAS`, `X s'y est exprimé au nom de l'Union africaine`, `with X representing ECOWAS`. */
function isVoice(reading: Reading, { to, link }: Mention, body: Mention): boolean {
  const { kind, from } = body;
  if (kind !== 'party') return false;
  if (link === null && isOnBehalf(reading, body)) return true;
  const reach = Math.min(from, to + VOICE);
  return (['speaksFor', 'actsFor'] as const).some((kind) => {
    const verb = reading.findWord(kind, to, reach);
    return verb >= 0 && reading.behind('articles', reading.word(kind, verb)) === from;
  });
}

/** Tokens between a name and the words of speaking for somebody, at most: auxiliaries, pronouns, an adverb. */
const VOICE = 5;

/** Tokens between a name and the organisation that its bearer heads, at most. */
const APPOSED = 6;
