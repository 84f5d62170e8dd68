/** A conference of which only the next sentence tells that it is one of governments: `Accra hosted a conference on drought. X and Y attended.` */
import type { Scene } from '../frames/scene';
import type { WordClass } from '../lexicon/words';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasWord, type View } from '../view';
import { isTold } from './attended';
import { type Extent, isGathering } from './extent';
import { ledAt } from './led';

/** Whether a conference in a town is one because leaders or countries from elsewhere are at it, as the next sentence tells. */
export function isPeopledBehind({ view, next, registry }: Scene, { from, to }: Extent): boolean {
  if (!next || !hasWord(view, 'conferences', from, to)) return false;
  const place = view.mentions.find(({ placeLike, city }) => placeLike && city !== null);
  if (!place) return false;
  const leaders = next.mentions
    .flatMap((one) => (one.kind === 'party' ? [] : registry.resolve(one)))
    .filter(({ rank, rule }) => rank === 'head' || rank === 'minister' || rule === 'leader');
  const foreign = new Set(
    leaders.flatMap(({ codes }) => codes).filter((code) => !place.codes.includes(code)),
  );
  if (foreign.size > 1) return true;
  return (
    tellsOfPresence(next) && (foreign.size > 0 || next.mentions.some((one) => isState(next, one, place)))
  );
}

/** A country of a list, or one that acts, and not that of the place. */
const isState = (view: View, mention: Mention, place: Mention): boolean =>
  mention.kind === 'party' &&
  mention.city === null &&
  mention.deictic === null &&
  !mention.codes.some((code) => place.codes.includes(code)) &&
  (mention.link === null || groupOf(view, mention).length > 1);

/** Whether a conference is held, or received, be a day and a town between (`accueillera lundi à Accra une conférence`). */
export const isHeldOrReceived = (view: View, trigger: Trigger, extent: Extent): boolean =>
  isTold(view, trigger, extent) ||
  view.triggers.some(
    ({ frame, to }) => frame === 'receive' && to <= extent.from && extent.from - to <= RECEIVED,
  );

/** Tokens from a verb of receiving to the conference that is received, at most. */
const RECEIVED = 8;

/** `attended`, `were absent`, `adopted a declaration`: whether a sentence tells who is, or is not, at something that it does not name. */
const tellsOfPresence = (view: View): boolean =>
  !view.triggers.some(isGathering) &&
  (view.triggers.some((one) => isComing(view, one)) ||
    PRESENCE.some((kind) => hasWord(view, kind, view.from, view.to)) ||
    view.mentions.some(({ deictic }) => deictic === 'there') ||
    ledAt(view) >= 0);

const PRESENCE: readonly WordClass[] = [
  'present',
  'attendance',
  'represented',
  'absent',
  'adopts',
  'members',
  'parts',
  'sessions',
  'invite',
  'planned',
];

/** A verb of attending, or one of coming that leads nowhere else. */
const isComing = (view: View, trigger: Trigger): boolean =>
  trigger.kind === 'verb' &&
  (trigger.frame === 'attend' ||
    trigger.frame === 'send' ||
    (trigger.frame === 'travel' &&
      !readVerbGroup(view, trigger).wish &&
      !view.mentions.some(({ placeLike, deictic }) => placeLike && deictic === null)));
