/** Which words tell somebody, a place, a day or something of visiting, before all phrases are read: by the lexicon alone. */
import type { Entry } from '../lexicon/entry';
import type { DateRole } from '../lexicon/date-words';
import type { WordClass } from '../lexicon/words';
import { UNREAD, type Form } from './tokens';

/** What a word may begin, as bits: somebody with a party, an office alone, a day, a verb of visiting, a subject of talks wherever it stands. */
export const TOLD = 1;
export const OFFICES = 2;
export const DATES = 4;
export const VERBS = 8;
export const SECTORS = 16;

/** What tells of a visit whatever is asked for: nouns of visiting, series, and words by which an insertion speaks of one. */
const VISIT = 32;

/** Whether a phrase that begins with a word is of one of several kinds. */
export function tells(form: Form, kinds: number): boolean {
  if (form.told === UNREAD) form.told = toldBy(form);
  return (form.told & (kinds | VISIT)) !== 0;
}

function toldBy(form: Form): number {
  let told = 0;
  for (const { layer, entries } of form.node?.groups ?? []) {
    if (layer === 'entity') {
      if (!entries.some((entry) => isWritten(entry, form))) continue;
      const office = entries.every((entry) => entry.kind === 'office' && entry.code === null);
      told |= office ? OFFICES : TOLD;
    } else if (layer === 'date') {
      if (entries.some((entry) => entry.kind === 'date' && DAYS.has(entry.role))) told |= DATES;
    } else if (layer === 'trigger') {
      told |= VERBS;
      if (entries.some((entry) => entry.kind === 'noun')) told |= VISIT;
    } else if (layer === 'sector') {
      if (entries.some((entry) => entry.kind === 'sector' && entry.weight === 1)) told |= SECTORS;
    } else if (layer === 'series') told |= VISIT;
    else if (layer === 'word' && entries.some((entry) => entry.kind === 'word' && SPEAKING.has(entry.word)))
      told |= VISIT;
  }
  return told;
}

/** Whether somebody or a place is written as he must be: `us` and `who` are no parties, `may` is nobody. */
function isWritten(entry: Entry, { cap, caps }: Form): boolean {
  if (entry.kind === 'person') return cap;
  return entry.kind !== 'party' || entry.cap === 'none' || (entry.cap === 'all' ? caps : cap);
}

/** Whether a word alone makes a subject of what stands in its clause. */
export const isOfTalks = ({ node }: Form): boolean =>
  node?.groups?.some(
    ({ layer, entries }) =>
      layer === 'topic' && entries.some((entry) => entry.kind === 'topic' && !entry.near),
  ) === true;

/** Whether a word alone is one of a class. */
export const isWord = ({ node }: Form, word: WordClass): boolean =>
  node?.groups?.some(
    ({ layer, entries }) =>
      layer === 'word' && entries.some((entry) => entry.kind === 'word' && entry.word === word),
  ) === true;

/** Whether a word alone plays a part in dates. */
export const isDateWord = ({ node }: Form, role: DateRole): boolean =>
  node?.groups?.some(
    ({ layer, entries }) =>
      layer === 'date' && entries.some((entry) => entry.kind === 'date' && entry.role === role),
  ) === true;

/** Words of dates that tell a day or a length. */
const DAYS: ReadonlySet<DateRole> = new Set<DateRole>([
  'unit',
  'month',
  'shortMonth',
  'weekday',
  'shortWeekday',
  'day',
  'textDay',
]);

/** Classes of words by which an insertion tells of a visit all the same. */
const SPEAKING: ReadonlySet<WordClass> = new Set<WordClass>([
  'cancelled',
  'postponed',
  'there',
  'invite',
  'guest',
  'video',
  'phone',
  'margins',
  'table',
  'present',
  'absent',
]);
