// What a timeline costs: first picture, zoom, pan and filter, at 1 000 to 1 000 000 engagements, beside vis-timeline, D3 and a plain
// canvas, all in the same headless Chromium in one run. Options: sizes (1000 …) and contenders (ours, canvas, d3, vis).
import { clockOf, formatTable, gesture, inFreshBrowser, machine, memoryOf, servePage } from './page/page.mjs';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** What is tried at which sizes: beyond, a contender does not finish within the time allowed. */
const CONTENDERS = { ours: Infinity, canvas: Infinity, d3: 100_000, vis: 3_000 };
const CAP_MS = 120_000;
const STEPS = 60;
/** The fourth most frequent host. */
const LANE = 3;

/** @param {readonly string[]} options */
export async function run(options) {
  const sizes = options.map(Number).filter((n) => n > 0);
  const names = options.filter((asked) => asked in CONTENDERS);
  const server = await servePage('timeline');
  const rows = [];
  try {
    for (const n of sizes.length > 0 ? sizes : SIZES) {
      for (const [contender, most] of Object.entries(CONTENDERS)) {
        if (n > most || (names.length > 0 && !names.includes(contender))) continue;
        const cells = await measure(server.url, contender, n).then(cellsOf, failed);
        rows.push([n.toLocaleString('en'), contender, ...cells]);
        console.log(rows.at(-1).join(' | '));
      }
    }
  } finally {
    await server.close();
  }
  console.log(`\n${formatTable(HEAD, rows)}\n\n${machine()}. Times in ms.`);
}

function measure(url, contender, n) {
  return inFreshBrowser(
    `${url}?contender=${contender}&n=${n}`,
    async (page) => {
      const clock = await clockOf(page);
      const first = await page.evaluate(() => window.bench.first());
      await page.waitForTimeout(200);
      await page.mouse.move(720, 430);
      const zoom = await gesture(
        page,
        clock,
        (at) => page.mouse.wheel(0, Math.floor(at / 6) % 2 === 0 ? -100 : 100),
        { steps: STEPS },
      );
      for (let at = 0; at < 6; at++) await page.mouse.wheel(0, -100);
      await page.waitForTimeout(300);
      await page.mouse.down();
      const pan = await gesture(page, clock, (at) => page.mouse.move(720 - at * 10, 430), { steps: STEPS });
      await page.mouse.up();
      await page.waitForTimeout(600);
      const memory = await memoryOf(page);
      const elements = await page.evaluate(() => window.bench.elements());
      const filter = await page.evaluate((lane) => window.bench.filter(lane), LANE);
      return { first, zoom, pan, memory, elements, filter };
    },
    { capMs: CAP_MS },
  );
}

const HEAD = [
  'n',
  'contender',
  'first',
  'zoom frames',
  'work',
  'pan frames',
  'work',
  'filter',
  'MB',
  'elements',
];

const failed = (error) => [String(error.message).split('\n')[0]];
const round = (value) => (value >= 10 ? value.toFixed(0) : value.toFixed(1));
const gaps = ({ p50, p95, max }) => [p50, p95, max].map((value) => value.toFixed(0)).join('/');

function cellsOf({ first, zoom, pan, filter, memory, elements }) {
  return [
    round(first),
    gaps(zoom),
    round(zoom.work),
    gaps(pan),
    round(pan.work),
    round(filter),
    round(memory),
    String(elements),
  ];
}
