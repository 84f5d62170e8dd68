/** Who belongs to what was told before, although his sentence tells of something else further on. */
import type { Draft } from '../draft';
import type { Actor } from '../registry';
import { isGovernedBy } from '../roles/before';
import type { View } from '../view';
import { NEAR, type Bound } from './bound';
import { metOn } from './met';

/**
 * `He signed with X, who will come to Manila in June`, `The leaders thanked X and will meet again in Lima`: the engagement told before,
 * about which the main clause goes on with somebody before the words that tell another.
 */
export function goneOnAbout({ view, drafts, recent }: Bound, actor: Actor): Draft | null {
  const { mention, name, codes } = actor;
  const { reading, sentence } = view;
  if (drafts.length === 0 || !name || !view.mentions.includes(mention)) return null;
  const next = Math.min(...drafts.map(({ at }) => at));
  if (next < mention.to || !isClauseBehind(view, mention.to, next)) return null;
  const past = recent.find(({ background }) => !background);
  if (!past || past.sentence >= sentence.index) return null;
  if (past.type === 'visit')
    return sentence.index - past.sentence <= NEAR && metOn(past, view, actor, next) ? past : null;
  // A communiqué thanks its host at the end.
  const isThanked = past.type === 'summit' && isGovernedBy(reading, 'thanks', mention.from);
  return isThanked && past.hosts.some(({ value }) => codes.includes(value)) ? past : null;
}

/** Whether a comma, a semicolon or an `and` parts two tokens: what stands before it is a clause of its own. */
function isClauseBehind({ reading }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^[,;]$/.test(reading.norm(at)) || reading.word('and', at)) return true;
  return false;
}
