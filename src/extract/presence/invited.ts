/**
 * Who is invited somewhere for a day: `X est convié à Rome le 3 décembre`, `Macron convie Poutine lundi au fort de Brégançon`, `has invited
 * X to Paris on 3 May`. An invitation without a day is no journey, and the day on which somebody was invited is none of it.
 */
import { isComplete } from '../complete';
import type { DateMention } from '../dates/expression';
import type { Draft } from '../draft';
import { isAtHomeIn, partiesOf, peopleOf } from '../frames/scene';
import { hasPastEnding } from '../verbs/word-time';
import { wordBetween, type View } from '../view';
import type { Clause } from './clause';
import { NOWHERE } from './mood';
import { isOfficial } from './person';
import type { Stop } from './stop';
import { visitAt } from './tell';

/** Tokens from the word of inviting to where, from that to the day, and from a guest before it to the word, at most. */
const REACH = 14;
const DAY = 3;
const BEFORE = 4;

/** The visit of whoever a clause says to be invited to a place for a day. `told`: what the sentence tells otherwise. */
export function tellInvited(clause: Clause, told: readonly Draft[]): Draft[] {
  const { view, stops, mood } = clause;
  if (mood.invitation === NOWHERE || view.dates.length === 0 || stops.length === 0) return [];
  if (mood.silent || view.reading.wordFills('articles', mood.invitation - 1, mood.invitation)) return [];
  if (Math.min(mood.wish, mood.denial) < NOWHERE) return [];
  const at = wordBetween(view, 'invite', view.from, view.to);
  const stop = at < 0 ? undefined : stops.find(({ place }) => isGoal(place, at));
  if (!stop || told.some((draft) => isComplete(draft) && draft.at >= view.from && draft.at < view.to))
    return [];
  if (view.triggers.some(({ from, to }) => from > at && to <= stop.place.from)) return [];
  const date = dayOf(view, at, stop);
  const guest = date && guestOf(clause, at, stop);
  if (!date || !guest) return [];
  const draft = visitAt(view, stop, { visitors: partiesOf(guest.guests), people: peopleOf(guest.all) });
  draft.time = 'future';
  draft.day = date.from;
  draft.rules.push('travel');
  return [draft];
}

const isGoal = ({ from, link, city, deictic }: Stop['place'], at: number): boolean =>
  from > at && from - at <= REACH && (link === 'at' || link === 'goal') && city !== null && deictic === null;

/** The day for which somebody is invited: right behind the place; before it only where he is being invited, and was not. */
function dayOf(view: View, at: number, { place }: Stop): DateMention | null {
  const { reading, dates } = view;
  const isSingle = ({ kind, sense, start }: DateMention): boolean =>
    kind === 'date' && sense === 'on' && (start?.day !== undefined || start?.weekday !== undefined);
  const behind = dates.find(({ from }) => from >= place.to && from - place.to <= DAY);
  // `invited him to Paris on Tuesday`: the day may be that of the invitation, which no date of a month told in the same breath is.
  const romance = view.lexicon.data.futureEndings.length > 0;
  const was =
    (['have', 'had', 'been'] as const).some((kind) => reading.word(kind, at - 1) > 0) ||
    (!romance && hasPastEnding(view, at) && !reading.word('be', at - 1));
  if (behind && isSingle(behind) && (!was || behind.start?.month !== undefined)) return behind;
  const before = was ? undefined : dates.find(({ from, to }) => from >= at && to <= place.from);
  return before && isSingle(before) ? before : null;
}

/** Who is invited: the object of the word, with whoever invites him home; else its subject. */
function guestOf(
  { view, persons }: Clause,
  at: number,
  { code, place }: Stop,
): { guests: Clause['company']; all: Clause['company'] } | null {
  const free = persons.filter(({ mention, actors }) => mention.link === null && actors.length > 0);
  const being = view.reading.word('be', at - 1) > 0;
  const object = free.find(
    ({ mention: { from, to } }) => from > at && (to <= place.from || (!being && from - place.to <= DAY)),
  );
  const subject = free.findLast(({ mention }) => mention.to <= at);
  const inviter = persons.find(({ mention }) => mention.link === 'by' && mention.from > at);
  if (!object && subject && at - subject.mention.to > BEFORE) return null;
  const guests = ((object ?? subject)?.actors ?? []).filter(isOfficial);
  const hosts = ((object ? subject : inviter)?.actors ?? []).filter(isOfficial);
  if (guests.length === 0 || guests.some(({ codes }) => codes.length !== 1 || codes[0] === code)) return null;
  if (hosts.some(({ codes }) => !codes.some((one) => isAtHomeIn(one, code)))) return null;
  return { guests, all: [...guests, ...hosts] };
}
