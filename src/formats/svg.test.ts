import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Scene } from '../scene/scene';
import { findInfidelities } from './fidelity';
import { loadGlyphTable } from './glyph-table';
import { writeSvg } from './svg';

const glyphs = await loadGlyphTable();
const sceneOf = (marks: readonly Mark[], rest: Partial<Scene> = {}): Scene => ({
  width: 400,
  height: 200,
  title: 'A & B',
  description: '1 < 2',
  background: '#ffffff',
  marks,
  ...rest,
});
const text = (words: string, rest: object = {}): Mark => ({
  mark: 'text',
  key: words,
  x: 10,
  y: 20,
  text: words,
  size: 13,
  fill: '#000000',
  ...rest,
});

describe('a written SVG', () => {
  it('rounds coordinates and path data to two decimals', () => {
    const svg = writeSvg(
      sceneOf([
        { mark: 'circle', key: 'c', cx: 1 / 3, cy: -0.001, r: 2.5 },
        { mark: 'path', key: 'p', d: 'M0.33333,1e-7L12.005,-4.5A10,10,0,0,1,3.14159,20', stroke: '#000000' },
      ]),
    );
    expect(svg).toContain('<circle cx="0.33" cy="0" r="2.5" fill="none"/>');
    expect(svg).toContain('d="M0.33,0L12.01,-4.5A10,10,0,0,1,3.14,20"');
  });

  it('escapes what users write, and leaves out what XML cannot hold', () => {
    const svg = writeSvg(sceneOf([text('<script>alert("1")</script> & \u0000\u0001\ud800')]));
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; </text>');
    expect(findInfidelities(svg)).toEqual([]);
  });

  it('throws on a coordinate that is no number, instead of writing a broken file', () => {
    expect(() => writeSvg(sceneOf([{ mark: 'circle', key: 'c', cx: NaN, cy: 0, r: 1 }]))).toThrow(/finite/);
    expect(() => writeSvg(sceneOf([{ mark: 'path', key: 'p', d: 'M0,NaNL1,1' }]))).toThrow(/finite/);
  });

  it('names groups for editors by ids that are unique in the file and between files', () => {
    const lane = (key: string, name = 'lane: Côte d’Ivoire'): Mark => ({
      mark: 'group',
      key,
      name,
      children: [],
    });
    const svg = writeSvg(sceneOf([lane('a'), lane('b'), lane('c', 'lane: Côte d’Ivoire 2')]));
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(ids[0]).toMatch(/^e[0-9a-z]{7}-lane-Côte-d-Ivoire$/);
    expect(ids.slice(1)).toEqual([`${ids[0]}-2`, `${ids[0]}-2-2`]);
    expect(writeSvg(sceneOf([lane('a')], { title: 'another' }))).not.toContain(ids[0]);
  });

  it('writes the label of a mark as its title', () => {
    const svg = writeSvg(
      sceneOf([{ mark: 'rect', key: 'r', x: 0, y: 0, width: 1, height: 1, label: 'Mali → Russia' }]),
    );
    expect(svg).toContain('<title>Mali → Russia</title></rect>');
  });
});

describe('text as outlines', () => {
  it('keeps the words of each run beside its letters', () => {
    const svg = writeSvg(sceneOf([text('Mali, Ré 2025')]), { glyphs });
    expect(svg).toContain('aria-label="Mali, Ré 2025"');
    expect(svg).not.toContain('<text');
    expect(svg.match(/<use /g)).toHaveLength('Mali,Ré2025'.length);
  });

  it('writes each letter once however often it is used', () => {
    const svg = writeSvg(sceneOf([text('aaa'), text('aa b'), text('a', { weight: 600 })]), { glyphs });
    expect(svg.match(/<path id=/g)).toHaveLength(3);
  });

  it('sets letters at the font’s own distances, kerned', () => {
    const svg = writeSvg(sceneOf([text('AV')]), { glyphs });
    const second = Number(/<use[^>]*x="([\d.]+)"\/><\/g>/.exec(svg)?.[1]);
    const { advances, kerning } = glyphs;
    expect(second).toBeCloseTo(((advances[400]['A'] ?? 0) + (kerning[400]['A']?.['V'] ?? 0)) / 100, 5);
    expect(kerning[400]['A']?.['V']).toBeLessThan(0);
  });

  it.each(['middle', 'end'] as const)('anchors at the %s without text-anchor', (anchor) => {
    const svg = writeSvg(sceneOf([text('no', { anchor })]), { glyphs });
    expect(svg).not.toContain('text-anchor');
    expect(Number(/<use[^>]*x="([-\d.]+)"/.exec(svg)?.[1])).toBeLessThan(0);
  });

  it('sets runs in other scripts as live text, so that nothing is lost', () => {
    const svg = writeSvg(sceneOf([text('北京'), text('Pékin')]), { glyphs });
    expect(svg).toContain('>北京</text>');
    expect(svg).toContain('aria-label="Pékin"');
  });

  it('draws a halo of the same width at every size', () => {
    const widths = [10, 20].map((size) => {
      const svg = writeSvg(sceneOf([text('a', { size, halo: '#ffffff' })]), { glyphs });
      const scale = Number(/scale\(([\d.]+)\)/.exec(svg)?.[1]);
      return scale * Number(/stroke-width="([\d.]+)"/.exec(svg)?.[1]);
    });
    expect(widths).toEqual([3, 3]);
  });
});

describe('fidelity', () => {
  const finite = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  const marks: fc.Arbitrary<Mark> = fc.oneof(
    fc
      .record({ x: finite, y: finite, words: fc.string({ unit: 'grapheme', maxLength: 12 }) })
      .map(({ x, y, words }) => text(words, { x, y, rotate: x })),
    fc
      .record({ cx: finite, cy: finite, r: finite })
      .map((circle): Mark => ({ mark: 'circle', key: 'c', ...circle })),
    fc
      .record({ x: finite, y: finite, name: fc.string({ maxLength: 8 }) })
      .map((group): Mark => ({ mark: 'group', key: 'g', ...group, children: [text('in')] })),
  );

  it('holds for any scene, with outlines and with live text', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 6 }), fc.boolean(), (list, outlined) => {
        expect(findInfidelities(writeSvg(sceneOf(list), outlined ? { glyphs } : {}))).toEqual([]);
      }),
    );
  });

  it.each([
    ['<g class="a"/>', /CSS/],
    ['<rect fill="var(--x)"/>', /literal/],
    ['<use href="other.svg#a"/>', /another file/],
    ['<circle r="1.234"/>', /two decimals/],
    ['<circle r="NaN"/>', /not a number/],
    ['<path id="a"/>', /clash/],
    ['<use href="#e1234567-a"/>', /no e1234567-a/],
    ['<rect onload="x()"/>', /runs nothing/],
  ])('finds what is wrong with %s', (svg, reason) => {
    expect(findInfidelities(svg).join()).toMatch(reason);
  });
});
