/**
 * Meals and audiences given to somebody: `lors du dîner offert à l'Élysée au prince héritier`, `a dinner given in Berlin in honour of
 * the president`, `l'audience que X a accordée à Y`.
 */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { linkedAfter } from '../roles/object';
import { frontOf } from '../roles/opening';
import { nextTrigger, placesAfter } from '../roles/places';
import { spanAt } from '../spans';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
import { receiveDraft } from './received';
import { actorsOf, type Scene } from './scene';

/** Between the noun and its participle, in tokens: `un dîner d'État a été`. */
const PARTICIPLE = 4;

/** Who is given a meal is received by its giver, or where it is given. */
export function readMeal(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  if (trigger.kind !== 'noun') return [];
  const giving = givingAt(view, trigger);
  if (!giving) return [];
  const { at: given, giver } = giving;
  // `a dinner was held for X`: a verb of holding is that of giving.
  const limit = nextTrigger(view, spanAt(view.triggers, given) ?? trigger);
  const guest = view.mentions.find(
    (one) =>
      one.from > given && one.from < limit && !one.placeLike && one.kind !== 'party' && isGuest(view, one),
  );
  if (!guest) return [];
  const guests = actorsOf(scene, groupOf(view, guest)).filter((actor) => actor.codes.length > 0);
  if (guests.length === 0) return [];
  const hosts = actorsOf(scene, giver ? groupOf(view, giver) : linkedAfter(view, given, limit, ['by']));
  const own = (one: Mention): boolean => guests.some((actor) => actor.codes.includes(one.codes[0] ?? ''));
  const place =
    [...placesAfter(view, given, limit, false), ...placeInFront(view, trigger)].find((one) => !own(one)) ??
    null;
  if (!place?.codes[0] && !hosts.some((host) => host.codes.length > 0)) return [];
  return receiveDraft(scene, trigger, group, { guests, hosts, place });
}

/** `À Pékin, un banquet a été donné`, `In Berlin, at a dinner given`: the place that opens the sentence of the meal. */
function placeInFront(view: View, { from }: Trigger): readonly Mention[] {
  const { place, to } = frontOf(view);
  return place && from - to <= OPENING ? [place] : [];
}

/** What stands before a meal that opens its sentence: `at an official state`. In tokens. */
const OPENING = 4;

/** The verb of giving behind the noun, with nothing named before it but who gives, in a relative clause. */
function givingAt(view: View, trigger: Trigger): { at: number; giver: Mention | null } | null {
  const given = givenAt(view, trigger.from, trigger.to + PARTICIPLE);
  if (given >= 0) return { at: given, giver: null };
  const that = view.reading.word('whom', trigger.to) || trigger.to;
  const giver = view.mentions.find((one) => one.from >= that);
  if (!giver || giver.link !== null || giver.kind === 'party' || giver.from - that > 1) return null;
  const at = givenAt(view, giver.to, giver.to + PARTICIPLE);
  return at < 0 ? null : { at, giver };
}

/** A verb of giving between two tokens, before which nobody is named; -1 for none. */
function givenAt(view: View, from: number, to: number): number {
  for (let at = from; at < Math.min(view.to, to); at += 1) {
    if (view.reading.word('given', at)) return at;
    if (view.reading.tokens[at]?.form.kind === 'punctuation') return -1;
    if (spanAt(view.mentions, at)) return -1;
  }
  return -1;
}

/** `au président`, `for the president`, `en l'honneur du roi`. */
function isGuest({ reading }: View, { link, from }: Mention): boolean {
  if (link === 'at' || link === 'goal') return true;
  if (link !== 'of') return false;
  for (let back = from - 1; back >= from - 4; back -= 1) if (reading.word('honours', back)) return true;
  return false;
}
