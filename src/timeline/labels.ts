/**
 * Labels of marks: inside a bar where they fit, else in the free stretch of their row behind it. Each free stretch belongs to the
 * mark before it, so labels cannot touch, and what is shown depends on distances alone: panning changes no label but at the edge.
 */
import { textWidth, truncateText } from '../scene/text';
import { HEADLINE } from './groups';
import type { PlacedColumn, PlacedMark, PlacedSingle, TimelineLayout } from './layout';

export interface PlacedLabel {
  readonly lane: number;
  /** Row of the table. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
  readonly inside: boolean;
  readonly mark: PlacedSingle;
  /** Which line of it, from 1 for the second; none for the first. */
  readonly line?: number;
}

export interface LabelOptions {
  /** The texts for a row of the table, the longest first: the first that fits is taken, the last may be cut. */
  readonly textsOf: (row: number, mark: PlacedSingle) => readonly string[];
  /** Rows whose label was shown before: these are kept down to a smaller room, so that a slow zoom does not make them blink. */
  readonly shown?: ReadonlySet<number>;
}

const PADDING_PX = 4;
/** What is drawn behind a mark whose end is open or unknown. */
const TAIL_PX: Readonly<Record<PlacedSingle['ending'], number>> = { closed: 0, open: 7, unknown: 11 };
/** Room that a cut label needs: to appear, and to stay. */
const APPEAR_PX = 62;
const STAY_PX = 44;
/** Fewer letters than this before an ellipsis say nothing. */
const LEAST_LETTERS = 10;

/** Places the labels of a layout, lane by lane. */
export function placeLabels(layout: TimelineLayout, options: LabelOptions): PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  for (const row of rowsOf(layout.marks)) {
    let taken = layout.plotX;
    row.marks.forEach((mark, at) => {
      if (mark.kind === 'single' && mark.x1 >= layout.plotX && mark.x0 <= layout.width) {
        const next = row.marks[at + 1]?.x0 ?? Infinity;
        const label = placeLabel(mark, { layout, next, taken, columns: row.columns, options });
        if (label) labels.push(label);
        if (label) taken = Math.max(taken, label.x + label.width);
      }
      taken = Math.max(taken, mark.x1);
    });
  }
  return labels;
}

interface LabelRow {
  readonly marks: PlacedMark[];
  readonly columns: readonly PlacedColumn[];
}

function rowsOf(marks: readonly PlacedMark[]): Iterable<LabelRow> {
  const rows = new Map<string, LabelRow>();
  const columns = new Map<number, PlacedColumn[]>();
  for (const mark of marks) {
    const own = columns.get(mark.lane) ?? [];
    columns.set(mark.lane, own);
    if (mark.kind === 'column') {
      own.push(mark);
      continue;
    }
    const key = `${mark.lane}/${mark.slot}`;
    const row = rows.get(key);
    if (row) row.marks.push(mark);
    else rows.set(key, { marks: [mark], columns: own });
  }
  return rows.values();
}

interface Surroundings {
  readonly layout: TimelineLayout;
  /** Where the next mark of the row begins. */
  readonly next: number;
  /** How far the row is taken by marks and labels before this one. */
  readonly taken: number;
  readonly columns: readonly PlacedColumn[];
  readonly options: LabelOptions;
}

function placeLabel(mark: PlacedSingle, around: Surroundings): PlacedLabel | null {
  const { layout, options } = around;
  const size = layout.spacing.textSize;
  const left = Math.max(mark.x0, layout.plotX) + PADDING_PX;
  const inner = Math.min(mark.x1, layout.width) - PADDING_PX - left;
  const start = mark.x1 + PADDING_PX + TAIL_PX[mark.ending];
  const free = obstacle(mark, start, around);
  const room = Math.min(free, layout.width) - PADDING_PX - start;
  const before = mark.x0 - PADDING_PX - (around.taken + PADDING_PX);
  const base = { lane: mark.lane, row: mark.row, size, y: mark.y + size * 0.34, mark };
  const place = (text: string, where: 'inside' | 'after' | 'before'): PlacedLabel => {
    const width = textWidth(text, size);
    const x = { inside: left, after: start, before: mark.x0 - PADDING_PX - width }[where];
    return { ...base, x, width, text, inside: where === 'inside' };
  };
  const texts = options.textsOf(mark.row, mark);
  for (const text of texts) {
    const width = textWidth(text, size);
    if (width <= inner) return place(text, 'inside');
    if (width <= room) return place(text, 'after');
    // Only at the edge of the view: elsewhere a label before its mark would seem to belong to the one before it.
    if (free > layout.width && width <= before) return place(text, 'before');
  }
  const last = texts[texts.length - 1];
  const best = Math.max(inner, room);
  if (!last || best < (options.shown?.has(mark.row) ? STAY_PX : APPEAR_PX)) return null;
  const cut = truncateText(last, best, size).replace(/\s*[›·]…$/u, '…');
  return cut.length >= LEAST_LETTERS ? place(cut, inner > room ? 'inside' : 'after') : null;
}

/** What stands in the way of a label that begins at `start`. Headlines are written across columns, which are a ground. */
function obstacle(mark: PlacedSingle, start: number, { next, columns }: Surroundings): number {
  if (mark.importance >= HEADLINE) return next;
  let nearest = next;
  for (const column of columns) if (column.x1 > start) nearest = Math.min(nearest, column.x0);
  return nearest;
}
