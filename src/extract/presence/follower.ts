/**
 * Whoever did as somebody before him, or before somebody: `Obama went to Havana in 2016; Trudeau did so in November`, `En mai, ce fut au
 * tour de Rama`, `Clinton had paved the way in December`. He went where the journey told last led, on a day of his own.
 */
import { isComplete } from '../complete';
import type { DateMention } from '../dates/expression';
import { createDraft, inferred, type Draft } from '../draft';
import { closesClause } from '../frames/gapped';
import { actorsOf, partiesOf, peopleOf, type Scene } from '../frames/scene';
import { isPersonOrOffice, type Mention } from '../mention';
import { isOwner } from '../roles/owner';
import { predicateTime } from '../verbs/word-time';
import { clauseAround, hasSemicolon, wordBetween, type View } from '../view';
import { isDeniedIn, readMood } from './mood';
import { isOfficial } from './person';

/** Sentences from the journey to who did the same, at most. */
const NEAR = 2;
/** Tokens between who did the same and the words for it, at most. */
const REACH = 4;

/** Tokens before a day with which a sentence opens, at most. */
const OPENING = 2;

/** What stands before a date: `in September`, `dès le mois de mai`, `au mois de mai`. */
const BEFORE_DATE = ['in', 'the', 'starting', 'unit', 'of', 'to'] as const;

/** The journey of whoever a sentence says did the same as the one before. `told`: the engagements so far. */
export function readFollower(scene: Scene, told: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const { view } = scene;
  const at = wordBetween(view, 'didSame', view.from, view.to);
  if (at < 0) return [];
  const own = drafts.filter(isComplete);
  if (own.some((draft) => draft.at > at || !hasSemicolon(view, draft.at, at))) return [];
  const model = own.at(-1) ?? told.findLast(({ type }) => type === 'visit');
  if (model?.type !== 'visit' || !isComplete(model) || view.sentence.index - model.sentence > NEAR) return [];
  const to = view.reading.word('didSame', at);
  const person = whoDid(view, at, to);
  const date = person && dateOf(view, Math.max(to, person.to));
  if (!date || readMood(view).silent || isTakenBack(view, Math.min(at, person.from), to)) return [];
  const actors = actorsOf(scene, [person]).filter(isOfficial);
  const isHome = actors.some(({ codes }) =>
    codes.some((code) => model.hosts.some(({ value }) => value === code)),
  );
  if (actors.length === 0 || isHome) return [];
  const draft = createDraft('visit', view.sentence.index, at, to);
  draft.visitors = partiesOf(actors);
  draft.hosts = inferred(model.hosts, 'anaphora');
  draft.people = peopleOf(actors);
  draft.day = date.from;
  draft.time = predicateTime(view, [view.from, to]).time ?? 'past';
  draft.background = model.background;
  draft.rules.push('travel', 'gapped');
  return [draft];
}

/** Whether the words are denied in their clause or only wished, and not conceded (`Si X avait ouvert la voie en mai, jamais …`). */
const isTakenBack = (view: View, from: number, to: number): boolean =>
  isDeniedIn(view, clauseAround(view, from)[0], to) || wordBetween(view, 'wish', from, to) >= 0;

/** Who stands before the words as their subject, or owns what they say (`Hollande's turn`); behind them whose it was (`the turn of Modi`). */
function whoDid(view: View, from: number, to: number): Mention | null {
  const before = view.mentions.findLast(
    (one) => isPersonOrOffice(one) && one.to <= from && from - one.to <= REACH,
  );
  if (before && (before.link === null || isOwner(view, before))) return before;
  const behind = view.mentions.find(
    (one) => isPersonOrOffice(one) && one.from >= to && one.from - to <= REACH,
  );
  return behind ?? null;
}

/** The day right behind the words, or where they close their clause the one with which it opens; `followed the vote in May` has neither. */
function dateOf(view: View, to: number): DateMention | null {
  const { reading } = view;
  const dates = view.dates.filter(({ kind, sense }) => kind === 'date' && sense !== 'since');
  let at = to;
  const isSmall = (): boolean => BEFORE_DATE.some((role) => reading.date(role, at) !== null);
  while (reading.norm(at) === ',' || reading.word('articles', at) || isSmall()) at += 1;
  const behind = dates.find(({ from }) => from === at);
  if (behind || !closesClause(view, to)) return behind ?? null;
  return dates.find(({ from }) => from - view.from <= OPENING) ?? null;
}
