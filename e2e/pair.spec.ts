import { expect, test } from '@playwright/test';
import { open } from './open';

test('two parties typed one after the other tell how often the one visits the other', async ({ page }) => {
  await open(page, '?country=all&view=timeline');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Mali Russia');
  const pair = page.getByRole('option', { name: /Mali › Russia/ }).first();
  await expect(pair).toContainText(/last [\d,–]+ days ago, median gap \d+ days/);
  await pair.click();
  await expect(page).toHaveURL(/select=MLI~RUS/);
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText(/Last visit of Mali to Russia: [\d,–]+ days ago, median gap \d+ days/);
  await expect(details).toContainText(/Last visit of Russia to Mali: [\d,–]+ days ago/);
  // A line each way.
  await expect(details.getByText(/Last visit of Mali/)).toHaveCSS('white-space', 'pre-line');
});

test('counts under a filter on dates tell what is certain', async ({ page }) => {
  await open(page, '?country=RUS,AFRICA&countries=all&from=2013-03&to=2013-04&view=timeline');
  const header = page.locator('[data-count="shown"]');
  await expect(header).toContainText(/of them surely/);
  const shown = Number(await header.getAttribute('data-value'));
  await page.getByRole('checkbox', { name: /Certain dates only/ }).check();
  await expect.poll(async () => Number(await header.getAttribute('data-value'))).toBeLessThan(shown);
  await expect(page).toHaveURL(/surely=1/);
});

test('what stands in two lanes is ringed in both and joined', async ({ page }) => {
  await open(
    page,
    '?country=MLI,RUS&countries=all&group=country&view=timeline&select=visit-mli-rus-2025-06-22',
  );
  const timeline = page.locator('[data-view="timeline"]');
  await expect(timeline.locator('[data-ring]')).toHaveCount(2);
  await expect(timeline.locator('[data-joint]')).toHaveCount(1);
});
