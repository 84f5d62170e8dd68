/**
 * A host with a guest at home, whatever he does to him, where only the text says where that is
 * (`It rained on Schengen. On Tuesday Xavier Bettel marched the Austrian chancellor down to the Moselle`).
 */
import { isCall } from '../frames/scene';
import { stateOf } from '../lexicon/territories';
import { isDated } from '../view';
import { isFromAfar } from './adjunct';
import { timeOf, type Clause } from './clause';
import { NOWHERE } from './mood';
import type { Person } from './person';
import { isOf, type Stay } from './stay';
import type { Stop } from './stop';

/** Officials of two countries in one dated clause, one of them at home in the place where the text is set. */
export function readHosted(clause: Clause, stop: Stop): Stay | null {
  const { view, mood } = clause;
  if (!isDated(view) || isCall(view, view.from, view.to)) return null;
  if ([mood.wish, mood.denial, mood.invitation].some((at) => at !== NOWHERE)) return null;
  const officials = clause.persons.filter(({ actors }) => actors.length > 0);
  if (officials.some(({ mention }) => mention.kind === 'pronoun')) return null;
  const [first, second, third] = officials;
  if (!first || !second || third || !first.acts || !isBeside(second)) return null;
  if (officials.some((one) => one.talks || one.actors.length > 1)) return null;
  if (isFromAfar(view, first.mention.to, second.mention.from)) return null;
  const actors = officials.flatMap((one) => one.actors);
  const hosts = actors.filter((actor) => isOf(actor, stop.code));
  const guests = actors.filter(
    ({ codes }) => codes.length === 1 && stateOf(codes[0] as string) !== stop.code,
  );
  if (hosts.length !== 1 || guests.length !== 1) return null;
  return { stop, guests, hosts, time: timeOf(clause), ground: 'met', at: first.mention.from };
}

/** Whom something is done to or with, or who does it too: nobody's owner, and nobody of whom something is. */
const isBeside = ({ acts, mention }: Person): boolean =>
  acts || mention.link === 'at' || mention.link === 'goal';
