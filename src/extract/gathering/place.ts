/** Where a gathering is, and who receives it. */
import { actorsOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { objectOf } from '../roles/object';
import { subjectOf } from '../roles/subject';
import type { View } from '../view';
import type { Extent } from './extent';

/** Where it is: after the noun with a preposition, or a city right before it. */
export function placeOf(view: View, extent: Extent): Mention | null {
  for (const mention of view.mentions) {
    if (mention.kind !== 'party' || !mention.placeLike) continue;
    if (
      mention.to <= extent.from &&
      extent.from - mention.to <= 2 &&
      (mention.form === 'city' || mention.form === 'capital') &&
      mention.link !== 'from' &&
      !view.reading.tokens[mention.to]?.hyphen &&
      view.reading.norm(mention.to) !== "'s"
    )
      return mention;
  }
  const ahead = view.mentions.filter(
    (mention) =>
      mention.kind === 'party' &&
      mention.placeLike &&
      mention.from >= extent.to &&
      mention.from - extent.to < 28 &&
      (mention.form === 'capital' || !isSubjectOfTalk(view, mention)) &&
      !isPastJourney(view, extent.to, mention.from) &&
      !view.reading.tokens[mention.from]?.hyphen,
  );
  for (const mention of ahead) {
    const city = mention.form === 'city' || mention.form === 'capital' || mention.form === 'seat';
    if (mention.link === 'at') {
      const next = ahead[ahead.indexOf(mention) + 1];
      if (!city && next && next.from - mention.to < 4 && next.codes[0] === mention.codes[0]) return next;
      return mention;
    }
    if (mention.link === 'of' && city && mention.from - extent.to <= 3) return mention;
    if (
      mention.link === null &&
      city &&
      mention.from - extent.to === 1 &&
      view.reading.norm(extent.to) === ','
    )
      return mention;
  }
  const before = [...view.mentions]
    .reverse()
    .find(
      (mention) =>
        mention.kind === 'party' && mention.placeLike && mention.link === 'at' && mention.to <= extent.from,
    );
  return before && !isSubjectOfTalk(view, before) ? before : null;
}

/** `the war in Gaza and the outcome of COP28`: where something else happens. */
function isSubjectOfTalk(view: View, place: Mention): boolean {
  for (let back = place.from - 1; back >= view.from && back >= place.from - 3; back -= 1) {
    if (view.reading.word('subjects', back) || view.reading.hit('sector', back)) return true;
  }
  return false;
}

/** Whether somebody leaves for elsewhere between two places: what follows is no place of the gathering. */
function isPastJourney(view: View, from: number, to: number): boolean {
  return view.triggers.some(
    (one) =>
      one.kind === 'verb' &&
      (one.frame === 'travel' || one.frame === 'visit' || one.frame === 'leave') &&
      one.from >= from &&
      one.to <= to &&
      !one.verb?.planned,
  );
}

/** Who receives a gathering: the agent behind "hosted by", or the subject of receiving and holding. */
export function hostsOf(scene: Scene, extent: Extent): ReturnType<typeof actorsOf> {
  const { view } = scene;
  for (let at = extent.to; at < Math.min(view.to, extent.to + 14); at += 1) {
    if (!view.reading.word('hosted', at)) continue;
    const agent = view.mentions.find(
      (mention) => mention.link === 'by' && mention.from > at && mention.from - at <= 4,
    );
    if (agent) return actorsOf(scene, [agent]);
  }
  const verb = view.triggers.find(
    (one) =>
      (one.frame === 'receive' || (one.frame === 'hold' && !one.verb?.reflexive && !one.verb?.held)) &&
      one.kind === 'verb' &&
      one.to <= extent.from &&
      extent.from - one.to < 10,
  );
  if (
    !verb ||
    objectOf(view, verb, { links: [null] }).some(
      (mention) =>
        mention.to <= extent.from &&
        mention.kind !== 'party' &&
        !(mention.plural && mention.codes.length === 0 && extent.from - mention.to <= 4),
    )
  )
    return [];
  return actorsOf(scene, subjectOf(view, verb.from));
}
