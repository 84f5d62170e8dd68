/** Whom a side of a visit means: the visitor or the host of the one that the text goes on about. */
import type { Mention } from '../mention';
import { takenUp, type Actor } from './actor';
import type { Context } from './context';

/** Who travels and who receives, of the visit that the text goes on about. */
export interface Sides {
  readonly guest: Pick<Actor, 'codes' | 'name' | 'rank'>;
  readonly host: Pick<Actor, 'codes' | 'name' | 'rank'>;
}

/** `the visitor`, `his host`; `son hôte` is whoever is not the one that the text goes on about. Nobody where no visit was told. */
export function resolveSide({ sides, spoken }: Context, mention: Mention): Actor[] {
  if (!sides) return [];
  const { guest, host } = sides;
  const isTopic = spoken.topic[0]?.codes[0] === host.codes[0];
  const side = mention.rule === 'guest' || (mention.rule === 'other' && isTopic) ? guest : host;
  return [takenUp(mention, side)];
}
