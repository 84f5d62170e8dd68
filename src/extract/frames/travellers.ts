/** Who travels: the subject of a verb of travel, who is carried, sent or aboard. */
import type { Mention } from '../mention';
import { isJourneyNoun } from '../lexicon/verb';
import { type Actor, actorOf } from '../registry';
import { groupOf } from '../roles/group';
import { isLeader } from '../roles/leader';
import { hasObjectPronoun } from '../roles/object';
import { isOwner } from '../roles/owner';
import { isOfGathering, subjectOf } from '../roles/subject';
import { hasPlainSubject, isDoneByThing, isOfThing } from '../roles/thing';
import { beforeAuxiliary } from '../verbs/auxiliary';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { pastDay, type View, wordBetween } from '../view';
import { guestOfJourney } from './carried';
import { NONE } from '../none';
import { actorsOf, OUTSIDE, type Scene } from './scene';

/** `une tournée qui le mènera à`: whoever the journey was told of. */
export function carriedBy(scene: Scene, trigger: Trigger, group: VerbGroup): Actor[] {
  const { view } = scene;
  const carried = objectsOf(scene, trigger, group);
  if (carried.length) return carried;
  const romance = view.lexicon.data.futureEndings.length > 0;
  if (
    romance &&
    !hasObjectPronoun(view, trigger, group.from) &&
    !hasObjectPronoun(view, trigger, trigger.from) &&
    !hasObjectPronoun(view, trigger, beforeAuxiliary(view.reading, trigger.from))
  )
    return [];
  const points = view.reading.word('him', trigger.to) > 0 || view.reading.word('him', trigger.to - 1) > 0;
  if (!romance && !points && trigger.to - trigger.from === 1) return [];
  const people = view.mentions.filter(
    ({ kind, link, to }) => to <= trigger.from && (kind === 'person' || kind === 'office') && link !== 'of',
  );
  const guest = guestOfJourney(scene, trigger);
  if (guest) return [guest];
  const before = people.findLast((one) => !isAtHomeBefore(scene, one, trigger.from)) ?? people.at(-1);
  const actors = before ? actorsOf(scene, groupOf(view, before)) : [];
  return actors.length ? actors : [...scene.registry.topic];
}

/** `met X in Suva at the end of a tour that took her to Apia`: whoever is where he is at home is not on the journey. */
const isAtHomeBefore = ({ view, registry }: Scene, person: Mention, at: number): boolean =>
  view.mentions.some(
    ({ placeLike, link, codes, from, to }) =>
      placeLike &&
      link === 'at' &&
      from >= person.to &&
      to <= at &&
      registry.resolve(person).some((actor) => actor.codes[0] === codes[0]),
  );

/** Who stands right behind a verb of carrying: `takes President Marcos to Hanoi`; an envoy is of the party of who sends him. */
function objectsOf(scene: Scene, trigger: Trigger, group: VerbGroup): Actor[] {
  const { view } = scene;
  if (group.passive) return actorsOf(scene, subjectOf(view, group.from));
  const object = view.mentions.find((one) => one.from >= trigger.to);
  if (!object || object.kind === 'party' || object.kind === 'pronoun' || object.link !== null) return [];
  if (object.from - trigger.to > 1 || view.reading.norm(object.to).startsWith("'")) return [];
  const [sender] = actorsOf(scene, subjectOf(view, group.from));
  const own = view.reading.word('his', trigger.to) > 0 || view.reading.word('indefinite', trigger.to) > 0;
  const sent = groupOf(view, object);
  if (sender?.mention.form === 'organisation') return sentByBody(scene, sender, sent, own);
  const actors = actorsOf(scene, sent);
  if (sender && own && actors.length === 0) return envoysOf(sender, sent);
  return actors.map((actor) =>
    sender && own && (actor.codes.length === 0 || actor.rule === 'home-country' || actor.rule === 'anaphora')
      ? actorOf(actor, sender.codes, actor.rule)
      : actor,
  );
}

/** `sent a special envoy to Gaza`, `sent a ministerial delegation to Maseru`: of whom nothing is told but who sends him, who shows his country. */
const envoysOf = ({ codes, rule, words }: Actor, sent: readonly Mention[]): Actor[] =>
  sent
    .filter(({ rank }) => rank === 'envoy' || rank === 'delegation' || rank === 'minister')
    .map((mention) => ({
      mention,
      codes: codes.slice(0, 1),
      name: mention.name,
      rule,
      rank: mention.rank,
      words,
    }));

/** `ECOWAS sent former Nigerian president X to Bamako`: whom an organisation sends speaks for it, whatever his country, but for one with an office there whom nothing calls its own. */
export function sentByBody(
  { registry }: Scene,
  body: Actor,
  sent: readonly Mention[],
  own: boolean,
): Actor[] {
  return sent.flatMap((mention) =>
    registry.resolve(mention).map((actor) => {
      const { codes, rule, rank } = actor;
      const isItsOwn =
        own || codes.length === 0 || rule === 'anaphora' || rank === null || rank === 'private';
      return isItsOwn ? actorOf(actor, body.codes, rule) : actor;
    }),
  );
}

/** Who travels: the subject, the one apposed after a fronted participle, else whom the text spoke of last. */
export function travellersOf(scene: Scene, trigger: Trigger, group: VerbGroup): Actor[] {
  const { view, registry } = scene;
  const at = group.from;
  if (isOfThing(view, at) || isOfGathering(view, at) || isDoneByThing(view, at)) return [];
  if (comesAfter(view, at, trigger)) return [];
  const own = actorsOf(
    scene,
    subjectOf(view, group.from).filter(
      (mention) => mention.kind !== 'party' || mention.form === 'organisation',
    ),
  );
  const escorted = escortedBy(scene, trigger);
  if (escorted.length) return [...own.map((actor) => ofSameParty(actor, escorted)), ...escorted];
  if (own.length) return own;
  const leader = leaderBefore(view, group.from);
  if (leader) return actorsOf(scene, [leader]);
  const aboard = aboardOf(view, group.from);
  if (aboard) return actorsOf(scene, [aboard]);
  const after = view.mentions.find(
    (mention) =>
      mention.from >= trigger.to &&
      mention.link === null &&
      mention.kind !== 'party' &&
      !isOwner(view, mention) &&
      view.reading.norm(mention.from - 1) !== '(',
  );
  // `« L'aide viendra », a dit X`, `Trucks left Poland for Ukraine, X said`: who only says so does not travel.
  const says =
    after !== undefined &&
    (wordBetween(view, 'say', trigger.to, after.from) >= 0 ||
      (isFinite(trigger) && wordBetween(view, 'say', after.to, after.to + 3) >= 0));
  if (
    after &&
    !says &&
    (wordBetween(view, 'who', view.from, trigger.from) >= 0 ||
      followsComma(view, after) ||
      after.from - trigger.to <= 4)
  ) {
    const actors = actorsOf(
      scene,
      groupOf(view, after).filter((mention) => mention.from >= after.from),
    );
    if (actors.length) return actors;
  }
  const isOthers = subjectOf(view, at).length > 0 || hasPlainSubject(view, at);
  if (isOthers && !isOfJourney(view, at)) return [];
  return registry.topic.filter((actor) => actor.rank === null || !OUTSIDE.has(actor.rank));
}

/** `will accompany the president to Rome`: whoever is escorted travels too. */
function escortedBy(scene: Scene, { to }: Trigger): readonly Actor[] {
  const { view } = scene;
  if (view.reading.word('escorts', to - 1) !== to) return NONE;
  const object = view.mentions.find((one) => one.from >= to);
  const isNext = object && object.kind !== 'party' && object.link === null && object.from - to <= 1;
  return isNext ? actorsOf(scene, groupOf(view, object)) : NONE;
}

/** Somebody of whom nothing says of which country he is, of that of whom he goes with. */
const ofSameParty = (actor: Actor, [first]: readonly Actor[]): Actor =>
  first && actor.codes.length === 0 ? actorOf(actor, first.codes, first.rule) : actor;

/** `The visit comes two months after X and Y met`: what comes is a visit, and nobody who travels. */
const comesAfter = ({ dates, triggers }: View, at: number, { to }: Trigger): boolean =>
  dates.some(({ sense, from }) => sense === 'after' && from === to) &&
  triggers.some((one) => one.kind === 'noun' && one.to === at);

/** `Suva is the first stop of a tour that will also go through Apia`, `une tournée qui passera par Apia`: the relative clause of a journey, that of whom the text speaks. */
const isOfJourney = ({ reading, triggers }: View, at: number): boolean =>
  reading.word('whoSubject', at - 1) === at &&
  triggers.some(({ kind, frame, to }) => kind === 'noun' && isJourneyNoun(frame) && to === at - 1);

/** `Menée par X, une délégation a gagné`: nobody's delegation is of who leads it. */
function leaderBefore(view: View, at: number): Mention | null {
  const [first] = subjectOf(view, at);
  if (first?.rank !== 'delegation' || first.codes.length > 0) return null;
  return view.mentions.findLast((one) => one.to <= first.from && isLeader(view, one)) ?? null;
}

/** `l'avion du président s'est posé à`: whose craft it is travels in it. */
function aboardOf(view: View, at: number): Mention | null {
  const { reading } = view;
  const mention = view.mentions.findLast((one) => one.to <= at && one.kind !== 'party');
  if (!mention || mention.link !== 'of' || at - pastDay(view, mention.to) > 2) return null;
  for (let back = mention.from - 1; back >= view.from && back >= mention.from - 3; back -= 1)
    if (reading.word('craft', back)) return mention;
  return null;
}

const isFinite = ({ kind, tenses }: Trigger): boolean =>
  kind === 'verb' && (tenses.includes('past') || tenses.includes('present') || tenses.includes('future'));

/** Whether a comma stands at most three tokens before somebody: behind it an article or an adjective may. */
export function followsComma(view: View, mention: Mention): boolean {
  for (let back = mention.from - 1; back >= mention.from - 3; back -= 1) {
    if (view.reading.norm(back) === ',') return true;
  }
  return false;
}
