/** Weeks, months and years by the words that count them: `next month`, `the same year`, `l'année suivante`. */
import type { Reading } from '../text/recognise';
import type { DateOffset } from './expression';

/** A span that is counted, and where its words end. */
export interface Span {
  readonly offset: DateOffset;
  readonly approximate: boolean;
  readonly to: number;
}

const UNITS = ['year', 'month', 'week', 'weekend'] as const;
const SPAN = new RegExp(`^([+\\-=<>])(\\d?)(${UNITS.join('|')})(~?)$`);

/** What a sign counts from: `+` and `-` from the day of publication, the others from the date that the text gave last. */
const SIGNS: Readonly<Record<string, { readonly base: DateOffset['base']; readonly times: number }>> = {
  '+': { base: 'published', times: 1 },
  '-': { base: 'published', times: -1 },
  '=': { base: 'text', times: 0 },
  '<': { base: 'text', times: -1 },
  '>': { base: 'text', times: 1 },
};

/** The span whose words begin at a token; null for none. */
export function readSpanAt(reading: Reading, at: number): Span | null {
  const words = reading.date('span', at);
  const match = words && SPAN.exec(words.text);
  const sign = match ? SIGNS[match[1] ?? ''] : undefined;
  if (!words || !match || !sign) return null;
  const digits = match[2] ? Number(match[2]) : sign.base === 'text' ? 1 : 0;
  return {
    offset: {
      unit: match[3] as (typeof UNITS)[number],
      count: digits ? sign.times * digits : 0,
      base: sign.base,
    },
    approximate: match[4] === '~',
    to: words.to,
  };
}
