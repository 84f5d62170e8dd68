/** Who acts: a mention with its parties, name and rank decided. */
import { isOrganisation } from '../../engagement/party';
import type { Mention } from '../mention';
import type { NameSpan } from '../persons';

/** An actor with its parties decided. */
export interface Actor {
  readonly mention: Mention;
  readonly codes: readonly string[];
  readonly name: NameSpan | null;
  readonly rule: string | null;
  readonly rank: Mention['rank'];
  /** Tokens that show the party. */
  readonly words: readonly [number, number];
}

/** An actor of whom something beside the mention tells the parties. */
export const actorOf = (
  { mention, name, rank, words }: Actor,
  codes: readonly string[],
  rule: string | null,
): Actor => ({ mention, codes, name, rule, rank, words });

/** The actor of a mention; the words of the mention that name a party show it. */
export function createActor(
  mention: Mention,
  codes: readonly string[],
  name: NameSpan | null,
  rule: string | null,
  rank: Mention['rank'] = mention.rank,
): Actor {
  return { mention, codes, name, rule, rank, words: mention.partyWords ?? [mention.from, mention.to] };
}

/** Somebody told before whom a mention takes up: all of its words show the party, as none of them names it. */
export const takenUp = (
  mention: Mention,
  { codes, name, rank }: Pick<Actor, 'codes' | 'name' | 'rank'>,
): Actor => ({ mention, codes, name, rule: 'anaphora', rank, words: [mention.from, mention.to] });

/** Whether two ranks may be those of one person: a leader is often named without his office. */
export function sameRank(a: Mention['rank'], b: Mention['rank']): boolean {
  return a === b || (a === null && b === 'head') || (a === 'head' && b === null);
}

/** Whether somebody named without an office may be the minister or envoy that the text means. */
export function mayHold({ rank, name }: Actor, office: Mention['rank']): boolean {
  // `António Guterres … le patron de l'ONU`
  if (office === 'organisation') return rank === null && name !== null && isOrganisation(name.codes[0]);
  if (office === 'military') return rank === null || rank === 'head';
  return rank === null && name?.heads !== true && (office === 'minister' || office === 'envoy');
}
