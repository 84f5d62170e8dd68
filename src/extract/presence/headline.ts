/** A headline without a verb: `Xi Jinping à Riyad de mercredi à vendredi`. */
import { groupOf } from '../roles/group';
import { hasWord } from '../view';
import type { Clause } from './clause';
import type { Stay } from './stay';

const FINITE = ['will', 'have', 'had', 'was', 'willBe', 'negation', 'be'] as const;

/** The stay of those with whom a line begins, at the place right behind them. */
export function readHeadline({ view, stops, persons, subject }: Clause): Stay | null {
  if (!subject || subject.mention.from - view.from > 1 || subject.mention.kind === 'pronoun') return null;
  const group = groupOf(view, subject.mention);
  const to = group.at(-1)?.to ?? 0;
  const stop = stops.find(({ place }) => place.from >= to);
  if (!stop || stop.place.link !== 'at' || stop.place.deictic || stop.place.from - to > 2) return null;
  const verb = view.triggers.some(({ kind, from }) => kind === 'verb' && from < stop.place.to);
  if (verb || FINITE.some((kind) => hasWord(view, kind, view.from, stop.place.to + 8))) return null;
  const guests = persons.flatMap(({ mention, actors }) => (group.includes(mention) ? actors : []));
  if (guests.length === 0 || guests.some((actor) => actor.codes.includes(stop.code))) return null;
  return { stop, guests, hosts: [], time: null, ground: 'headline', at: stop.place.from };
}
