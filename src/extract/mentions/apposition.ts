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
  if (article && isTitle(reading, article)) at = article;
  if (isTitle(reading, at)) {
    at = reading.hit('entity', at)?.to ?? at;
    if (reading.norm(at) === '.') at += 1;
  }
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

function isTitle(reading: Reading, at: number): boolean {
  const hit = reading.hit('entity', at);
  return hit !== undefined && officeOf(hit)?.rank === 'title';
}

/** A name that a table has as it stands. */
function isKnownInFull(reading: Reading, name: NameSpan): boolean {
  const hit = reading.hit('entity', name.from);
  return hit?.to === name.to && hit.entries.some((entry) => entry.kind === 'person' && entry.full);
}
