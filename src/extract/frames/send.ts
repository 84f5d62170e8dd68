/** Verbs of sending: whom somebody sends travels. */
import type { Draft } from '../draft';
import { createActor, type Actor } from '../registry/actor';
import { objectOf } from '../roles/object';
import { placesAfter } from '../roles/places';
import { subjectOf } from '../roles/subject';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasWord } from '../view';
import { goalLimit } from './destinations';
import { actorsOf, draftOf, OUTSIDE, partiesOf, peopleOf, type Scene, setIn } from './scene';
import { asTravel, readTravel } from './travel';
import { sentByBody } from './travellers';

/** `Macron a dépêché son ministre à Bamako`: of the country of who sends him, and not that one by name. */
const ofSender = (actor: Actor, sender: Actor | undefined): Actor =>
  createActor(
    actor.mention,
    sender?.codes.slice(0, 1) ?? [],
    actor.name === sender?.name ? null : actor.name,
    actor.rule,
    actor.rank,
  );

/** `Pékin a dépêché son émissaire à Naypyidaw`: whom the subject sends travels, for his own country or the subject's. */
export function readSend(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  if (group.passive) return readTravel(scene, asTravel(trigger), group);
  const sent = objectOf(view, trigger, { links: [null] }).filter((mention) => mention.kind !== 'party');
  const [place] = placesAfter(view, trigger.to, Math.min(view.to, goalLimit(view, trigger)), false);
  if (sent.length === 0 || !place?.codes[0]) return [];
  const sender = subjectOf(view, group.from).flatMap((mention) => scene.registry.resolve(mention));
  const [body] = sender;
  const actors =
    body?.mention.form === 'organisation'
      ? sentByBody(scene, body, sent, hasWord(view, 'his', trigger.to, sent[0]?.to ?? 0))
      : actorsOf(scene, sent).map((actor) =>
          actor.codes.length > 0 && actor.rule !== 'anaphora' ? actor : ofSender(actor, sender[0]),
        );
  // Rescue teams and troops are sent, and nobody who speaks for the sender.
  if (actors.length === 0 && sent.every(({ rank }) => rank !== null && OUTSIDE.has(rank))) return [];
  const draft = draftOf(scene, 'visit', trigger, group);
  draft.visitors = partiesOf(actors.length ? actors : sender.slice(0, 1));
  draft.people = peopleOf(actors);
  setIn(draft, place);
  if (draft.visitors.some((read) => read.value === place.codes[0])) return [];
  return [draft];
}
