/** What a sentence says was talked about: `The plight of the herders in Maradi was raised by both sides`. */
import type { Mention } from '../mention';
import { headOf, wordBetween, type View } from '../view';

/** What tells a passive, or what something is. */
const BEING = ['be', 'was', 'been', 'willBe'] as const;

/** Whether a place belongs to the thing with which its sentence begins, and that was raised in talks: nobody need be there. */
export function isOfRaised(view: View, { from, to }: Mention): boolean {
  const { reading, mentions } = view;
  const head = headOf(view);
  if (!reading.word('articles', head) || from - head <= 1) return false;
  const raised = wordBetween(view, 'raised', to, view.to);
  if (raised < 0) return false;
  if (mentions.some((one) => one.from < raised && one.link === null && one.kind !== 'party')) return false;
  if (view.triggers.some((one) => one.from < from)) return false;
  return BEING.some((kind) => reading.findWord(kind, to, raised) >= 0);
}
