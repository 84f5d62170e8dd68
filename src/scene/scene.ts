/**
 * A drawing as data: a tree of marks with plain presentation attributes. A chart computes its scene once; `Scene.svelte`
 * paints it on the screen and `formats/svg` writes it to a file, so that both are the same drawing.
 * Coordinates are CSS pixels in one flat system; groups may only translate.
 */

/** What a mark stands for: set on marks that can be hovered, clicked or reached by keyboard. */
export interface MarkTarget {
  /** `engagement`, `cluster`, `lane`, `node`, `edge`, `summit` … */
  readonly kind: string;
  /** Engagement id, lane key, party code …: unique within its kind. */
  readonly id: string;
}

interface Base {
  /** Stable identity within its parent, for keyed painting. */
  readonly key: string;
  readonly target?: MarkTarget;
  /** Said by a screen reader and written as `<title>` in the file. */
  readonly label?: string;
}

interface Painted {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  /** Lengths in pixels: `4 3`. */
  readonly dash?: string;
  readonly opacity?: number;
}

export interface GroupMark extends Base {
  readonly mark: 'group';
  /** The name a designer sees in the layers panel of an editor. */
  readonly name?: string;
  readonly x?: number;
  readonly y?: number;
  readonly opacity?: number;
  readonly children: readonly Mark[];
}

export interface RectMark extends Base, Painted {
  readonly mark: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface LineMark extends Base, Painted {
  readonly mark: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly cap?: 'butt' | 'round';
}

export interface PathMark extends Base, Painted {
  readonly mark: 'path';
  readonly d: string;
  readonly cap?: 'butt' | 'round';
  readonly join?: 'miter' | 'round';
}

export interface CircleMark extends Base, Painted {
  readonly mark: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export type Weight = 400 | 600;

export interface TextMark extends Base {
  readonly mark: 'text';
  readonly x: number;
  /** The baseline. No renderer agrees on `dominant-baseline`, so it is never used. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill: string;
  readonly fillOpacity?: number;
  /** Colour of a halo stroked behind the glyphs, so that text stays legible over marks. */
  readonly halo?: string;
  /** Degrees clockwise about (x, y). */
  readonly rotate?: number;
}

export type Mark = GroupMark | RectMark | LineMark | PathMark | CircleMark | TextMark;

/** A whole drawing. `title` and `description` are what a screen reader and a file's properties say of it. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly background: string;
  /** The language of its words, as a BCP 47 tag. */
  readonly lang?: string;
  readonly marks: readonly Mark[];
}
