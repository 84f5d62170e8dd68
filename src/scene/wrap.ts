/** Breaking text into lines by measured widths. */
import type { Weight } from './scene';
import { textWidth, truncateText } from './text';

export interface WrapOptions {
  readonly size: number;
  readonly weight?: Weight;
  /** The last line ends with an ellipsis where there is more. No bound by default. */
  readonly maxLines?: number;
}

/** A word, or a part of one that follows the part before without a space. */
interface Piece {
  readonly text: string;
  readonly glued: boolean;
}

/**
 * The text in lines no wider than `maxPx`, broken at plain spaces (a no-break space holds). A word wider than a line is broken
 * behind its hyphens, and cut with an ellipsis where that does not help. No line for an empty text.
 */
export function wrapText(text: string, maxPx: number, options: WrapOptions): string[] {
  const { size, weight = 400, maxLines = Infinity } = options;
  const fits = (each: string) => textWidth(each, size, weight) <= maxPx;
  const lines: Piece[] = [];
  for (const piece of piecesOf(text, fits)) {
    const line = lines.at(-1);
    if (line && fits(join(line, piece))) lines[lines.length - 1] = { ...line, text: join(line, piece) };
    else lines.push(piece);
  }
  const shown =
    lines.length > maxLines
      ? [
          ...lines.slice(0, maxLines - 1),
          lines.slice(maxLines - 1).reduce((all, line) => ({ ...all, text: join(all, line) })),
        ]
      : lines;
  return shown.map((each) => truncateText(each.text, maxPx, size, weight)).filter(Boolean);
}

const join = (before: Piece, { text, glued }: Piece) => before.text + (glued ? '' : ' ') + text;

function piecesOf(text: string, fits: (word: string) => boolean): Piece[] {
  const words = text.split(/[ \n\t]+/).filter(Boolean);
  return words.flatMap((word) =>
    (fits(word) ? [word] : word.split(/(?<=\p{L}-)(?=\p{L})/u)).map((part, at) => ({
      text: part,
      glued: at > 0,
    })),
  );
}
