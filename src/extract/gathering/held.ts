/** Who holds or opens a gathering, and when it is held. */
import { NONE } from '../none';
import { groupOf } from '../roles/group';
import { isSmall } from '../roles/small';
import { readVerbGroup, type VerbGroup } from '../verbs/tense';
import type { Mention } from '../mention';
import { spanAt } from '../spans';
import type { Trigger } from '../verbs/triggers';
import { hasWord, wordBetween, type View } from '../view';
import type { Extent } from './extent';

/** Between a verb of holding and what is held stand at most a date and a place. */
export const HELD_WITHIN = 12;

/** `ont tenu une réunion trilatérale`, `held a summit`: where the verb stands whose subject holds it, or -1. */
export function holderOf(view: View, at: number): number {
  for (let back = at - 1; back >= view.from && back >= at - HELD_WITHIN; back -= 1) {
    if (isNamedBetween(view, back, at)) return -1;
    if (view.reading.word('holds', back)) {
      const auxiliary = view.reading.word('have', back - 1) || view.reading.word('had', back - 1);
      return auxiliary ? back - 1 : back;
    }
  }
  return -1;
}

/** `Japan will hold a conference`, `Italy is to host one`: the countries right before the verb of holding or receiving it. */
export function statesHolding(view: View, { from, to }: Extent): readonly Mention[] {
  if (!hasWord(view, 'conferences', from, to)) return NONE;
  const verb = view.triggers.findLast(
    (one) => one.kind === 'verb' && HOLDING.has(one.frame) && one.to <= from && from - one.to <= HELD_WITHIN,
  );
  const at = verb?.from ?? holderOf(view, from);
  const state = view.mentions.find((one) => one.to <= at && at - one.to <= AUXILIARIES);
  const group = state ? groupOf(view, state) : NONE;
  return group.every(({ form, link }) => form === 'name' && link === null) ? group : NONE;
}

const HOLDING: ReadonlySet<Trigger['frame']> = new Set(['hold', 'receive', 'attend']);

/** Between a country and its verb of holding, at most: `is to`. */
const AUXILIARIES = 2;

/** Whether somebody stands at a token before a gathering who may be whom the verb before him has as its object; no city that the noun bears (`the Kuala Lumpur summit`). */
function isNamedBetween({ mentions }: View, at: number, gathering: number): boolean {
  const named = spanAt(mentions, at);
  return named?.link === null && !(named.placeLike && named.to === gathering);
}

/** `a meeting that CARICOM held in Kingston with X`, `la réunion que l'Asean a tenue lundi`: the body that holds a gathering, named in the relative clause right behind it. */
export function relativeHolder({ reading, mentions }: View, { to }: Extent): Mention | null {
  if (!reading.word('whom', to) && !reading.word('who', to)) return null;
  const body = mentions.find((one) => one.from > to);
  if (body?.form !== 'organisation' || body.link !== null || body.from - to > RELATIVE) return null;
  return reading.findWord('holds', body.to, body.to + RELATIVE) >= 0 ? body : null;
}

/** Between a relative word and the body, and between that and its verb: an article, the short name in brackets, an auxiliary. */
const RELATIVE = 6;

/** `the second summit would meet in Baku`, `the peace summit in Lucerne on 15 June drew`: a gathering that is held, with its place and its day before its verb; not a body by its name alone. */
export function isHeldNoun(view: View, from: number): boolean {
  // `The summit, opened on Thursday by X, brought together`
  const name = view.triggers.findLast((one) => one.to <= from && !isOfOpening(view, one));
  if (name?.frame !== 'summit-noun' || !isOfPlaceAndDay(view, name.to, from)) return false;
  return (
    name.kind !== 'series' || view.triggers.some((one) => one.frame === 'summit-noun' && one.to === name.from)
  );
}

/** A participle of opening, holding or ending behind a comma. */
const isOfOpening = ({ reading }: View, { frame, from }: Trigger): boolean =>
  reading.norm(from - 1) === ',' && (frame === 'hold' || reading.word('begins', from) > 0);

/** Whether nothing stands between two tokens but a place, a day and two words beside them; right behind a noun they may stand. */
function isOfPlaceAndDay(view: View, from: number, to: number): boolean {
  let strange = 0;
  for (let at = from; at < to;) {
    const span = spanAt(view.dates, at) ?? spanAt(view.mentions, at);
    if (span && 'placeLike' in span && !(span.placeLike && span.kind === 'party') && span.link !== 'by')
      return false;
    if (!span && view.reading.tokens[at]?.form.kind === 'word' && !isSmall(view, at)) strange += 1;
    at = span?.to ?? at + 1;
  }
  return strange <= STRANGE;
}

/** `would`, `devait`: the auxiliaries of the verb. */
const STRANGE = 2;

/** `opened the summit`, `brought to a close a two-day summit`: where the verb stands whose subject opens or closes it, or -1. */
export function openerOf(view: View, { from }: Extent): number {
  const { reading } = view;
  for (let back = from - 1; back >= view.from && back >= from - 8; back -= 1) {
    if (reading.norm(back) === ';' || isNamedBetween(view, back, from)) return -1;
    const end = reading.word('begins', back) || reading.word('ends', back);
    // `at the end of the summit`, `the opening of`: when something else was done.
    if (end && end <= from && !reading.word('at', back) && reading.word('articles', back - 1) !== back)
      return back;
  }
  return -1;
}

/** `le sommet qui s'est ouvert vendredi`: the time of its own verb, not of the one before it. */
export function heldAfter(view: View, extent: Extent): { time: VerbGroup['time']; ends: boolean } | null {
  const verb = view.triggers.find(
    (one) => one.frame === 'hold' && one.kind === 'verb' && one.from >= extent.to,
  );
  if (!verb || verb.from - extent.to > 14) return null;
  if (isApposed(view, extent, verb)) return { time: 'past', ends: verb.verb?.ends === true };
  const relative = wordBetween(view, 'who', extent.to, verb.from);
  if (relative < 0 || view.triggers.some((one) => one.from >= extent.to && one.to <= relative)) return null;
  const { time } = readVerbGroup(view, verb);
  return time ? { time, ends: verb.verb?.ends === true && time === 'past' } : null;
}

/** `the summit, opened on Monday,`: a bare participle behind a comma. */
const isApposed = ({ reading }: View, { to }: Extent, { from, tenses }: Trigger): boolean =>
  reading.norm(to) === ',' && from === to + 1 && tenses.includes('participle');
