/**
 * The canonical writer of a scene as a standalone SVG file: fixed order of attributes, two decimals, literal colours, no CSS,
 * nothing that a renderer outside a browser leaves out. The same scene gives the same bytes everywhere.
 */
import type { GroupMark, Mark, Scene, TextMark } from '../scene/scene';
import { FONT_FAMILY } from '../scene/text';
import { createGlyphSheet, type GlyphSheet, type GlyphTable } from './glyphs';
import { attributes, escapeXml, num, roundNumbers, type Attributes } from './xml';

export interface SvgOptions {
  /**
   * Outlines to set text with, so that it looks alike with or without the font. Without them text stays live: editable, and
   * as wide as the font that the reader's machine has in place.
   */
  readonly glyphs?: GlyphTable;
}

/** Width in pixels of the halo's stroke, half of which lies outside the letters. */
const HALO_WIDTH = 3;
/** Stands for the hash that ids begin with until the content is known; no user's text can hold it (see `escapeXml`). */
const HASH_MARK = '\u0001';

/** The scene as SVG text, ended by a line break. Throws on a coordinate that is no number: that is a programmer's error. */
export function writeSvg(scene: Scene, options: SvgOptions = {}): string {
  const pen: Pen = {
    sheet: options.glyphs ? createGlyphSheet(options.glyphs, HASH_MARK) : null,
    names: new Set(),
  };
  const body = scene.marks.map((mark) => writeMark(mark, pen));
  const size = {
    width: scene.width,
    height: scene.height,
    viewBox: `0 0 ${num(scene.width)} ${num(scene.height)}`,
  };
  const namespaces = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': pen.sheet?.isUsed() ? 'http://www.w3.org/1999/xlink' : undefined,
  };
  const text = [
    `<svg${attributes({ ...namespaces, ...size, 'xml:lang': scene.lang, role: 'img' })}>`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>${escapeXml(scene.description)}</desc>`,
    ...(pen.sheet?.isUsed() ? [pen.sheet.writeDefs()] : []),
    element('rect', { width: scene.width, height: scene.height, fill: scene.background }),
    ...body,
    '</svg>\n',
  ].join('\n');
  return text.replaceAll(HASH_MARK, hashText(text));
}

/** What is gathered while the marks are written. */
interface Pen {
  readonly sheet: GlyphSheet | null;
  /** Names that groups have been given. */
  readonly names: Set<string>;
}

function writeMark(mark: Mark, pen: Pen): string {
  switch (mark.mark) {
    case 'group':
      return writeGroup(mark, pen);
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      return element('rect', { x, y, width, height, rx: radius, ...paintOf(mark) }, mark.label);
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      return element('line', { x1, y1, x2, y2, ...paintOf(mark) }, mark.label);
    }
    case 'path':
      return element('path', { d: roundNumbers(mark.d), ...paintOf(mark) }, mark.label);
    case 'circle':
      return element('circle', { cx: mark.cx, cy: mark.cy, r: mark.r, ...paintOf(mark) }, mark.label);
    case 'text':
      return pen.sheet?.writeRun(mark, HALO_WIDTH) ?? writeLiveText(mark);
  }
}

function writeGroup(mark: GroupMark, pen: Pen): string {
  const moved = mark.x || mark.y ? `translate(${num(mark.x ?? 0)} ${num(mark.y ?? 0)})` : undefined;
  const title = mark.label ? [`<title>${escapeXml(mark.label)}</title>`] : [];
  const id = mark.name ? ` id="${HASH_MARK}-${uniqueName(mark.name, pen.names)}"` : '';
  return [
    `<g${id}${attributes({ transform: moved, opacity: mark.opacity })}>`,
    ...title,
    ...mark.children.map((child) => writeMark(child, pen)),
    '</g>',
  ].join('\n');
}

/** A name as an id that every editor shows in its list of layers: `lane-Mali`, `lane-Mali-2`. */
function uniqueName(name: string, taken: Set<string>): string {
  const plain =
    name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'group';
  let id = plain;
  for (let times = 2; taken.has(id); times++) id = `${plain}-${times}`;
  taken.add(id);
  return id;
}

function paintOf(mark: Exclude<Mark, TextMark | GroupMark>): Attributes {
  return {
    fill: mark.mark === 'line' ? undefined : (mark.fill ?? 'none'),
    'fill-opacity': mark.fillOpacity,
    stroke: mark.stroke,
    'stroke-width': mark.strokeWidth,
    'stroke-opacity': mark.strokeOpacity,
    'stroke-dasharray': mark.dash === undefined ? undefined : roundNumbers(mark.dash),
    'stroke-linecap': 'cap' in mark ? mark.cap : undefined,
    'stroke-linejoin': 'join' in mark ? mark.join : undefined,
    opacity: mark.opacity,
  };
}

function element(name: string, pairs: Attributes, label?: string): string {
  return label
    ? `<${name}${attributes(pairs)}><title>${escapeXml(label)}</title></${name}>`
    : `<${name}${attributes(pairs)}/>`;
}

function writeLiveText(mark: TextMark): string {
  const shared = {
    x: mark.x,
    y: mark.y,
    'font-family': FONT_FAMILY,
    'font-size': mark.size,
    'font-weight': mark.weight ?? 400,
    'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
    transform: mark.rotate ? `rotate(${num(mark.rotate)} ${num(mark.x)} ${num(mark.y)})` : undefined,
  };
  const text = escapeXml(mark.text);
  const stroke = { fill: 'none', stroke: mark.halo, 'stroke-width': HALO_WIDTH, 'stroke-linejoin': 'round' };
  const halo = mark.halo
    ? `<text${attributes({ ...shared, ...stroke, 'aria-hidden': 'true' })}>${text}</text>\n`
    : '';
  return `${halo}<text${attributes({ ...shared, fill: mark.fill, 'fill-opacity': mark.fillOpacity })}>${text}</text>`;
}

/**
 * Seven letters and digits that tell one content from another (FNV-1a over UTF-16 units, 32 bits, with a letter before):
 * ids that begin with them do not clash when several exported files stand in one page.
 */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `e${(hash >>> 0).toString(36).padStart(7, '0')}`;
}
