/** Verbs of returning that tell another journey, and no way home. */
import type { View } from '../view';
import type { Trigger } from './triggers';

/** `He returned in September 2023, when Putin showed him the rockets`: in a month or year of its own, back to where the text was. */
export const comesAgain = ({ reading, dates }: View, { from, to, verb }: Trigger): boolean =>
  (verb?.again === true || reading.word('return', from) === to) &&
  dates.some(
    ({ kind, start, from: at }) =>
      kind === 'date' &&
      at >= to &&
      at - to <= 1 &&
      (start?.year !== undefined || start?.month !== undefined) &&
      start.day === undefined,
  );
