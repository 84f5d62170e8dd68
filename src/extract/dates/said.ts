/** The day on which something is said, where it is that of the gathering or of the talks as well. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { isCircumstance } from '../frames/on-visit';
import { subjectOf } from '../roles/subject';
import { timeOfGlad } from '../verbs/glad';
import { wordBetween, type View } from '../view';
import type { DateMention } from './expression';
import type { Governor } from './governor';

/**
 * `told their army chiefs on Saturday, at a joint summit in Dar es Salaam`: what is
 * said at a gathering is said on its day, and what is said after talks on theirs; null for what is said elsewhere.
 */
export function saidAt(view: View, draft: Draft, date: DateMention, governor: Governor): Governor | null {
  if (governor.kind !== 'other') return null;
  if (draft.type === 'visit') {
    const isThen =
      isDoneThere(view, draft, date) ||
      isSaidOn(view, draft, date, governor) ||
      isSaidThere(view, draft, date, governor);
    return isThen ? { kind: 'act', at: governor.at, trigger: null } : null;
  }
  // `ont adopté vendredi, lors du sommet`: whatever was done on that occasion was done on its day.
  if (draft.type === 'summit' && isOccasion(view, date.to, draft.at)) return governor;
  if (!view.reading.word('say', governor.at)) return null;
  if (isSaidAfter(view, draft, date)) return { kind: 'act', at: governor.at, trigger: null };
  if (draft.type !== 'summit' || draft.at < date.to) return null;
  for (let back = draft.at - 1; back >= date.to && back >= draft.at - 5; back -= 1) {
    if (view.reading.word('at', back)) return governor;
    if (view.reading.tokens[back]?.form.kind !== 'word') return null;
  }
  return null;
}

/**
 * `condemned Russia in Wellington on Monday after meeting X`, `a été signé lundi à Lisbonne lors d'une visite de X`: what is done
 * at the place of a visit, with the day and the place side by side, and the talks or the visit right behind.
 */
function isDoneThere(view: View, { place, at: told }: Draft, date: DateMention): boolean {
  if (!place || told < date.to || date.end) return false;
  const behind = place.from >= date.to ? place.to : date.to;
  const gap = place.from >= date.to ? place.from - date.to : date.from - place.to;
  if (gap < 0 || gap > BESIDE || behind > told) return false;
  const at = view.reading.norm(behind) === ',' ? behind + 1 : behind;
  return (view.reading.word('after', at) > 0 || isOccasionAt(view, at)) && told - at < AFTER;
}

/** `during a visit`, `à l'issue d'un entretien`, and no `before`: what makes the day of what is said that of what follows. */
const isOccasionAt = ({ reading }: View, at: number): boolean =>
  reading.word('circumstance', at) > 0 && !reading.word('aheadOf', at);

/** `said on Monday during a visit to Brasília that`, `a déclaré lundi, après un entretien avec X, que`: what is said on that occasion is said on its day. */
function isSaidOn(
  view: View,
  { at: told, time }: Draft,
  { to, end }: DateMention,
  governor: Governor,
): boolean {
  if (time === 'future' || end || told < to || !view.reading.word('say', governor.at)) return false;
  const at = view.reading.norm(to) === ',' ? to + 1 : to;
  return isOccasionAt(view, at) && told - at <= AFTER;
}

/** `On a visit to Lisbon, Ruto said on Thursday`, `“I am delighted to be in Lisbon”, Ruto said on Thursday`, `Ruto, en visite à Lisbonne, a salué jeudi`: what a visitor says who is called one in the same breath. */
function isSaidThere(view: View, draft: Draft, date: DateMention, governor: Governor): boolean {
  const { at, visitors, hosts, start, time } = draft;
  if (time === 'future' || start || date.end) return false;
  // `on a three-day visit, said on Thursday`: on whichever of the days.
  const said = saidBy(view, date, governor);
  if (said <= at || view.dates.some(({ kind }) => kind === 'length')) return false;
  // `, a annoncé vendredi un porte-parole`: behind what the visitor does, somebody else says it.
  if (view.triggers.some(({ kind, from }) => kind === 'verb' && from > at && from < said)) return false;
  const told = view.triggers.find(({ from }) => from === at);
  if (!told) return false;
  const isGlad = told.kind === 'verb' && timeOfGlad(view, told) === 'past';
  if (!isGlad && !(told.kind === 'noun' ? isCircumstance(view, told) : told.tenses.includes('gerund')))
    return false;
  const sides = isGlad ? [...visitors, ...hosts] : visitors;
  return [...subjectOf(view, said), ...inverted(view, date)].some(
    ({ kind, codes }) =>
      (kind !== 'party' && codes.length === 0) || sides.some((read) => codes.includes(read.value)),
  );
}

/** `, a déclaré mardi William Ruto`: who says something may stand right behind its day. */
const inverted = ({ mentions }: View, { to }: DateMention): Mention[] =>
  mentions.filter((one) => one.link === null && (one.from === to || one.from === to + 1));

/** The verb of saying on which a date hangs, or which stands before it where the date is that of the saying itself (`said on Monday that`); -1 for none. */
function saidBy(view: View, { from }: DateMention, { at }: Governor): number {
  if (view.reading.word('say', at)) return at;
  return at === from ? wordBetween(view, 'say', from - SAID_WITHIN, from) : -1;
}

/** Tokens from a verb of saying to its day, at most: `told reporters on`. */
const SAID_WITHIN = 4;

/** Tokens between a day and its place, and from `after` to the word of talks, at most. */
const BESIDE = 2;
const AFTER = 8;

/** `on Friday, during the MERCOSUR`, `vendredi, lors du`: a preposition of occasion right behind the date, and right before the gathering. */
function isOccasion({ reading }: View, from: number, to: number): boolean {
  const at = reading.norm(from) === ',' ? from + 1 : from;
  return (
    at < to &&
    to - at <= OCCASION &&
    (reading.word('occasion', at) > 0 || (at > from && reading.word('at', at) > 0))
  );
}

/** Tokens from the preposition to the noun of a gathering: `during the 40th extraordinary MERCOSUR`. */
const OCCASION = 6;

/** `said late on Wednesday after hours of talks`, `After a day of talks, they said on Monday`. */
function isSaidAfter({ reading, from }: View, draft: Draft, date: DateMention): boolean {
  if (draft.at < date.from) return reading.word('after', from) > 0 && draft.at - from < 10;
  return reading.word('after', date.to) > 0 && draft.at - date.to < 8;
}
