import { expect, test } from '@playwright/test';
import { facet, open, shown } from './open';

test('everything can be done with the keyboard alone', async ({ page }) => {
  await open(page, '?country=all');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the engagements' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('Mali');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/country=MLI/);
  const mali = await shown(page);

  await facet(page, 'Sector')
    .getByRole('checkbox', { name: /^Energy, / })
    .focus();
  await page.keyboard.press('Space');
  await expect.poll(() => shown(page)).toBeLessThan(mali);

  const timeline = page.getByRole('listbox', { name: /Timeline/ });
  await timeline.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(timeline.locator('.active, [aria-selected]').first()).toBeAttached();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('List');
  await expect(page.getByRole('option', { name: 'List', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const first = page.getByRole('table').locator('tbody').getByRole('button').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(page.getByRole('table').locator('[data-at="1"]')).toBeFocused();
});
