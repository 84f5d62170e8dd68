/** Breaking text into lines by measured widths. */
import type { Weight } from './scene';
import { textWidth, truncateText } from './text';

export interface WrapOptions {
  readonly size: number;
  readonly weight?: Weight;
  /** The last line ends with an ellipsis where there is more. No bound by default. */
  readonly maxLines?: number;
}

/**
 * The text in lines no wider than `maxPx`, broken at plain spaces (a no-break space holds). A word wider than a line is cut
 * with an ellipsis. No line for an empty text.
 */
export function wrapText(text: string, maxPx: number, options: WrapOptions): string[] {
  const { size, weight = 400, maxLines = Infinity } = options;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (textWidth(longer, size, weight) <= maxPx) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
  }
  if (line) lines.push(line);
  const shown =
    lines.length > maxLines ? [...lines.slice(0, maxLines - 1), lines.slice(maxLines - 1).join(' ')] : lines;
  return shown.map((each) => truncateText(each, maxPx, size, weight)).filter(Boolean);
}
