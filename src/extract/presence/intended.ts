/**
 * Whom a place or a host meant to have on a day, by whatever verb: `Maia Sandu, que Vilnius comptait saluer jeudi sur son tarmac`, `the
 * pope, whom Kinshasa was to have cheered on 2 July`.
 */
import type { DateMention } from '../dates/expression';
import type { Draft } from '../draft';
import { actorsOf, partiesOf, partyRead, peopleOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { visitAt } from './tell';
import type { View } from '../view';
import { isOfficial } from './person';

/** The visits of those of whom a relative clause says so, but for what the sentence tells otherwise. `told`: that. */
export function tellIntended(scene: Scene, told: readonly Draft[]): Draft[] {
  const { view } = scene;
  const { reading, dates, from, to } = view;
  if (dates.length === 0) return [];
  for (let at = reading.findWord('whom', from, to); at >= 0; at = reading.findWord('whom', at + 1, to)) {
    const draft = intendedAt(scene, at);
    if (draft) return told.some((one) => isSame(one, draft)) ? [] : [draft];
  }
  return [];
}

/** What a relative clause that begins at a token says of whoever stands before it. */
function intendedAt(scene: Scene, at: number): Draft | null {
  const { view } = scene;
  const guest = antecedentOf(view, at);
  const host = guest && hostBehind(view, at);
  const plan = host ? planBehind(view, groupOf(view, host).at(-1) ?? host) : null;
  const day = plan && view.dates.find((date) => isDay(date) && date.from > plan.at);
  if (!host || !day) return null;
  const guests = actorsOf(scene, groupOf(view, guest)).filter(isOfficial);
  const [own] = host.placeLike ? [partyRead(host, host.codes[0] ?? '')] : partiesOf(actorsOf(scene, [host]));
  if (guests.length === 0 || !own?.value || !guests.every(({ codes }) => isAway(codes, own.value)))
    return null;
  const draft = visitAt(view, { place: host }, { visitors: partiesOf(guests), people: peopleOf(guests) });
  if (!host.placeLike) {
    draft.hosts = [own];
    draft.people.push(...peopleOf(actorsOf(scene, [host])));
  }
  draft.time = 'future';
  draft.unfulfilled = plan.was;
  draft.day = day.from;
  draft.rules.push('travel', 'weak');
  return draft;
}

const isAway = (codes: readonly string[], home: string): boolean => codes.length === 1 && codes[0] !== home;

/** Who stands right before a relative, a comma between. */
function antecedentOf({ reading, mentions }: View, at: number): Mention | undefined {
  const end = reading.norm(at - 1) === ',' ? at - 1 : at;
  return mentions.find((one) => one.to === end && one.kind !== 'party' && one.kind !== 'pronoun');
}

/** Whom or what a relative has as its subject: a city, a country, somebody of whom nothing governs. */
const hostBehind = ({ mentions }: View, at: number): Mention | undefined =>
  mentions.find(
    ({ from, link, placeLike, kind }) =>
      from > at && from - at <= 2 && link === null && (placeLike || kind === 'person' || kind === 'office'),
  );

/** The words of a plan right behind its subject; `was`: of a plan of then. */
function planBehind({ reading }: View, { to }: Mention): { at: number; was: boolean } | null {
  const was = reading.findWord('wasToHave', to, to + NEAR);
  if (was >= 0) return { at: was, was: true };
  const at = reading.findWord('planned', to, to + NEAR);
  return at >= 0 && !reading.word('to', at) ? { at, was: false } : null;
}

/** Tokens between whoever plans and the words of the plan: an adverb. */
const NEAR = 2;

const isDay = ({ kind, sense, start }: DateMention): boolean =>
  kind === 'date' && sense !== 'since' && start !== null;

/** Whether a draft has the same guests. */
const isSame = ({ rules, visitors, participants }: Draft, draft: Draft): boolean =>
  !rules.includes('void') &&
  [...visitors, ...participants].some((read) => draft.visitors.some((one) => one.value === read.value));
