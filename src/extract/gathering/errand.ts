/** Going somewhere for a conference: `flew to Vienna on Saturday for a conference on Syria`, `is in Bali for the G20`. */
import type { Frame } from '../lexicon/verb';
import { BEING } from '../text/being';
import { hasWord, type View } from '../view';
import type { Extent } from './extent';
import { isSubjectOf } from './theme';

/** Whether somebody goes to a city, or is there, for a conference on a country, or for a group that is nothing but its meetings: who goes takes part. */
export function isErrand(view: View, extent: Extent): boolean {
  const { from, to, series } = extent;
  const isGroup = GROUPS.has(series?.series?.series ?? '');
  if (!isGroup && !hasWord(view, 'conferences', from, to)) return false;
  const goal = goalBefore(view, from);
  if (goal < 0) return false;
  const city = view.mentions.findLast(
    (one) =>
      one.placeLike && one.city !== null && (one.link === 'at' || one.link === 'goal') && one.to <= goal,
  );
  if (!city || goal - city.to > DATED) return false;
  const isElsewhere = view.mentions.some(
    (one) => one.codes[0] !== city.codes[0] && isSubjectOf(view, one, extent),
  );
  if (!isElsewhere && !isGroup) return false;
  const isGone = view.triggers.some(
    (one) =>
      one.kind === 'verb' && GOING.has(one.frame) && one.to <= city.from && city.from - one.to <= BESIDE,
  );
  return isGone || BEING.some((kind) => hasWord(view, kind, city.from - BESIDE, city.from));
}

/** `for the international conference`, `pour la conférence des donateurs`: where the preposition stands, with no comma between; -1 for none. */
function goalBefore({ reading, from }: View, at: number): number {
  for (let back = at - 1; back >= from && back >= at - QUALIFIED; back -= 1) {
    if (reading.norm(back) === ',' || reading.word('and', back)) return -1;
    if (reading.word('goal', back)) return back;
  }
  return -1;
}

/** Groups whose name is that of their meetings. */
const GROUPS: ReadonlySet<string> = new Set(['g7', 'g20', 'brics']);

const GOING: ReadonlySet<Frame> = new Set(['travel', 'visit', 'leave']);

/** Tokens from the preposition to the gathering: `for the third Heart of Asia ministerial`. */
const QUALIFIED = 6;
/** Tokens from a city to the preposition, a day between. */
const DATED = 8;
/** Tokens from a verb to the city where it leads. */
const BESIDE = 4;
