/** What of a chart is told in words: the layout that is told of, the mark that is spoken of, and the marks that a screen reader finds. */
import type { PlacedMark, TimelineLayout } from './layout';

/** A pointer lets a chart rest when it has not changed for so long. */
const REST_MS = 120;

/** To be made while a component is set up. */
export class ToldChart {
  readonly #layout: () => TimelineLayout;
  #rested = $state.raw<TimelineLayout | null>(null);
  #spoken = $state.raw<PlacedMark | null>(null);
  /** Whether keys drive the chart. */
  focused = $state(false);

  /** The chart as it stands while keys drive it, else once a pointer has let it rest. */
  readonly layout: TimelineLayout = $derived.by(() =>
    this.focused || !this.#rested ? this.#layout() : this.#rested,
  );

  /** The mark that is spoken of. Marks change with every frame, so that it is found again by what it is. */
  readonly mark: PlacedMark | null = $derived.by(() => {
    const wanted = this.#spoken;
    if (!wanted) return null;
    const { marks } = this.layout;
    return (
      marks.find(
        ({ kind, lane, row }) => kind === wanted.kind && lane === wanted.lane && row === wanted.row,
      ) ?? null
    );
  });

  /** While keys drive the chart the marks of the lane that is walked through; the first one once it is at rest, and none before that. */
  readonly options: readonly PlacedMark[] = $derived.by(() => {
    const { marks, lanes, plotX, width } = this.layout;
    const lane = this.mark?.lane ?? lanes[0]?.lane;
    const isInView = (mark: PlacedMark): boolean => mark.lane === lane && mark.x1 > plotX && mark.x0 < width;
    if (this.focused) return marks.filter(isInView);
    const first = this.#rested ? marks.find(isInView) : undefined;
    return first ? [first] : [];
  });

  /** `layout`: the chart as it stands, asked for whenever it is needed. */
  constructor(layout: () => TimelineLayout) {
    this.#layout = layout;
    $effect(() => {
      const next = layout();
      const timer = setTimeout(() => (this.#rested = next), REST_MS);
      return () => clearTimeout(timer);
    });
  }

  /** Speaks of a mark, or of none. */
  speakOf(mark: PlacedMark | null): void {
    this.#spoken = mark;
  }
}
