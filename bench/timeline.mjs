// What a timeline costs: first picture, zoom, pan and filter, at 1 000 to 1 000 000 engagements, beside vis-timeline, D3 and a plain
// canvas, all in the same headless Chromium in one run. Options: sizes (1000 …) and contenders (ours, canvas, d3, vis).
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { findBrowser } from '../e2e/browser.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'dist', 'timeline');
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** What is tried at which sizes: beyond, a contender does not finish within the time allowed. */
const CONTENDERS = { ours: Infinity, canvas: Infinity, d3: 100_000, vis: 3_000 };
const CAP_MS = 60_000;
const EVENTS = 60;
/** The fourth most frequent host. */
const LANE = 3;

export async function run(options) {
  const sizes = options.map(Number).filter((n) => n > 0);
  const names = options.filter((option) => option in CONTENDERS);
  await build({
    root: join(here, 'timeline'),
    base: './',
    logLevel: 'warn',
    configFile: false,
    plugins: [svelte({ configFile: false })],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      minify: process.env.BENCH_MINIFY !== '0',
      chunkSizeWarningLimit: 2000,
    },
  });
  const server = await serve(out);
  const lines = [];
  for (const n of sizes.length > 0 ? sizes : SIZES) {
    for (const [contender, most] of Object.entries(CONTENDERS)) {
      if (n > most || (names.length > 0 && !names.includes(contender))) continue;
      const result = await Promise.race([
        measure(server.address().port, contender, n),
        new Promise((resolve) =>
          setTimeout(() => resolve({ n, contender, failed: 'over 60 s' }), 2 * CAP_MS).unref(),
        ),
      ]).catch((error) => ({ n, contender, failed: String(error.message).split('\n')[0] }));
      lines.push(result);
      console.log(formatLine(result));
    }
  }
  server.close();
  console.log(`\n${formatTable(lines)}\n\n${machine()}`);
  process.exit(0);
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    try {
      const body = await readFile(join(folder, path === '/' ? 'index.html' : path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function measure(port, contender, n) {
  const browser = await chromium.launch({ executablePath: findBrowser()?.path, args: ['--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(CAP_MS);
    await page.goto(`http://127.0.0.1:${port}/?contender=${contender}&n=${n}`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const first = await page.evaluate(() => window.bench.first());
    await page.waitForTimeout(200);
    const zoom = await gesture(page, cdp, (at) =>
      page.mouse.wheel(0, Math.floor(at / 6) % 2 === 0 ? -100 : 100),
    );
    for (let at = 0; at < 6; at++) await page.mouse.wheel(0, -100);
    await page.waitForTimeout(300);
    await page.mouse.down();
    const pan = await gesture(page, cdp, (at) => page.mouse.move(720 - at * 10, 430));
    await page.mouse.up();
    await page.waitForTimeout(600);
    const memory = await memoryOf(cdp);
    const elements = await page.evaluate(() => window.bench.elements());
    const filter = await page.evaluate((lane) => window.bench.filter(lane), LANE);
    return { n, contender, first, zoom, pan, memory, elements, filter };
  } finally {
    await browser.close();
  }
}

/** Runs 60 steps, one every other frame or as fast as they are taken; frame gaps, and CPU time of the main thread a step. */
async function gesture(page, cdp, step) {
  await page.mouse.move(720, 430);
  await page.evaluate(() => window.bench.startFrames());
  const before = await taskTime(cdp);
  const start = performance.now();
  let done = 0;
  for (; done < EVENTS && performance.now() - start < CAP_MS / 2; done++) {
    await step(done);
    await page.waitForTimeout(17);
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const work = ((await taskTime(cdp)) - before) / done;
  const frames = await page.evaluate(() => window.bench.stopFrames());
  const sorted = frames.slice().sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1), work, done };
}

async function taskTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** JavaScript, DOM objects and array buffers, in MB. */
async function memoryOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await cdp.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

const round = (value) => (value >= 10 ? value.toFixed(0) : value.toFixed(1));
const gaps = ({ p50, p95, max }) => [p50, p95, max].map((value) => value.toFixed(0)).join('/');

function cellsOf(result) {
  if (result.failed) return [result.failed];
  const { first, zoom, pan, filter, memory, elements } = result;
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

function formatLine(result) {
  return `${result.n} ${result.contender}: ${cellsOf(result).join(' | ')}`;
}

function formatTable(lines) {
  const head = [
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
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [
    row(head),
    row(head.map(() => '---')),
    ...lines.map((line) => row([line.n.toLocaleString('en'), line.contender, ...cellsOf(line)])),
  ].join('\n');
}

function machine() {
  const [cpu] = cpus();
  return `${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, headless Chromium without GPU, 1440×900. Times in ms.`;
}
