/**
 * A day that a local paper tells by what the town expects of it: `Rustaveli Avenue will be closed on Monday. Azerbaijani Prime
 * Minister Ali Asadov is expected in Tbilisi`.
 */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import { predicateTime } from '../verbs/word-time';
import { isDated, type View } from '../view';
import { read, type BindContext } from './give';
import { resolveDate } from './resolve';

/** The only day of a sentence about nobody, before anything is told, where it lies ahead; null where there is none. */
export function readDayToCome({ published, told }: BindContext, view: View): BindContext['dayToCome'] {
  const [date, another] = view.dates;
  if (published === null || told?.length || date?.kind !== 'date' || another) return null;
  if (date.end || date.sense !== 'on' || view.mentions.some(({ codes, city }) => codes.length > 0 && !city))
    return null;
  // `Monday, May 20` by itself is the day of the report.
  if (view.to - view.from - (date.to - date.from) < WORDS || predicateTime(view).time === 'past') return null;
  const { start } = resolveDate(date, { published, time: 'future', anchor: null, after: null, sure: false });
  const day = start && parseEdtf(start.edtf);
  if (!start || day?.precision !== 'day' || day.from < published) return null;
  return {
    day: read(date, { edtf: start.edtf, rule: 'day-to-come' }, 'day-to-come'),
    sentence: view.sentence.index,
  };
}

/** Tokens beside the day that a sentence has at least. */
const WORDS = 3;

/** Gives that day to a visit that the next sentence tells without one, be it in the present tense. */
export function giveDayToCome(view: View, draft: Draft, { dayToCome }: BindContext): void {
  if (!dayToCome || view.sentence.index - dayToCome.sentence !== 1 || isDated(view)) return;
  if (draft.type !== 'visit' || draft.start || draft.end || draft.status || draft.anterior) return;
  if (draft.time === 'past' || draft.rules.includes('void') || draft.rules.includes('bygone')) return;
  draft.start = dayToCome.day;
  draft.time = 'future';
}
