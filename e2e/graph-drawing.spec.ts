import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createServer } from 'vite';
import type { readCsv as readCsvOf } from '../src/formats/csv';
import type { layoutNetwork as layout } from '../src/graph/layout';
import type { layoutInputOf as layoutInput } from '../src/graph/layoutinput';
import type { buildNetwork as buildNetworkOf } from '../src/graph/network';
import { open, settled } from './open';

const ALL = '?country=all&view=graph&bench=1';
/** Too many edges for SVG, too few nodes for the canvas. */
const SOME = '?country=CHN&view=graph&bench=1';

/** The layout of the reference data as Node computes it, for an order of the rows, with what it was computed from. */
async function layoutInNode(isReversed: boolean) {
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    // As the bundle has them: Node by itself does not read the JSON files that they import.
    const load = async <T>(path: string) => (await vite.ssrLoadModule(path)) as T;
    const { readCsv } = await load<{ readCsv: typeof readCsvOf }>('/src/formats/csv.ts');
    const { buildNetwork } = await load<{ buildNetwork: typeof buildNetworkOf }>('/src/graph/network.ts');
    const { layoutInputOf } = await load<{ layoutInputOf: typeof layoutInput }>('/src/graph/layoutinput.ts');
    const { layoutNetwork } = await load<{ layoutNetwork: typeof layout }>('/src/graph/layout.ts');
    const { engagements } = readCsv(readFileSync('data/engagements.csv', 'utf8')).dataset;
    const input = layoutInputOf(buildNetwork(isReversed ? [...engagements].reverse() : engagements));
    return { input, places: [...layoutNetwork(input)].map(([id, { x, y }]) => [id, x, y]) };
  } finally {
    await vite.close();
  }
}

test('the layout has the same coordinates in Chromium and in Node, whatever the order of the rows', async ({
  page,
}) => {
  const worker = readdirSync('dist/app/assets').find((name) => name.startsWith('layout.worker'))!;
  await open(page);
  for (const isReversed of [false, true]) {
    const { input, places } = await layoutInNode(isReversed);
    const { source, target, weight } = input.links;
    const links = { source: [...source], target: [...target], weight: [...weight] };
    const inChromium = await page.evaluate(
      ({ url, nodes, links }) =>
        new Promise<[string, number, number][]>((resolve) => {
          const thread = new Worker(url, { type: 'module' });
          thread.onmessage = ({ data }) => {
            if ('share' in data) return;
            thread.terminate();
            resolve(data.ids.map((id: string, i: number) => [id, data.xs[i], data.ys[i]]));
          };
          thread.postMessage({
            alpha: 1,
            input: {
              nodes,
              links: {
                source: Int32Array.from(links.source),
                target: Int32Array.from(links.target),
                weight: Float64Array.from(links.weight),
              },
            },
          });
        }),
      { url: join('assets', worker), nodes: input.nodes, links },
    );
    expect(inChromium.length).toBeGreaterThan(500);
    expect(inChromium).toEqual(places);
  }
});

/** The boxes of the names, as wide as the browser's own font makes them. */
function nameBoxes(page: Page) {
  return page.locator('[data-view="graph"] [data-layer="names"] text').evaluateAll((names) =>
    (names as SVGTextElement[]).map((name) => {
      const { x, width } = name.getBBox();
      const { e, f } = name.getCTM()!;
      const size = Number(name.getAttribute('font-size'));
      return {
        name: name.textContent,
        left: e + x,
        right: e + x + width,
        top: f - 0.76 * size,
        bottom: f + 0.24 * size,
      };
    }),
  );
}

test('no two names meet at ten zoom levels, by the widths that the browser measures', async ({ page }) => {
  await open(page, ALL);
  await page.evaluate(() => document.fonts.ready);
  const drawing = page.getByRole('application', { name: 'Who meets whom' });
  const box = (await drawing.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let level = 0; level < 10; level++) {
    const names = await nameBoxes(page);
    expect(names.length).toBeGreaterThan(20);
    const meeting = names.flatMap((a, i) =>
      names
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${level}: ${a.name} and ${b.name}`),
    );
    expect(meeting).toEqual([]);
    await page.mouse.wheel(0, -150);
    // The view is at rest a moment after the wheel's last turn: the names are placed anew then.
    await expect(async () => {
      const before = await nameBoxes(page);
      await page.waitForTimeout(200);
      expect(await nameBoxes(page)).toEqual(before);
    }).toPass();
  }
});

/** How many different colours the drawing has with everything away that is SVG. */
async function coloursOnCanvas(page: Page): Promise<number> {
  const svg = page.locator('[data-view="graph"]');
  await svg.evaluate((node) => (node as SVGElement).style.setProperty('visibility', 'hidden'));
  const shot = await page.getByRole('application', { name: 'Who meets whom' }).screenshot();
  await svg.evaluate((node) => (node as SVGElement).style.removeProperty('visibility'));
  return page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(
        image.width / 4,
        image.height / 4,
        image.width / 2,
        image.height / 2,
      );
      return new Set(new Uint32Array(data.buffer)).size;
    },
    `data:image/png;base64,${shot.toString('base64')}`,
  );
}

test('an edge on the canvas is found by the pointer, said, and opens what stands behind it', async ({
  page,
}) => {
  await open(page, SOME);
  await settled(page);
  expect(await coloursOnCanvas(page)).toBeGreaterThan(20);
  await expect(page.locator('[data-view="graph"] [data-kind="edge"]')).toHaveCount(0);
  const drawing = page.getByRole('application', { name: 'Who meets whom' });
  const box = (await drawing.boundingBox())!;
  const tip = page.locator('.graph .tip');
  await expect(async () => {
    // Along a line, until an edge lies under the pointer.
    for (let x = 0.3; x < 0.8; x += 0.01) {
      await page.mouse.move(box.x + box.width * x, box.y + box.height * 0.4);
      if (await drawing.evaluate((node) => node.classList.contains('edge'))) break;
    }
    await expect(tip).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.locator('[data-view="graph"] [data-kind="edge"][data-emphasis="on"]')).toHaveCount(1);
  await expect(tip).toContainText(/visits?: .* to |meeting/);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/select=/);
});

test('on paper every edge is a path', async ({ page }) => {
  await open(page, SOME);
  await settled(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.graph canvas')).toHaveCount(0);
  expect(await page.locator('[data-view="graph"] [data-kind="edge"]').count()).toBeGreaterThan(500);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.graph canvas')).toHaveCount(1);
});
