// Makes advances.json, outlines.json and kerning.json from the font's own files: run `npm run font` after changing the font's version.
// Layout takes text widths from here, on screen and in the file alike, whatever fonts a machine has.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const fontFolder = join(dirname(require.resolve('@fontsource/source-sans-3/package.json')), 'files');
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'];
const WEIGHTS = [400, 600];

const advances = {};
const outlines = {};
const kerning = {};
for (const weight of WEIGHTS) {
  const byChar = {};
  const pathByChar = {};
  for (const subset of SUBSETS) {
    const font = fontkit.openSync(join(fontFolder, `source-sans-3-${subset}-${weight}-normal.woff`));
    for (const code of font.characterSet) {
      const char = String.fromCodePoint(code);
      if (char in byChar || code < 32 || code > 0x2fff) continue;
      const glyph = font.glyphForCodePoint(code);
      byChar[char] = Math.round((advanceOf(font, glyph.id) / font.unitsPerEm) * 1000);
      const path = toPath(commandsOf(glyph), 1000 / font.unitsPerEm);
      if (path) pathByChar[char] = path;
    }
  }
  // The subsets lack the narrow no-break space that French sets before ; : ! ? and in numbers: it is as wide as a thin space.
  byChar['\u202f'] ??= byChar['\u2009'];
  advances[weight] = byChar;
  outlines[weight] = pathByChar;
  kerning[weight] = kerningOf(
    fontkit.openSync(join(fontFolder, `source-sans-3-latin-${weight}-normal.woff`)),
  );
}

/** fontkit's own `advanceWidth` reads the outline too and fails on the empty last glyph of a subset. */
function advanceOf(font, id) {
  const { metrics } = font.hmtx;
  return (metrics.get(id) ?? metrics.get(metrics.length - 1)).advance;
}

function commandsOf(glyph) {
  try {
    return glyph.path.commands;
  } catch {
    return [];
  }
}

/** Pairs of letters set closer or wider, within the Latin subset: browsers kern within one file of a font alone. */
function kerningOf(font) {
  const chars = [...font.characterSet]
    .filter((code) => code >= 32 && code <= 0x2fff)
    .map((code) => String.fromCodePoint(code))
    .filter((char) => !/\p{M}/u.test(char) && canLayOut(font, char));
  const pairs = {};
  for (const first of chars) {
    for (const second of chars) {
      const { glyphs, positions } = font.layout(first + second);
      if (glyphs.length !== 2) continue;
      const shift = positions[0].xAdvance - advanceOf(font, glyphs[0].id);
      if (shift) (pairs[first] ??= {})[second] = Math.round((shift / font.unitsPerEm) * 1000);
    }
  }
  return pairs;
}

/** fontkit fails on the empty last glyph of a subset. */
function canLayOut(font, char) {
  try {
    return font.layout(char).glyphs.length === 1;
  } catch {
    return false;
  }
}

/** Path commands in thousandths of an em, y down, whole numbers. */
function toPath(commands, scale) {
  const letter = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' };
  return commands
    .map(
      ({ command, args }) =>
        letter[command] +
        args.map((value, i) => Math.round(i % 2 ? -value * scale : value * scale)).join(' '),
    )
    .join('');
}

const sorted = (table) => Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
for (const [name, tables] of Object.entries({ advances, outlines, kerning })) {
  const text = JSON.stringify(Object.fromEntries(WEIGHTS.map((weight) => [weight, sorted(tables[weight])])));
  writeFileSync(join(here, `${name}.json`), text + '\n');
}
