/** Dates counted from another day: `three weeks ago`, `dans deux jours`, `nine days later`. */
import { UNTOLD } from '../lexicon/date-words';
import type { Reading } from '../text/recognise';
import type { Part } from './calendar';
import { datePart, type Unit } from './expression';

/** A number in figures or words. */
export function readNumber(reading: Reading, at: number): { value: number; to: number } | null {
  const token = reading.tokens[at];
  if (!token) return null;
  if (token.form.kind === 'number') return { value: token.form.value, to: at + 1 };
  const word = reading.date('number', at);
  return word && word.value !== UNTOLD ? { value: word.value, to: word.to } : null;
}

/** `three weeks ago`, `il y a deux ans`, `in two days`, `nine days later`. */
export function readCounted(reading: Reading, at: number): Part | null {
  const before = reading.date('agoBefore', at);
  if (before) {
    const number = readNumber(reading, before.to);
    const unit = number && reading.date('unit', number.to);
    if (number && unit) return counted(unit.text as Unit, -number.value, 'published', unit.to);
  }
  const hence = reading.date('hence', at);
  if (hence) {
    const number = readNumber(reading, hence.to);
    const unit = number && reading.date('unit', number.to);
    if (
      number &&
      unit &&
      !reading.tokens[number.to]?.hyphen &&
      !reading.date('ago', unit.to) &&
      number.value < 60 &&
      unit.text !== 'hour'
    )
      return (unit.text === 'year' || unit.text === 'month') && reading.date('within', at) && number.value > 1
        ? null
        : counted(unit.text as Unit, number.value * weeksOf(unit), 'published', unit.to);
  }
  const number = readNumber(reading, at);
  const unit = number && reading.date('unit', number.to);
  if (!number || !unit || unit.text === 'hour') return null;
  const ago = reading.date('ago', unit.to);
  if (ago) return counted(unit.text as Unit, -number.value, 'published', ago.to);
  const fromNow = reading.date('fromNow', unit.to);
  if (fromNow && (fromNow.to > unit.to + 1 || reading.norm(unit.to - 1) === "'")) {
    const days = unit.value || (unit.text === 'week' ? 7 : 1);
    if (unit.text === 'week' || unit.text === 'day')
      return counted('day', number.value * days, 'published', fromNow.to);
  }
  for (const [role, sign] of [
    ['later', 1],
    ['earlier', -1],
  ] as const) {
    const word = reading.date(role, unit.to);
    if (!word) continue;
    const next = reading.tokens[word.to];
    if (
      !next ||
      next.form.kind === 'punctuation' ||
      word.to - unit.to > 1 ||
      reading.date('afterwards', unit.to)
    )
      return counted(unit.text as Unit, sign * number.value, 'text', word.to);
  }
  return null;
}

/** `in a fortnight`: two weeks. */
const weeksOf = (unit: { readonly text: string; readonly value: number }): number =>
  unit.text === 'week' && unit.value > 0 ? unit.value / 7 : 1;

function counted(unit: Unit, count: number, base: 'published' | 'text', to: number): Part {
  if (unit === 'week') {
    const offset = { unit: 'day', count: count * 7, base } as const;
    return { part: datePart({ offset, approximate: base === 'published' }), to };
  }
  return { part: datePart({ offset: { unit: unit === 'night' ? 'day' : unit, count, base } }), to };
}
