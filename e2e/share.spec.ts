import { expect, test } from '@playwright/test';
import { facet, open, shown } from './open';

test('a copied link shows somebody else the same view', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?country=all');
  await facet(page, 'Sector')
    .getByRole('checkbox', { name: /^Energy, / })
    .check();
  await page.getByRole('combobox', { name: 'Lanes by' }).selectOption('sector');
  await page.getByText('List', { exact: true }).click();
  await page.getByRole('table').getByRole('button').nth(8).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const elsewhere = await browser.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.locator('html')).toHaveAttribute('data-ready', 'true');
  expect(await shown(elsewhere)).toBe(await shown(page));
  await expect(elsewhere.getByRole('table')).toBeVisible();
  const title = (await page.getByRole('complementary').getByRole('heading', { level: 2 }).textContent())!;
  await expect(elsewhere.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(title);
  await elsewhere.close();
});

test('a bad link gives defaults, never an error page', async ({ page }) => {
  await open(page, '?view=cube&country=ZZZ&from=2025-02-30&sector=%3Cscript%3E&select=nothing&lang=xx');
  expect(await shown(page)).toBeGreaterThan(1000);
  await expect(page.getByRole('complementary')).toContainText('This engagement is not in the data');
});
