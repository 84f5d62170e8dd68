/** Visits that whoever the text goes on about cannot make, as they lead to his own country: they are those of the other side. */
import type { Mention } from '../mention';
import { takenUp, type Actor } from '../registry';
import { actorsOf, othersThan, type Scene } from './scene';

/**
 * `He and Samia Suluhu Hassan noted that on her trip to Nairobi`, `opened during the Amir's visit to Oman`: who is meant by a
 * pronoun, or by an office that may be anybody's, where the one of whom the text spoke is at home in all of the places. Null
 * where he is not, or where nobody else is known. `before`: where the words of the visit begin.
 */
export function otherTraveller(
  scene: Scene,
  visitors: readonly Actor[],
  places: readonly Mention[],
  before: number,
): readonly [Actor] | null {
  const [visitor, second] = visitors;
  const code = visitor?.codes[0];
  if (!visitor || second || code === undefined || places.length === 0) return null;
  // `his trip to Marseille` is one at home.
  if (!places.every((one) => one.codes[0] === code && (one.form === 'capital' || one.form === 'name')))
    return null;
  const other = othersThan(scene, visitors, before)[0] ?? agentBefore(scene, code, before);
  if (other?.name && other.codes.length === 1) return [other];
  const host = scene.registry.sides?.host;
  return host?.codes.length === 1 && host.codes[0] !== code ? [takenUp(visitor.mention, host)] : null;
}

/** `was welcomed in Vaduz by Prince Alois, four years after his own visit to Valletta`: who does something to somebody. */
function agentBefore(scene: Scene, own: string, before: number): Actor | undefined {
  const agents = scene.view.mentions.filter(
    ({ kind, link, to }) => kind === 'person' && link === 'by' && to <= before,
  );
  return actorsOf(scene, agents).find(({ codes }) => !codes.includes(own));
}
