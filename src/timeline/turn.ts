/** Turning a drawing so that what ran to the right runs down: x and y change places. Text stays upright, about its middle. */
import type { Mark } from '../scene/scene';

/** The marks mirrored about the diagonal. Paths may hold the absolute commands M, L, H, V, A and Z. */
export function turnMarks(marks: readonly Mark[]): Mark[] {
  return marks.map(turnMark);
}

function turnMark(mark: Mark): Mark {
  switch (mark.mark) {
    case 'group':
      return { ...mark, x: mark.y ?? 0, y: mark.x ?? 0, children: turnMarks(mark.children) };
    case 'rect':
      return { ...mark, x: mark.y, y: mark.x, width: mark.height, height: mark.width };
    case 'line':
      return { ...mark, x1: mark.y1, y1: mark.x1, x2: mark.y2, y2: mark.x2 };
    case 'circle':
      return { ...mark, cx: mark.cy, cy: mark.cx };
    case 'path':
      return { ...mark, d: turnPath(mark.d) };
    case 'text':
      // From a baseline to the middle of the capitals and back: about a third of the size.
      return { ...mark, x: mark.y - mark.size * 0.35, y: mark.x + mark.size * 0.35 };
  }
}

const COMMAND = /([MLHVAZ])([^MLHVAZ]*)/g;
const TURNED: Readonly<Record<string, string>> = { H: 'V', V: 'H' };

/** Path data mirrored about the diagonal; arcs turn the other way round. */
export function turnPath(d: string): string {
  return d.replace(COMMAND, (_, command: string, text: string) => {
    const numbers = text.match(/-?[\d.]+/g) ?? [];
    const [a, b, , large, sweep, x, y] = numbers;
    if (command === 'A') return `A${b} ${a} 0 ${large} ${sweep === '1' ? '0' : '1'} ${y} ${x}`;
    if (command === 'M' || command === 'L') return `${command}${b} ${a}`;
    return (TURNED[command] ?? command) + numbers.join(' ');
  });
}
