/** Where somebody sets off from, and so has been. */
import type { Mention } from '../mention';
import type { View } from '../view';
import type { Trigger } from './triggers';

/** Tokens between a verb of setting off and where from, a day between them. */
const DEPARTED_WITHIN = 5;

/** The place behind a verb of setting off: `took off from Baghdad`, `a décollé vendredi de Bagdad`. */
export function departedFrom({ reading, mentions }: View, { from, to }: Trigger): Mention | undefined {
  if (!reading.word('departs', from)) return undefined;
  const place = mentions.find((one) => one.from >= to);
  const isFrom = place?.link === 'from' || place?.link === 'of';
  return place?.placeLike && isFrom && place.from - to <= DEPARTED_WITHIN ? place : undefined;
}

/** Tokens between a verb that ends a stay and where it leads to, a day between them. */
const LEADS_WITHIN = 12;

/** Whether a verb tells the end of what it is of: `a repris l'avion vendredi`, and not `a repris l'avion en début de soirée pour Mexico`. */
export function isEnding({ mentions }: View, { frame, to, verb }: Trigger): boolean {
  if (!verb?.ends) return false;
  return (
    frame !== 'travel' ||
    !mentions.some(({ link, from }) => link === 'goal' && from >= to && from - to < LEADS_WITHIN)
  );
}
