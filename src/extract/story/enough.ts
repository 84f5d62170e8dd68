/** Whether a draft tells enough to be an engagement of its own. */
import type { Day } from '../../engagement/day';
import { isComplete } from '../complete';
import type { Draft } from '../draft';

/** What the document tells beside the draft. */
export interface Beside {
  readonly published: Day | null;
  /** Whether it dates anything. */
  readonly dated: () => boolean;
}

/** Whether a draft that joins no other is kept: it has its sides, and what is only hinted at has a date, a place or people. */
export function tellsEnough(draft: Draft, { published, dated }: Beside): boolean {
  if (!isComplete(draft)) return false;
  if (isHintedTalk(draft) || (published === null && isYearOfTalks(draft))) return false;
  // An invitation alone is no journey.
  if (draft.rules.includes('invited') && !draft.status) return false;
  // `Berlin said that X's trip had been a success`: only of a plan that was changed who tells is who was to receive.
  if (draft.rules.includes('told-by-host') && !draft.status) return false;
  // `The Swiss minister will pass through Algeria and Mali`: several stops are a journey, whoever makes it.
  const isTour = draft.tour && draft.type === 'visit';
  if (draft.rules.includes('weak') && !isDated(draft) && draft.people.length === 0 && !isTour) return false;
  if (isStandingOrgan(draft)) return false;
  if (published === null && isUndatedPast(draft) && dated()) return false;
  return !isBareGathering(draft);
}

/** `left Bissau on Thursday`: its last day may be all that is told. */
const isDated = ({ start, end }: Draft): boolean => start !== null || end !== null;

/** `Chronology of the dialogue between X and Y (2023)`: talks of which a text without a day of its own says no more than the year. */
const isYearOfTalks = ({ type, place, start, rules }: Draft): boolean =>
  type === 'meeting' && place === null && rules.includes('no-place') && start?.value.edtf.length === YEAR;

/** Letters of a year as EDTF. */
const YEAR = 4;

/** A word of meeting, with nothing that says when, where or how. */
function isHintedTalk(draft: Draft): boolean {
  return (
    (draft.rules.includes('weak') || draft.rules.includes('no-place')) &&
    draft.type === 'meeting' &&
    !isDated(draft) &&
    !draft.video &&
    !draft.place &&
    !draft.rules.includes('margins')
  );
}

/** `chairs the Authority of Heads of State`: an organ of leaders that is said to sit nowhere, and on no day. */
const isStandingOrgan = ({ rules, place, start }: Draft): boolean =>
  rules.includes('organ') && place === null && start === null;

/** A past visit without a date: an encyclopedia, which has no day of publication, names many in passing. */
function isUndatedPast(draft: Draft): boolean {
  return draft.type === 'visit' && !draft.start && !draft.end && draft.time === 'past' && !draft.status;
}

/** A gathering that is neither dated nor told with people, nor named with its place. */
export function isBareGathering(draft: Draft): boolean {
  return (
    draft.type === 'summit' &&
    draft.start === null &&
    draft.people.length === 0 &&
    draft.time !== 'future' &&
    // `ECOWAS leaders parted on Monday`: the day on which they part.
    !(draft.end && draft.participants.length > 0 && draft.rules.includes('body')) &&
    !(
      draft.hosts.length > 0 &&
      ((draft.series && (draft.time !== 'past' || draft.end)) ||
        (draft.end &&
          (draft.participants.length > 0 || draft.place !== null || draft.rules.includes('body'))))
    ) &&
    !draft.status
  );
}

/** A gathering that is called by its name or its city: what the next sentences tell of it may still make it one that was held. */
export function isNamedGathering(draft: Draft): boolean {
  return (
    draft.type === 'summit' &&
    !draft.background &&
    !draft.rules.includes('void') &&
    (draft.series !== null ||
      draft.place !== null ||
      draft.participants.some((read) => read.rule === 'summit-name'))
  );
}

/** `The Leaders Summit is a gathering held in Washington`: a series that an encyclopedia explains, of which it dates the editions. */
export const isMereSeries = (draft: Draft, drafts: readonly Draft[], published: Day | null): boolean =>
  published === null &&
  draft.type === 'summit' &&
  draft.series !== null &&
  draft.start === null &&
  drafts.some((one) => one.series === draft.series && one.start !== null);
