/** Words of dates into the trie. */
import type { DateRole } from '../date-words';
import type { Entry } from '../entry';
import type { LanguageData } from '../lexicon';
import { splitList } from '../list';
import type { Builder } from './builder';

const LISTS = [
  'next',
  'last',
  'current',
  'early',
  'middle',
  'late',
  'about',
  'from',
  'to',
  'between',
  'and',
  'since',
  'until',
  'starting',
  'in',
  'ago',
  'agoBefore',
  'hence',
  'later',
  'earlier',
  'of',
  'the',
  'fromThe',
  'fromNow',
  'weekOf',
  'recurring',
  'afternoon',
  'evening',
  'dayPart',
  'sameDay',
  'arrival',
  'departure',
  'goingAway',
  'moved',
  'movedTo',
  'firstSet',
  'then',
  'pastForms',
  'goesAhead',
  'initially',
  'afterAll',
  'forward',
  'lastDay',
  'owners',
  'onThe',
  'dayAfter',
  'theMonth',
  'shortMonth',
  'shortWeekday',
  'homonyms',
  'nextBefore',
  'lastBehind',
  'afterwards',
  'away',
  'elapsed',
  'lasting',
  'within',
  'countable',
  'lastOf',
  'weeksFrom',
  'exactly',
] as const;

export function addDates(builder: Builder, data: LanguageData): void {
  const entry = (role: DateRole, value: number, text = ''): Entry => ({
    layer: 'date',
    kind: 'date',
    role,
    value,
    text,
  });
  const { dates } = data;
  // Told with the month, so that the grammar knows whether a small letter says that it is none.
  const capital = /^\p{Lu}/u.test(dates.months[0] ?? '') ? 'capital' : '';
  dates.months.forEach((list, index) => builder.addAll(list, () => entry('month', index + 1, capital)));
  for (const ending of splitList(dates.numbered)) {
    if (ending.length > 4) builder.add(ending, entry('numbered', 1));
    else for (let one = 1; one <= 31; one += 1) builder.add(`${one}${ending}`, entry('numbered', one));
  }
  dates.weekdays.forEach((list, index) => builder.addAll(list, () => entry('weekday', index)));
  for (const [role, table] of [
    ['number', dates.numbers],
    ['ordinal', dates.ordinals],
    ['length', dates.lengths],
    ['day', dates.days],
    ['textDay', dates.textDays],
    ['weeksOn', dates.weeksOn],
    ['dayOrdinal', dates.dayOrdinals],
    ['dayWithin', dates.daysWithin],
    ['jubilee', dates.jubilees],
  ] as const) {
    for (const [phrase, value] of Object.entries(table)) builder.add(phrase, entry(role, value));
  }
  for (const [unit, list] of Object.entries(dates.units)) {
    builder.addAll(list, (phrase) => entry('unit', /^(fortnight)$/.test(phrase) ? 14 : 0, unit));
  }
  for (const [phrase, meaning] of Object.entries(dates.feasts)) {
    const [month = 0, day = 0] = meaning.replace('?', '').split('-').map(Number);
    builder.add(phrase, entry('feast', month * 100 + day, meaning.endsWith('?') ? '?' : ''));
  }
  for (const [phrase, meaning] of Object.entries(dates.spans)) builder.add(phrase, entry('span', 0, meaning));
  for (const role of LISTS) builder.addAll(dates[role], () => entry(role, 0));
}
