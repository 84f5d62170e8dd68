/** Visits that are named only to date or to explain what is told: a beginning in office, one before it, one that it prepares. */
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';

/** `depuis l'arrivée du démocrate à la Maison Blanche`: a beginning in office. */
export function isSince(view: View, trigger: Trigger): boolean {
  if (!view.reading.word('entrance', trigger.from)) return false;
  return [1, 2, 3].some((back) => view.reading.date('since', trigger.from - back) !== null);
}

/** `depuis le séjour de Stephen Harper`, `since Trudeau's visit`: another one, before what is told. */
export function isBygone(view: View, trigger: Trigger): boolean {
  for (let back = trigger.from - 1; back >= view.from && back >= trigger.from - 6; back -= 1) {
    if (/^[,;:]$/.test(view.reading.norm(back))) return false;
    // `une semaine après l'annonce de sa visite`: counted from what was said of it.
    if (view.reading.word('announces', back)) return false;
    // `reçu depuis mercredi en visite d'État`: since a day.
    if (view.reading.date('since', back))
      return !view.dates.some((date) => date.from >= back && date.to <= trigger.from);
    // `two months after Macron's own stay`, `au lendemain de la visite`; no `a day after his arrival`.
    // `had arrived two days before on an official visit`: that very one.
    if (
      view.dates.some(({ sense, to }) => sense === 'after' && (to === back || to === trigger.from)) &&
      !view.reading.word('onVisit', back)
    )
      return view.reading.date('arrival', trigger.from) === null;
  }
  return false;
}

/** `to prepare President Macron's state visit`, `en prélude à la venue du roi`: another one, to come, where another is told beside it. */
export function isPrepared(view: View, { from }: Trigger): boolean {
  const { reading, mentions } = view;
  for (let at = from - 1, within = PREPARED_WITHIN; at >= view.from && within > 0; at -= 1, within -= 1) {
    const owner = mentions.find((one) => one.from < at && at < one.to);
    if (owner) at = owner.from;
    const end = reading.word('prepares', at);
    if (end > at && end <= from) return true;
    if (/^[,;:]$/.test(reading.norm(at))) return false;
  }
  return false;
}

/** Tokens between the word of preparing and the visit, whose it is aside. */
const PREPARED_WITHIN = 7;
