/** A journey to a part of the world, whose stops the sentences behind it tell: `Ignazio Cassis will be in Africa from 7 to 13 February`. */
import { createDraft, type Draft } from '../draft';
import { partiesOf, peopleOf, type Scene } from '../frames/scene';
import { beforeArticle } from '../roles/before';
import { predicateTime } from '../verbs/word-time';
import { wordBetween } from '../view';
import { Clause } from './clause';
import { isOfficial } from './person';

/** Marks what is a journey to an area alone, and no engagement. */
export const AREA = 'area';

/** The journey that a sentence without an engagement, or with words of travelling that tell none, tells, by its subject, its days and the part of the world that he is in or bound for. */
export function readArea(scene: Scene, drafts: readonly Draft[]): Draft | null {
  const { view } = scene;
  const { reading } = view;
  const date = view.dates.find((one) => one.kind === 'date' && one.start !== null && one.sense !== 'since');
  const at = date ? wordBetween(view, 'areas', view.from, view.to) : -1;
  if (!date || at < 0) return null;
  const before = beforeArticle(reading, at);
  const placed = (['at', 'goal', 'inside'] as const).some((kind) =>
    reading.wordFills(kind, before - 1, before),
  );
  const { subject, mood } = new Clause(scene, []);
  if (!placed || !subject || subject.mention.from > at || mood.silent || mood.wish < at || mood.denial < at)
    return null;
  // A word of travelling behind him tells the same.
  const tells = ({ type, at: told, hosts, visitors, rules }: Draft): boolean =>
    type === 'visit' &&
    told >= subject.mention.from &&
    hosts.length === 0 &&
    visitors.length > 0 &&
    !rules.includes('void');
  if (drafts.some(tells)) return null;
  const guests = subject.actors.filter(isOfficial);
  if (guests.length === 0) return null;
  const draft = createDraft('visit', view.sentence.index, at, reading.word('areas', at));
  draft.visitors = partiesOf(guests);
  draft.people = peopleOf(guests);
  draft.day = date.from;
  // `Crowds have gathered since May, and she sets off for Africa`: the time of his verb, not of the first.
  draft.time = predicateTime(view, [subject.mention.to, view.to]).time;
  draft.tour = true;
  draft.rules.push(AREA);
  return draft;
}
