/** Which stops of a journey a subject of talks belongs to. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { LAYER } from '../text/phrases';
import { wordBetween, type View } from '../view';
import { isAt, partiesOf, type Bound } from './bound';

/** The part of a sentence between semicolons that holds a word. */
export function segmentOf(view: View, at: number): readonly [from: number, to: number] {
  const before = view.reading.findLastMark(view.from, at, ';');
  const behind = view.reading.findMark(at, view.to, ';');
  return [before < 0 ? Math.min(view.from, at) : before + 1, behind < 0 ? Math.max(view.to, at) : behind];
}

/** `on both occasions`, `à chaque étape`: what is said of one stop is said of all that the traveller was told to make. */
export function ofEachStop(
  { view, drafts, recent }: Bound,
  owners: readonly Draft[],
  at: number,
): readonly Draft[] {
  const [owner] = owners;
  if (!owner || owners.length > 1 || wordBetween(view, 'eachStop', ...segmentOf(view, at)) < 0) return owners;
  const isStop = (draft: Draft): boolean =>
    draft !== owner &&
    !draft.background &&
    draft.type === owner.type &&
    owner.sentence - draft.sentence <= 1 &&
    (owner.type === 'visit' ? draft.visitors : draft.participants).some((one) =>
      partiesOf(owner).includes(one.value),
    );
  return [...new Set([owner, ...drafts.map(({ draft }) => draft).filter(isStop), ...recent.filter(isStop)])];
}

/** `he asked Putin, then Zelensky, for a truce`, `in Beirut and Baghdad they spoke of the war`: of several trips those to whoever, or wherever, is named on one side of a word. */
export function ofNamed(
  { view, actors, drafts, recent }: Bound,
  current: Draft | undefined,
  at: number,
): readonly Draft[] | null {
  if (current?.type !== 'visit') return null;
  const [from, to] = segmentOf(view, at);
  const goes = (draft: Draft): boolean =>
    draft.type === 'visit' &&
    (draft.sentence === current.sentence || draft.tour) &&
    draft.visitors.some((one) => current.visitors.some((other) => other.value === one.value));
  const told = [...drafts.map(({ draft }) => draft), ...recent];
  const mentions = [...view.mentions, ...actors.map(({ mention }) => mention)];
  const within = (opens: number, closes: number): readonly Draft[] => {
    const named = new Set<Draft>();
    let [least, most] = [closes, opens];
    for (const mention of mentions) {
      if (mention.from < opens || mention.to > closes) continue;
      const codes = [
        ...mention.codes,
        ...actors.flatMap((one) => (one.mention === mention ? one.codes : [])),
      ];
      const own = told.filter((draft) => goes(draft) && isAt(draft, codes));
      for (const draft of own) named.add(draft);
      if (own.length > 0) [least, most] = [Math.min(least, mention.from), Math.max(most, mention.to)];
    }
    // `At the one they spoke of gas, at the other …`
    return named.size > 1 && view.reading.findHit(LAYER.sector, least, most) < 0 ? [...named] : [];
  };
  const paired = inTurn(view, [from, to], at, (one) =>
    told.find((draft) => goes(draft) && isAt(draft, one.codes)),
  );
  if (paired) return [paired];
  const before = within(from, at);
  const named = before.length > 0 ? before : within(at, to);
  return named.length > 0 ? named : null;
}

/** `gas in Paris, climate in Berlin`, `à Paris le gaz, à Berlin le climat`: where every place has a subject of its own, the stop whose subject stands at a token. */
function inTurn(
  view: View,
  [from, to]: readonly [number, number],
  at: number,
  stopAt: (mention: Mention) => Draft | undefined,
): Draft | null {
  const sectorIn = (opens: number, closes: number): number =>
    view.reading.findHit(LAYER.sector, opens, closes);
  const places = view.mentions.flatMap((one) => {
    const stop = one.placeLike && one.from >= from && one.to <= to ? stopAt(one) : undefined;
    return stop ? [{ one, stop }] : [];
  });
  const first = places[0]?.one;
  if (!first || new Set(places.map(({ stop }) => stop)).size < 2) return null;
  for (const [index, { one }] of places.entries()) {
    const next = places[index + 1]?.one;
    if (next && sectorIn(one.to, next.from) < 0) return null;
  }
  const subject = sectorIn(from, first.from);
  if (subject < 0) return places.findLast(({ one }) => one.to <= at)?.stop ?? null;
  // The last place has its subject before it, as the others have.
  return sectorIn(places.at(-1)?.one.to ?? to, to) < 0
    ? (places.find(({ one }) => one.from > at)?.stop ?? null)
    : null;
}
