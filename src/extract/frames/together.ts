/** Whether those named beside a verb of speaking or seeing were together, and where. */
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { nextTrigger, placesAfter } from '../roles/places';
import { spanAt } from '../spans';
import { isReflexive, type Trigger } from '../verbs/triggers';
import { hasSemicolon, wordBetween, type View } from '../view';
import type { Scene } from './scene';

/** `are gathered for the summit`: no talks of their own. */
function leadsToGathering(view: View, { to }: Trigger): boolean {
  const gathering = view.triggers.find((one) => one.frame === 'summit-noun' && one.from >= to);
  if (gathering === undefined || hasSemicolon(view, to, gathering.from)) return false;
  // `spoke in Lima, where both attended the summit`
  return wordBetween(view, 'whoClause', to, gathering.from) < 0;
}

/** `The two leaders spoke`: a pronoun right before the verb. */
const isBehindPronoun = (view: View, { from }: Trigger): boolean =>
  view.mentions.some((one) => one.kind === 'pronoun' && one.plural && one.to <= from && from - one.to <= 3);

/** Two who talk where the text is at a gathering, with no place of their own. */
export const isAtGathering = (scene: Scene, trigger: Trigger, sides: readonly Actor[]): boolean =>
  trigger.kind === 'verb' &&
  trigger.weak &&
  scene.registry.gathering !== null &&
  placesAfter(scene.view, trigger.to, nextTrigger(scene.view, trigger), false).length === 0 &&
  new Set(sides.map((side) => side.codes[0])).size === 2 &&
  !leadsToGathering(scene.view, trigger);

/** `Obama and Castro talked for an hour`: two told to be in one place, to have taken their time, or to be at a gathering; who only speak may do so from afar. */
export function areTogether({ view, registry }: Scene, trigger: Trigger, subject: readonly Actor[]): boolean {
  if (new Set(subject.map((actor) => actor.codes[0])).size !== 2 || subject.length !== 2) return false;
  if (leadsToGathering(view, trigger)) return false;
  const next = nextTrigger(view, trigger);
  const lasts = view.dates.some(
    (date) => date.kind === 'length' && date.from >= trigger.to && date.from < next,
  );
  const minutes = wordBetween(view, 'minutes', trigger.to, Math.min(next, trigger.to + 6));
  // `spoke within an hour of each other`: one after the other.
  if (minutes >= 0 && view.reading.word('eachOther', minutes + 2)) return false;
  if (lasts || minutes >= 0) return true;
  const place = placesAfter(view, trigger.to, next, false)[0];
  // At a gathering those who are named speak before all; of the two leaders it is told that they spoke to each other.
  const pointed =
    subject.every((actor) => actor.mention.kind === 'pronoun') || isBehindPronoun(view, trigger);
  return (place?.city ?? null) !== null || (registry.gathering !== null && pointed);
}

/** `se sont vus`, `see each other`. */
export function isReciprocal(view: View, trigger: Trigger): boolean {
  const { reading } = view;
  if (isReflexive(reading, trigger.from)) return true;
  for (let at = trigger.to; at < trigger.to + 3; at += 1) {
    if (reading.word('eachOther', at)) return true;
  }
  return false;
}

/** `a réuni jeudi à Sotchi A et B`: with an object, whoever gathers them takes part. */
export function bringsTogether(view: View, trigger: Trigger): boolean {
  return trigger.verb?.assembles === true && !isReflexive(view.reading, trigger.from);
}

/** `The Jeddah talks on Ukraine drew X, Y and Z`: whom talks are told to bring together, with nobody before the verb who may do so. */
export function drawnTo(view: View, { to }: Trigger): readonly Mention[] {
  const verb = wordBetween(view, 'assembles', to, to + DRAWN);
  if (verb < 0 || view.mentions.some((one) => one.from >= to && one.to <= verb && one.kind !== 'party'))
    return [];
  const end = view.reading.word('assembles', verb);
  const first = view.mentions.find((one) => one.from >= end && one.from - end <= DRAWN_WITHIN);
  return first && first.kind !== 'party' && first.link === null ? groupOf(view, first) : [];
}

/** Between talks and the verb of bringing together: what they are about, when and where. */
const DRAWN = 14;
/** Between that verb and whom it brings: a day, an article. */
const DRAWN_WITHIN = 3;

/** `sees Joe Biden at the White House`, `a retrouvé lundi à Paris son homologue`: a weak verb with a person as object, and a place or a day. */
export function isSeeing(view: View, trigger: Trigger): boolean {
  let at = trigger.to;
  for (let skip = skipAdjunct(view, at); skip > at; skip = skipAdjunct(view, at)) at = skip;
  const object = view.mentions.find((mention) => mention.from >= at);
  if (!object || object.from - at > 1 || (object.kind !== 'person' && object.kind !== 'office')) return false;
  return view.mentions.some((mention) => mention.placeLike && mention.link === 'at') || view.dates.length > 0;
}

/** `The Peruvian capital will see X on Friday`: a place sees whoever comes to it. */
export function seenAtHome(view: View, trigger: Trigger, [first]: readonly Actor[]): string | null {
  const place = first?.mention;
  if (trigger.kind !== 'verb' || !trigger.weak || place?.kind !== 'party' || !place.placeLike) return null;
  return place.to <= trigger.from && isSeeing(view, trigger) ? (first?.codes[0] ?? null) : null;
}

/** Behind a day or a place that begins here; the same token where none does. */
function skipAdjunct({ dates, mentions }: View, at: number): number {
  const date = spanAt(dates, at);
  if (date) return date.to;
  return (
    mentions.find((one) => one.placeLike && one.link === 'at' && one.from > at && one.from - at <= 2)?.to ??
    at
  );
}
