/** Engagements of two parties told by no more than a place: who is a guest there follows from whose it is. */
import { createDraft, inferred, type Draft, type Read } from '../draft';
import { partyRead, readPlace } from '../frames/scene';
import type { Mention } from '../mention';
import type { View } from '../view';

/** The two sides of an engagement; null for a gathering, or where one of them has several countries. */
export function sidesIn({
  type,
  visitors,
  hosts,
  participants,
}: Draft): readonly [Read<string>, Read<string>] | null {
  const sides = type === 'visit' ? [...visitors, ...hosts] : type === 'meeting' ? participants : [];
  const [one, other] = sides;
  return one && other && sides.length === 2 && one.value !== other.value ? [one, other] : null;
}

/** Which of two is at home in a place; null in a third country, and in a city where all come for its organisations. */
export const hostAmong = (
  { reading }: View,
  { codes, from }: Mention,
  sides: readonly Read<string>[],
): Read<string> | null =>
  reading.word('seatsOfMany', from) ? null : (sides.find((side) => codes[0] === side.value) ?? null);

/** At the place of one of two the visit of the other, in a third country a meeting of both. */
export function draftBetween(view: View, place: Mention, sides: readonly Read<string>[]): Draft {
  const host = hostAmong(view, place, sides);
  const draft = createDraft(host ? 'visit' : 'meeting', view.sentence.index, place.from, place.to);
  draft.place = readPlace(place);
  if (host) {
    draft.visitors = inferred(
      sides.filter((side) => side !== host),
      'anaphora',
    );
    draft.hosts = [partyRead(place, host.value)];
  } else draft.participants = inferred(sides, 'anaphora');
  return draft;
}
