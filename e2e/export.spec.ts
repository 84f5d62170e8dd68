import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test, type Page } from '@playwright/test';
import { open, shown } from './open';

const FILTER = { country: 'MLI,RUS', countries: 'all', from: '2010', to: '2026' };
const SEARCH = `?${new URLSearchParams(FILTER)}&lang=en`;

async function exported(page: Page, button: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path());
}

/** What the command line writes for the same filter. */
function rendered(view: 'timeline' | 'graph'): Buffer {
  const out = join(mkdtempSync(join(tmpdir(), 'entente-')), `${view}.svg`);
  const flags = Object.entries({ ...FILTER, view, theme: 'light', width: '1200', height: '800', lang: 'en' });
  execFileSync('node', [
    'dist/cli/main.js',
    'render',
    'public/data/engagements.json',
    ...flags.flatMap(([name, value]) => [`--${name}`, value]),
    '-o',
    out,
  ]);
  return readFileSync(out);
}

for (const view of ['timeline', 'graph'] as const) {
  test(`the ${view} leaves as an SVG: the bytes of the command line, drawn alike elsewhere`, async ({
    page,
  }) => {
    await open(page, SEARCH);
    const file = await exported(page, `${view === 'timeline' ? 'Timeline' : 'Graph'} as SVG`);
    expect(file.equals(rendered(view))).toBe(true);

    const svg = file.toString('utf8');
    expect(svg).toContain('Mali, Russia');
    expect(svg).not.toMatch(/<foreignObject|<style|\sclass=|var\(|<script|href="(?!#)|url\((?!#)/);
    const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    expect([picture.width, picture.height]).toEqual([
      Number(/ width="(\d+)"/.exec(svg)?.[1]),
      Number(/ height="(\d+)"/.exec(svg)?.[1]),
    ]);
    expect(inkShare(picture.pixels)).toBeGreaterThan(0.01);
    await expectAlikeInChromium(page, svg, picture.asPng());

    const rsvg = spawnSync('rsvg-convert', ['--format=png'], { input: file });
    if (!rsvg.error) expect(rsvg.status).toBe(0);
  });
}

/** The share of pixels that differ from the ground. */
function inkShare(pixels: Uint8Array): number {
  let ink = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const far = [0, 1, 2].some((part) => Math.abs(pixels[at + part]! - pixels[part]!) > 24);
    if (far) ink++;
  }
  return (ink * 4) / pixels.length;
}

/** Compares the picture of another renderer with Chromium's: few pixels may differ by more than smoothing does. */
async function expectAlikeInChromium(page: Page, svg: string, png: Buffer) {
  const other = await page.context().newPage();
  const share = await other.evaluate(
    async ({ vector, raster }) => {
      const pixelsOf = async (source: string) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height).data;
      };
      const [one, two] = [await pixelsOf(vector), await pixelsOf(raster)];
      if (one.length !== two.length) return 1;
      let different = 0;
      for (let at = 0; at < one.length; at += 4) {
        const far = [0, 1, 2].some((part) => Math.abs(one[at + part]! - two[at + part]!) > 96);
        if (far) different++;
      }
      return (different * 4) / one.length;
    },
    {
      vector: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
      raster: `data:image/png;base64,${png.toString('base64')}`,
    },
  );
  await other.close();
  expect(share).toBeLessThan(0.01);
}

test('the engagements leave as CSV and JSON, as many as are shown', async ({ page }) => {
  await open(page, SEARCH);
  const count = await shown(page);
  const csv = (await exported(page, 'Engagements as CSV')).toString('utf8');
  expect(csv.trim().split('\n')).toHaveLength(count + 1);
  const json = JSON.parse((await exported(page, 'Engagements as JSON')).toString('utf8')) as {
    engagements: unknown[];
    sources: unknown[];
  };
  expect(json.engagements).toHaveLength(count);
  expect(json.sources.length).toBeGreaterThan(0);
});

test('a chart leaves as a PNG', async ({ page }) => {
  await open(page, SEARCH);
  const png = await exported(page, 'Timeline as PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  writeFileSync(join(mkdtempSync(join(tmpdir(), 'entente-')), 'timeline.png'), png);
});
