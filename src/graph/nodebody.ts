/** The body of a node: a disc for a party, a ring for a person, a diamond for a summit. */
import type { CircleMark, PathMark } from '../scene/scene';
import type { NodeKind } from './network';

/** The two inks that bodies are drawn with beside their own colour. */
export interface BodyInks {
  readonly paper: string;
  readonly ink: string;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** As a mark without a name; the screen's canvas and the SVG both take it from here. */
export function nodeBody(
  kind: NodeKind,
  { x, y, radius }: Circle,
  colour: string,
  { paper, ink }: BodyInks,
): CircleMark | PathMark {
  if (kind === 'summit') {
    return {
      mark: 'path',
      key: '',
      d: `M${r2(x)} ${r2(y - radius)}L${r2(x + radius)} ${r2(y)}L${r2(x)} ${r2(y + radius)}L${r2(x - radius)} ${r2(y)}Z`,
      fill: ink,
      stroke: paper,
      strokeWidth: Math.min(1.25, radius * 0.3),
    };
  }
  // A person is a ring of the party's colour, so that both can stand in one picture.
  const isRing = kind === 'person';
  return {
    mark: 'circle',
    key: '',
    cx: x,
    cy: y,
    r: radius,
    fill: isRing ? paper : colour,
    stroke: isRing ? colour : paper,
    strokeWidth: isRing ? Math.max(1.5, radius * 0.35) : Math.min(1.5, radius * 0.3),
  };
}

function r2(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
