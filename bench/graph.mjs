// What a network costs: time until the layout is at rest, frames meanwhile, zoom and pan after, and how near those who meet stand,
// beside a plain d3-force drawing in SVG, cytoscape with fcose, and sigma with forceatlas2, on the same data in one run.
// Options: sizes as NODESxEDGES (190x8000 …; 190x8000c for links in groups) and contenders (ours, d3, fcose, sigma).
import { clockOf, formatTable, gesture, inFreshBrowser, machine, servePage } from './page/page.mjs';

const SIZES = ['190x8000', '190x8000c', '5000x50000'];
const CONTENDERS = ['ours', 'd3', 'fcose', 'sigma'];
const VIEWPORT = { width: 1280, height: 720 };
const CAP_MS = 120_000;
const STEPS = 40;

/** @param {readonly string[]} options */
export async function run(options) {
  const sizes = options.filter((asked) => /^\d+x\d+c?$/.test(asked));
  const names = options.filter((asked) => CONTENDERS.includes(asked));
  const server = await servePage('graph');
  const rows = [];
  try {
    for (const size of sizes.length > 0 ? sizes : SIZES) {
      for (const contender of names.length > 0 ? names : CONTENDERS) {
        const cells = await measure(server.url, contender, size).then(cellsOf, failed);
        rows.push([size, contender, ...cells]);
        console.log(rows.at(-1).join(' | '));
      }
    }
  } finally {
    await server.close();
  }
  console.log(
    `\n${formatTable(HEAD, rows)}\n\n${machine()}, ${VIEWPORT.width}×${VIEWPORT.height}. ${LEGEND}`,
  );
}

/** Sigma draws with WebGL alone: without a GPU that is reckoned by the processor, which the others do without. */
function argsOf(contender) {
  return contender === 'sigma'
    ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']
    : ['--disable-gpu'];
}

function measure(url, contender, size) {
  return inFreshBrowser(
    `${url}?contender=${contender}&size=${size}`,
    async (page) => {
      const clock = await clockOf(page);
      const rest = await page.evaluate(() => window.bench.rest());
      await page.waitForTimeout(300);
      await page.mouse.move(640, 360);
      const zoom = await gesture(
        page,
        clock,
        (at) => page.mouse.wheel(0, Math.floor(at / 5) % 2 === 0 ? -100 : 100),
        { steps: STEPS },
      );
      // Where nothing lies, so that the drawing moves and not a node.
      await page.mouse.move(1270, 60);
      await page.mouse.down();
      const pan = await gesture(page, clock, (at) => page.mouse.move(1270 - at * 8, 60), { steps: STEPS });
      await page.mouse.up();
      return { ...rest, zoom, pan, near: await page.evaluate(() => window.bench.nearness()) };
    },
    { args: argsOf(contender), viewport: VIEWPORT, capMs: CAP_MS },
  );
}

const HEAD = ['size', 'contender', 'at rest', 'longest gap', 'zoom p95', 'work', 'pan p95', 'work', 'near'];
const LEGEND = 'Times in ms; near: weighted mean length of a link over the mean distance of two nodes.';

const failed = (error) => [String(error.message).split('\n')[0]];

function cellsOf({ rest, gap, zoom, pan, near }) {
  const times = [rest, gap, zoom.p95, zoom.work, pan.p95, pan.work];
  return [...times.map((value) => value.toFixed(0)), near.toFixed(2)];
}
