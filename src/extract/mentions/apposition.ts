/** A name between commas behind the office that it bears. */
import { isOrganisation } from '../../engagement/party';
import type { Lexicon } from '../lexicon/compile';
import { readName, type NameSpan } from '../persons';
import type { Reading } from '../text/recognise';
import { officeOf } from './entries';

/** The office that a name may stand behind. */
interface Borne {
  /** Parties that it is known to stand for. */
  readonly codes: readonly string[];
  /** Whether a preposition stands before it: a name behind its comma may then be the subject of what follows. */
  readonly governed: boolean;
  readonly limit: number;
}

/** `le président malien, Assimi Goïta,`: the name behind the comma at `comma`; null where what follows is somebody else. */
export function readApposedName(
  reading: Reading,
  lexicon: Lexicon,
  comma: number,
  { codes, governed, limit }: Borne,
): NameSpan | null {
  let at = comma + 1;
  const article = reading.word('articles', at);
  if (article && titleEnd(reading, article) > article) at = article;
  // `Son Excellence Monsieur`, `SE. M.`: several, be they cut short.
  for (let to = titleEnd(reading, at); to > at; to = titleEnd(reading, at))
    at = reading.norm(to) === '.' ? to + 1 : to;
  const name = readName(reading, lexicon, at, true);
  if (!name || name.to > limit) return null;
  const after = reading.norm(name.to);
  if (!name.full && after !== ',') return null;
  const closed =
    after === ',' || after === '.' || after === '' || after === ')' || !reading.word('and', name.to);
  // Between commas the office says whose man it is, but for somebody whom a table knows by his full name; who heads an organisation is of a country of it.
  const ofBody = codes.some(isOrganisation);
  const other =
    name.codes.length > 0 &&
    codes.length > 0 &&
    !name.codes.some((code) => codes.includes(code)) &&
    (ofBody ? !/^[,.;)]?$/.test(after) : after !== ',' || (governed && isKnownInFull(reading, name)));
  return closed && !other ? name : null;
}

/** Where a title ends that begins at a token; the token itself where none does. */
function titleEnd(reading: Reading, at: number): number {
  const hit = reading.hit('entity', at);
  return hit !== undefined && officeOf(hit)?.rank === 'title' ? hit.to : styleEnd(reading, at);
}

/** Behind `SE`, `HE` at a token: in capitals, as in small letters they are other words. The token itself where none stands there. */
export const styleEnd = (reading: Reading, at: number): number =>
  reading.tokens[at]?.form.caps && !reading.isShouted(at) ? reading.word('honorifics', at) || at : at;

/** A name that a table has as it stands. */
function isKnownInFull(reading: Reading, name: NameSpan): boolean {
  const hit = reading.hit('entity', name.from);
  return hit?.to === name.to && hit.entries.some((entry) => entry.kind === 'person' && entry.full);
}
