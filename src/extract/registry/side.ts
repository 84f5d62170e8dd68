/** Whom a side of a visit means: the visitor or the host of the one that the text goes on about. */
import type { Mention } from '../mention';
import { AUXILIARY } from '../verbs/auxiliary';
import { createActor, takenUp, type Actor } from './actor';
import type { Context } from './context';

/** Who travels and who receives, of the visit that the text goes on about. */
export interface Sides {
  readonly guest: Pick<Actor, 'codes' | 'name' | 'rank'>;
  readonly host: Pick<Actor, 'codes' | 'name' | 'rank'>;
}

/** `the visitor`, `his host`; `son hôte` is whoever is not the one that acts. Where no visit was told only whose guest he is tells more. */
export function resolveSide(context: Context, mention: Mention): Actor[] {
  const { sides } = context;
  if (!sides) return namedLater(context, mention);
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

/** `He had lunch with his counterpart, X, who had been in Prague in May`: of the other side of the visit than who is told before him. */
export function sideOfCounterpart(
  { reading, here, spoken, sides }: Context,
  mention: Mention,
): string | null {
  const { from, rank } = mention;
  // `Son collègue Y prendra le relais`, `with her colleague for defence`: may be of one cabinet; `Avec son collègue Y, il` is with him.
  if (rank !== 'head' || (mention === here[0] && mention.link !== 'with')) return null;
  if (!sides || !reading.word('counterpart', from) || !reading.wordFills('his', from - 1, from)) return null;
  const lead = here.findLast(
    (one) => one.to <= from && one.kind === 'person' && one.link === null && one.codes.length > 0,
  );
  const own = lead?.codes ?? spoken.topic[0]?.codes ?? [];
  const isOf = ({ codes }: Sides['guest']): boolean => own.some((code) => codes.includes(code));
  const other = isOf(sides.guest) ? sides.host : isOf(sides.host) ? sides.guest : null;
  return other?.codes.length === 1 ? (other.codes[0] ?? null) : null;
}

/** `Barham Salih's guest stayed from Friday to Monday. Pope Francis looked tired`: the only person of another country whom the text names. */
function namedLater({ people, here, spoken, reading }: Context, mention: Mention): Actor[] {
  const { rule, from, to } = mention;
  // `Barham Salih's guest house`
  const acts =
    reading.norm(to) === ',' || reading.hit('trigger', to) !== undefined || reading.anyWord(AUXILIARY, to);
  if (rule !== 'guest' || !acts) return [];
  const owner = reading.wordFills('his', from - 1, from)
    ? spoken.topic[0]?.codes
    : here.find(({ kind, to }) => kind === 'person' && to === from - 1)?.codes;
  const [code] = owner ?? [];
  const guest = code === undefined ? undefined : people.onlyOther(code);
  if (!guest) return [];
  const { name, rank, codes } = guest;
  return [createActor(mention, codes.slice(0, 1), name, 'named-later', rank)];
}
