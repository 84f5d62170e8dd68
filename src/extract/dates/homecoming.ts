/** A length counted back from the day on which somebody came home: `Ruto flew back to Nairobi on Thursday. He had spent three days in Kampala`. */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import { predicateTime } from '../verbs/word-time';
import { hasWord, type View } from '../view';
import { dateContext, read, type BindContext } from './give';
import { resolveDate } from './resolve';

/** The only day of a sentence that tells nothing but that somebody came home; null for all others. */
export function readHomecoming(context: BindContext, view: View): BindContext['homecoming'] {
  const { dates, mentions, from, to, sentence } = view;
  const [date, another] = dates;
  if (date?.kind !== 'date' || date.end || another || !hasWord(view, 'return', from, to)) return null;
  if (predicateTime(view).time !== 'past') return null;
  const { start } = resolveDate(date, dateContext(context, 'past'));
  if (!start || parseEdtf(start.edtf)?.precision !== 'day') return null;
  const codes = mentions.flatMap((mention) => mention.codes);
  return { day: read(date, start, 'homecoming'), sentence: sentence.index, codes };
}

/** Ends with that day a stay of which the next sentence tells only the length. */
export function endByHomecoming(view: View, draft: Draft, { homecoming }: BindContext): void {
  if (!homecoming || view.sentence.index - homecoming.sentence !== 1) return;
  if (draft.type !== 'visit' || draft.time !== 'past' || !draft.days) return;
  if (draft.start || draft.end || draft.status || draft.rules.includes('void')) return;
  if (draft.visitors.some(({ value }) => homecoming.codes.includes(value))) draft.end = homecoming.day;
}
