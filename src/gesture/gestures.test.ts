import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { trackGestures, type GestureHandlers } from './gestures';

/** An element of a page, and what gestures on it were told as. */
function surface({ embedded = false } = {}) {
  const { document, Element, Event } = parseHTML(
    `<main ${embedded ? 'data-page-scrolls' : ''}><div id="chart"><p data-gestures="none">bar</p></div></main>`,
  );
  vi.stubGlobal('Element', Element);
  const node = document.getElementById('chart') as unknown as HTMLElement;
  node.getBoundingClientRect = () => ({ left: 100, top: 50 }) as DOMRect;
  node.setPointerCapture = () => undefined;
  const told: unknown[][] = [];
  const tell =
    (name: string) =>
    (...args: unknown[]) =>
      void told.push([name, ...args]);
  const handlers: GestureHandlers = {
    onpan: tell('pan'),
    onzoom: tell('zoom'),
    onfling: tell('fling'),
    ontap: (x, y) => void told.push(['tap', x, y]),
    onhover: tell('hover'),
  };
  const stop = trackGestures(node, () => handlers);
  const fire = (type: string, fields: Record<string, unknown>, target: EventTarget = node) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      button: 0,
      pointerType: 'mouse',
    });
    for (const [name, value] of Object.entries(fields)) Object.defineProperty(event, name, { value });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const wheel = (fields: Record<string, unknown>) =>
    fire('wheel', { deltaX: 0, deltaY: 0, deltaMode: 0, clientX: 300, clientY: 150, ...fields });
  const pointer = (type: string, clientX: number, clientY: number, more: Record<string, unknown> = {}) =>
    fire(`pointer${type}`, { pointerId: 1, clientX, clientY, timeStamp: 0, ...more });
  return { node, told, stop, wheel, pointer, fire };
}

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

describe('the wheel', () => {
  it('zooms about the pointer, the same way back', () => {
    const { wheel, told } = surface();
    expect(wheel({ deltaY: -100 })).toBe(true);
    wheel({ deltaY: 100 });
    expect(told.map(([name]) => name)).toEqual(['zoom', 'zoom']);
    const [[, closer, x, y], [, further]] = told as [number[], number[]];
    expect(closer).toBeGreaterThan(1);
    expect(closer! * further!).toBeCloseTo(1);
    expect([x, y]).toEqual([200, 100]);
  });

  it('pans when turned sideways, or with shift', () => {
    const { wheel, told } = surface();
    wheel({ deltaX: 30, deltaY: 2 });
    wheel({ deltaY: 30, shiftKey: true });
    expect(told).toEqual([
      ['pan', -30, 0],
      ['pan', -30, 0],
    ]);
  });

  it('never zooms further than fourfold at once, in lines and pages as in pixels', () => {
    const { wheel, told } = surface();
    wheel({ deltaY: -5, deltaMode: 2 });
    wheel({ deltaY: 3, deltaMode: 1 });
    expect(told[0]![1]).toBe(4);
    expect(told[1]![1]).toBeLessThan(1);
  });

  it('is left to the page in an embedded view, but for a pinch or the control key', () => {
    const { wheel, told, node } = surface({ embedded: true });
    expect(wheel({ deltaY: -100 })).toBe(false);
    expect(told).toEqual([]);
    expect(wheel({ deltaY: -10, ctrlKey: true })).toBe(true);
    expect(told[0]![0]).toBe('zoom');
    expect(node.style.touchAction).toBe('pan-y');
    expect(surface().node.style.touchAction).toBe('none');
  });

  it('is left to parts that keep their own gestures', () => {
    const { fire, node, told } = surface();
    const bar = node.querySelector('[data-gestures]')!;
    expect(fire('wheel', { deltaX: 0, deltaY: 50, deltaMode: 0 }, bar)).toBe(false);
    expect(told).toEqual([]);
  });
});

describe('a pointer', () => {
  it('taps where it is let go without having moved, in pixels of the element', () => {
    const { pointer, told } = surface();
    pointer('down', 110, 60);
    pointer('move', 112, 61);
    pointer('up', 112, 61);
    expect(told).toEqual([['tap', 12, 11]]);
  });

  it('pans by as much as it is dragged, and is no tap then', () => {
    const { pointer, told } = surface();
    pointer('down', 110, 60);
    pointer('move', 130, 60, { timeStamp: 200 });
    pointer('move', 150, 65, { timeStamp: 400 });
    pointer('up', 150, 65, { timeStamp: 900 });
    const pans = told.filter(([name]) => name === 'pan') as [string, number, number][];
    expect(pans.reduce((sum, [, dx]) => sum + dx, 0)).toBe(40);
    expect(told.some(([name]) => name === 'tap' || name === 'fling')).toBe(false);
  });

  it('flings at the speed at which it was let go', () => {
    const { pointer, told } = surface();
    pointer('down', 100, 60);
    for (let at = 1; at <= 10; at++) pointer('move', 100 + at * 8, 60, { timeStamp: at * 10 });
    pointer('up', 180, 60, { timeStamp: 100 });
    const fling = told.find(([name]) => name === 'fling') as [string, number, number];
    expect(fling[1]).toBeCloseTo(0.8, 1);
    expect(fling[2]).toBe(0);
  });

  it('does not fling after it stood still', () => {
    const { pointer, told } = surface();
    pointer('down', 100, 60);
    pointer('move', 180, 60, { timeStamp: 50 });
    pointer('up', 180, 60, { timeStamp: 700 });
    expect(told.some(([name]) => name === 'fling')).toBe(false);
  });

  it('that the browser takes for scrolling is no tap', () => {
    const { pointer, told } = surface({ embedded: true });
    pointer('down', 110, 60, { pointerType: 'touch' });
    pointer('cancel', 110, 61, { pointerType: 'touch' });
    pointer('up', 110, 61, { pointerType: 'touch' });
    expect(told).toEqual([]);
  });

  it('tells of hovering with a mouse, never with a finger', () => {
    const { pointer, told } = surface();
    pointer('move', 120, 70);
    pointer('move', 120, 70, { pointerType: 'touch' });
    pointer('leave', 120, 70);
    expect(told).toEqual([
      ['hover', { x: 20, y: 20 }],
      ['hover', null],
    ]);
  });
});

describe('two fingers', () => {
  it('zoom about the middle between them by how far they part, and pan by their middle', () => {
    const { pointer, told } = surface();
    pointer('down', 200, 150, { pointerId: 1, pointerType: 'touch' });
    pointer('down', 300, 150, { pointerId: 2, pointerType: 'touch' });
    pointer('move', 400, 150, { pointerId: 2, pointerType: 'touch' });
    expect(told).toContainEqual(['pan', 50, 0]);
    expect(told).toContainEqual(['zoom', 2, 200, 100]);
    pointer('up', 400, 150, { pointerId: 2, pointerType: 'touch' });
    pointer('up', 200, 150, { pointerId: 1, pointerType: 'touch' });
    expect(told.some(([name]) => name === 'tap' || name === 'fling')).toBe(false);
  });
});

it('a double click is two taps, and zooms nothing; after the end nothing is told', () => {
  const { pointer, fire, told, stop } = surface();
  for (let at = 0; at < 2; at++) {
    pointer('down', 110, 60);
    pointer('up', 110, 60);
  }
  fire('dblclick', { clientX: 110, clientY: 60 });
  expect(told).toEqual([
    ['tap', 10, 10],
    ['tap', 10, 10],
  ]);
  stop();
  pointer('down', 110, 60);
  pointer('up', 110, 60);
  expect(told).toHaveLength(2);
});
