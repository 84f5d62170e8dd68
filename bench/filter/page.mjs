// A bench's page: built as the application is, served, and opened in a fresh Chromium for each contender.
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
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
    worker: { format: 'es' },
    build: {
      outDir: fileURLToPath(new URL(`../dist/${name}`, import.meta.url)),
      emptyOutDir: true,
      target: 'es2022',
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
 * Opens an address in a browser of its own and gives the page to `use`.
 * @template T
 * @param {string} url
 * @param {(page: import('@playwright/test').Page) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function inFreshBrowser(url, use) {
  const found = findBrowser() ?? installBrowser();
  if (!found) throw new Error('bench: no Chromium; see e2e/browser.mjs');
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    await page.goto(url);
    return await use(page);
  } finally {
    await browser.close();
  }
}

/**
 * Megabytes that the page holds after garbage is collected: objects, and buffers beside the heap.
 * @param {import('@playwright/test').Page} page
 */
export async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize + backingStorageSize) / 1e6;
}

/** The machine in one line, for the head of a table. */
export function machine() {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`;
}

/**
 * The value below which a share of the numbers lies.
 * @param {readonly number[]} numbers
 * @param {number} share 0 to 1
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
