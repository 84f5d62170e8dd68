/** What the keys of the chart do: arrows walk through the marks, with shift they move the view; others zoom, open and leave. */
import type { Move } from './navigation';
import type { Orientation } from './spacing';

export type KeyAct =
  'zoomIn' | 'zoomOut' | 'home' | 'pageBack' | 'pageOn' | 'open' | 'leave' | 'filter' | 'fold';

export type KeyCommand =
  | { readonly kind: 'walk'; readonly move: Move }
  | { readonly kind: 'pan'; readonly move: Move }
  | { readonly kind: 'act'; readonly act: KeyAct };

/** What is read of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const MOVES: Readonly<Record<Orientation, Readonly<Record<string, Move>>>> = {
  across: { ArrowLeft: 'before', ArrowRight: 'after', ArrowUp: 'laneBefore', ArrowDown: 'laneAfter' },
  down: { ArrowUp: 'before', ArrowDown: 'after', ArrowLeft: 'laneBefore', ArrowRight: 'laneAfter' },
};

const ACTS: Readonly<Record<string, KeyAct>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  Home: 'home',
  PageUp: 'pageBack',
  PageDown: 'pageOn',
  Enter: 'open',
  ' ': 'open',
  Escape: 'leave',
  f: 'filter',
  c: 'fold',
};

/** The command of a key; null for one that the chart leaves to the page, as it does all with Alt, Control or Meta. */
export function commandOfKey(press: KeyPress, orientation: Orientation): KeyCommand | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  const move = MOVES[orientation][press.key];
  if (move) return { kind: press.shiftKey ? 'pan' : 'walk', move };
  const act = ACTS[press.key];
  return act ? { kind: 'act', act } : null;
}
