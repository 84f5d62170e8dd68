/** Somebody before whom nobody of his kind had been there: `No pope had set foot in Bahrain before Francis, on Thursday`, `Jamais un ministre n'y était venu avant X, mercredi`. */
import type { Draft } from '../draft';
import type { Trigger } from '../verbs/triggers';
import { beforeArticle } from '../roles/before';
import { isOfficial } from '../presence/person';
import { actorsOf, partiesOf, peopleOf, type Scene } from './scene';

/** Tokens between a verb and whoever comes first, at most. */
const REACH = 12;

/** What a verb that is denied of everybody before tells of the first: at the places of the drafts, on the day behind his name. `told`: what the verb tells undenied. */
export function firstEver(scene: Scene, { to }: Trigger, told: readonly Draft[]): Draft[] {
  const { reading, mentions, dates } = scene.view;
  const who = mentions.find(({ kind, from }) => {
    const at = beforeArticle(reading, from);
    const opens = reading.date('earlier', at - 1)?.to === at || reading.date('until', at - 1)?.to === at;
    return kind === 'person' && from >= to && from - to <= REACH && opens;
  });
  const actors = who ? actorsOf(scene, [who]).filter(isOfficial) : [];
  const day = who && dates.find(({ kind, from }) => kind === 'date' && from >= who.to);
  if (actors.length === 0 || !day) return [];
  return told.map((draft) => {
    draft.visitors = partiesOf(actors);
    draft.people = peopleOf(actors);
    draft.time = 'past';
    draft.anterior = false;
    draft.day = day.from;
    draft.rules = ['travel', 'first-ever'];
    return draft;
  });
}
