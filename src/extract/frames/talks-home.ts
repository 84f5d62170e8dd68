/** At whose home two talk, where no place says so: at that of a head of state whom an envoy sees, or in `his office`. */
import type { Actor } from '../registry';
import { subjectOf } from '../roles/subject';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { actorsOf, type Scene } from './scene';

const SENT: ReadonlySet<string> = new Set(['delegation', 'envoy', 'minister']);

/** A delegation or an envoy that sees a head of state is at his, unless the report was written elsewhere. */
export function hostByRank({ view, registry }: Scene, sides: readonly Actor[]): string | null {
  // `They discussed gas`: where those are of whom the text has told, it has told as well.
  if (!sides.some(({ mention }) => mention.kind !== 'pronoun' && view.mentions.includes(mention)))
    return null;
  // The counterpart of who was sent is none.
  const isCounterpart = ({ mention: { from, to } }: Actor): boolean =>
    view.reading.findWord('counterpart', from, to) >= 0;
  const head = sides.filter(
    (actor) => (actor.rank === 'head' || (actor.rank === null && actor.name?.heads)) && !isCounterpart(actor),
  );
  // `les responsables russes` are those whom a traveller meets, not who is sent.
  const sent = sides.filter(
    (actor) =>
      actor.rank !== null && SENT.has(actor.rank) && (actor.rank === 'delegation' || !actor.mention.plural),
  );
  const code = head.length === 1 && sent.length > 0 ? head[0]?.codes[0] : undefined;
  if (!code || sent.some((actor) => actor.codes.includes(code))) return null;
  // `He ends his visit by talks with the high representative`: whose journey the text goes on about is not at home.
  if (registry.sides?.guest.codes.includes(code)) return null;
  // `met his counterpart X and the defence minister`: who is beside his own leader was not sent.
  if (sides.some((actor) => actor.codes[0] !== code && !sent.includes(actor) && isCounterpart(actor)))
    return null;
  return registry.home === null || registry.home === code ? code : null;
}

/** `saw her in his office`: the subject is at home. */
export function hostAtHome(scene: Scene, trigger: Trigger, group: VerbGroup): string | null {
  const { view } = scene;
  for (let at = trigger.to; at < Math.min(view.to - 2, trigger.to + 12); at += 1) {
    if (
      !view.reading.word('at', at) ||
      !view.reading.word('his', at + 1) ||
      !view.reading.word('ownPlace', at + 2)
    )
      continue;
    return actorsOf(scene, subjectOf(view, group.from))[0]?.codes[0] ?? null;
  }
  return null;
}
