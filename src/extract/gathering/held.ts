/** Whether a gathering is told of as held: by whom, beside what, and when. */
import { isCounted, isDefinite } from '../roles/before';
import { groupOf } from '../roles/group';
import { isSmall } from '../roles/small';
import { readVerbGroup, type VerbGroup } from '../verbs/tense';
import type { Link, Mention } from '../mention';
import { spanAt } from '../spans';
import type { Draft } from '../draft';
import type { Trigger } from '../verbs/triggers';
import { hasWord, wordBetween, type View } from '../view';
import type { Extent } from './extent';
import { nameParties } from './name';
import { isOfFewStates } from './states';
import { isOfOrganisation, SUBJECT, subjectIn } from './theme';

/** Between a verb of holding and what is held stand at most a date and a place. */
const HELD_WITHIN = 12;

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
  const name = view.triggers.findLast((one) => one.to <= from);
  if (name?.frame !== 'summit-noun' || !isOfPlaceAndDay(view, name.to, from)) return false;
  return (
    name.kind !== 'series' || view.triggers.some((one) => one.frame === 'summit-noun' && one.to === name.from)
  );
}

/** Whether nothing stands between two tokens but a place, a day and two words beside them; right behind a noun they may stand. */
function isOfPlaceAndDay(view: View, from: number, to: number): boolean {
  let strange = 0;
  for (let at = from; at < to;) {
    const span = spanAt(view.dates, at) ?? spanAt(view.mentions, at);
    if (span && 'placeLike' in span && !(span.placeLike && span.kind === 'party')) return false;
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

/** `en marge du G20`: the gathering is where something else happens. */
export function isBeside(view: View, at: number): boolean {
  for (let back = at - 1; back >= view.from && back >= at - 6; back -= 1) {
    if (view.reading.norm(back) === ',') return false;
    if (view.reading.word('margins', back)) return true;
  }
  return false;
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

/** A conference or a bare "G7" counts where somebody attends, holds or travels to it. */
export function isAttended(view: View, trigger: Trigger, extent: Extent): boolean {
  // A line of an agenda tells what is held.
  if (view.day) return true;
  if (extent.series && (extent.noun || view.reading.word('meetingNames', trigger.from))) return true;
  const verb =
    view.triggers.some(
      (one) =>
        ((one.frame === 'attend' || one.frame === 'hold') && Math.abs(one.from - trigger.from) < 18) ||
        // `réunit à Berlin une conférence`
        (one.verb?.assembles === true && one.to <= extent.from && extent.from - one.to <= HELD_WITHIN) ||
        (one.frame === 'receive' && one.to <= extent.from && extent.from - one.to <= 3),
    ) ||
    holderOf(view, extent.from) >= 0 ||
    // `X, coprésident de la conférence`
    hasWord(view, 'chaired', extent.from - HELD_WITHIN, extent.from) ||
    hasWord(view, 'assembles', extent.to, extent.to + ASSEMBLED);
  const runs =
    hasWord(view, 'begins', trigger.from - 6, trigger.to + 6) ||
    hasWord(view, 'ends', trigger.from - 6, trigger.to + 6);
  if (extent.series) {
    // What is held is what happens beside it: `held talks on the sidelines of the General Assembly`.
    const attends = (one: Trigger): boolean =>
      one.frame === 'attend' && Math.abs(one.from - trigger.from) < 18;
    if (isBeside(view, extent.from))
      return view.triggers.some(attends) || !LOOSE_SERIES.has(extent.series.series?.series ?? '');
    return verb || runs || atBefore(view, trigger.from) || isHeading(view, extent);
  }
  const people = view.mentions.filter(
    (mention) =>
      mention.kind === 'person' ||
      mention.kind === 'pronoun' ||
      (mention.kind === 'office' && mention.codes.length > 0) ||
      (mention.kind === 'party' &&
        (mention.link === null || mention.link === 'by') &&
        groupOf(view, mention).length > 1),
  ).length;
  const place = view.mentions.some(
    (mention) => mention.placeLike && (mention.city !== null || mention.link === 'at'),
  );
  const ministers = view.mentions.some(
    (mention) => mention.plural && (mention.rank === 'head' || mention.rank === 'minister'),
  );
  if (verb && isOfLeaders(view, trigger)) return true;
  if (relativeHolder(view, extent)) return true;
  if (verb && isOfFewStates(view, trigger)) return true;
  // On screens a meeting of ministers is at no place.
  if (
    verb &&
    people > 0 &&
    hasWord(view, 'video', view.from, view.to) &&
    hasWord(view, 'ofMinisters', trigger.from, trigger.to)
  )
    return true;
  return (
    place &&
    (ministers ||
      ((verb || isOpened(view, trigger, extent)) && people > 0) ||
      isOnState(view, trigger, extent) ||
      ((verb || runs) && isOfOrganisation(view, trigger, extent)) ||
      isOfMinisters(view, trigger, extent))
  );
}

/** Between a gathering and the verb that says whom it brings together. */
const ASSEMBLED = 14;

/** `opened the third meeting of the Contact Group`, `a clos la conférence sur la Libye`: somebody opens or closes one of several, or one on another country. */
const isOpened = (view: View, trigger: Trigger, extent: Extent): boolean =>
  openerOf(view, extent) >= 0 && (isCounted(view.reading, trigger.from) || isAbroad(view, extent));

/** `the conference on Libya in Berlin`: whether it is about or of another country than the one it is in. */
function isAbroad(view: View, extent: Extent): boolean {
  const state = subjectIn(view, extent);
  return state !== null && view.mentions.some((one) => isElsewhere(one, state));
}

/** `chaired a ministerial meeting on fisheries in Dakar`: one of many a day at home, with no other country, nor anybody else by name. */
export function isOfHome(
  view: View,
  trigger: Trigger,
  extent: Extent,
  { participants, people, hosts, series }: Draft,
): boolean {
  const [host] = hosts;
  if (!host || series || !participants.every(({ value }) => value === host.value)) return false;
  if (view.mentions.filter(({ kind }) => kind === 'person').length > people.length) return false;
  if (isDefinite(view.reading, trigger.from) || isCounted(view.reading, trigger.from)) return false;
  if (subjectIn(view, extent)?.codes.includes(host.value) === false) return false;
  const ministers = hasWord(view, 'ofMinisters', trigger.from, trigger.to + 1);
  if (!ministers && hasWord(view, 'summitAdjectives', trigger.from - 1, trigger.to + 1)) return false;
  const attended = view.triggers.some((one) => one.frame === 'attend' && one.to <= extent.from);
  return attended || openerOf(view, extent) >= 0;
}

/** `the CARICOM heads of government conference`, `the EU foreign ministers' meeting`: the leaders of a body right before the noun. */
const isOfLeaders = ({ mentions, reading }: View, { from }: Trigger): boolean =>
  mentions.some(
    (one) =>
      one.plural &&
      one.codes.length > 0 &&
      (one.to === from || (one.to === from - 1 && reading.word('possessive', one.to) > 0)),
  );

/** `the international conference on Libya`, `la conférence des donateurs pour la Syrie`: more than a bare noun, and behind it another country than that where it is. */
function isOnState(view: View, { from, to }: Trigger, extent: Extent): boolean {
  const { mentions, reading, triggers } = view;
  if (!hasWord(view, 'conferences', from, to)) return false;
  if (to - from < 2 && !reading.wordFills('summitAdjectives', from - 1, from)) return false;
  const state = mentions.find((one) => one.from >= extent.to);
  if (state?.form !== 'name' || state.city !== null || state.from - extent.to > SUBJECT) return false;
  if (reading.word('subjects', extent.to) === 0 && !GENITIVE.has(state.link)) return false;
  for (let at = extent.to; at < state.from; at += 1)
    if (reading.tokens[at]?.form.kind === 'punctuation' || triggers.some((one) => one.from === at))
      return false;
  return isHosted(view, extent) && mentions.some((one) => isElsewhere(one, state));
}

const isElsewhere = ({ placeLike, city, codes }: Mention, state: Mention): boolean =>
  placeLike && city !== null && codes[0] !== state.codes[0];

/** `Switzerland will host in Lugano, on 4 and 5 July, the conference`, `the conference opened`: it takes place, and whoever receives it is somebody we know. */
function isHosted(view: View, { from, to }: Extent): boolean {
  const { triggers, mentions } = view;
  // `closed on Thursday in Astana`
  if (hasWord(view, 'ends', to, to + HELD_WITHIN)) return true;
  const verb = triggers.find(
    ({ kind, frame }) => kind === 'verb' && (frame === 'hold' || frame === 'receive'),
  );
  if (!verb) return false;
  if (verb.from >= to) return verb.frame === 'hold' && verb.from - to <= HELD_WITHIN;
  return (
    from - verb.to <= HELD_WITHIN &&
    mentions.some((one) => (one.link === null || isOfSite(one)) && isRightBefore(one, verb))
  );
}

/** `the conference centre of Lugano hosts`: the city that a building is of. */
export const isOfSite = ({ link, placeLike, city }: Mention): boolean =>
  link === 'of' && placeLike && city !== null;

/** At most an auxiliary stands between. */
const isRightBefore = ({ to }: Mention, { from }: Trigger): boolean => to <= from && from - to <= 1;

const GENITIVE: ReadonlySet<Link | null> = new Set<Link>(['of', 'goal']);

/** `the ministerial meeting of the EU and Central Asia`, `the third ministerial meeting`, `the ministerial conference on fisheries`: of ministers, and a body's or one of several; a country's own may be its cabinet. */
function isOfMinisters(view: View, trigger: Trigger, extent: Extent): boolean {
  const { from, to } = trigger;
  if (!hasWord(view, 'ofMinisters', from, to)) return false;
  return (
    hasWord(view, 'conferences', from, to) ||
    nameParties(view, extent).length > 0 ||
    isCounted(view.reading, from)
  );
}

/** Whether a gathering is one of those, told as what something else happened beside. */
export const isBackdrop = (view: View, extent: Extent): boolean =>
  isLoose(extent) && isBeside(view, extent.from);

/** Whether a gathering is one of everybody, at which each is for others. */
export const isLoose = ({ series }: Extent): boolean => LOOSE_SERIES.has(series?.series?.series ?? '');

/** Yearly meetings of everybody, which are named for what happens beside them. */
const LOOSE_SERIES = new Set(['unga', 'davos', 'munich-security']);

/** `G20 : les dirigeants attendus à Rio`: the subject of a headline. */
function isHeading(view: View, extent: Extent): boolean {
  return extent.from - view.from <= 1 && view.reading.norm(extent.to) === ':';
}

/** Whether a preposition of place stands before a token, adjectives and articles aside. */
export function atBefore(view: View, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= view.from; back -= 1) {
    if (view.reading.word('at', back)) return true;
  }
  return false;
}

/** `announced during the MERCOSUR summit`, `a confié lors du sommet`: where the preposition of occasion stands before a gathering, or -1. */
export function occasionBefore({ reading, from }: View, at: number): number {
  for (let back = at - 1; back >= from && back >= at - OCCASION; back -= 1) {
    if (reading.norm(back) === ',') return -1;
    if (reading.word('occasion', back)) return back;
  }
  return -1;
}

/** Adjectives and an ordinal stand between: `during the 40th extraordinary`. */
const OCCASION = 6;
