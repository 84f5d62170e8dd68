/** What is said of an engagement of another time right behind it: `When X went to Lima, in 2022, the subject had been gas`. */
import type { Draft } from '../draft';
import { readSectors, type SectorRead } from '../sectors';
import { ENDS_SENTENCE } from '../text/segment';
import type { View } from '../view';
import { partiesOf, type Bound } from './bound';

/** The last engagement that a text has told in passing of another time, and the sentence that told it. */
export interface Passing {
  readonly draft: Draft;
  readonly sentence: number;
}

/**
 * What a sentence leaves to the next one to go on about. Told of another time, it is no subject of the text; it is still that of the
 * rest of its sentence, which is read as one of its own, and of the next one where the text has told nothing else.
 */
export function passingOf({ view, drafts }: Bound, before: Passing | null): Passing | null {
  const last = drafts.at(-1);
  if (!last) return before && isRest(view) ? { draft: before.draft, sentence: view.sentence.index } : null;
  return last.draft.background ? { draft: last.draft, sentence: view.sentence.index } : null;
}

/** The subjects that a sentence gives to what was told in passing before it; null where it goes on about something else. */
export function subjectsOfPassing(
  { view, drafts, recent }: Bound,
  passing: Passing | null,
): readonly SectorRead[] | null {
  if (!passing || drafts.length > 0 || view.sentence.index - passing.sentence !== 1) return null;
  if (view.dates.length > 0) return null;
  if (isRest(view)) return speaksOfOthers(view, partiesOf(passing.draft)) ? null : readSectors(view);
  const isNext =
    recent.length === 0 && view.mentions.every(({ kind, deictic }) => kind === 'pronoun' || deictic !== null);
  return isNext ? readSectors(view).filter(({ topical }) => topical) : null;
}

/** Whether a clause goes on in the sentence of the one before it. */
function isRest({ reading, sentence: { from } }: View): boolean {
  const before = reading.tokens[from - 1]?.form;
  return before !== undefined && (reading.tokens[from]?.breaks ?? 0) === 0 && !ENDS_SENTENCE.has(before.norm);
}

/** Whether a clause names a country or somebody of one that has no part in an engagement. */
const speaksOfOthers = ({ mentions }: View, parties: readonly string[]): boolean =>
  mentions.some(({ codes }) => codes.length > 0 && !codes.some((code) => parties.includes(code)));
