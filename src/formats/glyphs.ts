/**
 * Text as outlines of the letters: it looks alike in every renderer, with or without the font. Each letter's outline is
 * written once and placed by `<use>` (190 kB for a timeline of 3 700 letters, in place of 1 300 kB as a path a run); each run of text
 * still carries its words for screen readers and for search.
 */
import type { TextMark, Weight } from '../scene/scene';
import { attributes, num } from './xml';

/** Outlines and kerning by weight, in thousandths of an em: made from the font by `scene/font/build.mjs`. */
export interface GlyphTable {
  readonly advances: Readonly<Record<Weight, Readonly<Record<string, number>>>>;
  /** Path data, y down. A character with an advance and no outline is a space. */
  readonly outlines: Readonly<Record<Weight, Readonly<Record<string, string>>>>;
  /** How much closer a letter stands to the one before it: first letter, then second. */
  readonly kerning: Readonly<Record<Weight, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

/** Gathers the letters that a drawing uses. */
export interface GlyphSheet {
  /** A text mark as outlines; null where a character has none, so that the run stays live text. */
  writeRun(mark: TextMark, haloWidthPx: number): string | null;
  /** `<defs>` with every letter used so far. */
  writeDefs(): string;
  isUsed(): boolean;
}

/** Outlines are written in tenths of an em: two decimals are then the font's own thousandths, with nothing lost. */
const UNITS_PER_EM = 10;

/** A sheet whose ids begin with `prefix`. */
export function createGlyphSheet(table: GlyphTable, prefix: string): GlyphSheet {
  const ids = new Map<string, string>();
  const defs: string[] = [];

  function idOf(char: string, weight: Weight): string | null {
    const outline = table.outlines[weight][char];
    if (outline === undefined) return null;
    const key = weight + char;
    const known = ids.get(key);
    if (known !== undefined) return known;
    // An underscore, which no name of a group holds, keeps letters and groups apart.
    const id = `${prefix}_${ids.size.toString(36)}`;
    ids.set(key, id);
    defs.push(`<path id="${id}" d="${scaleOutline(outline)}"/>`);
    return id;
  }

  return {
    writeRun(mark, haloWidthPx) {
      const weight = mark.weight ?? 400;
      const placed = placeLetters(mark.text, weight, table);
      if (!placed) return null;
      const scale = mark.size / UNITS_PER_EM;
      const back = mark.anchor === 'middle' ? placed.width / 2 : mark.anchor === 'end' ? placed.width : 0;
      const letters = placed.letters
        .map(({ char, x }) => ({ id: idOf(char, weight), x: (x - back) / (1000 / UNITS_PER_EM) }))
        .flatMap(({ id, x }) => (id === null ? [] : [`<use xlink:href="#${id}" x="${num(x)}"/>`]))
        .join('');
      const turned = mark.rotate ? ` rotate(${num(mark.rotate)})` : '';
      const transform = `translate(${num(mark.x)} ${num(mark.y)})${turned} scale(${num(scale)})`;
      const stroke = {
        fill: 'none',
        stroke: mark.halo,
        'stroke-width': haloWidthPx / scale,
        'stroke-linejoin': 'round',
      };
      const halo = mark.halo
        ? `<g${attributes({ transform, ...stroke, 'aria-hidden': 'true' })}>${letters}</g>\n`
        : '';
      const words = { role: 'img', 'aria-label': mark.text };
      return `${halo}<g${attributes({ transform, fill: mark.fill, 'fill-opacity': mark.fillOpacity, ...words })}>${letters}</g>`;
    },
    writeDefs: () => `<defs>\n${defs.join('\n')}\n</defs>`,
    isUsed: () => defs.length > 0,
  };
}

/** Where each letter begins and how wide the run is, in thousandths of an em; null when a character is not in the font. */
function placeLetters(
  text: string,
  weight: Weight,
  table: GlyphTable,
): { letters: { char: string; x: number }[]; width: number } | null {
  const letters: { char: string; x: number }[] = [];
  let x = 0;
  let before = '';
  for (const char of text.normalize('NFC')) {
    const advance = table.advances[weight][char];
    if (advance === undefined) return null;
    x += table.kerning[weight][before]?.[char] ?? 0;
    letters.push({ char, x });
    x += advance;
    before = char;
  }
  return { letters, width: x };
}

/** An outline in the units of the file, without the zeros and spaces that path data can do without. */
const scaleOutline = (outline: string) =>
  outline
    .replace(/-?\d+/g, (number) => num((Number(number) * UNITS_PER_EM) / 1000).replace(/^(-?)0\./, '$1.'))
    .replace(/ -/g, '-');
