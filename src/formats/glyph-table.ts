/** The font's outlines, loaded when a file is first written: two hundred kilobytes that reading and exploring never need. */
import type { GlyphTable } from './glyphs';

let loading: Promise<GlyphTable> | null = null;

/** The table of outlines for `writeSvg`; loaded once. */
export function loadGlyphTable(): Promise<GlyphTable> {
  loading ??= Promise.all([
    import('../scene/font/advances.json'),
    import('../scene/font/outlines.json'),
    import('../scene/font/kerning.json'),
  ]).then(([advances, outlines, kerning]) => ({
    advances: advances.default,
    outlines: outlines.default,
    kerning: kerning.default,
  }));
  return loading;
}
