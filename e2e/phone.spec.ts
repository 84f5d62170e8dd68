import { expect, test, type Locator, type Page } from '@playwright/test';
import { open, shown } from './open';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone one view is shown at a time, with filters and details as sheets', async ({ page }) => {
  await open(page);
  const bar = page.getByRole('navigation', { name: 'View' });
  await expect(page.locator('[data-view="timeline"]')).toBeVisible();
  await bar.getByRole('button', { name: 'List' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.locator('[data-view="timeline"]')).toBeHidden();

  const before = await shown(page);
  await bar.getByRole('button', { name: 'Filters' }).click();
  await page.locator('[data-facet="sector"] [data-value="energy"]').click();
  await expect.poll(() => shown(page)).toBeLessThan(before);
  await bar.getByRole('button', { name: 'List' }).click();

  await page.getByRole('table').locator('tbody').getByRole('button').first().click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toBeVisible();
  await details.getByRole('button', { name: 'Close' }).click();
  await expect(details).toBeHidden();
});

test('nothing is wider than the phone', async ({ page }) => {
  for (const search of ['', '?view=list', '?view=graph', '?select=visit-mli-rus-2025-06-22&lang=fr']) {
    await open(page, search);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, search).toBeLessThanOrEqual(390);
  }
});

test('on an upright phone time runs down', async ({ page }) => {
  await open(page, '?view=timeline');
  const chip = (await page.getByRole('button', { name: /^and, switch/i }).boundingBox())!;
  const lanes = (await page.getByRole('button', { name: 'Lane options' }).boundingBox())!;
  expect(Math.abs(chip.y + chip.height / 2 - lanes.y - lanes.height / 2)).toBeLessThan(8);
  await open(page, '?country=RUS&view=timeline');
  const axis = page.locator('[data-view="timeline"] [data-name="axis"] text');
  const years = await axis.evaluateAll((texts) =>
    texts
      .filter((text) => /^\d{4}$/.test(text.textContent ?? ''))
      .map((text) => ({ year: Number(text.textContent), y: text.getBoundingClientRect().y })),
  );
  expect(years.length).toBeGreaterThan(2);
  const byTime = [...years].sort((a, b) => a.year - b.year).map(({ y }) => y);
  expect(byTime).toEqual([...byTime].sort((a, b) => a - b));
  expect(byTime.at(-1)! - byTime[0]!).toBeGreaterThan(300);

  await page.getByRole('button', { name: 'Collapse Russia' }).tap();
  await expect(page).toHaveURL(/fold=RUS/);

  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => axis.first().evaluate((text) => text.getBoundingClientRect().y)).toBeLessThan(200);
});

/** The years on the axis of the timeline, and where they stand on the screen. */
async function yearsOf(page: Page): Promise<Record<string, number>> {
  const axis = page.locator('[data-view="timeline"] [data-name="axis"] text');
  return Object.fromEntries(
    await axis.evaluateAll((texts) =>
      texts.map((text) => [text.textContent ?? '', Math.round(text.getBoundingClientRect().y)]),
    ),
  );
}

/** Taps the mark of an engagement and waits until its details are there and nothing moves. */
async function tapMark(page: Page, id: string): Promise<void> {
  const box = (await page.locator(`[data-view="timeline"] [data-id="${id}"] path`).first().boundingBox())!;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await page.waitForTimeout(600);
}

test('details open under the timeline without turning it, and slide what was tapped just into sight', async ({
  page,
}) => {
  await open(page, '?country=RUS,EGY&countries=all&from=2010&view=timeline&bench=1');
  const details = page.getByRole('complementary', { name: 'Details' });
  const before = await yearsOf(page);

  await tapMark(page, 'visit-rus-egy-2015-02-10');
  const ring = page.locator('[data-ring="chosen"]').first();
  const sheet = (await details.boundingBox())!;
  expect((await ring.boundingBox())!.y).toBeLessThan(sheet.y);
  const shifts = Object.entries(await yearsOf(page)).map(([year, y]) => before[year]! - y);
  expect(new Set(shifts).size).toBe(1);
  await details.getByRole('button', { name: 'Close' }).tap();
  await expect.poll(() => yearsOf(page)).toEqual(before);

  // Farther down than the sheet leaves in sight: the chart slides, and the names of its lanes stay.
  const name = page.locator('[data-view="timeline"] [data-name="lanes"] text').first();
  const place = (await name.boundingBox())!;
  await tapMark(page, 'visit-rus-egy-2023-03-19');
  expect((await ring.boundingBox())!.y).toBeLessThan(sheet.y);
  expect((await yearsOf(page))['2023']).toBeLessThan(before['2023']!);
  expect((await name.boundingBox())!.y).toBeCloseTo(place.y, 0);

  await details.getByRole('button', { name: 'Close' }).tap();
  await expect.poll(() => yearsOf(page)).toEqual(before);
});

test('an address with an engagement opens with its mark in sight above the details', async ({ page }) => {
  await open(page, '?country=RUS,EGY&countries=all&from=2010&view=timeline&select=visit-rus-egy-2023-03-19');
  const sheet = (await page.getByRole('complementary', { name: 'Details' }).boundingBox())!;
  const ringEnd = () =>
    page
      .locator('[data-ring="chosen"]')
      .first()
      .evaluate((ring) => ring.getBoundingClientRect().bottom);
  await expect.poll(ringEnd).toBeLessThan(sheet.y);
});

test('a notice about what was added covers neither the details nor the engagement that they are of', async ({
  page,
}) => {
  await open(page, '?country=GHA&view=timeline');
  await page.getByRole('button', { name: 'Add', exact: true }).tap();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'Paste an article' })
    .fill('Kenyan President William Ruto will pay a state visit to Ghana from 14 to 16 July 2031.');
  await dialog.getByRole('button', { name: 'Find engagements' }).tap();
  await dialog.getByRole('button', { name: /^Add \d/ }).tap();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toBeVisible();
  const notice = page.getByRole('status').filter({ hasText: 'Undo' });
  const sheet = (await details.boundingBox())!;
  const said = (await notice.boundingBox())!;
  expect(said.y + said.height).toBeLessThanOrEqual(sheet.y + 1);
  const ringEnd = () =>
    page
      .locator('[data-ring="chosen"]')
      .first()
      .evaluate((ring) => ring.getBoundingClientRect().bottom);
  await expect.poll(ringEnd).toBeLessThan(said.y);
});

test('every control of the graph is within the phone, and none lies on another', async ({ page }) => {
  const graph = page.getByRole('region', { name: 'Who meets whom' });
  const boxOf = async (of: Locator) => (await of.boundingBox())!;

  await open(page, '?view=graph&time=play');
  const play = await boxOf(graph.getByRole('group', { name: 'Play' }));
  expect(play.x).toBeGreaterThanOrEqual(0);
  expect(play.x + play.width).toBeLessThanOrEqual(390);
  const legend = await boxOf(graph.getByText('Legend', { exact: true }));
  expect(legend.y + legend.height).toBeLessThanOrEqual(play.y);

  await open(page, '?view=graph');
  await graph.getByRole('button', { name: 'Find in the graph' }).tap();
  const field = await boxOf(graph.getByRole('searchbox'));
  // Smaller letters in a field make a phone enlarge the page.
  await expect(graph.getByRole('searchbox')).toHaveCSS('font-size', '16px');
  const choice = await boxOf(graph.getByRole('combobox'));
  expect(choice.x + choice.width).toBeLessThanOrEqual(field.x);
  await page.keyboard.press('Escape');

  await graph.getByText('As a table').tap();
  const table = await boxOf(graph.getByRole('table'));
  expect(table.x + table.width).toBeLessThanOrEqual(390);

  await open(page, '?view=graph&drawing=matrix');
  await graph.getByRole('button', { name: 'Closer' }).tap();
});

test('the options of the graph are in reach while details are open', async ({ page }) => {
  await open(page, '?view=graph&select=visit-mli-rus-2025-06-22');
  const graph = page.getByRole('region', { name: 'Who meets whom' });
  await graph.getByText('Options').tap();
  await graph.getByRole('radio', { name: 'Visits only' }).tap();
  await expect(page).toHaveURL(/pairs=visits/);
});

test('the legend of the timeline opens on a phone, whole, and its items filter', async ({ page }) => {
  await open(page, '?country=RUS&view=timeline');
  const before = await shown(page);
  await page.getByText('Legend', { exact: true }).tap();
  const legend = page.getByRole('list', { name: 'Legend' });
  const item = legend.getByRole('button', { name: 'Summit' });
  const box = (await item.boundingBox())!;
  expect(box.height).toBeGreaterThanOrEqual(32);
  const list = (await legend.boundingBox())!;
  expect(list.y).toBeGreaterThan(0);
  expect(list.x + list.width).toBeLessThanOrEqual(390);
  await item.tap();
  await expect.poll(() => shown(page)).toBeLessThan(before);
});
