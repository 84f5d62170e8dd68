/** A series that stands for one of its gatherings: `the G20 of 2017`, `le G20 de Hambourg, en 2017`, `the 2015 G7`. */
import type { DateMention } from '../dates/expression';
import { BEFORE_VERB, isSmall } from '../roles/small';
import type { Mention } from '../mention';
import { spanAt } from '../spans';
import type { View } from '../view';
import type { Extent } from './extent';

/** Tokens from the name of a series to its year or its city, and from that to its day, at most. */
const BESIDE = 4;

/** Whether a year or a month is said to be that of the series itself, or of the city that it is named for. */
export function isDatedName(view: View, { from, to, series }: Extent): boolean {
  if (!series) return false;
  const { reading, mentions } = view;
  const counted = COUNTED.some((kind) => reading.wordBefore(kind, from) >= 0);
  const isYears = (date: DateMention): boolean =>
    (counted && date.from >= to && isJoined(view, to, date.from)) ||
    (date.to === from && isAlone(view, to)) ||
    (isOf(view, to, date) && reading.wordBefore('of', from) < 0);
  if (view.dates.some((date) => hasYear(date) && isYears(date))) return true;
  const city = mentions.find(
    (one) => one.city !== null && one.link !== null && one.from >= to && isJoined(view, to, one.from),
  );
  const end = city?.to ?? (mentions.some((one) => one.city !== null && one.to === from) ? to : -1);
  if (end < 0) return false;
  return (
    view.dates.some(
      (date) => (hasYear(date) || hasMonth(date)) && date.from >= end && isJoined(view, end, date.from),
    ) && !reading.word('bodies', to)
  );
}

/** `Taormine, hôte du G7 l'an dernier`: the town that is called its host. */
export function hostTown(view: View, { from }: Extent): Mention | null {
  const { reading, mentions } = view;
  const of = reading.wordBefore('of', from);
  const host = of < 0 ? -1 : reading.wordBefore('hostNouns', of);
  const town = host < 0 ? undefined : mentions.findLast((one) => one.placeLike && one.to <= host);
  const isApposed =
    reading.norm(host - 1) === ',' || HOST_OF.some((kind) => reading.word(kind, host - 1) > 0);
  return town && town.city !== null && host - town.to <= HOSTING && isApposed ? town : null;
}

/** Before who is said to be a host: `Elmau was host of the G7`, `Elmau, the host of`. */
const HOST_OF = ['be', 'was', 'articles'] as const;

/** Tokens between a town and the noun of a host, at most. */
const HOSTING = 6;

/** `the G20 of 2017`, `le G7 de 1996`: the year right behind a preposition of belonging. */
const isOf = ({ reading }: View, to: number, date: DateMention): boolean => {
  const of = reading.word('of', to);
  return of > 0 && (date.from === of || date.from === to);
};

/** `the 2017 G20 had`, no `a 2022 G7 plan`: no noun behind it. */
const isAlone = (view: View, at: number): boolean =>
  at >= view.to ||
  view.reading.form(at)?.kind !== 'word' ||
  isSmall(view, at) ||
  view.reading.anyWord(BEFORE_VERB, at);

/** `the previous G7, in 2015`, `the first G20 in 2008` */
const COUNTED = ['first', 'before', 'previous', 'ordinals'] as const;

/** Small words and one comma between. */
function isJoined(view: View, from: number, to: number): boolean {
  if (to - from > BESIDE) return false;
  for (let at = from; at < to; at += 1)
    if (
      view.reading.norm(at) !== ',' &&
      !isSmall(view, at) &&
      !view.reading.date('in', at) &&
      !spanAt(view.dates, at)
    )
      return false;
  return true;
}

const hasYear = ({ kind, start }: DateMention): boolean => kind === 'date' && start?.year !== undefined;

const hasMonth = ({ kind, start }: DateMention): boolean => kind === 'date' && start?.month !== undefined;
