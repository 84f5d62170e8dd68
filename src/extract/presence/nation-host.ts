/**
 * Nations as hosts, of which no place is named: `the Poles, who had had him on the 21st and the 22nd`, `Les Polonais avaient eu Modi
 * mercredi`, `Xi Jinping, whom the Americans will have on their soil from Tuesday`.
 */
import type { DateMention } from '../dates/expression';
import type { Draft } from '../draft';
import { closesClause, dayRightBehind } from '../frames/gapped';
import { actorsOf, partiesOf, peopleOf, type Scene } from '../frames/scene';
import { isPersonOrOffice, type Mention } from '../mention';
import { beforeArticle } from '../roles/before';
import { groupOf } from '../roles/group';
import { timeOfWord } from '../verbs/word-time';
import { hasWord, type View } from '../view';
import { timeOfHaving, whomIsMeant } from './host';
import { isOfficial } from './person';
import { stopAt, type Stop } from './stop';
import { visitAt } from './tell';

/** Whom a nation has, and on which day. */
interface Had {
  readonly who: Pick<Draft, 'visitors' | 'people'>;
  readonly day: DateMention;
  /** The verb of having. */
  readonly from: number;
  readonly to: number;
}

/** First and last token of a verb of having, half-open. */
type Verb = readonly [number, number];

const HAVING_GUEST = ['hadHim', 'hasGuest'] as const;

/** The visits of whom a nation has on a day. `stops`: the places that the sentence names; `recent`: what was told last. */
export function tellNations(scene: Scene, stops: readonly Stop[], recent: readonly Draft[]): Draft[] {
  const { view } = scene;
  if (view.dates.length === 0 || !HAVING_GUEST.some((kind) => hasWord(view, kind, view.from, view.to)))
    return [];
  return view.mentions.flatMap((nation) => {
    const stop = isNation(view, nation) ? stopAt(view, nation, undefined) : null;
    const had = stop && hadBy(scene, nation, stops, recent);
    if (!had || had.who.visitors.length === 0) return [];
    if (had.who.visitors.some(({ value }) => nation.codes.includes(value))) return [];
    const draft = visitAt(view, stop, had.who);
    draft.day = had.day.from;
    // `l'avaient eu`: by its auxiliary.
    draft.time = timeOfHaving(view, had.from, had.to) ?? timeOfWord(view, had.to - 1) ?? 'present';
    draft.rules.push('travel', 'weak', 'on-the-spot');
    return [draft];
  });
}

/** `the Poles`: a nationality behind an article that is not `a`. */
const isNation = ({ reading }: View, { form, from }: Mention): boolean =>
  form === 'demonym' &&
  reading.wordFills('articles', from - 1, from) &&
  !reading.word('indefinite', from - 1);

function hadBy(scene: Scene, nation: Mention, stops: readonly Stop[], recent: readonly Draft[]): Had | null {
  const { reading } = scene.view;
  const relative = reading.norm(nation.to) === ',' ? reading.word('whoSubject', nation.to + 1) : 0;
  if (nation.link !== null && relative === 0) return null;
  const verb = relative || nation.to;
  const him = reading.word('hadHim', verb);
  // At a place of its own it is the place that has him: see `host.ts`.
  const isPlaced = stops.some(({ code }) => nation.codes.includes(code));
  if (him) return isPlaced ? null : hadHim(scene, nation, recent, [verb, him]);
  const to = reading.word('hasGuest', verb);
  return to ? (hadWhom(scene, nation, [verb, to]) ?? hadNamed(scene, [verb, to])) : null;
}

/** `The Poles had him on Thursday`. */
function hadHim(scene: Scene, nation: Mention, recent: readonly Draft[], [from, to]: Verb): Had | null {
  const day = dayRightBehind(scene.view, to);
  return day && { who: whomIsMeant(scene, nation, recent).who, day, from, to };
}

/** `The Poles had Narendra Modi on Thursday`, and not `in mind on Thursday`. */
function hadNamed(scene: Scene, [from, to]: Verb): Had | null {
  const { view } = scene;
  const guest = view.mentions.find((one) => one.from >= to && one.from - to <= 1);
  const day = guest && dayRightBehind(view, guest.to);
  return day && guest.link === null ? hadOn(scene, guest, day, [from, to]) : null;
}

/** `Xi Jinping, whom the Americans will have on their soil from Tuesday`: who stands before the relative word that has its nation behind it. */
function hadWhom(scene: Scene, nation: Mention, [begin, to]: Verb): Had | null {
  const { view } = scene;
  const { reading, mentions, dates } = view;
  const whom = reading.wordBefore('whom', beforeArticle(reading, nation.from));
  if (whom <= view.from) return null;
  const comma = reading.norm(whom - 1) === ',' ? whom - 1 : whom;
  const guest = mentions.find((one) => one.to === comma);
  const day = dates.find(({ from, kind }) => kind === 'date' && from >= to && from - to <= SOIL);
  return guest && day && closesClause(view, day.to) ? hadOn(scene, guest, day, [begin, to]) : null;
}

/** Tokens from the verb to the day, where somebody is had between them: `on their soil from`. */
const SOIL = 4;

function hadOn(scene: Scene, guest: Mention, day: DateMention, [from, to]: Verb): Had | null {
  if (!isPersonOrOffice(guest)) return null;
  const guests = actorsOf(scene, groupOf(scene.view, guest)).filter(isOfficial);
  if (guests.some(({ codes }) => codes.length !== 1)) return null;
  return { who: { visitors: partiesOf(guests), people: peopleOf(guests) }, day, from, to };
}
