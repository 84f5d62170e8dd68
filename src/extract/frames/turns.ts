/** Two who met in several places, each with its day: `met in Rome on 16 February and in Lisbon on 8 March`. */
import type { Draft } from '../draft';
import type { Actor } from '../registry';
import { turnsAfter } from '../roles/turns';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasWord } from '../view';
import { draftOfTwo } from './each';
import { partiesOf, peopleOf, type Scene } from './scene';

/** Their meetings, one for each place; empty where there is only one. `sides`: of two countries. */
export function readTurns(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  sides: readonly Actor[],
): Draft[] {
  const { view } = scene;
  return turnsAfter(view, trigger).map(({ from, to, place, day }) => {
    const onMargins = hasWord(view, 'margins', from, to);
    const draft = draftOfTwo(scene, trigger, group, partiesOf(sides), { place, onMargins });
    draft.people = peopleOf(sides);
    draft.at = place.from;
    draft.day = day.from;
    draft.rules.push('gapped');
    return draft;
  });
}
