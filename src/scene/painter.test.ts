import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createPainter } from './painter.browser';
import type { Mark } from './scene';

function canvas() {
  const { document } = parseHTML('<svg><g id="root"></g></svg>');
  const root = document.getElementById('root')!;
  return { root, paint: createPainter(root as unknown as Element) };
}

/** The same marks painted onto nothing. */
function paintedAfresh(marks: readonly Mark[]): string {
  const { root, paint } = canvas();
  paint(marks);
  return root.innerHTML;
}

/** The elements by the id of what they stand for, to tell whether one was kept. */
const elementsOf = (root: { querySelectorAll(query: string): Iterable<unknown> }) => [
  ...root.querySelectorAll('[data-id]'),
];

const rect = (key: string, x = 0): Mark => ({
  mark: 'rect',
  key,
  x,
  y: 1,
  width: 2,
  height: 3,
  target: { kind: 'engagement', id: key },
});

const leaf = (key: string): fc.Arbitrary<Mark> =>
  fc.oneof(
    fc.integer({ min: 0, max: 9 }).map((x) => rect(key, x)),
    fc
      .record({
        text: fc.constantFrom('a', 'b', ''),
        halo: fc.option(fc.constant('#fff'), { nil: undefined }),
      })
      .map(({ text, halo }): Mark => ({
        mark: 'text',
        key,
        x: 1,
        y: 2,
        text,
        size: 11,
        fill: '#000',
        ...(halo ? { halo } : {}),
      })),
    fc
      .boolean()
      .map((dashed): Mark => ({ mark: 'path', key, d: 'M0 0H1', ...(dashed ? { dash: '2 2' } : {}) })),
  );
const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
const leaves: fc.Arbitrary<Mark[]> = keys.chain((list) => fc.tuple(...list.map(leaf)));
const scene: fc.Arbitrary<Mark[]> = keys.chain((list) =>
  fc.tuple(
    ...list.map((key) =>
      fc.oneof(
        leaf(key),
        leaves.map((children): Mark => ({ mark: 'group', key, name: key, children })),
      ),
    ),
  ),
);

describe('the painter', () => {
  it('draws the same over another picture as onto nothing', () => {
    fc.assert(
      fc.property(fc.array(scene, { minLength: 2, maxLength: 6 }), (scenes) => {
        const { root, paint } = canvas();
        for (const marks of scenes) paint(marks);
        expect(sortAttributes(root.innerHTML)).toBe(
          sortAttributes(paintedAfresh(scenes[scenes.length - 1]!)),
        );
      }),
    );
  });

  it('keeps the element of a mark that moves, and of those beside one that goes', () => {
    const { root, paint } = canvas();
    paint(['a', 'b', 'c', 'd'].map((key) => rect(key)));
    const [a, b, c, d] = elementsOf(root);
    paint([rect('b', 5), rect('c'), rect('d')]);
    expect(elementsOf(root)).toEqual([b, c, d]);
    // A mark that comes in the place of one that goes takes its element, and a later one what is left over.
    paint([rect('b', 5), rect('x'), rect('d'), rect('e')]);
    expect(elementsOf(root)).toEqual([b, c, d, a]);
  });

  it('moves a text by the group around its letters', () => {
    const { root, paint } = canvas();
    const text = (x: number): Mark => ({
      mark: 'text',
      key: 't',
      x,
      y: 2,
      text: 'Mali',
      size: 11,
      fill: '#000',
    });
    paint([text(1)]);
    const letters = root.querySelector('text');
    paint([text(7)]);
    expect(root.firstElementChild!.getAttribute('transform')).toBe('translate(7 2)');
    expect(root.firstElementChild!.firstElementChild).toBe(letters);
    expect(letters!.textContent).toBe('Mali');
  });

  it('writes nothing for a mark that is the same object', () => {
    const { root, paint } = canvas();
    const marks = [rect('a'), rect('b')];
    paint(marks);
    root.firstElementChild!.setAttribute('x', 'untouched');
    paint([...marks]);
    expect(root.firstElementChild!.getAttribute('x')).toBe('untouched');
  });

  it('lights and dims by target, and takes it back', () => {
    const { root, paint } = canvas();
    const marks = [rect('a'), rect('b')];
    paint(marks, ({ id }) => (id === 'a' ? 'on' : 'off'));
    const seen = () => [...root.children].map((element) => element.getAttribute('data-emphasis'));
    expect(seen()).toEqual(['on', 'off']);
    paint(marks);
    expect(seen()).toEqual([null, null]);
  });
});

/** A reused element has its attributes in another order, which draws the same. */
function sortAttributes(markup: string): string {
  return markup.replace(
    /<(\w+)((?: [\w-]+="[^"]*")*)>/g,
    (_, tag: string, list: string) => `<${tag} ${(list.match(/[\w-]+="[^"]*"/g) ?? []).sort().join(' ')}>`,
  );
}
