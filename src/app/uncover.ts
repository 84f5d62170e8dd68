/** Where views must slide to behind a sheet that covers their lower part, so that what was chosen stays in sight. */

/** From one edge to the other, in pixels of what slides. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

interface Covered {
  /** Pixels by which the views are slid up now. */
  readonly shift: number;
  /** Height of the views, covered part and all. */
  readonly height: number;
  /** Height of the sheet above them. */
  readonly covered: number;
}

/** Free room kept around what was chosen; above it also for the names of the lanes, which stay at the upper edge. */
const MARGIN_PX = 16;
const HEAD_PX = 44;

/** The shift that shows a stretch: the one that there is where it is in sight already, else the nearest; never past the sheet's height. */
export function uncover({ top, bottom }: Stretch, { shift, height, covered }: Covered): number {
  const least = bottom + MARGIN_PX - (height - covered);
  const most = top - HEAD_PX;
  const wanted = shift < least ? least : shift > most ? most : shift;
  return Math.max(0, Math.min(wanted, covered));
}

/** The stretch nearest to a place; null for none. */
export function nearestStretch(stretches: readonly Stretch[], place: number): Stretch | null {
  const distance = ({ top, bottom }: Stretch) => Math.max(top - place, place - bottom, 0);
  return stretches.reduce<Stretch | null>(
    (best, each) => (best === null || distance(each) < distance(best) ? each : best),
    null,
  );
}
