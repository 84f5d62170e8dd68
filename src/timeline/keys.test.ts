import { describe, expect, it } from 'vitest';
import { commandOfKey, type KeyPress } from './keys';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('the keys of the timeline', () => {
  it.each([
    ['ArrowRight', 'across', 'after'],
    ['ArrowLeft', 'across', 'before'],
    ['ArrowDown', 'across', 'laneAfter'],
    ['ArrowDown', 'down', 'after'],
    ['ArrowRight', 'down', 'laneAfter'],
  ] as const)('%s walks, with time running %s, to what is %s', (key, orientation, move) => {
    expect(commandOfKey(press(key), orientation)).toEqual({ kind: 'walk', move });
    expect(commandOfKey(press(key, { shiftKey: true }), orientation)).toEqual({ kind: 'pan', move });
  });

  it.each([
    ['+', 'zoomIn'],
    ['=', 'zoomIn'],
    ['-', 'zoomOut'],
    ['Home', 'home'],
    ['Enter', 'open'],
    ['Escape', 'leave'],
    ['c', 'fold'],
  ] as const)('%s is for %s', (key, act) => {
    expect(commandOfKey(press(key), 'across')).toEqual({ kind: 'act', act });
  });

  it('leaves the browser its own: Alt and arrows go back, Control and plus enlarge the page, letters are nobody’s', () => {
    expect(commandOfKey(press('ArrowLeft', { altKey: true }), 'across')).toBeNull();
    expect(commandOfKey(press('+', { ctrlKey: true }), 'across')).toBeNull();
    expect(commandOfKey(press('Home', { metaKey: true }), 'across')).toBeNull();
    expect(commandOfKey(press('x'), 'across')).toBeNull();
    expect(commandOfKey(press('Tab'), 'across')).toBeNull();
  });
});
