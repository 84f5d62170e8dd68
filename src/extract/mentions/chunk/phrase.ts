/** A noun phrase of somebody while it is read: what its words have told so far. */
import type { Lexicon } from '../../lexicon/compile';
import type { Rank } from '../../lexicon/lexicon';
import type { NameSpan } from '../../persons';
import type { Reading } from '../../text/recognise';
import { NONE } from '../../none';

/** A phrase from its first token to where it has been read. */
export interface Phrase {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly from: number;
  /** Where the sentence ends, and where it begins. In tokens. */
  readonly limit: number;
  readonly floor: number;
  /** Behind what has been read. */
  to: number;
  codes: readonly string[];
  partyWords: [number, number] | null;
  rank: Rank | null;
  plural: boolean;
  name: NameSpan | null;
  /** By which rule the parties were inferred. */
  rule: string | null;
  /** Words of the office, as ranges. */
  readonly offices: (readonly [number, number])[];
}

/** A phrase of which nothing has been read. */
export const createPhrase = (
  reading: Reading,
  lexicon: Lexicon,
  from: number,
  { limit, floor }: Pick<Phrase, 'limit' | 'floor'>,
): Phrase => ({
  reading,
  lexicon,
  from,
  limit,
  floor,
  to: from,
  codes: NONE,
  partyWords: null,
  rank: null,
  plural: false,
  name: null,
  rule: null,
  offices: [],
});
