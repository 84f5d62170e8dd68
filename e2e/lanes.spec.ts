import { expect, test, type Page } from '@playwright/test';
import { open } from './open';

const names = (page: Page) => page.locator('[data-view="timeline"] [data-kind="lane"]').allTextContents();

test('lanes are put in another order and folded, and the address keeps it', async ({ page }) => {
  await open(page, '?view=timeline');
  const byCount = await names(page);
  await page.getByRole('button', { name: 'Lane options' }).click();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('name');
  await expect.poll(() => names(page)).not.toEqual(byCount);
  // What is not stated comes last, whatever its name.
  const byName = (await names(page)).filter((name) => name !== 'Not stated');
  expect(byName).toEqual([...byName].sort(new Intl.Collator('en').compare));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Collapse Russia' }).click();
  await expect(page).toHaveURL(/sort=name&fold=RUS/);
  const shown = await names(page);
  await open(page, new URL(page.url()).search);
  expect(await names(page)).toEqual(shown);
  await expect(page.getByRole('button', { name: 'Expand Russia' })).toBeVisible();
});

test('lanes are aligned at the first day in office, and leave in a file like that', async ({ page }) => {
  await open(page, '?country=RUS&view=timeline');
  await page.getByRole('button', { name: 'Lane options' }).click();
  await page.getByRole('combobox', { name: 'Aligned at' }).selectOption({ label: 'first day in office' });
  const timeline = page.locator('[data-view="timeline"]');
  await expect(timeline.getByText('Since taking office')).toBeVisible();
  await expect(timeline.getByText('+5 years')).toBeVisible();
  await expect(page).toHaveURL(/zero=office/);
  await page.keyboard.press('Escape');

  const before = page.url();
  await page.mouse.move(800, 300);
  await page.mouse.wheel(0, -300);
  await expect(page).not.toHaveURL(before);
  await expect(page, 'the dates asked for are not touched').not.toHaveURL(/from=/);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByText('Editable', { exact: true }).click();
  await page.getByRole('button', { name: 'Timeline as SVG' }).click();
  const stream = await (await download).createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  expect(text).toContain('Since taking office');
});

test('lanes are aligned at the day of the engagement that is open', async ({ page }) => {
  await open(page, '?country=RUS&view=timeline&select=visit-mli-rus-2025-06-22');
  await page.getByRole('button', { name: 'Lane options' }).click();
  const zero = page.getByRole('combobox', { name: 'Aligned at' });
  await zero.selectOption('visit-mli-rus-2025-06-22');
  await expect(page.locator('[data-view="timeline"]').getByText('Since 22 June 2025')).toBeVisible();
  await expect(page).toHaveURL(/zero=visit-mli-rus-2025-06-22/);
  await zero.selectOption('');
  await expect(page).not.toHaveURL(/zero=/);
});

test('lanes say that they count all dates, while only some are asked for', async ({ page }) => {
  const countOfRussia = async () => {
    const texts = await page.locator('[data-view="timeline"] text').allTextContents();
    return texts[texts.lastIndexOf('Russia') + 1];
  };
  const note = page.locator('[data-view="timeline"]').getByText('at any time');
  await open(page, '?country=RUS&view=timeline');
  await expect(note).toHaveCount(0);
  const everywhen = await countOfRussia();
  await open(page, '?country=RUS&view=timeline&from=2024&to=2025');
  await expect(note).toBeVisible();
  expect(everywhen).toMatch(/^\d+$/);
  expect(await countOfRussia()).toBe(everywhen);
});
