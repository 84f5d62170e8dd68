/** Talks of two that are told to be at a gathering: `met X at the G20 summit`, `in Rio, where both attended the summit`. */
import type { Trigger } from '../verbs/triggers';
import type { Scene } from '../frames/scene';
import { isDefinite } from '../roles/before';
import { clauseAround, hasComma, type View } from '../view';
import { extentOf, isGathering, isPartOfEarlier } from './extent';
import { atBefore, isLoose, occasionBefore } from './beside';
import { nameParties } from './name';

/** Whether the clause of a word of meeting names the gathering at which those who meet are. */
export function isAtNamed({ view, registry }: Scene, trigger: Trigger): boolean {
  const [from, to] = clauseAround(view, trigger.from);
  return view.triggers.some(
    (one) =>
      isGathering(one) &&
      one.kind !== 'edition' &&
      one.from >= from &&
      one.to <= to &&
      (one.to <= trigger.from || one.from >= trigger.to) &&
      !isPartOfEarlier(view, one) &&
      isWhere(view, one, trigger, registry.gathering !== null),
  );
}

/** `told`: the text speaks of a gathering, which `the summit` is. */
function isWhere(view: View, gathering: Trigger, trigger: Trigger, told: boolean): boolean {
  const extent = extentOf(view, gathering);
  // `met at a summit in Singapore`: theirs, if it has no name.
  const named = extent.series !== null || nameParties(view, extent).length > 0;
  if (isLoose(extent) || !(named || (told && extent.strong && isDefinite(view.reading, gathering.from))))
    return false;
  const [start, end] = extent.from >= trigger.to ? [trigger.to, extent.from] : [extent.to, trigger.from];
  const verbs = view.triggers.filter((one) => one.kind === 'verb' && one.from >= start && one.to <= end);
  if (verbs.some((one) => one.frame !== 'attend') || isOfRelative(view, start, end)) return false;
  const attended = view.triggers.some(
    (one) => one.frame === 'attend' && one.to <= extent.from && extent.from - one.to <= ATTENDED_WITHIN,
  );
  return attended || isThere(view, extent.from, extent.to <= trigger.from);
}

/** `sees X about a plan, the one the general accepted at the summit`: a clause of something else tells where that was. */
function isOfRelative({ reading, mentions }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const end = reading.word('theOne', at) || reading.word('whom', at);
    if (end && mentions.some((one) => one.kind !== 'party' && one.link === null && startsAt(one.from, end)))
      return !hasComma({ reading }, end, to);
  }
  return false;
}

/** Whether somebody is named right behind a token, his article between. */
const startsAt = (from: number, at: number): boolean => from >= at && from - at <= 1;

/** A preposition of place or of occasion before a gathering; one of going there where somebody is there before he meets (`told`). */
function isThere(view: View, at: number, told: boolean): boolean {
  if (occasionBefore(view, at) >= 0) return true;
  const { reading } = view;
  // `À Rio, où se tenait le sommet`
  if (reading.findWord('where', at - WHERE_WITHIN, at) >= 0) return true;
  const goal = [1, 2, 3].find((back) => reading.word('goal', at - back) > 0);
  // `in San Francisco for the summit`
  if (goal && !told) return false;
  if (goal)
    return view.mentions.some(({ placeLike, link, to }) => placeLike && link === 'at' && to === at - goal);
  return atBefore(view, at);
}

/** Tokens from `where` to the gathering that is there, at most: a verb and an article. */
const WHERE_WITHIN = 5;

/** Tokens from a verb of attending to the gathering, at most. */
const ATTENDED_WITHIN = 4;
