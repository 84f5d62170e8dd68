/**
 * The next round of joint talks, or the one before, told by its day and its place: `La prochaine est prévue à Paris en 2027`,
 * `The commission's next session will be held in Paris in 2027`.
 */
import type { Day } from '../../engagement/day';
import { isComplete } from '../complete';
import type { Draft } from '../draft';
import { isSmall } from '../roles/small';
import { AUXILIARY } from '../verbs/auxiliary';
import { predicateTime } from '../verbs/word-time';
import { hasWord, headOf, type View } from '../view';
import { draftBetween, sidesIn } from './between';
import { readMood } from './mood';
import { directionOf } from './other-time';

/** Sentences between the two, at most. */
const NEAR = 3;
/** From the word for the next to its place and its day: the noun of a round and whose it is, a verb. In tokens. */
const PLACED = 14;
/** Behind the word for the next its noun and whose that is, up to the verb. In tokens. */
const NOUN = 6;

/** The round that a sentence opens with. `model`: the talks that the text goes on about. */
export function readNextRound(
  view: View,
  model: Draft | null,
  drafts: readonly Draft[],
  published: Day | null,
): Draft[] {
  if (!model || model.background || !model.rules.includes('talks-noun')) return [];
  const sides = view.sentence.index - model.sentence <= NEAR ? sidesIn(model) : null;
  const to = sides ? roundAt(view, headOf(view)) : 0;
  if (!sides || !to || drafts.some(isComplete)) return [];
  const place = view.mentions.find((one) => one.from >= to && one.placeLike && one.link === 'at');
  const [date, more] = view.dates.filter(({ kind }) => kind === 'date');
  if (!place?.city || !date || more || Math.max(place.from, date.from) - to > PLACED) return [];
  const { silent, wish, denial } = readMood(view);
  if (silent || Math.min(wish, denial) < place.from || !isSaidOfRound(view, to, place.from)) return [];
  if (view.mentions.some((one) => one !== place && one.kind !== 'pronoun')) return [];
  const time = hasWord(view, 'scheduled', to, view.to) ? 'future' : predicateTime(view).time;
  const told = directionOf(date, model, time, published);
  if (!told) return [];
  for (const draft of drafts) draft.rules = ['void'];
  const draft = draftBetween(view, place, sides);
  draft.day = date.from;
  draft.time = told;
  draft.background = told === 'past';
  draft.rules.push('edition', ...(told === 'past' ? ['earlier'] : []));
  return [draft];
}

/** Where the word for a round ends: `the next`, `la huitième`; 0 for none. */
function roundAt({ reading }: View, at: number): number {
  const article = reading.word('articles', at);
  return reading.word('nextRound', at) || (article && reading.word('ordinals', article));
}

/** Whether it is a round that is held or planned, and no other thing: a verb of holding or a plan, behind the noun of a round or none. */
function isSaidOfRound(view: View, from: number, to: number): boolean {
  const held = view.triggers.find((one) => one.frame === 'hold' && one.from >= from && one.from < to);
  const verb = held?.from ?? view.reading.findWord('scheduled', from, to);
  if (verb < 0) return false;
  const noun = view.triggers.find((one) => NOUNS.has(one.frame) && one.from >= from && one.to <= verb);
  const isEdition = noun?.from === from || view.reading.word('editions', from) > 0;
  if (isEdition) return verb - from <= NOUN;
  for (let at = from; at < verb; at += 1)
    if (!isSmall(view, at) && !view.reading.anyWord(AUXILIARY, at)) return false;
  return true;
}

const NOUNS: ReadonlySet<string> = new Set(['talks-noun', 'summit-noun']);
