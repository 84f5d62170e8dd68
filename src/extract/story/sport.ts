/** What teams and runners do abroad: no engagement of anybody who holds an office. */
import type { Draft, Read } from '../draft';
import { OUTSIDE } from '../present';
import type { View } from '../view';

/**
 * Drafts without those of games and races: `England's tour of Barbados`, `X arrived in Berlin for the marathon`, `a summit between two
 * clubs`. What a text that speaks of sport tells of an office holder stays, whether he is named or not.
 */
export function withoutSport(drafts: readonly Draft[], views: readonly View[]): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  const sentences = views.filter(tellsOfSport).map(({ sentence }) => sentence.index);
  return sentences.length === 0 ? drafts : drafts.filter((draft) => !isOfSport(draft, sentences, views));
}

/** Whether a sentence speaks of games or races: `casques bleus`, `marathon talks` and `un marathon de négociations` are none. */
function tellsOfSport({ reading, from, to }: View): boolean {
  for (let at = reading.findWord('sports', from, to); at >= 0; at = reading.findWord('sports', at + 1, to)) {
    if (reading.stopped(at)) continue;
    const next = reading.word('sports', at);
    const behind = reading.hit('trigger', reading.word('of', next) || next)?.entries;
    if (!behind?.some(({ kind }) => kind === 'noun')) return true;
  }
  return false;
}

function isOfSport(draft: Draft, sentences: readonly number[], views: readonly View[]): boolean {
  const { people, sentence, start } = draft;
  if (people.some(({ name }) => name.codes.length > 0 || name.office !== null)) return false;
  const near = start ? NEAR : Number.MAX_SAFE_INTEGER;
  if (!sentences.some((one) => Math.abs(one - sentence) <= near)) return false;
  return !draft.visitors.some((read) => isOfOffice(read, views));
}

/** Whether words that show a party are those of somebody in office: `the Indonesian minister`, no delegation and no team. */
const isOfOffice = ({ from, to }: Read<string>, views: readonly View[]): boolean =>
  views.some(({ mentions }) =>
    mentions.some(
      ({ rank, from: start, to: end }) =>
        rank !== null &&
        rank !== 'delegation' &&
        rank !== 'title' &&
        !OUTSIDE.has(rank) &&
        start <= from &&
        to <= end,
    ),
  );

/** Sentences between a dated engagement and the sport that it is for. */
const NEAR = 1;
