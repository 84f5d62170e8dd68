/** The status of an engagement as of the day of publication: explicit words first, then its dates, then the tense. */
import type { Status } from '../engagement/engagement';
import { parseEdtf } from '../engagement/edtf';
import { formatIsoDay, type Day } from '../engagement/day';
import type { Draft } from './draft';

/** Decides the status of a draft. `stated`: the document is the statement of a meeting, made when that is over. */
export function statusOf(draft: Draft, published: Day | null, stated = false): Status {
  if (draft.status && !hasCome(draft, published)) return draft.status.value;
  if (isGivenUp(draft, published)) return 'cancelled';
  if (draft.start && published !== null) {
    const byDate = statusByDate(draft, published, stated);
    if (byDate) return byDate;
  }
  const last = !draft.start && draft.end && published !== null ? parseEdtf(draft.end.value.edtf) : null;
  if (last && last.to > (published ?? 0) && draft.time !== 'future') return 'ongoing';
  if (published === null && draft.unfulfilled) return 'announced';
  if (draft.ongoing && !draft.start) return draft.time === 'future' ? 'announced' : 'ongoing';
  if (draft.time === 'future') return 'announced';
  if (draft.time === 'past') return 'completed';
  if (draft.time === 'present') return published === null ? 'completed' : 'ongoing';
  return draft.background || published === null || draft.ends || !draft.start ? 'completed' : 'announced';
}

/** `was to have landed on Monday`, read on Wednesday: of a plan that looks back on its day, and of which nothing else is told, nothing came. */
function isGivenUp(draft: Draft, published: Day | null): boolean {
  const { unfulfilled, time, start, end, ends, opens, ongoing } = draft;
  if (!unfulfilled || time !== 'future' || ends || opens || ongoing || !start) return false;
  if (published === null) return draft.rules.includes('unreal');
  const last = parseEdtf((end ?? start).value.edtf);
  return last !== null && last.to <= published;
}

/** Put off once, and told as arrived since, or with the day on which it begins now. */
function hasCome(draft: Draft, published: Day | null): boolean {
  if (draft.status?.value !== 'postponed') return false;
  // `originally scheduled for May, was held on 6 June`: the verb of the plan tells no time of what came of it.
  const isHeld = draft.status.rule === 'later-date';
  if (draft.opens && !draft.unfulfilled && !isHeld) return true;
  if (isHeld && published === null) return draft.time === 'past';
  const wentThere = (draft.opens || draft.rules.includes('travel')) && draft.time === 'past';
  if (!(isHeld || wentThere) || published === null) return false;
  const start = draft.start ? parseEdtf(draft.start.value.edtf) : null;
  return start !== null && start.precision === 'day' && start.from <= published;
}

/** `paid a visit from 10 to 11 May`, read on the 11th: told as a whole, it is over. */
const isWhole = (draft: Draft): boolean =>
  draft.time === 'past' &&
  !draft.ongoing &&
  !draft.opens &&
  draft.end?.from === draft.start?.from &&
  draft.end?.rule !== 'day-of-stay' &&
  draft.end?.rule !== 'evening';

/** So long after its first day a stay whose last is not told goes on: one that is told to go on, and one that is only told to have begun. In days. */
const TOLD_FOR = 3;
const BEGUN_FOR = 1;

/** `compared notes this morning`: three and more who were together, told without a word of gathering. */
const isOfFew = ({ type, rules, series }: Draft): boolean =>
  type === 'summit' &&
  series === null &&
  !rules.includes('summit-noun') &&
  (rules.includes('room') || rules.includes('together'));

function statusByDate(draft: Draft, published: Day, stated: boolean): Status | null {
  const start = draft.start ? parseEdtf(draft.start.value.edtf) : null;
  const end = draft.end ? parseEdtf(draft.end.value.edtf) : null;
  if (!start) return null;
  if (start.from > published) return 'announced';
  const last = end ?? start;
  if (last.to <= published) {
    // `received him on Thursday. On Saturday he will visit Rio`: of somebody who is still there.
    if (!end && !draft.ends && draft.seen !== null && draft.seen >= formatIsoDay(published)) return 'ongoing';
    const began = draft.opens || draft.start?.rule === 'day-of-stay' || draft.seen !== null;
    const since = published - start.from;
    // `has been in Amman since Monday`, read on Friday: it goes on, whenever it began.
    const told = draft.time === 'present' || draft.rules.includes('since') || since <= TOLD_FOR;
    const lately = draft.ongoing ? told : draft.opens && !draft.ends && since <= BEGUN_FOR;
    if (!end && began && lately && start.precision === 'day') return 'ongoing';
    return 'completed';
  }
  if (start.precision !== 'day' || (start.approximate && !end)) {
    if (draft.time === 'future') return 'announced';
    if (draft.time === 'past') return 'completed';
    return 'announced';
  }
  if (start.approximate)
    return draft.time === 'future'
      ? 'announced'
      : draft.time === 'past' && !draft.ongoing
        ? 'completed'
        : 'ongoing';
  const isStated = stated && draft.type === 'summit' && draft.time !== 'future' && draft.time !== 'present';
  if ((draft.ends || isStated || isWhole(draft)) && last.to - 1 <= published) return 'completed';
  const isMinuted = draft.start?.rule === null && !end && !draft.opens;
  if (
    (draft.type === 'meeting' || isOfFew(draft) || isMinuted) &&
    draft.time === 'past' &&
    !draft.ongoing &&
    last.to - 1 <= published
  )
    return 'completed';
  // `lands tonight`, `atterrit cet après-midi`
  const isLater = draft.rules.includes('evening') || draft.rules.includes('afternoon');
  const toCome = draft.time === 'future' || (draft.time === 'present' && isLater);
  if (start.from === published && toCome && !draft.ongoing) return 'announced';
  return 'ongoing';
}
