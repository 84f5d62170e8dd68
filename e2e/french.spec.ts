import { expect, test } from '@playwright/test';
import { open } from './open';

test.describe('with a French browser', () => {
  test.use({ locale: 'fr-FR' });

  test('the page speaks French, and English when asked', async ({ page }) => {
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Russie et Afrique depuis 2010');
    await expect(page.getByRole('navigation', { name: 'Filtres' })).toBeVisible();
    await page.getByText('Liste', { exact: true }).click();
    await expect(page.getByRole('columnheader', { name: 'Secteurs' })).toBeVisible();
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveURL(/lang=en/);
  });

  test('dates, numbers and names are French', async ({ page }) => {
    await open(page, '?country=all&view=list&select=visit-mli-rus-2025-06-22');
    const details = page.getByRole('complementary', { name: 'Détails' });
    await expect(details).toContainText('22–26 juin 2025, Moscou');
    await expect(details).toContainText('les faits seuls');
    await expect(details).toContainText('Mali › Russie\u202f: Assimi Goïta');
    await expect(page.locator('[data-count="shown"]')).toContainText(/\d\u202f\d{3}/);
  });
});

test('the language of a link wins over that of the browser', async ({ page }) => {
  await open(page, '?lang=fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});
