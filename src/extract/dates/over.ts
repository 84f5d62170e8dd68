/** What is over on the day of publication itself: a stay of a few hours, and what a joint statement tells. */
import type { Draft } from '../draft';
import type { Reading } from '../text/recognise';
import type { View } from '../view';
import { readNumber } from './counted';

/** Tokens from the noun or verb of a stay to the hours that it lasted, and from those to its place, at most. */
const NEAR = 3;

/** Marks what is told as past and lasted some hours: `a stay of four hours`, `after six hours in Mongolia`, `conferred for two hours`, `spent two hours with X`. */
export function endShort(view: View, draft: Draft): void {
  if (draft.time !== 'past' || draft.ends || draft.days) return;
  const { reading, from, to } = view;
  // `spent this afternoon in Damascus`
  if (draft.rules.includes('afternoon') && draft.triggers.some((own) => reading.date('lasting', own)))
    draft.ends = true;
  for (let at = from; at < to; at += 1) {
    if (reading.date('unit', at)?.text !== 'hour') continue;
    const first = numberBefore(reading, at);
    if (first < from) continue;
    if (!isLengthOf(view, draft, first, at + 1) && !isStayed(reading, draft, first, at + 1)) continue;
    draft.ends = true;
    return;
  }
}

/** The token of the number right before a unit of time; -1 where none stands. */
function numberBefore(reading: Reading, unit: number): number {
  for (let at = unit - 1; at >= unit - 2; at -= 1) {
    const number = readNumber(reading, at);
    if (number && reading.date('unit', number.to)) return at;
  }
  return -1;
}

/** Whether hours are how long an engagement lasted, and not how long ago it was. */
function isLengthOf(
  { reading, mentions, triggers }: View,
  { type, triggers: own, hosts }: Draft,
  from: number,
  to: number,
): boolean {
  if (reading.date('ago', to) || reading.date('earlier', to) || reading.date('agoBefore', from - 1))
    return false;
  if (reading.date('hence', from - 1) || reading.date('since', from - 1)) return false;
  if (type === 'summit') return true;
  const isNoun = triggers.some(
    (one) =>
      own.includes(one.from) &&
      ((one.kind === 'noun' && from - one.to <= NEAR && from >= one.to) ||
        (one.from >= to && one.from - to <= 1)),
  );
  const place = mentions.find(
    (one) => one.placeLike && one.link === 'at' && one.from >= to && one.from - to <= NEAR,
  );
  return isNoun || (place !== undefined && hosts.some((host) => place.codes.includes(host.value)));
}

/** `spent two hours with X in Jakarta`, `stayed in Jakarta for four hours`, `the two hours that X spent there`: how long somebody was there, by a verb of staying. */
function isStayed(reading: Reading, { rules, triggers: own }: Draft, from: number, to: number): boolean {
  if (!rules.includes('weak') || reading.date('ago', to) || reading.date('earlier', to)) return false;
  if (reading.date('lasting', from - 1) || reading.date('lasting', from - 2)) return true;
  const isRelative = reading.word('whom', to) > 0 || reading.word('whoClause', to) > 0;
  return isRelative && own.some((at) => at > to && at - to <= SUBJECT && reading.date('lasting', at));
}

/** Tokens from a length to the verb of its relative clause, at most. */
const SUBJECT = 10;

/** Where a text says what it is: tokens from its head, at most. */
const HEAD = 14;

/** Whether a document is the statement of a meeting, which is made when that is over. */
export function isStatement(reading: Reading): boolean {
  const at = reading.findWord('statement', 0, Math.min(HEAD, reading.tokens.length));
  if (at < 0) return false;
  const to = reading.word('statement', at);
  // `We, the leaders`: in apposition.
  const isHead = at === 0 || reading.tokens[at]?.breaks !== 0 || /^[.:–—,]$/.test(reading.norm(at - 1));
  return isHead && (to - at > 1 || /^[,.:–—]$/.test(reading.norm(to)));
}
