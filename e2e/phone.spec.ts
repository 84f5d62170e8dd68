import { expect, test } from '@playwright/test';
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
