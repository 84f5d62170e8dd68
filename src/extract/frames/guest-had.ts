/** Guests whom somebody is said to have: `will have another guest, Miguel Díaz-Canel`, `Colombo says Modi will be its guest`. */
import type { Draft } from '../draft';
import { isPersonOrOffice, type Mention } from '../mention';
import { groupOf } from '../roles/group';
import { subjectOf } from '../roles/subject';
import { BEING } from '../text/being';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
import { receiveDraft } from './received';
import { actorsOf, type Scene } from './scene';

/** Between the verb of having and the noun stand an article and adjectives; between the noun and the name, a comma and an article. */
const BEFORE = 4;
const BEHIND = 2;

/** `On Monday the Jamaican premier will have another guest, Cuba's new president, X`: the subject is the host, the name behind the comma the guest. */
export function readHad(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const { reading } = view;
  if (!/^[,:]$/.test(reading.norm(trigger.to))) return [];
  const guest = view.mentions.find((one) => one.from > trigger.to);
  if (!guest || guest.kind === 'party' || guest.link !== null || guest.from - trigger.to > BEHIND) return [];
  for (let at = trigger.from - 1; at >= view.from && trigger.from - at <= BEFORE; at -= 1) {
    if (reading.word('hasGuest', at) <= at) continue;
    const hosts = actorsOf(scene, subjectOf(view, at));
    const guests = actorsOf(scene, groupOf(view, guest));
    return hosts.length > 0 && guests.length > 0
      ? receiveDraft(scene, trigger, group, { guests, hosts, place: null })
      : [];
  }
  return [];
}

/** `Colombo says Modi will be its guest`, `Alger annonce que X sera son hôte`: of the city or country that says so. */
export function readCityGuest(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const { reading } = view;
  if (!reading.word('his', trigger.from - 1)) return [];
  if (!BEING.some((kind) => reading.wordBefore(kind, trigger.from - 1) >= view.from)) return [];
  const subject = subjectOf(view, trigger.from).filter(isPersonOrOffice);
  const city = subject[0] ? cityThatSays(view, subject[0]) : undefined;
  if (!city) return [];
  const hosts = actorsOf(scene, [city]);
  return receiveDraft(scene, trigger, group, { guests: actorsOf(scene, subject), hosts, place: null });
}

/** A place as the subject of a verb of saying, before somebody of another country. */
const cityThatSays = (view: View, { from, codes }: Mention): Mention | undefined =>
  view.mentions.find(
    (one) =>
      one.placeLike &&
      one.link === null &&
      one.to <= from &&
      view.reading.word('say', one.to) > 0 &&
      !one.codes.some((code) => codes.includes(code)),
  );
