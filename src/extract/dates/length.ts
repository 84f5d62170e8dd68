/** Lengths of a stay: `three-day`, `de trois jours`, `48 heures`. */
import type { Reading } from '../text/recognise';
import { readCounted, readNumber } from './counted';
import { endsAt } from './edges';
import type { DateMention, Unit } from './expression';

/** `three-day`, `de trois jours`, `48 heures`; not `three days ago`. */
export function readLength(reading: Reading, at: number): DateMention | null {
  const told = reading.date('length', at);
  if (told) return length(at, told.to, told.value);
  const number = readNumber(reading, at);
  if (!number) return null;
  const unit = reading.date('unit', number.to);
  if (!unit) return null;
  if (readCounted(reading, at) || isCountdown(reading, at, unit.to)) return null;
  if (number.value === 1 && unit.text === 'week' && !isStay(reading, at, unit.to)) return null;
  if (reading.date('hence', at - 1) && !reading.tokens[number.to]?.hyphen) return null;
  if (reading.date('agoBefore', at - 1) || endsAt(reading, 'agoBefore', at)) return null;
  const days = unit.value > 0 ? unit.value * number.value : lengthInDays(unit.text as Unit, number.value);
  return days >= 1 && days <= 31 ? length(at, unit.to, days) : null;
}

const length = (from: number, to: number, days: number): DateMention => ({
  from,
  to,
  kind: 'length',
  start: null,
  end: null,
  sense: 'on',
  days,
});

/** What behind a length makes it the distance from something else. */
const BEHIND = ['later', 'earlier', 'ago', 'elapsed'] as const;

/** `a week before the election`, `à quatre semaines de l'élection`, `three weeks into his term`: how far something else is. */
function isCountdown(reading: Reading, at: number, to: number): boolean {
  if (reading.tokens[at + 1]?.hyphen) return false;
  // `mis fin à six jours de visite`, and not `à six jours de la visite`
  const of = reading.word('of', to);
  if (of === to + 1 && !reading.word('articles', to) && reading.hit('trigger', of)) return false;
  if (BEHIND.some((role) => reading.date(role, to))) return true;
  return endsAt(reading, 'away', at) && !reading.date('of', at - 2);
}

/** One week counts as a length only beside a noun of travel or behind a preposition: `a week-long visit`, `pour une semaine`, `put back by a week`. */
function isStay(reading: Reading, at: number, to: number): boolean {
  for (let ahead = to; ahead < to + 4; ahead += 1) {
    if (reading.hit('trigger', ahead)) return true;
  }
  if (reading.date('of', at - 1) || reading.word('agent', at - 1)) return true;
  return endsAt(reading, 'lasting', at);
}

function lengthInDays(unit: Unit, count: number): number {
  if (unit === 'day') return count;
  if (unit === 'night') return count + 1;
  if (unit === 'week') return count * 7;
  if (unit === 'hour') return count >= 24 ? Math.round(count / 24) : count <= 12 ? 0 : 1;
  return NaN;
}
