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
