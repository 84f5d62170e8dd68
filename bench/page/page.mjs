// A bench's page: built as the application is, served, opened in a fresh Chromium for each contender, and measured from outside.
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, preview } from 'vite';
import { findBrowser, installBrowser } from '../../e2e/browser.mjs';

/** Isolated from other origins, a page's clock is finer than a tenth of a millisecond. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * Builds bench/NAME/index.html and serves it.
 * @param {string} name
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function servePage(name) {
  const root = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const config = {
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    worker: { format: 'es' },
    build: {
      outDir: fileURLToPath(new URL(`../dist/${name}`, import.meta.url)),
      emptyOutDir: true,
      target: 'es2022',
      // To read a profile, names are wanted.
      minify: process.env.BENCH_MINIFY !== '0',
      chunkSizeWarningLimit: 100_000,
      assetsInlineLimit: 0,
    },
    preview: { host: '127.0.0.1', port: 4600, headers: ISOLATED },
  };
  await build(config);
  const server = await preview(config);
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}

/**
 * Opens an address in a browser of its own and gives the page to `use`, once the page says that it is ready. Whoever is late is
 * ended, or it would slow the next one down.
 * @template T
 * @param {string} url
 * @param {(page: import('@playwright/test').Page) => Promise<T>} use
 * @param {{ args?: readonly string[], viewport?: { width: number, height: number }, capMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function inFreshBrowser(url, use, options = {}) {
  const { args = ['--disable-gpu'], viewport = { width: 1440, height: 900 }, capMs = 600_000 } = options;
  const found = findBrowser() ?? installBrowser();
  if (!found) throw new Error('bench: no Chromium; see e2e/browser.mjs');
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--js-flags=--expose-gc', '--enable-precise-memory-info', ...args],
  });
  let isLate = false;
  const limit = setTimeout(() => {
    isLate = true;
    void browser.close();
  }, capMs);
  try {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(capMs);
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    await page.goto(url);
    await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
    return await use(page);
  } catch (error) {
    throw isLate ? new Error(`over ${capMs / 1000} s`) : error;
  } finally {
    clearTimeout(limit);
    await browser.close();
  }
}

/**
 * A session that tells the CPU time of the page's main thread.
 * @param {import('@playwright/test').Page} page
 */
export async function clockOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    /** Milliseconds so far. */
    async taskTime() {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    },
  };
}

/**
 * Takes steps as fast as they are answered; gaps between frames, and CPU time of the main thread a step. The page counts frames
 * by `bench.startFrames()` and `bench.stopFrames()`.
 * @param {import('@playwright/test').Page} page
 * @param {Awaited<ReturnType<typeof clockOf>>} clock
 * @param {(at: number) => Promise<void>} step
 * @param {{ steps: number, capMs?: number }} options
 * @returns {Promise<{ p50: number, p95: number, max: number, work: number }>} milliseconds
 */
export async function gesture(page, clock, step, { steps, capMs = 30_000 }) {
  await page.evaluate(() => window.bench.startFrames());
  const before = await clock.taskTime();
  let done = 0;
  for (const start = performance.now(); done < steps && performance.now() - start < capMs; done++) {
    await step(done);
    await page.waitForTimeout(17);
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const work = ((await clock.taskTime()) - before) / done;
  const frames = await page.evaluate(() => window.bench.stopFrames());
  return { p50: quantile(frames, 0.5), p95: quantile(frames, 0.95), max: quantile(frames, 1), work };
}

/**
 * Megabytes that the page holds after garbage is collected: objects of JavaScript and of the DOM, and buffers beside the heap.
 * @param {import('@playwright/test').Page} page
 */
export async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/** The machine in one line, for the head of a table. */
export function machine() {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}, headless Chromium`;
}

/**
 * The value below which a share of the numbers lies; 0 of none.
 * @param {readonly number[]} numbers
 * @param {number} share 0 to 1
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * A table in Markdown.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function formatTable(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * The word after a flag; undefined where it is not there.
 * @param {readonly string[]} options
 * @param {string} name
 */
export function option(options, name) {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
}
