/** Who leads a mission, and stands for it: `a delegation led by X`. */
import type { Mention } from '../mention';
import { wordBetween, type View } from '../view';

/** Tokens between who leads a mission and the word of leading: `headed by the`. */
const LED_WITHIN = 3;

/** `a delegation led by X`: whether X is whom a mission stands for. */
export const isLeader = (view: View, { link, from }: Mention): boolean =>
  link === 'by' && wordBetween(view, 'led', from - LED_WITHIN, from) >= 0;

/** `received a delegation headed by Kiril Petkov`: who leads a mission of which nothing else says whose it is; null for none. */
export function leaderBehind(view: View, mission: Mention): Mention | null {
  if (mission.rank !== 'delegation' || mission.codes.length > 0) return null;
  const next = view.mentions.find(({ from }) => from >= mission.to);
  return next && next.from - mission.to <= LEADER_WITHIN && isLeader(view, next) ? next : null;
}

/** Tokens from a mission to who leads it: `of four ministers, which is led by`. */
const LEADER_WITHIN = 8;
