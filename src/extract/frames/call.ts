/** Verbs of calling on somebody: the subject is the visitor of its object. */
import type { Draft } from '../draft';
import { hasObjectPronoun, objectOf } from '../roles/object';
import { nextTrigger, placeBefore, placesAfter } from '../roles/places';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { receiveDraft } from './received';
import { actorsOf, othersThan, type Scene } from './scene';
import { asTravel, readTravel } from './travel';
import { travellersOf } from './travellers';

/** Tokens of a verb that may also ask for something: `call on`. */
const CALL_ON = 2;

/** `called on President X`, `lui rendra visite`. */
export function readCall(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const object = objectOf(view, trigger, { links: [null, 'at'] });
  const named = actorsOf(
    scene,
    object.filter((mention) => mention.kind !== 'party'),
  );
  // `qui lui rendra visite en novembre`
  const hosts =
    trigger.verb?.dative &&
    named.length === 0 &&
    object.length === 0 &&
    hasObjectPronoun(view, trigger, group.from)
      ? othersThan(scene, travellersOf(scene, trigger, group), group.from)
      : named;
  // `drops in on the 10th`: the preposition is the date's.
  const date = view.dates.find(({ from }) => from > trigger.from && from - trigger.to <= 2);
  if (hosts.length === 0 && date) {
    // `called on Thursday for a ceasefire`: nobody comes, as one does who drops in.
    const asks =
      trigger.to - trigger.from === CALL_ON &&
      (view.reading.word('goal', date.to) > 0 || view.reading.word('to', date.to) > 0);
    return asks ? [] : readTravel(scene, asTravel(trigger), group);
  }
  const guests = travellersOf(scene, trigger, group);
  const same = guests.some((guest) => hosts.some((host) => host.codes[0] === guest.codes[0]));
  if (hosts.length === 0 || guests.length === 0 || same) return [];
  const there = placesAfter(view, trigger.to, nextTrigger(view, trigger), false)[0];
  const before = there ? null : placeBefore(view, trigger);
  // `a été reçu à Paris par Emmanuel Macron, qui lui rendra visite`: at his own nobody calls on another.
  const isOwn = before !== null && guests.some(({ codes }) => codes.includes(before.codes[0] ?? ''));
  return receiveDraft(scene, trigger, group, { guests, hosts, place: there ?? (isOwn ? null : before) });
}
