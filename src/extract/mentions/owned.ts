/** Whoever is somebody's or made up of others: `Macron's foreign minister`, `le ministre d'Emmanuel Macron`, `a delegation of Turkish ministers`. */
import { copyMention, isPersonOrOffice, type Mention } from '../mention';
import type { Rank } from '../lexicon/lexicon';
import type { Reading } from '../text/recognise';

/** Those whom a leader has, and who act for his country. */
const HELD: ReadonlySet<Rank | null> = new Set<Rank | null>(['minister', 'envoy', 'delegation']);

/** The mentions of a sentence, where somebody without a country has that of whose he is: one mention, and the owner does nothing. */
export function withOwned(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    const owned = last ? (ownedBy(reading, last, mention) ?? madeOf(reading, last, mention)) : null;
    if (owned) found[found.length - 1] = owned;
    else found.push(mention);
  }
  return found;
}

/** `Macron's foreign minister`: the office behind the possessive. */
const ownedBy = (reading: Reading, owner: Mention, held: Mention): Mention | null =>
  isPersonOrOffice(owner) &&
  owner.codes.length > 0 &&
  isHeld(reading, held) &&
  /^['’]s?$/.test(reading.norm(owner.to)) &&
  held.from === owner.to + 1
    ? joined(held, owner, owner.from, held.to, owner.link)
    : null;

/** `le ministre des Affaires étrangères d'Emmanuel Macron`, `une délégation de ministres turcs`: whose it is stands behind. */
function madeOf(reading: Reading, held: Mention, owner: Mention): Mention | null {
  if (owner.link !== 'of' || owner.codes.length === 0 || !isPersonOrOffice(owner)) return null;
  if (!isHeld(reading, held) || !reading.word('of', held.to) || owner.from - held.to > 1) return null;
  return joined(held, owner, held.from, owner.to, held.link);
}

const isHeld = (reading: Reading, { kind, codes, rank, from }: Mention): boolean =>
  kind !== 'party' && codes.length === 0 && HELD.has(rank) && !reading.word('counterpart', from);

function joined(held: Mention, owner: Mention, from: number, to: number, link: Mention['link']): Mention {
  const one = copyMention(held);
  one.from = from;
  one.to = to;
  one.link = link;
  one.codes = owner.codes.slice(0, 1);
  one.partyWords = owner.partyWords ?? [owner.from, owner.to];
  one.rule = owner.rule ?? 'leader';
  return one;
}
