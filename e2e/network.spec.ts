import { expect, test } from '@playwright/test';
import { shown } from './open';

test('without a network the page says so and tries again', async ({ page }) => {
  await page.route('**/engagements.json', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'The data could not be loaded' })).toBeVisible();
  await page.unroute('**/engagements.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  expect(await shown(page)).toBeGreaterThan(20);
});

test('a data file that is none is named, and the reference data are one click away', async ({ page }) => {
  await page.goto('./?data=index.html');
  await expect(page.getByRole('alert')).toContainText('cannot be read');
  await page.getByRole('button', { name: 'Open the reference data' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
});

test('a file of another origin is not loaded', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1') && /^https?:/.test(request.url()))
      foreign.push(request.url());
  });
  await page.goto('./?data=https://example.org/data.json');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(foreign).toEqual([]);
});
