/** Whether a conference or a bare series is told as one that somebody attends, holds or opens, and not only mentioned. */
import type { Link, Mention } from '../mention';
import { isCounted } from '../roles/before';
import { groupOf } from '../roles/group';
import { NONE } from '../none';
import type { Trigger } from '../verbs/triggers';
import { hasWord, type View } from '../view';
import { atBefore, isBeside, isLoose } from './beside';
import type { Extent } from './extent';
import { HELD_WITHIN, holderOf, openerOf, relativeHolder, statesHolding } from './held';
import { nameParties } from './name';
import { isOfSite } from './place';
import { isOfFewStates } from './states';
import { isOfOrganisation, SUBJECT, subjectIn } from './theme';

/** A conference or a bare "G7" counts where somebody attends, holds or travels to it. */
export function isAttended(view: View, trigger: Trigger, extent: Extent): boolean {
  // A line of an agenda tells what is held.
  if (view.day) return true;
  if (!extent.series) return isConferenceAttended(view, trigger, extent);
  if (extent.noun || view.reading.word('meetingNames', trigger.from)) return true;
  // What is held is what happens beside it: `held talks on the sidelines of the General Assembly`.
  if (isBeside(view, extent.from))
    return !isLoose(extent) || view.triggers.some((one) => one.frame === 'attend' && isNear(one, trigger));
  return (
    atBefore(view, trigger.from) ||
    isHeading(view, extent) ||
    isBegunOrEnded(view, trigger) ||
    isTold(view, trigger, extent)
  );
}

/** The same of a noun without a series, which needs to be of leaders or states, or somewhere with somebody. */
function isConferenceAttended(view: View, trigger: Trigger, extent: Extent): boolean {
  if (relativeHolder(view, extent)) return true;
  const told = isTold(view, trigger, extent);
  if (told && (isOfLeaders(view, trigger) || isOfFewStates(view, trigger))) return true;
  const peopled = hasPeople(view);
  // On screens a meeting of ministers is at no place.
  if (
    told &&
    peopled &&
    hasWord(view, 'video', view.from, view.to) &&
    hasWord(view, 'ofMinisters', trigger.from, trigger.to)
  )
    return true;
  if ((told || isBegunOrEnded(view, trigger)) && isOfTwo(view, extent)) return true;
  if (isHeldByState(view, extent)) return true;
  if (!view.mentions.some((one) => one.placeLike && (one.city !== null || one.link === 'at'))) return false;
  return (
    view.mentions.some((one) => one.plural && (one.rank === 'head' || one.rank === 'minister')) ||
    (peopled && (told || isOpened(view, trigger, extent))) ||
    isOnState(view, trigger, extent) ||
    ((told || isBegunOrEnded(view, trigger)) && isOfOrganisation(view, trigger, extent)) ||
    isOfMinisters(view, trigger, extent)
  );
}

/** `the conference, co-chaired by X and Ukrainian Prime Minister Y`, `la conférence réunissait X, Y et Z`: a conference with leaders of two countries behind it, wherever it is. */
function isOfTwo(view: View, { from, to }: Extent): boolean {
  if (!hasWord(view, 'conferences', from, to)) return false;
  const codes = new Set<string>();
  for (const { kind, link, from: at, codes: own } of view.mentions)
    if (kind === 'person' && at >= to && (link === null || link === 'by' || link === 'with'))
      for (const code of own.slice(0, 1)) codes.add(code);
  return codes.size > 1;
}

/** Whether a verb, or a noun for who chairs, tells that a gathering is attended, held, received or brought together. */
export const isTold = (view: View, trigger: Trigger, { from, to }: Extent): boolean =>
  view.triggers.some(
    (one) =>
      ((one.frame === 'attend' || one.frame === 'hold') && isNear(one, trigger)) ||
      // `réunit à Berlin une conférence`
      (one.verb?.assembles === true && one.to <= from && from - one.to <= HELD_WITHIN) ||
      (one.frame === 'receive' && one.to <= from && from - one.to <= RECEIVED),
  ) ||
  holderOf(view, from) >= 0 ||
  // `X, coprésident de la conférence`
  hasWord(view, 'chaired', from - HELD_WITHIN, from) ||
  hasWord(view, 'assembles', to, to + ASSEMBLED);

const isNear = (verb: Trigger, { from }: Trigger): boolean => Math.abs(verb.from - from) < NEAR;

/** From a verb of attending or holding to its gathering, on either side, less than. In tokens. */
const NEAR = 18;

/** Between a verb of receiving and the gathering that is received, in tokens. */
const RECEIVED = 3;

/** Between a gathering and the verb that says whom it brings together. */
const ASSEMBLED = 14;

/** Whether a word of beginning or ending stands beside a gathering. */
const isBegunOrEnded = (view: View, { from, to }: Trigger): boolean =>
  hasWord(view, 'begins', from - RUN, to + RUN) || hasWord(view, 'ends', from - RUN, to + RUN);

/** Tokens between that word and the gathering, at most. */
const RUN = 6;

/** Whether somebody is named, or several countries that act together. */
const hasPeople = (view: View): boolean =>
  view.mentions.some(
    (mention) =>
      mention.kind === 'person' ||
      mention.kind === 'pronoun' ||
      (mention.kind === 'office' && mention.codes.length > 0) ||
      (mention.kind === 'party' &&
        (mention.link === null || mention.link === 'by') &&
        groupOf(view, mention).length > 1),
  );

/** `opened the third meeting of the Contact Group`, `a clos la conférence sur la Libye`: somebody opens or closes one of several, or one on another country. */
const isOpened = (view: View, trigger: Trigger, extent: Extent): boolean =>
  openerOf(view, extent) >= 0 && (isCounted(view.reading, trigger.from) || isAbroad(view, extent));

/** `the conference on Libya in Berlin`: whether it is about or of another country than the one it is in. */
function isAbroad(view: View, extent: Extent): boolean {
  const state = subjectIn(view, extent);
  return state !== null && view.mentions.some((one) => isElsewhere(one, state));
}

/** The same of a country, and no body. */
export const isOnAbroad = (view: View, extent: Extent): boolean =>
  subjectIn(view, extent)?.form === 'name' && isAbroad(view, extent);

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
  if (to - from < 2 && !view.reading.wordFills('summitAdjectives', from - 1, from)) return false;
  const state = stateOf(view, extent);
  return state !== null && isHosted(view, extent) && view.mentions.some((one) => isElsewhere(one, state));
}

/** `Italy will host a conference on Libya on Monday`: a country that holds or receives on a day a conference about another, wherever at home. */
function isHeldByState(view: View, extent: Extent): boolean {
  const state = view.dates.length > 0 ? stateOf(view, extent) : null;
  const holders = state ? statesHolding(view, extent) : NONE;
  return holders.length > 0 && holders.every(({ codes }) => codes[0] !== state?.codes[0]);
}

/** The country that a conference is about, right behind it and a word of subjects. */
function stateOf(view: View, { from, to }: Extent): Mention | null {
  const { mentions, reading, triggers, dates } = view;
  if (!hasWord(view, 'conferences', from, to)) return null;
  const state = mentions.find((one) => one.from >= to);
  if (state?.form !== 'name' || state.city !== null || state.from - to > SUBJECT) return null;
  if (reading.word('subjects', to) === 0 && !GENITIVE.has(state.link)) return null;
  for (let at = to; at < state.from; at += 1)
    if (
      reading.tokens[at]?.form.kind === 'punctuation' ||
      [...triggers, ...dates].some((one) => one.from === at)
    )
      return null;
  return state;
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

/** `G20 : les dirigeants attendus à Rio`: the subject of a headline. */
function isHeading(view: View, extent: Extent): boolean {
  return extent.from - view.from <= 1 && view.reading.norm(extent.to) === ':';
}
