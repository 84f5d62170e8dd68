/** The canonical writer of a scene as a standalone SVG file: fixed order of attributes, two decimals, literal colours, no CSS. */
import type { Mark, Scene, TextMark } from '../scene/scene';
import { FONT_FAMILY } from '../scene/text';

/** Pixels with at most two decimals and no minus zero. */
function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text and attribute values; characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}

function attributes(pairs: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(pairs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? num(value) : escapeXml(String(value))}"`)
    .join('');
}

function paint(
  mark: Exclude<Mark, TextMark | { mark: 'group' }>,
): Record<string, string | number | undefined> {
  return {
    fill: mark.mark === 'line' ? undefined : (mark.fill ?? 'none'),
    'fill-opacity': mark.fillOpacity,
    stroke: mark.stroke,
    'stroke-width': mark.strokeWidth,
    'stroke-opacity': mark.strokeOpacity,
    'stroke-dasharray': mark.dash,
    'stroke-linecap': 'cap' in mark ? mark.cap : undefined,
    'stroke-linejoin': 'join' in mark ? mark.join : undefined,
    opacity: mark.opacity,
  };
}

function element(
  name: string,
  pairs: Readonly<Record<string, string | number | undefined>>,
  label?: string,
): string {
  return label
    ? `<${name}${attributes(pairs)}><title>${escapeXml(label)}</title></${name}>`
    : `<${name}${attributes(pairs)}/>`;
}

function writeText(mark: TextMark): string {
  const shared = {
    x: mark.x,
    y: mark.y,
    'font-family': FONT_FAMILY,
    'font-size': mark.size,
    'font-weight': mark.weight ?? 400,
    'text-anchor': mark.anchor,
    transform: mark.rotate ? `rotate(${num(mark.rotate)} ${num(mark.x)} ${num(mark.y)})` : undefined,
  };
  const text = escapeXml(mark.text);
  const halo = mark.halo
    ? `<text${attributes({ ...shared, fill: 'none', stroke: mark.halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'aria-hidden': 'true' })}>${text}</text>\n`
    : '';
  return `${halo}<text${attributes({ ...shared, fill: mark.fill, 'fill-opacity': mark.fillOpacity })}>${text}</text>`;
}

function writeMark(mark: Mark): string {
  switch (mark.mark) {
    case 'group': {
      const moved = mark.x || mark.y ? `translate(${num(mark.x ?? 0)} ${num(mark.y ?? 0)})` : undefined;
      const title = mark.label ? `<title>${escapeXml(mark.label)}</title>\n` : '';
      const open = `<g${attributes({ 'data-name': mark.name, transform: moved, opacity: mark.opacity })}>`;
      return `${open}\n${title}${mark.children.map(writeMark).join('\n')}\n</g>`;
    }
    case 'rect':
      return element(
        'rect',
        { x: mark.x, y: mark.y, width: mark.width, height: mark.height, rx: mark.radius, ...paint(mark) },
        mark.label,
      );
    case 'line':
      return element(
        'line',
        { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...paint(mark) },
        mark.label,
      );
    case 'path':
      return element('path', { d: mark.d, ...paint(mark) }, mark.label);
    case 'circle':
      return element('circle', { cx: mark.cx, cy: mark.cy, r: mark.r, ...paint(mark) }, mark.label);
    case 'text':
      return writeText(mark);
  }
}

/** The scene as SVG text, ended by a line break. The same scene gives the same bytes everywhere. */
export function writeSvg(scene: Scene): string {
  const size = {
    width: scene.width,
    height: scene.height,
    viewBox: `0 0 ${num(scene.width)} ${num(scene.height)}`,
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ ...size, role: 'img' })}>`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>${escapeXml(scene.description)}</desc>`,
    element('rect', { width: scene.width, height: scene.height, fill: scene.background }),
    ...scene.marks.map(writeMark),
    '</svg>\n',
  ].join('\n');
}
