import { describe, expect, it } from 'vitest';
import type { FigureBody, LegendItem } from '../scene/figure';
import type { Mark, Scene } from '../scene/scene';
import { textWidth } from '../scene/text';
import { THEMES } from '../theme/theme';
import { composeFigure, fitFigure, type FigureText } from './figure';
import { loadGlyphTable } from './glyph-table';
import { writeSvg } from './svg';

const glyphs = await loadGlyphTable();

const TEXT: FigureText = {
  title: 'Diplomatic visits and summits: Mali, Russia',
  subtitle: '14 of 10,360 engagements · Mali, Russia as visitor · Energy, Defence · 2012–2026',
  sources: [
    'Office of the Historian (public domain)',
    'Présidence de la République du Mali',
    'kremlin.ru (CC BY 4.0)',
  ],
  theme: THEMES.light,
  locale: 'en',
};

const ITEMS = ['Visit', 'Summit', 'Announced', 'Date known to the month', 'Energy and environment'];
const legend: LegendItem[] = ITEMS.map((label, index) => ({
  key: `item-${index}`,
  label,
  swatch: [
    {
      mark: 'rect',
      key: 'r',
      x: 0,
      y: 2,
      width: 24,
      height: 10,
      radius: 2,
      fill: THEMES.light.family.economy,
    },
  ],
}));

function bodyOf(width: number, height: number, items = legend): FigureBody {
  return {
    width,
    height,
    legend: items,
    marks: [
      { mark: 'rect', key: 'ground', x: 0, y: 0, width, height, fill: THEMES.light.shade },
      {
        mark: 'text',
        key: 'label',
        x: width / 2,
        y: height / 2,
        text: 'To Vladivostok, Tbilissi',
        size: 13,
        anchor: 'middle',
        fill: THEMES.light.ink,
        halo: THEMES.light.paper,
      },
    ],
  };
}

/** Every text with its box, in the scene's coordinates. */
function textBoxes(
  marks: readonly Mark[],
  dx = 0,
  dy = 0,
): { text: string; left: number; right: number; y: number }[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'group') return textBoxes(mark.children, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
    if (mark.mark !== 'text') return [];
    const width = textWidth(mark.text, mark.size, mark.weight);
    const left = dx + mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
    return [{ text: mark.text, left, right: left + width, y: dy + mark.y }];
  });
}

const textsOf = (scene: Scene) =>
  textBoxes(scene.marks)
    .map((box) => box.text)
    .join(' ');

describe('a composed figure', () => {
  it('holds title, filters, chart, legend and sources', () => {
    const said = textsOf(composeFigure({ ...TEXT, body: bodyOf(800, 300) }));
    for (const words of [TEXT.title, TEXT.subtitle, 'To Vladivostok, Tbilissi', ...ITEMS, ...TEXT.sources])
      expect(said).toContain(words);
  });

  it('says the same in its description', () => {
    const { title, description, lang } = composeFigure({ ...TEXT, body: bodyOf(800, 300) });
    expect(title).toBe(TEXT.title);
    expect(lang).toBe('en-GB');
    expect(description).toBe(
      `${TEXT.subtitle}. Legend: ${ITEMS.join('; ')}. Sources: ${TEXT.sources.join('; ')}.`,
    );
  });

  it.each([320, 480, 800, 1400])('cuts no word and lets none overlap at %i px', (width) => {
    const scene = composeFigure({ ...TEXT, body: bodyOf(width, 200) });
    const boxes = textBoxes(scene.marks);
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(23.9);
      expect(box.right).toBeLessThanOrEqual(scene.width - 23.9);
      expect(box.y).toBeLessThan(scene.height - 20);
      const clash = boxes.find(
        (other) =>
          other !== box && Math.abs(other.y - box.y) < 10 && other.left < box.right && box.left < other.right,
      );
      expect(clash?.text, `“${box.text}” is overlapped`).toBeUndefined();
    }
  });

  it('aligns the legend in columns', () => {
    const scene = composeFigure({ ...TEXT, body: bodyOf(420, 200) });
    const lefts = ITEMS.map((label) => textBoxes(scene.marks).find((box) => box.text === label)?.left);
    expect(lefts[2]).toBe(lefts[0]);
    expect(lefts[3]).toBe(lefts[1]);
  });

  it('counts the sources that do not fit on three lines', () => {
    const sources = Array.from({ length: 200 }, (_, index) => `Ministry of Foreign Affairs no. ${index + 1}`);
    const said = textsOf(composeFigure({ ...TEXT, sources, body: bodyOf(800, 200) }));
    expect(said).toMatch(/no\. 5; .*and \d+ more/);
    expect(said).not.toContain('no. 40;');
  });

  it('has no legend where there is nothing to explain, and says that a source is missing', () => {
    const scene = composeFigure({ ...TEXT, sources: [], body: bodyOf(800, 200, []) });
    expect(scene.marks.map((mark) => mark.key)).toEqual(['head', 'chart', 'foot']);
    expect(textsOf(scene)).toContain('Source not stated');
  });

  it.each([
    [1200, 700],
    [600, 900],
  ])('fits %i × %i px exactly', (width, height) => {
    const scene = fitFigure(TEXT, { width, height }, bodyOf);
    expect([scene.width, scene.height]).toEqual([width, height]);
  });

  it('grows rather than cut the chart where too little room is asked for', () => {
    expect(fitFigure(TEXT, { width: 400, height: 100 }, bodyOf).height).toBeGreaterThan(240);
  });

  it('is written as it was', async () => {
    const scene = composeFigure({ ...TEXT, body: bodyOf(560, 80) });
    await expect(writeSvg(scene)).toMatchFileSnapshot('figure-live.golden.svg');
    await expect(writeSvg(scene, { glyphs })).toMatchFileSnapshot('figure-outline.golden.svg');
  });
});
