/** `has been invited to Morocco; her visit will take place in early July`: a visit with its day, to where the visitor was said to be invited. */
import { inferred, type Draft } from '../draft';
import { partyRead, readPlace } from '../frames/scene';
import type { Mention } from '../mention';
import { wordBetween, type View } from '../view';

/** Between the word of inviting and where to. In tokens. */
const GOAL = 5;

/** Gives a dated visit of which nobody says where it leads the place to which the sentence, or the one before, says that the visitor was invited. */
export function visitWhereInvited(view: View, before: View | undefined, draft: Draft): void {
  if (draft.type !== 'visit' || draft.hosts.length > 0 || draft.status || !draft.start) return;
  if (draft.time !== 'future' || draft.rules.includes('void') || draft.tour) return;
  const place = goalOf(view, draft.at) ?? (before ? goalOf(before, before.to) : null);
  const code = place?.codes[0];
  if (!place || code === undefined || draft.visitors.some((read) => read.value === code)) return;
  draft.hosts = inferred([partyRead(place, code)], 'invited');
  if (place.city !== null) draft.place ??= readPlace(place);
}

/** Where somebody was invited before a token; null where that is said of nobody, or of several places. */
function goalOf(view: View, to: number): Mention | null {
  const at = wordBetween(view, 'invite', view.from, to);
  if (at < 0) return null;
  const places = view.mentions.filter(
    ({ placeLike, kind, link, from }) =>
      placeLike && kind === 'party' && (link === 'at' || link === 'goal') && from > at && from - at <= GOAL,
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}
