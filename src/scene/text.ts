/** Text widths and cutting, from the font's own advances: the same on every machine, with or without the font. */
import advances from './font/advances.json';
import type { Weight } from './scene';

/** The family that the page serves and a file names; a renderer without it falls back to the next. */
export const FONT_FAMILY = "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', Arial, sans-serif";

const TABLES: Record<Weight, Readonly<Record<string, number>>> = {
  400: advances['400'],
  600: advances['600'],
};
/** For characters outside the table (Arabic, Chinese …): a full em never underestimates. */
const UNKNOWN_ADVANCE = 1000;
const ELLIPSIS = '…';

/** Width in pixels of one line of text at `size` pixels. Kerning is left out, which errs on the wide side. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  return (advanceOf(text, weight) * size) / 1000;
}

/** Texts whose width is kept: a chart asks for the same ones in each frame. */
const KEPT = 20_000;
const kept: Record<Weight, Map<string, number>> = { 400: new Map(), 600: new Map() };

/** Width in thousandths of the size. */
function advanceOf(text: string, weight: Weight): number {
  const known = kept[weight].get(text);
  if (known !== undefined) return known;
  const table = TABLES[weight];
  let total = 0;
  for (const char of text) total += table[char] ?? UNKNOWN_ADVANCE;
  if (kept[weight].size >= KEPT) kept[weight].clear();
  kept[weight].set(text, total);
  return total;
}

/**
 * The text, cut at a word's end with an ellipsis where it is wider than `maxPx`; within a word when not even the first fits;
 * an empty string when there is no room for three letters.
 */
export function truncateText(text: string, maxPx: number, size: number, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= maxPx) return text;
  const table = TABLES[weight];
  const limit = (maxPx * 1000) / size - (table[ELLIPSIS] ?? UNKNOWN_ADVANCE);
  let used = 0;
  let fits = 0;
  for (const char of text) {
    used += table[char] ?? UNKNOWN_ADVANCE;
    if (used > limit) break;
    fits += char.length;
  }
  const cut = text.slice(0, fits);
  const atWord = text[fits] === ' ' ? cut : cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
  const kept = (atWord.length >= 3 ? atWord : cut).replace(/[\s,;:·–—-]+$/u, '');
  return kept.length >= 3 ? kept + ELLIPSIS : '';
}
