/** Whether a gathering is told of as held: by whom, beside what, and when. */
import { groupOf } from '../roles/group';
import { readVerbGroup, type VerbGroup } from '../verbs/tense';
import type { Link, Mention } from '../mention';
import { spanAt } from '../spans';
import type { Trigger } from '../verbs/triggers';
import { hasWord, wordBetween, type View } from '../view';
import type { Extent } from './extent';
import { nameParties } from './name';

/** Between a verb of holding and what is held stand at most a date and a place. */
const HELD_WITHIN = 12;

/** `ont tenu une réunion trilatérale`, `held a summit`: where the verb stands whose subject holds it, or -1. */
export function holderOf(view: View, at: number): number {
  for (let back = at - 1; back >= view.from && back >= at - HELD_WITHIN; back -= 1) {
    if (spanAt(view.mentions, back)?.link === null) return -1;
    if (view.reading.word('holds', back)) {
      const auxiliary = view.reading.word('have', back - 1) || view.reading.word('had', back - 1);
      return auxiliary ? back - 1 : back;
    }
  }
  return -1;
}

/** `the second summit would meet in Baku`, `le sommet Russie-Afrique réunira`: a gathering that is held, right before its verb; not a body by its name alone. */
export function isHeldNoun(view: View, from: number): boolean {
  const name = view.triggers.findLast((one) => one.to <= from);
  if (name?.frame !== 'summit-noun' || from - name.to > 2) return false;
  if (view.mentions.some((mention) => mention.from >= name.to && mention.to <= from)) return false;
  return (
    name.kind !== 'series' || view.triggers.some((one) => one.frame === 'summit-noun' && one.to === name.from)
  );
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
        (one.frame === 'receive' && one.to <= extent.from && extent.from - one.to <= 3),
    ) || holderOf(view, extent.from) >= 0;
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
  return (
    place &&
    (ministers ||
      (verb && people > 0) ||
      isOnState(view, trigger, extent) ||
      isOfMinisters(view, trigger, extent))
  );
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
function isHosted({ triggers, mentions }: View, { from, to }: Extent): boolean {
  const verb = triggers.find(
    ({ kind, frame }) => kind === 'verb' && (frame === 'hold' || frame === 'receive'),
  );
  if (!verb) return false;
  if (verb.from >= to) return verb.frame === 'hold' && verb.from - to <= HELD_WITHIN;
  return (
    from - verb.to <= HELD_WITHIN && mentions.some((one) => one.link === null && isRightBefore(one, verb))
  );
}

/** At most an auxiliary stands between. */
const isRightBefore = ({ to }: Mention, { from }: Trigger): boolean => to <= from && from - to <= 1;

/** Between a conference and the country that it is about: `d'aide au relèvement de l'`. */
const SUBJECT = 8;
const GENITIVE: ReadonlySet<Link | null> = new Set<Link>(['of', 'goal']);

/** `the ministerial meeting of the EU and Central Asia`: of ministers, and a body's; a country's own may be its cabinet. */
const isOfMinisters = (view: View, { from, to }: Trigger, extent: Extent): boolean =>
  hasWord(view, 'ofMinisters', from, to) && nameParties(view, extent).length > 0;

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
