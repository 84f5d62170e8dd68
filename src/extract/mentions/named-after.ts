/** Things named after a town or two countries, which are not there: `Mombasa Road`, `la rue de Londres`, `the Dominica-China Friendship Hospital`. */
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import { partyOf } from './entries';

/** Where a street or a site ends that bears the name of a mention; 0 where none does. */
export function namedAfter(reading: Reading, mention: Mention): number {
  if (mention.kind !== 'party' || !mention.placeLike) return 0;
  return mention.city === null ? siteOfTwo(reading, mention.to) : streetOf(reading, mention);
}

/** `London Road`, in capitals, or `la place de Bordeaux`; no `une rue de Bamako`, which is there. */
function streetOf(reading: Reading, { from, to }: Mention): number {
  const behind = reading.word('streets', to);
  if (behind && reading.tokens[to]?.form.cap && reading.tokens[to]?.spaced) return behind;
  if (reading.word('of', from - 1) !== from || !reading.wordFills('streets', from - 2, from - 1)) return 0;
  return reading.word('indefinite', from - 3) ? 0 : to;
}

/** `Dominica-China Friendship Hospital`: two countries joined by a hyphen before a site in capitals. */
function siteOfTwo(reading: Reading, at: number): number {
  const second = reading.tokens[at]?.hyphen ? reading.hit('entity', at) : undefined;
  if (!second || !partyOf(second)) return 0;
  for (let to = second.to; to <= second.to + NAME && reading.tokens[to]?.form.cap; to += 1)
    if (reading.word('sites', to)) return reading.word('sites', to);
  return 0;
}

/** Words of a name between two countries and the kind of site. */
const NAME = 2;
