import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compare, renderByBrowser } from './pictures';
import { hasRsvg, renderByRsvg } from './rsvg';

/** At most this share of the pixels may differ between two renderers. */
const MOST_DIFFERENT = 0.001;
const FIGURE = resolve('src/formats/figure-outline.golden.svg');

test.beforeAll(() => {
  test.skip(!hasRsvg(), 'rsvg-convert is not here and cannot be installed (package librsvg2-bin)');
});

test('an exported file looks alike in Chromium and in librsvg', async ({ page }) => {
  const size = /width="(\d+)" height="(\d+)"/.exec(readFileSync(FIGURE, 'utf8'))!;
  const inBrowser = await renderByBrowser(page, FIGURE, { width: Number(size[1]), height: Number(size[2]) });
  expect(await compare(page, inBrowser, renderByRsvg(FIGURE))).toBeLessThan(MOST_DIFFERENT);
});

for (const view of ['timeline', 'graph']) {
  test(`the ${view} written by the command line looks alike in Chromium and in librsvg`, async ({
    page,
  }, info) => {
    const file = info.outputPath(`${view}.svg`);
    const asked = ['--view', view, '--country', 'MLI,RUS', '--from', '2015', '--today', '2026-11-24'];
    execFileSync(process.execPath, [
      'dist/cli/main.js',
      'render',
      'data/engagements.csv',
      ...asked,
      '-o',
      file,
    ]);
    const size = /width="(\d+)" height="(\d+)"/.exec(readFileSync(file, 'utf8'))!;
    const inBrowser = await renderByBrowser(page, file, { width: Number(size[1]), height: Number(size[2]) });
    expect(await compare(page, inBrowser, renderByRsvg(file))).toBeLessThan(MOST_DIFFERENT);
  });
}

test('a file with one colour changed does not pass for alike', async ({ page }, info) => {
  const changed = info.outputPath('changed.svg');
  writeFileSync(changed, readFileSync(FIGURE, 'utf8').replace('#f2f0ea', '#404040'));
  expect(await compare(page, renderByRsvg(FIGURE), renderByRsvg(changed))).toBeGreaterThan(MOST_DIFFERENT);
});
