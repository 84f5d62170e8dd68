/** What somebody is glad to do as he says so: `I am delighted to be in Nairobi`, `C'est un honneur d'accueillir X`. */
import type { Time } from '../dates/resolve';
import { wordBetween, type View } from '../view';
import type { Trigger } from './triggers';
import { timeOfToken } from './word-time';

/** Tokens from the words of gladness to the verb that they lead to, at most: an adverb, a day. */
const WITHIN = 5;
/** Tokens from the verb of being to those words, at most: `am very`, `It is a great`. */
const BEING = 6;

/**
 * The time of what somebody is glad to do: that of being glad (`was honoured to receive` is over, `would be happy to host` is ahead),
 * present where no verb tells it, past in what is said on a day; null where nobody is.
 */
export function timeOfGlad(view: View, { tenses, from, to, frame }: Trigger): Time {
  if (!tenses.includes('infinitive') && frame !== 'travel') return null;
  const { reading } = view;
  let at = to - 1;
  while (at > from - WITHIN && reading.word('gladTo', at) === 0) at -= 1;
  if (at <= from - WITHIN) return null;
  // `delighted to announce that X will visit`: another verb stands between.
  for (let next = reading.word('gladTo', at); next < from; next += 1) if (!isSmall(view, next)) return null;
  for (let back = at - 1; back >= view.from && back >= at - BEING; back -= 1) {
    const time = timeOfToken(view, back);
    if (time === 'present') break;
    if (time) return time;
  }
  return isSaidOnDay(view) ? 'past' : 'present';
}

/** `“…”, he said on Tuesday`: the present of one who spoke on a day is that day's. */
const isSaidOnDay = (view: View): boolean =>
  view.dates.some(({ kind }) => kind === 'date') && wordBetween(view, 'say', view.from, view.to) >= 0;

/** Between them and the verb: whom, an adverb, a day. */
const isSmall = ({ reading, dates, lexicon }: View, at: number): boolean =>
  reading.word('adverbs', at) > 0 ||
  reading.word('him', at) > 0 ||
  reading.word('be', at) > 0 ||
  reading.word('there', at) > 0 ||
  lexicon.data.endings.adverb.test(reading.norm(at)) ||
  dates.some((date) => date.from <= at && at < date.to);
