import { expect, test } from '@playwright/test';
import { open, settled, shown } from './open';

test('a reader opens the page, looks closer at 2025, and reads about the visit of June', async ({ page }) => {
  await open(page, '?bench=1');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Russia and Africa since 2010');
  const before = await shown(page);
  expect(before).toBeGreaterThan(20);

  const timeline = page.locator('[data-view="timeline"]');
  const box = (await timeline.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.93, box.y + box.height / 2);
  for (let notch = 0; notch < 5; notch++) {
    await page.mouse.wheel(0, -240);
    await settled(page);
  }
  expect(await shown(page)).toBeLessThan(before);
  await expect(page).toHaveURL(/from=\d{4}/);

  await page.goto('./?country=MLI,RUS&countries=all&from=2025&to=2025&bench=1');
  await settled(page);
  const mark = timeline.locator('[data-kind="engagement"][data-id="visit-mli-rus-2025-06-22"]').first();
  const at = (await mark.boundingBox())!;
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2 })).toContainText('Mali › Russia: Assimi Goïta');
  await expect(details).toContainText('22–26 June 2025, Moscow');
  await expect(details.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await expect(page).toHaveURL(/select=visit-mli-rus-2025-06-22/);
  // What the details tell is not told over them once more.
  await expect(page.getByRole('tooltip')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
});

test('the brush of the overview narrows everything, and back undoes it', async ({ page }) => {
  await open(page, '?country=RUS&bench=1');
  const before = await shown(page);
  const start = page.getByRole('slider', { name: 'Start of the window' });
  await start.focus();
  for (let year = 0; year < 12; year++) await page.keyboard.press('PageUp');
  await settled(page);
  const after = await shown(page);
  expect(after).toBeLessThan(before);
  await expect(page).toHaveURL(/from=/);
  await page.goBack();
  await expect.poll(() => shown(page)).toBe(before);
});

test('the divider gives one chart more room than the other', async ({ page }) => {
  await open(page);
  const divider = page.getByRole('separator', { name: 'Height of the timeline' });
  const height = async () => (await page.locator('[data-view="timeline"]').boundingBox())!.height;
  const before = await height();
  await divider.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(height).toBeLessThan(before);
  await page.getByRole('radio', { name: 'Timeline', exact: true }).check({ force: true });
  await expect.poll(height).toBeGreaterThan(before);
  await expect(page.locator('[data-view="graph"]')).toBeHidden();
});
