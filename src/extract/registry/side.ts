/** Whom a side of a visit means: the visitor or the host of the one that the text goes on about. */
import type { Mention } from '../mention';
import { takenUp, type Actor } from './actor';
import type { Context } from './context';

/** Who travels and who receives, of the visit that the text goes on about. */
export interface Sides {
  readonly guest: Pick<Actor, 'codes' | 'name' | 'rank'>;
  readonly host: Pick<Actor, 'codes' | 'name' | 'rank'>;
}

/** `the visitor`, `his host`; `son hôte` is whoever is not the one that acts. Nobody where no visit was told. */
export function resolveSide(context: Context, mention: Mention): Actor[] {
  const { sides } = context;
  if (!sides) return [];
  const isGuest =
    mention.rule === 'guest' || (mention.rule === 'other' && isOfAnother(context, mention, sides));
  return [takenUp(mention, isGuest ? sides.guest : sides.host)];
}

/** `Vendredi, à Accra, Akufo-Addo recevra son hôte`: whose he is stands before him, or is whom the text goes on about; no visitor has himself. */
function isOfAnother({ here, spoken }: Context, mention: Mention, { guest, host }: Sides): boolean {
  const lead = here.findLast(
    (one) => one.to <= mention.from && one.kind !== 'party' && one.link === null && one.codes.length > 0,
  );
  if (lead) return !lead.codes.some((code) => guest.codes.includes(code));
  return spoken.topic[0]?.codes[0] === host.codes[0];
}
