/**
 * Paints a scene into an element of the page. Elements are kept by the keys of their marks, and only what changed of a mark is
 * written; what is no longer asked for gives its element to a new mark. Components that each hold a mark cost several times as
 * much a frame, which is what a pan or a zoom consists of.
 */
import type { Mark, MarkTarget } from './scene';
import { FONT_FAMILY } from './text';

/** Whether a target is lit (`on`), dimmed (`off`) or neither (null). */
export type Emphasis = (target: MarkTarget) => 'on' | 'off' | null;

type Value = string | number | null | undefined;

/** A mark with the element that stands for it. */
interface Painted {
  readonly element: Element;
  /** The element of the letters, in one that moves them: moved itself, a browser would set its letters anew. */
  readonly letters: Element | null;
  mark: Mark;
  emphasis: Emphasis | undefined;
  /** What is written of it, in the order of `NAMES`. */
  values: readonly Value[];
  children: Painted[];
}

/** Paints into `root`, whose children are the painter's alone; each call replaces what the one before drew. */
export function createPainter(root: Element): (marks: readonly Mark[], emphasis?: Emphasis) => void {
  let painted: Painted[] = [];
  return (marks, emphasis) => {
    painted = paintChildren(root, painted, { marks, emphasis });
  };
}

interface Wanted {
  readonly marks: readonly Mark[];
  readonly emphasis: Emphasis | undefined;
}

function paintChildren(parent: Element, before: Painted[], { marks, emphasis }: Wanted): Painted[] {
  const same = countSame(before, marks);
  for (let at = 0; at < same; at++) patch(before[at]!, marks[at]!, emphasis);
  if (same === marks.length && same === before.length) return before;
  const rest = marks.slice(same);
  const kept = matchByKey(before.slice(same), rest);
  const after = before.slice(0, same);
  let cursor = same === 0 ? parent.firstChild : before[same - 1]!.element.nextSibling;
  rest.forEach((mark, at) => {
    const painted = kept.byPlace[at] ?? kept.spare.get(mark.mark)?.pop() ?? create(parent, mark);
    patch(painted, mark, emphasis);
    if (painted.element === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(painted.element, cursor);
    after.push(painted);
  });
  return after;
}

/** How many marks from the first on stand where they stood. */
function countSame(before: readonly Painted[], marks: readonly Mark[]): number {
  let at = 0;
  while (at < before.length && at < marks.length && isSame(before[at]!.mark, marks[at]!)) at++;
  return at;
}

const isSame = (a: Mark, b: Mark) => a.key === b.key && a.mark === b.mark;

/** What each mark was painted with before, and the elements that are left over, taken from the page. */
function matchByKey(before: readonly Painted[], marks: readonly Mark[]) {
  const byKey = new Map(before.map((painted) => [painted.mark.key, painted]));
  const byPlace = marks.map((mark) => {
    const painted = byKey.get(mark.key);
    if (!painted || !isSame(painted.mark, mark)) return undefined;
    byKey.delete(mark.key);
    return painted;
  });
  const used = new Set(byPlace);
  const spare = new Map<Mark['mark'], Painted[]>();
  for (const painted of before) {
    if (used.has(painted)) continue;
    painted.element.remove();
    const { mark } = painted.mark;
    spare.set(mark, [...(spare.get(mark) ?? []), painted]);
  }
  return { byPlace, spare };
}

const TAGS = {
  group: 'g',
  rect: 'rect',
  line: 'line',
  path: 'path',
  circle: 'circle',
  text: 'g',
} as const;
const SVG = 'http://www.w3.org/2000/svg';

function create({ ownerDocument }: Element, mark: Mark): Painted {
  const element = ownerDocument.createElementNS(SVG, TAGS[mark.mark]);
  const letters = mark.mark === 'text' ? ownerDocument.createElementNS(SVG, 'text') : null;
  if (letters) {
    letters.setAttribute('font-family', FONT_FAMILY);
    element.append(letters);
  }
  return { element, letters, mark, emphasis: undefined, values: [], children: [] };
}

function patch(painted: Painted, mark: Mark, emphasis: Emphasis | undefined): void {
  const { element, letters, values: before } = painted;
  if (painted.mark === mark && painted.emphasis === emphasis && before.length > 0) return;
  const own = letters ? OWN_OF_TEXT : Infinity;
  const names = NAMES[mark.mark];
  const values = [
    mark.target?.kind,
    mark.target?.id,
    mark.target && emphasis?.(mark.target),
    ...valuesOf(mark),
  ];
  for (let at = 0; at < values.length; at++) {
    if (values[at] !== before[at]) write(at < own ? element : (letters ?? element), names[at]!, values[at]);
  }
  if (letters && mark.mark === 'text') {
    const was = before.length > 0 && painted.mark.mark === 'text' ? painted.mark.text : null;
    if (mark.text !== was) letters.textContent = mark.text;
  }
  if (mark.mark === 'group') {
    painted.children = paintChildren(element, painted.children, { marks: mark.children, emphasis });
  }
  painted.mark = mark;
  painted.emphasis = emphasis;
  painted.values = values;
}

function write(element: Element, name: string, value: Value): void {
  if (value === undefined || value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
];
const TARGET = ['data-kind', 'data-id', 'data-emphasis'];

/** The attributes of each kind of mark: what it stands for, then those that `valuesOf` gives, in its order. */
const NAMES: Readonly<Record<Mark['mark'], readonly string[]>> = {
  group: [...TARGET, 'transform', 'opacity', 'data-name'],
  rect: [...TARGET, 'x', 'y', 'width', 'height', 'rx', ...PAINT],
  line: [...TARGET, 'x1', 'y1', 'x2', 'y2', 'stroke-linecap', ...PAINT],
  path: [...TARGET, 'd', 'stroke-linecap', 'stroke-linejoin', ...PAINT],
  circle: [...TARGET, 'cx', 'cy', 'r', ...PAINT],
  text: [
    ...TARGET,
    'transform',
    'font-size',
    'font-weight',
    'text-anchor',
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-linejoin',
    'paint-order',
  ],
};

/** How many of the attributes of a text move it; the rest is written on its letters. */
const OWN_OF_TEXT = TARGET.length + 1;

function valuesOf(mark: Mark): Value[] {
  switch (mark.mark) {
    case 'group':
      return [mark.x || mark.y ? `translate(${mark.x ?? 0} ${mark.y ?? 0})` : null, mark.opacity, mark.name];
    case 'rect':
      return [mark.x, mark.y, mark.width, mark.height, mark.radius, ...paintOf(mark)];
    case 'line':
      return [mark.x1, mark.y1, mark.x2, mark.y2, mark.cap, ...paintOf(mark)];
    case 'path':
      return [mark.d, mark.cap, mark.join, ...paintOf(mark)];
    case 'circle':
      return [mark.cx, mark.cy, mark.r, ...paintOf(mark)];
    case 'text': {
      const turned = mark.rotate ? ` rotate(${mark.rotate})` : '';
      const halo = mark.halo ? [mark.halo, 3, 'round', 'stroke'] : [null, null, null, null];
      const place = `translate(${mark.x} ${mark.y})${turned}`;
      return [place, mark.size, mark.weight ?? 400, mark.anchor, mark.fill, mark.fillOpacity, ...halo];
    }
  }
}

function paintOf(mark: Exclude<Mark, { readonly mark: 'group' | 'text' }>): Value[] {
  const { fill = mark.mark === 'line' ? undefined : 'none', fillOpacity, opacity, dash } = mark;
  return [fill, fillOpacity, mark.stroke, mark.strokeWidth, mark.strokeOpacity, dash, opacity];
}
