import { expect, test } from '@playwright/test';
import { facet, open, shown } from './open';

test('a reader filters by country, in either role and then as host', async ({ page }) => {
  await open(page, '?country=all');
  const all = await shown(page);
  const countries = facet(page, 'Country');
  await countries.getByRole('searchbox', { name: 'Find a country' }).fill('mali');
  const mali = countries.getByRole('checkbox', { name: /^Mali, / });
  const promised = Number((await mali.getAttribute('aria-label'))!.replace(/\D/g, ''));
  await mali.check();
  await expect.poll(() => shown(page)).toBe(promised);
  expect(promised).toBeLessThan(all);
  await expect(page).toHaveURL(/country=MLI/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mali');

  await countries.getByText('Host', { exact: true }).click();
  await expect.poll(() => shown(page)).toBeLessThan(promised);
  await expect(page).toHaveURL(/role=host/);

  await page.getByRole('button', { name: 'Remove Mali as host' }).click();
  await expect.poll(() => shown(page)).toBe(all);
  await page.goBack();
  await expect(page).toHaveURL(/role=host/);
});

test('two countries together, or either of them', async ({ page }) => {
  await open(page, '?country=MLI,RUS&countries=all');
  const together = await shown(page);
  expect(together).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^and,/ }).click();
  await expect.poll(() => shown(page)).toBeGreaterThan(together);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mali or Russia');
});

test('an empty result says what to loosen, and how much that would show', async ({ page }) => {
  await open(page, '?country=VAT&sector=space');
  await expect(page.getByRole('heading', { name: 'No engagement passes these filters' })).toBeVisible();
  const way = page.getByRole('button', { name: /^Without sectors: / });
  const promised = Number((await way.textContent())!.replace(/\D/g, ''));
  await way.click();
  await expect.poll(() => shown(page)).toBe(promised);
});
