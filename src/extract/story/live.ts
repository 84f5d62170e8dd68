/** A ticker or a live blog, whose news are of the day: `16 h 42. Leur train a passé la frontière`, `URGENT – Salva Kiir a atterri à Khartoum`. */
import { formatIsoDay, type Day } from '../../engagement/day';
import type { Draft } from '../draft';
import { clockEnd } from '../text/items';
import type { View } from '../view';

/** Gives the day of publication to what a live text tells as under way or just done without a day, and as the last day to what it tells as over. */
export function dateLive(drafts: readonly Draft[], views: readonly View[], published: Day | null): void {
  const [first] = views;
  if (published === null || !first || !isLive(first)) return;
  for (const draft of drafts) {
    const { start, end, time, status, background, anterior } = draft;
    if (end || status || background || time === 'future') continue;
    const isLeft = draft.rules.includes('leave');
    if (anterior && !isLeft) continue;
    const day = {
      value: { edtf: formatIsoDay(published), rule: 'day-of-news' },
      from: draft.at,
      to: draft.to,
      rule: 'day-of-news',
    };
    if (isLeft) {
      draft.end = day;
      draft.ends = true;
    } else if (!start) {
      draft.start = day;
      draft.opens ||= draft.rules.includes('travel');
    } else if (
      draft.ends &&
      start.value.edtf < day.value.edtf &&
      start.value.edtf.length === day.value.edtf.length
    )
      draft.end = day;
  }
}

/** Whether a text opens with a time of day or a word of tickers, closed by a mark. */
function isLive({ reading, sentence: { from } }: View): boolean {
  const to = Math.max(reading.word('flashes', from), clockEnd(reading, from));
  return to > from && /^[.,:|–—-]$/.test(reading.norm(to));
}
