/** Entries of an agenda: `Lundi 6 – Paris : …`, `◦ Demain, Nicosie. …`, `Mercredi : …`. Their head says when and where for all of the entry. */
import type { DateMention } from '../dates/expression';
import { dateContext, give, type BindContext } from '../dates/give';
import { resolveDate } from '../dates/resolve';
import type { Draft } from '../draft';
import { copyMention, type Mention } from '../mention';
import { BULLET, clockEnd } from '../text/items';
import { copyView, type View } from '../view';

/** The head of an entry of an agenda: its day, and where it is. */
export interface AgendaHead {
  readonly date: DateMention;
  readonly place: Mention | null;
  readonly paragraph: number;
  /** Nothing stands behind it in its paragraph: it heads the entries that follow. */
  readonly alone: boolean;
}

const MARK = /^[:–—.,|]$/;
const CLOSING = /^[:–—.|]$/;

/** The head with which a sentence begins, or null. */
export function readHead(view: View): AgendaHead | null {
  const { reading } = view;
  let at = view.sentence.from;
  if (BULLET.test(reading.norm(at))) at += 1;
  while (reading.date('the', at) || reading.date('from', at)) at += 1;
  const date = view.dates.find((one) => one.kind === 'date' && one.from <= at && at < one.to);
  if (!date || date.sense === 'since') return null;
  const { to } = view.sentence;
  const closed = date.to >= to || MARK.test(reading.norm(date.to));
  if (!closed) return null;
  const place = view.mentions.find(
    (one) => one.placeLike && one.kind === 'party' && one.from >= date.to && one.from - date.to <= 2,
  );
  const paragraph = view.sentence.paragraph;
  if (place && place.deictic === null && (place.to >= to || CLOSING.test(reading.norm(place.to))))
    return { date, place, paragraph, alone: false };
  const line = date.to >= to - 1;
  return line || /^[:–—|]$/.test(reading.norm(date.to))
    ? { date, place: null, paragraph, alone: line }
    : null;
}

/** Whether a sentence belongs to the entry of a head: its paragraph, or an item of the list under it, be it marked by its time of day. */
export const isUnder = (view: View, head: AgendaHead): boolean =>
  view.sentence.paragraph === head.paragraph ||
  (head.alone &&
    (BULLET.test(view.reading.norm(view.sentence.from)) || clockEnd(view.reading, view.sentence.from) > 0));

/** The place of a head is where its sentence happens. */
export function withPlace(view: View, place: Mention | null): View {
  if (!place) return view;
  const located = copyView(view);
  located.mentions = view.mentions.map((one) => {
    if (one !== place) return one;
    const there = copyMention(one);
    there.link = 'at';
    return there;
  });
  return located;
}

/** Gives the day of a head to what its entry tells without one. */
export function dateEntry(drafts: readonly Draft[], head: AgendaHead, context: BindContext): void {
  for (const draft of drafts) {
    if (draft.start || draft.background || draft.rules.includes('void')) continue;
    give(
      draft,
      resolveDate(head.date, dateContext(context, draft.time === 'past' ? 'past' : 'future')),
      head.date,
    );
  }
}
