/** Moves the day and the place of a sentence to where others write them, which changes nothing of what it tells. */
import type { Engagement } from '../../../src/engagement/engagement';
import { lowered } from '../lowered';
import type { Wording } from '../wordings';
import { capital, closes, opens, partsOf, without, type Parts, type Span } from './parts';

export type Move =
  | 'day to the front'
  | 'day to the end'
  | 'day behind the subject'
  | 'day behind the verb'
  | 'day before the place'
  | 'place to the front'
  | 'place to the end'
  | 'both to the front';

/** The sentence of a row that tells engagements with a part moved, or null where it has no such part, or no place for it. */
export function move(row: Wording, told: readonly Engagement[], to: Move): string | null {
  const parts = partsOf(row, told);
  const moved = parts && movedIn(parts, to);
  return moved === row.sentence ? null : moved;
}

function movedIn(parts: Parts, to: Move): string | null {
  const { day, place, subject, verb } = parts;
  switch (to) {
    case 'day to the front':
      return day && toFront(parts, day);
    case 'day to the end':
      return day && toEnd(parts, day);
    case 'day behind the subject':
      return day && toBefore(parts, day, subject, true);
    case 'day behind the verb':
      return day && toBefore(parts, day, verb, false);
    case 'day before the place':
      return day && place && !hasComma(parts, place[1], day[0]) ? toBefore(parts, day, place[0] - 1, false) : null;
    case 'place to the front':
      return place && isStill(parts) ? toFront(parts, place) : null;
    case 'place to the end':
      return place && toEnd(parts, place);
    case 'both to the front':
      return day && place && isStill(parts) ? bothToFront(parts, day, place) : null;
  }
}

const hasComma = ({ sentence }: Parts, from: number, to: number): boolean =>
  from > to || sentence.slice(from, to).includes(',');

/** Whether nobody goes to the place: `To Rabat, he flew` is no news. */
const isStill = ({ sentence, words }: Parts): boolean => !words.motion.test(sentence);

function toFront(parts: Parts, span: Span): string | null {
  if (span[0] === 0 || !opens(parts, span)) return null;
  const { sentence, words } = parts;
  const left = without(sentence, span);
  const [opening = ''] = /^[^,]*(?=,)/.exec(left) ?? [];
  // `On Friday, on Monday`
  if (words.dated.test(opening)) return null;
  return `${capital(sentence.slice(...span))}, ${goingOn(parts, left)}`;
}

/** `In Rabat on Monday, X`; French has the day first. */
function bothToFront(parts: Parts, day: Span, place: Span): string | null {
  if (day[0] === 0 || place[0] === 0 || !opens(parts, day) || !opens(parts, place)) return null;
  const { sentence, lang } = parts;
  const [first, second] = lang === 'en' ? [place, day] : [day, place];
  const [early, late] = day[0] < place[0] ? [day, place] : [place, day];
  const left = without(without(sentence, late), early);
  return `${capital(sentence.slice(...first))} ${sentence.slice(...second)}, ${goingOn(parts, left)}`;
}

/** What opened a sentence, behind other words. */
function goingOn({ lang, words, isName }: Parts, text: string): string {
  if (isName) return text;
  const small = uncapital(text);
  return words.participle.test(` ${small}`) ? small : lowered(text, lang);
}

function toEnd(parts: Parts, span: Span): string | null {
  if (!closes(parts, span)) return null;
  const { sentence, words } = parts;
  const text = sentence.slice(...span);
  return `${without(sentence, span).slice(0, -1)} ${words.capital.test(text) ? text : uncapital(text)}.`;
}

const uncapital = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** A part put where the sentence has something before it, between commas or not. */
function toBefore(parts: Parts, [from, to]: Span, at: number | null, parted: boolean): string | null {
  if (at === null || at > from || !opens(parts, [from, to])) return null;
  const { sentence } = parts;
  const text = sentence.slice(from, to);
  const left = without(sentence, [from, to]);
  return `${left.slice(0, at)}${parted ? `, ${text},` : ` ${text}`}${left.slice(at)}`;
}
