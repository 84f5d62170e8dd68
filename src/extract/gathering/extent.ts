/** Which words name a gathering: its noun, its series, and what stands between them. */
import { BEING } from '../text/being';
import { WORD_NUMBERS } from '../text/trie';
import type { Trigger } from '../verbs/triggers';
import { hasPastEnding } from '../verbs/word-time';
import { hasWord, type View, wordBetween } from '../view';

/** The words that name a gathering, as tokens. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly series: Trigger | null;
  /** A real summit noun is in it. */
  readonly strong: boolean;
  /** A noun of gatherings is in it, be it a weak one. */
  readonly noun: boolean;
}

/** Two meet, three gather. */
export const FEWEST = 3;

/** Whether a trigger names a gathering. */
export const isGathering = (trigger: Trigger): boolean => trigger.frame === 'summit-noun';

/** A series beside its noun was read with the noun. */
export function isPartOfEarlier(view: View, trigger: Trigger): boolean {
  return view.triggers.some(
    (one) =>
      one !== trigger && isGathering(one) && one.from < trigger.from && near(view, one.to, trigger.from),
  );
}

/** Between the noun and the name only adjectives, articles, "of", numbers. */
function near(view: View, from: number, to: number): boolean {
  if (to < from || to - from > 6) return false;
  for (let at = from; at < to;) {
    const { reading } = view;
    const skip =
      reading.word('summitAdjectives', at) ||
      reading.word('articles', at) ||
      reading.word('of', at) ||
      reading.word('ordinals', at) ||
      reading.word('officeAdjectives', at);
    const form = reading.tokens[at]?.form;
    if (skip) at = skip;
    else if (
      form?.kind === 'number' ||
      form?.norm === '–' ||
      form?.norm === "'s" ||
      (form?.kind === 'word' && form.cap && !reading.hit('entity', at))
    )
      at += 1;
    else return false;
  }
  return true;
}

const MEETING = WORD_NUMBERS.setOf(['gatherings', 'meetingNames']);

/** What a trigger names together with the nouns and series behind it and the organisation before it. */
export function extentOf(view: View, trigger: Trigger): Extent {
  let { from, to } = trigger;
  let series = trigger.kind === 'series' ? trigger : null;
  let strong = trigger.kind === 'noun' && !trigger.weak;
  let noun = trigger.kind === 'noun';
  for (const other of view.triggers) {
    if (other === trigger || !isGathering(other) || other.from < trigger.from || !near(view, to, other.from))
      continue;
    to = other.to;
    if (other.kind === 'series' && !series) series = other;
    if (other.kind === 'noun' && !other.weak) strong = true;
    noun ||= other.kind === 'noun';
  }
  if (series && [series.from, series.to - 1].some((at) => view.reading.anyWord(MEETING, at))) strong = true;
  const before = view.mentions.find(
    (mention) =>
      mention.to <= from &&
      from - mention.to <= 3 &&
      mention.form === 'organisation' &&
      // `will attend the G7 summit after a conference`: its name is of the one before.
      !view.triggers.some((one) => isGathering(one) && one.from >= mention.to && one.to <= from),
  );
  if (before) from = Math.min(from, before.from);
  return { from, to, series, strong, noun };
}

/** `received X to prepare a summit`, `pour préparer le sommet`: another time, of which nothing is told. */
export const isPrepared = (view: View, { from, to }: Extent): boolean =>
  hasWord(view, 'prepares', from - PREPARED, from) && view.dates.every((date) => date.from < to);

/** `Accra is getting ready for the summit`: where one is prepared is told at least. */
export function isPreparedAt(view: View, { from }: Extent): boolean {
  const at = wordBetween(view, 'prepares', from - PREPARED, from);
  return view.mentions.some(
    (one) => one.city !== null && one.link === null && one.to <= at && at - one.to <= AUXILIARIES,
  );
}

/** Between a city and its verb of preparing: `is`, `se`. In tokens. */
const AUXILIARIES = 2;

/** Between a word of preparing and its noun, at most. In tokens. */
const PREPARED = 4;

/** `"The Summit", a film`: a title. */
export function isTitle(view: View, trigger: Trigger): boolean {
  const opens =
    /^["“«]$/.test(view.reading.norm(trigger.from - 1)) ||
    /^["“«]$/.test(view.reading.norm(trigger.from - 2));
  return opens && [0, 1].some((ahead) => /^["”»]$/.test(view.reading.norm(trigger.to + ahead)));
}

/** `will attend the summit after a gathering of leaders in Oslo`: behind another, with an indefinite article, and none that is said of it (`the summit, a gathering of`). */
export function isAnotherBehind(
  { reading, triggers, from: begin }: View,
  { from }: Pick<Extent, 'from'>,
): boolean {
  let article = from - 1;
  while (article > begin && from - article < ARTICLE && !reading.word('indefinite', article)) article -= 1;
  if (!reading.word('indefinite', article)) return false;
  if (!triggers.some((one) => isGathering(one) && !one.weak && one.to <= article)) return false;
  const before = reading.tokens[article - 1]?.form;
  if (before?.kind !== 'word' || NO_OTHER.some((kind) => reading.wordBefore(kind, article) >= 0))
    return false;
  // `convened in Accra for an extraordinary summit`, `at what both called a bilateral summit`: it is what the verb tells of.
  return ANOTHER.some((kind) => reading.wordBefore(kind, article) >= 0);
}

/** From an indefinite article to its gathering, two adjectives between, at most. In tokens. */
const ARTICLE = 4;

/** Before a gathering that is another. */
const ANOTHER = ['after', 'occasion', 'at'] as const;

/** Before what the same gathering is said to be. */
const NO_OTHER = [...BEING, 'as'] as const;

/** `le « sommet de l'audace »`, `the ‘summit on the water’`: a noun between quotation marks with nothing behind it but words in small letters, which name no country and no body. */
export function isFigure(view: View, { from, to }: Trigger): boolean {
  const { reading, from: first, to: last, mentions } = view;
  const begin = [from - 1, from - 2].find((at) => at >= first && OPENING_QUOTE.test(reading.norm(at)));
  // `surnommé « sommet de la bière »`: a real one by its nickname.
  if (begin === undefined || hasPastEnding(view, begin - 1)) return false;
  for (let at = to; at < Math.min(last, to + LONGEST_FIGURE); at += 1) {
    if (CLOSING_QUOTE.test(reading.norm(at)))
      return mentions.every((one) => one.from > at || one.to <= begin);
    if (reading.tokens[at]?.form.cap) return false;
  }
  return false;
}

const OPENING_QUOTE = /^["“«‘']$/;
const CLOSING_QUOTE = /^["”»’']$/;

/** Tokens between a noun and the quotation mark that closes its figure of speech, at most. */
const LONGEST_FIGURE = 6;

/** `the Pacific Islands Forum Secretariat`, `BRICS countries`: the body, not its meeting. */
export function isBody(view: View, trigger: Trigger): boolean {
  return trigger.kind === 'series' && view.reading.word('bodies', trigger.to) > 0;
}
