/** What a gathering is about: a country that is neither its host nor at it. */
import type { Mention } from '../mention';
import { beforeArticle } from '../roles/before';
import { IN_CONFLICT } from '../sectors';
import { spanAt } from '../spans';
import type { Trigger } from '../verbs/triggers';
import { hasWord, type View } from '../view';
import type { Extent } from './extent';

/** `the Gaza summit in Sharm el-Sheikh`, `a Sudan conference`: what it is about, right before the noun. */
export function isCompound({ mentions, reading }: View, mention: Mention, { from, to }: Extent): boolean {
  const [code] = mention.codes;
  if (mention.kind !== 'party' || mention.to > from || isJoined(reading, mention)) return false;
  for (let at = mention.to; at < from; at += 1)
    if (!reading.word('summitAdjectives', at) && !reading.hit('sector', at)) return false;
  if (mention.city === null) return mention.form === 'name' && mention.link === null;
  return (
    IN_CONFLICT.has(code ?? '') &&
    mentions.some((one) => one.from >= to && one.link === 'at' && one.city !== null && one.codes[0] !== code)
  );
}

/** `the India–Australia summit`: whose it is. */
const isJoined = (reading: View['reading'], { from, to }: Mention): boolean =>
  [from, to].some((at) => reading.tokens[at]?.hyphen === true) ||
  reading.norm(from - 1) === '–' ||
  reading.norm(to) === '–';

/** Whether its name says what country a gathering is about. */
export const isAbout = (view: View, extent: Extent): boolean =>
  view.mentions.some((one) => isSubjectOf(view, one, extent));

/** `The conference on Libya`, `a Sudan conference`: the country that it is about, which may stand before the verb. */
export const isSubjectOf = (view: View, mention: Mention, extent: Extent): boolean =>
  mention.city === null &&
  (isCompound(view, mention, extent) ||
    (mention.from - extent.to <= ABOUT && mention.from >= extent.to && isTheme(view, mention, extent)));

/** Between a gathering and the country that it is about: `on the war in`. */
const ABOUT = 6;

/** `a summit on Niger`, `on the war in Gaza`: what it is about. */
export function isTheme(view: View, place: Mention, extent: Extent): boolean {
  if (place.form === 'name' && view.reading.wordFills('subjects', place.from - 1, place.from)) return true;
  return IN_CONFLICT.has(place.codes[0] ?? '') && isSubjectOfTalk(view, place, extent);
}

/** `the war in Gaza and the outcome of COP28`: where something else happens. */
export function isSubjectOfTalk(view: View, place: Mention, { to }: Extent): boolean {
  // `a peace summit in Lucerne`: what stands before the noun is no talk of the place.
  const floor = place.from >= to ? to : view.from;
  for (let back = place.from - 1; back >= floor && back >= place.from - 3; back -= 1) {
    // `on Monday, in the same city`: the preposition is the day's.
    if (spanAt(view.dates, back)) return false;
    if (view.reading.word('subjects', back) || view.reading.hit('sector', back)) return true;
  }
  return false;
}

/** The first country or body right behind a gathering: whose it is, or what it is about. */
export function subjectIn({ mentions }: View, { to }: Extent): Mention | null {
  const state = mentions.find((one) => one.from >= to);
  if (!state || state.from - to > SUBJECT) return null;
  return state.form === 'name' || state.form === 'organisation' ? state : null;
}

/** `the United Nations conference on the ocean opened`: a conference that bears the name of an organisation. */
export const isOfOrganisation = (view: View, { from, to }: Trigger, extent: Extent): boolean =>
  hasWord(view, 'conferences', from, to) && subjectIn(view, extent)?.form === 'organisation';

/** Between a conference and the country that it is about: `d'aide au relèvement de l'`. */
export const SUBJECT = 8;

/** `La conférence sur la Libye, ouverte jeudi, réunit X et Y`: what they talk about, and no side. */
export function isSpokenAbout({ reading, mentions }: View, mention: Mention): boolean {
  if (mention.kind !== 'party' || mention.link !== null || !mentions.includes(mention)) return false;
  const at = beforeArticle(reading, mention.from);
  return reading.wordFills('subjects', at - 1, at);
}
