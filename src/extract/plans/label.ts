/** A label that says what became of a plan: `CANCELLED: Lavrov to Belgrade, Monday`, `Reporté : Macron à Varsovie, jeudi`, `OFF: Kerry to Bujumbura`. */
import type { Draft } from '../draft';
import type { View } from '../view';
import { STATUS_WORDS } from './change';

/** The status that the label of a sentence gives to all that it tells; null where it has none. */
export function labelStatus({ reading, from }: View): Draft['status'] {
  for (const value of STATUS_WORDS) {
    const to = reading.word(value, from);
    if (to && isLabelEnd(reading.norm(to))) return { value, from, to, rule: 'label' };
  }
  const to = reading.word('offLabels', from);
  return to && isLabelEnd(reading.norm(to)) ? { value: 'cancelled', from, to, rule: 'label' } : null;
}

/** Whether a sentence stands behind such a label: what it tells was to come. */
export const isLabelledOff = (view: View): boolean => labelStatus(view) !== null;

const isLabelEnd = (norm: string): boolean => /^[:–—|]$/.test(norm);
