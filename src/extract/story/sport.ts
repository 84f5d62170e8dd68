/** What teams and runners do abroad: no engagement of anybody who holds an office. */
import type { Draft } from '../draft';
import type { View } from '../view';

/**
 * Drafts without those of games and races: `England's tour of Barbados`, `X arrived in Berlin for the marathon`, `a summit between two
 * clubs`. What a text that speaks of sport tells of an office holder stays.
 */
export function withoutSport(drafts: readonly Draft[], views: readonly View[]): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  const sentences = views.filter(tellsOfSport).map(({ sentence }) => sentence.index);
  return sentences.length === 0 ? drafts : drafts.filter((draft) => !isOfSport(draft, sentences));
}

/** Whether a sentence speaks of games or races. */
const tellsOfSport = ({ reading, from, to }: View): boolean => reading.findWord('sports', from, to) >= 0;

function isOfSport({ people, sentence, start }: Draft, sentences: readonly number[]): boolean {
  if (people.some(({ name }) => name.codes.length > 0 || name.office !== null)) return false;
  const near = start ? NEAR : Number.MAX_SAFE_INTEGER;
  return sentences.some((one) => Math.abs(one - sentence) <= near);
}

/** Sentences between a dated engagement and the sport that it is for. */
const NEAR = 1;
