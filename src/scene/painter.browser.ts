/**
 * Paints a scene into an element of the page. Elements are kept by the keys of their marks, and only what changed of a mark is
 * written; what is no longer asked for gives its element to a new mark. Components that each hold a mark cost several times as
 * much a frame, which is what a pan or a zoom consists of.
 */
import type { GroupMark, Mark, MarkTarget, TextMark } from './scene';
import { FONT_FAMILY } from './text';

/** Whether a target is lit (`on`), dimmed (`off`) or neither (null). */
export type Emphasis = (target: MarkTarget) => 'on' | 'off' | null;

/** A mark with the element that stands for it. */
interface Painted {
  readonly element: Element;
  /** The element of the letters, in one that moves them: moved itself, a browser would set its letters anew. */
  readonly letters: Element | null;
  /** What is written on the element; null before anything is. */
  mark: Mark | null;
  emphasis: Emphasis | undefined;
  lit: 'on' | 'off' | null;
  children: Painted[];
}

/** Paints into `root`, whose children are the painter's alone; each call replaces what the one before drew. */
export function createPainter(root: Element): (marks: readonly Mark[], emphasis?: Emphasis) => void {
  const spares = createSpares();
  let painted: Painted[] = [];
  return (marks, emphasis) => {
    painted = paintChildren(root, painted, { marks, emphasis, spares });
  };
}

interface Wanted {
  readonly marks: readonly Mark[];
  readonly emphasis: Emphasis | undefined;
  readonly spares: Spares;
}

function paintChildren(parent: Element, before: Painted[], wanted: Wanted): Painted[] {
  const { marks, spares } = wanted;
  const same = countSame(before, marks);
  for (let at = 0; at < same; at++) patch(before[at]!, marks[at]!, wanted);
  if (same === marks.length && same === before.length) return before;
  const after = before.slice(0, same);
  const { kept, free } = takeStock(before, marks, same);
  let cursor = same === 0 ? parent.firstChild : before[same - 1]!.element.nextSibling;
  for (let at = same; at < marks.length; at++) {
    const mark = marks[at]!;
    let painted = kept.get(mark.key);
    if (painted) {
      while (cursor !== null && cursor !== painted.element && free.has(cursor)) cursor = cursor.nextSibling;
    } else {
      painted = reuse(free, cursor, mark) ?? spares.take(mark) ?? create(parent, mark);
    }
    patch(painted, mark, wanted);
    if (painted.element === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(painted.element, cursor);
    after.push(painted);
  }
  for (const left of free.values()) {
    left.element.remove();
    spares.add(left);
  }
  return after;
}

/** How many marks from the first on stand where they stood. */
function countSame(before: readonly Painted[], marks: readonly Mark[]): number {
  let at = 0;
  while (at < before.length && at < marks.length && isSame(before[at]!.mark!, marks[at]!)) at++;
  return at;
}

const isSame = (a: Mark, b: Mark) => a.key === b.key && a.mark === b.mark;

/** What was painted from `first` on: by key what is still wanted, by element what is free for other marks. */
function takeStock(before: readonly Painted[], marks: readonly Mark[], first: number) {
  const wanted = new Map<string, Mark>();
  for (let at = first; at < marks.length; at++) wanted.set(marks[at]!.key, marks[at]!);
  const kept = new Map<string, Painted>();
  const free = new Map<Node, Painted>();
  for (let at = first; at < before.length; at++) {
    const painted = before[at]!;
    const { key, mark } = painted.mark!;
    if (wanted.get(key)?.mark === mark) kept.set(key, painted);
    else free.set(painted.element, painted);
  }
  return { kept, free };
}

/** The element that stands in a new mark's place, where it is free and of its kind: it need not be moved. */
function reuse(free: Map<Node, Painted>, place: Node | null, mark: Mark): Painted | undefined {
  const found = place === null ? undefined : free.get(place);
  if (!found || kindOf(found.mark!) !== kindOf(mark)) return undefined;
  free.delete(found.element);
  return found;
}

/** Which elements are interchangeable: those of one kind of mark that stand for one kind of thing have the same parts in them. */
const kindOf = ({ mark, target }: Mark) => (target ? `${mark}/${target.kind}` : mark);

/** Elements off the page, for marks to come: what a zoom takes away it often brings back. */
interface Spares {
  readonly add: (painted: Painted) => void;
  readonly take: (mark: Mark) => Painted | undefined;
}

/** Spare elements of one kind at most. */
const MOST_SPARES = 200;

function createSpares(): Spares {
  const byKind = new Map<string, Painted[]>();
  return {
    add(painted) {
      const kind = kindOf(painted.mark!);
      const alike = byKind.get(kind);
      if (!alike) byKind.set(kind, [painted]);
      else if (alike.length < MOST_SPARES) alike.push(painted);
    },
    take: (mark) => byKind.get(kindOf(mark))?.pop(),
  };
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
  return { element, letters, mark: null, emphasis: undefined, lit: null, children: [] };
}

function patch(painted: Painted, mark: Mark, wanted: Wanted): void {
  const { element, mark: before } = painted;
  const { emphasis } = wanted;
  if (before === mark && painted.emphasis === emphasis) return;
  if (before !== mark) {
    patchTarget(element, mark, before);
    if (mark.mark === 'group' || mark.mark === 'text') patchPlace(element, mark, before);
    patchAttributes(painted.letters ?? element, mark, before);
  }
  const lit = (mark.target && emphasis?.(mark.target)) ?? null;
  if (lit !== painted.lit) write(element, 'data-emphasis', lit);
  if (mark.mark === 'group') {
    painted.children = paintChildren(element, painted.children, { ...wanted, marks: mark.children });
  }
  painted.mark = mark;
  painted.emphasis = emphasis;
  painted.lit = lit;
}

type Value = string | number | null | undefined;

function write(element: Element, name: string, value: Value): void {
  if (value === undefined || value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

function patchTarget(element: Element, { target }: Mark, before: Mark | null): void {
  const was = before?.target;
  if (target?.kind !== was?.kind) write(element, 'data-kind', target?.kind);
  if (target?.id !== was?.id) write(element, 'data-id', target?.id);
}

/** What moves is one attribute of the element around what it moves. */
function patchPlace(element: Element, mark: GroupMark | TextMark, before: Mark | null): void {
  const was = before?.mark === mark.mark ? before : null;
  const turn = mark.mark === 'text' ? mark.rotate : undefined;
  if (was && was.x === mark.x && was.y === mark.y && turn === ('rotate' in was ? was.rotate : undefined))
    return;
  const { x = 0, y = 0 } = mark;
  const place = `translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}`;
  write(element, 'transform', mark.mark === 'group' && x === 0 && y === 0 ? null : place);
}

/** The attribute, and the field of the mark that gives its value. */
type Pair = readonly [attribute: string, field: string];

const PAINT: readonly Pair[] = [
  ['fill', 'fill'],
  ['fill-opacity', 'fillOpacity'],
  ['stroke', 'stroke'],
  ['stroke-width', 'strokeWidth'],
  ['stroke-opacity', 'strokeOpacity'],
  ['stroke-dasharray', 'dash'],
  ['opacity', 'opacity'],
];
const same = (...names: string[]): Pair[] => names.map((name) => [name, name]);

/** The attributes of each kind of mark beside what it stands for and where it stands. */
const ATTRIBUTES: Readonly<Record<Mark['mark'], readonly Pair[]>> = {
  group: [
    ['opacity', 'opacity'],
    ['data-name', 'name'],
  ],
  rect: [...same('x', 'y', 'width', 'height'), ['rx', 'radius'], ...PAINT],
  line: [...same('x1', 'y1', 'x2', 'y2'), ['stroke-linecap', 'cap'], ...PAINT],
  path: [['d', 'd'], ['stroke-linecap', 'cap'], ['stroke-linejoin', 'join'], ...PAINT],
  circle: [...same('cx', 'cy', 'r'), ...PAINT],
  text: [
    ['font-size', 'size'],
    ['font-weight', 'weight'],
    ['text-anchor', 'anchor'],
    ['fill', 'fill'],
    ['fill-opacity', 'fillOpacity'],
    ['stroke', 'halo'],
  ],
};

/** Written where a mark leaves a field open. */
const DEFAULTS: Readonly<Partial<Record<Mark['mark'], Readonly<Record<string, Value>>>>> = {
  rect: { fill: 'none' },
  path: { fill: 'none' },
  circle: { fill: 'none' },
  text: { 'font-weight': 400 },
};

function patchAttributes(element: Element, mark: Mark, before: Mark | null): void {
  const fields = mark as unknown as Readonly<Record<string, Value>>;
  const were = before as unknown as Readonly<Record<string, Value>> | null;
  const defaults = DEFAULTS[mark.mark];
  for (const [attribute, field] of ATTRIBUTES[mark.mark]) {
    const value = fields[field];
    if (were === null ? (value ?? defaults?.[attribute]) === undefined : value === were[field]) continue;
    write(element, attribute, value ?? defaults?.[attribute]);
  }
  if (mark.mark === 'text') patchLetters(element, mark, before?.mark === 'text' ? before : null);
}

const HALO: readonly (readonly [string, string | number])[] = [
  ['stroke-width', 3],
  ['stroke-linejoin', 'round'],
  ['paint-order', 'stroke'],
];

function patchLetters(letters: Element, mark: TextMark, before: TextMark | null): void {
  if (mark.text !== (before?.text ?? null)) letters.textContent = mark.text;
  if ((mark.halo === undefined) === (before?.halo === undefined)) return;
  for (const [attribute, value] of HALO) write(letters, attribute, mark.halo === undefined ? null : value);
}
