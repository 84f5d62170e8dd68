// What a network costs: time until the layout is at rest, frames meanwhile, zoom and pan after, and how near those who meet stand,
// beside a plain d3-force drawing in SVG, cytoscape with fcose, and sigma with forceatlas2, on the same data in one run.
// Options: sizes as NODESxEDGES (190x8000 …; 190x8000c for links in groups) and contenders (ours, d3, fcose, sigma).
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
const out = join(here, 'dist', 'graph');
const SIZES = ['190x8000', '190x8000c', '5000x50000'];
const CONTENDERS = ['ours', 'd3', 'fcose', 'sigma'];
const CAP_MS = 120_000;
const EVENTS = 40;

export async function run(options) {
  const sizes = options.filter((option) => /^\d+x\d+c?$/.test(option));
  const names = options.filter((option) => CONTENDERS.includes(option));
  await build({
    root: join(here, 'graph'),
    base: './',
    logLevel: 'error',
    configFile: false,
    plugins: [svelte({ configFile: false })],
    worker: { format: 'es' },
    build: { outDir: out, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
  });
  const server = await serve(out);
  const lines = [];
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    for (const contender of names.length > 0 ? names : CONTENDERS) {
      const result = await measure(server.address().port, contender, size).catch((error) => ({
        failed: String(error.message).split('\n')[0],
      }));
      lines.push({ size, contender, ...result });
      console.log(cellsOf(lines.at(-1)).join(' | '));
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

/** Sigma draws with WebGL alone: without a GPU that is reckoned by the processor, which the others do without. */
function argsOf(contender) {
  return contender === 'sigma'
    ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']
    : ['--disable-gpu'];
}

async function measure(port, contender, size) {
  const browser = await chromium.launch({ executablePath: findBrowser()?.path, args: argsOf(contender) });
  let isLate = false;
  // Whoever is late is ended, or it would slow the next one down.
  const limit = setTimeout(() => {
    isLate = true;
    void browser.close();
  }, CAP_MS);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(CAP_MS);
    await page.goto(`http://127.0.0.1:${port}/?contender=${contender}&size=${size}`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const rest = await page.evaluate(() => window.bench.rest());
    await page.waitForTimeout(300);
    await page.mouse.move(640, 360);
    const zoom = await gesture(page, cdp, (at) =>
      page.mouse.wheel(0, Math.floor(at / 5) % 2 === 0 ? -100 : 100),
    );
    // Where nothing lies, so that the drawing moves and not a node.
    await page.mouse.move(1270, 60);
    await page.mouse.down();
    const pan = await gesture(page, cdp, (at) => page.mouse.move(1270 - at * 8, 60));
    await page.mouse.up();
    return { ...rest, zoom, pan, near: await page.evaluate(() => window.bench.nearness()) };
  } catch (error) {
    throw isLate ? new Error(`over ${CAP_MS / 1000} s`) : error;
  } finally {
    clearTimeout(limit);
    await browser.close();
  }
}

/** Runs steps as fast as they are taken; frame gaps, and CPU time of the main thread a step. */
async function gesture(page, cdp, step) {
  await page.evaluate(() => window.bench.startFrames());
  const before = await taskTime(cdp);
  let done = 0;
  for (const start = performance.now(); done < EVENTS && performance.now() - start < 30_000; done++) {
    await step(done);
    await page.waitForTimeout(17);
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const work = ((await taskTime(cdp)) - before) / done;
  const frames = (await page.evaluate(() => window.bench.stopFrames())).sort((a, b) => a - b);
  return { p95: frames[Math.floor(0.95 * frames.length)] ?? 0, work };
}

async function taskTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

const HEAD = ['size', 'contender', 'at rest', 'longest gap', 'zoom p95', 'work', 'pan p95', 'work', 'near'];

function cellsOf({ size, contender, failed, rest, gap, zoom, pan, near }) {
  if (failed) return [size, contender, failed];
  return [
    size,
    contender,
    ...[rest, gap, zoom.p95, zoom.work, pan.p95, pan.work].map((value) => value.toFixed(0)),
    near.toFixed(2),
  ];
}

function formatTable(lines) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(HEAD), row(HEAD.map(() => '---')), ...lines.map((line) => row(cellsOf(line)))].join('\n');
}

function machine() {
  const [cpu] = cpus();
  return `${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, headless Chromium without GPU, 1280×720. Times in ms; near: weighted mean length of a link over the mean distance of two nodes.`;
}
