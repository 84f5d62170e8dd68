/** Where something is said, which is no place of what is told: `À Berlin, on précise que Scholz recevra`, `In Paris, officials said Macron would meet`. */
import type { Lexicon } from '../lexicon/compile';
import { copyMention, type Mention } from '../mention';
import type { Reading } from '../text/recognise';
import { reportBefore } from '../text/report-before';

/** Tokens before such a place: a preposition, an article. */
const OPENING = 2;

/** The mentions of a sentence, of which a place that it opens with is only a country where somebody says there what follows. */
export function withSaidAt(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Mention[] {
  const [first] = mentions;
  if (!first?.placeLike || first.link !== 'at' || first.from - from > OPENING) return mentions;
  const begin = first.to + 1;
  if (reading.norm(first.to) !== ',' || reportBefore(reading.tokens, { from: begin, to }, lexicon) === begin)
    return mentions;
  const said = copyMention(first);
  said.placeLike = false;
  said.city = null;
  // `À Rabat, on indique que le roi recevra`: its own.
  return [said, ...mentions.slice(1).map((one) => (isBare(one) ? ofPlace(one, first) : one))];
}

/** An office of a country that no word beside it tells. */
const isBare = ({ kind, codes, plural, rank }: Mention): boolean =>
  kind === 'office' && codes.length === 0 && !plural && rank === 'head';

function ofPlace(office: Mention, { codes, from, to }: Mention): Mention {
  const its = copyMention(office);
  its.codes = codes;
  its.partyWords = [from, to];
  its.rule = 'nationality';
  return its;
}
