import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compare, renderByBrowser } from './pictures';
import { hasRsvg, renderByRsvg } from './rsvg';

/** At most this share of the pixels may differ between two renderers. */
const MOST_DIFFERENT = 0.005;
const FIGURE = resolve('src/formats/figure-outline.golden.svg');

test.beforeAll(() => {
  test.skip(!hasRsvg(), 'rsvg-convert is not here and cannot be installed (package librsvg2-bin)');
});

test('an exported file looks alike in Chromium and in librsvg', async ({ page }) => {
  const size = /width="(\d+)" height="(\d+)"/.exec(readFileSync(FIGURE, 'utf8'))!;
  const inBrowser = await renderByBrowser(page, FIGURE, { width: Number(size[1]), height: Number(size[2]) });
  expect(await compare(page, inBrowser, renderByRsvg(FIGURE))).toBeLessThan(MOST_DIFFERENT);
});

test('a file with one colour changed does not pass for alike', async ({ page }, info) => {
  const changed = info.outputPath('changed.svg');
  writeFileSync(changed, readFileSync(FIGURE, 'utf8').replace('#f2f0ea', '#404040'));
  expect(await compare(page, renderByRsvg(FIGURE), renderByRsvg(changed))).toBeGreaterThan(MOST_DIFFERENT);
});
