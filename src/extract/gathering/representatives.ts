/** Who is somewhere for a country or for whoever leads it: of that country, if nothing else says of which he is. */
import type { Mention } from '../mention';
import type { Registry } from '../registry';
import { groupOf } from '../roles/group';
import { wordBetween, type View } from '../view';

/** `Paul Diop represents the Malian president`, `Mali was represented by its minister, Paul Diop`: gives him his country. */
export function giveRepresentatives(view: View, registry: Registry): void {
  for (const mention of view.mentions) {
    const { name, kind, plural, codes } = mention;
    if (!name || kind !== 'person' || plural || codes.length > 0) continue;
    const [first = mention] = groupOf(view, mention);
    const principal = first.link === 'by' ? principalBefore(view, first) : principalAfter(view, mention);
    if (principal?.codes.length === 1) registry.give(name, principal);
  }
}

/** `Modi is represented by his minister, X`: who is there for somebody or a country that the sentence names. */
export const isAgentFor = (view: View, mention: Mention): boolean =>
  mention.link === 'by' && mention.kind !== 'party' && principalBefore(view, mention) !== undefined;

/** `X y représentera le président malien`: whom somebody represents. */
function principalAfter(view: View, { to }: Mention): Mention | undefined {
  const { reading, mentions } = view;
  const at = wordBetween(view, 'represents', to, Math.min(view.to, to + VERB_WITHIN));
  if (at < 0) return undefined;
  const end = reading.word('represents', at);
  return mentions.find(({ from, link }) => from >= end && from - end <= 1 && link !== 'by');
}

/** `Le Mali était représenté par X`, `Mali was represented by X, Benin by Y`: who is represented by somebody. */
function principalBefore(view: View, { from }: Mention): Mention | undefined {
  const at = wordBetween(view, 'represented', from - VERB_WITHIN, from);
  const isNamed = ({ link, deictic, to }: Mention): boolean => link === null && deictic === null && to <= at;
  if (at >= 0) return view.mentions.findLast(isNamed);
  const right = view.mentions.findLast((one) => one.to < from);
  const gapped = right?.kind === 'party' && right.link === null && from - right.to <= GAPPED;
  return gapped && wordBetween(view, 'represented', view.from, right.from) >= 0 ? right : undefined;
}

/** From whom somebody represents to him, where the verb is not told again. In tokens. */
const GAPPED = 2;

/** Tokens between a representative and the verb, at most. */
const VERB_WITHIN = 5;
