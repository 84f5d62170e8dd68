import { expect, test, type Page } from '@playwright/test';
import { open, shown } from './open';

const COUNTRIES = ['MLI', 'RUS', 'FRA', 'CHN', 'SEN', 'KEN', 'GHA', 'TUR', 'BRA', 'IND'];

/** A table of so many visits, a day apart in a circle of forty years, all of which can be read. */
function largeCsv(rows: number): Buffer {
  const lines = ['id,type,start,end,visitors,hosts,people,place,sectors,source'];
  for (let row = 0; row < rows; row++) {
    const day = new Date(Date.UTC(1985, 0, 1 + (row % 14_600))).toISOString().slice(0, 10);
    const [visitor, host] = [COUNTRIES[row % 10], COUNTRIES[(row + 1 + (row % 7)) % 10]];
    lines.push(
      `big-${row},visit,${day},,${visitor},${host},Person ${row % 400} (${visitor}),City,trade,list`,
    );
  }
  return Buffer.from(`${lines.join('\n')}\n`);
}

const BIG = { name: 'big.csv', mimeType: 'text/csv', buffer: largeCsv(60_000) };

async function bring(page: Page) {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const dialog = page.getByRole('dialog');
  // The worker reads as fast as it can: what is said on the way is noted down, so that none of it is missed.
  await dialog.evaluate((node) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const bar = node.querySelector('progress');
      if (bar) heard.push(`${bar.parentElement?.textContent ?? ''} ${bar.value}`);
      const first = node.querySelectorAll('tbody tr').length;
      if (first > 0) heard.push(`first ${first}`);
    }).observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await dialog.locator('input[type="file"]').setInputFiles(BIG);
  return dialog;
}

test('a file of 60,000 rows is read with progress, the first rows at once, and joins the data', async ({
  page,
}) => {
  await open(page, '?country=all&view=list');
  const before = await shown(page);
  const dialog = await bring(page);
  await expect(dialog).toContainText('60,000 rows are good');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.some((said) => /Reading · \d+% · [\d,]+ rows/.test(said))).toBe(true);
  expect(heard).toContain('first 1000');
  const shares = heard
    .filter((said) => said.startsWith('Reading'))
    .map((said) => Number(said.split(' ').at(-1)));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  await dialog.getByRole('button', { name: 'Add 60,000 rows' }).click();
  await expect(dialog).toBeHidden();
  expect(await shown(page)).toBe(before + 60_000);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown(page)).toBe(before);
});

test('reading and adding a large file can be stopped, and what is on screen stays', async ({ page }) => {
  await open(page, '?country=all&view=list');
  const before = await shown(page);
  const dialog = await bring(page);
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('button', { name: 'Find engagements' })).toBeVisible();
  await dialog.locator('input[type="file"]').setInputFiles(BIG);
  await dialog.getByRole('button', { name: 'Add 60,000 rows' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('button', { name: 'Add 60,000 rows' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await shown(page)).toBe(before);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  expect(await shown(page)).toBe(before);
});

test('a large file that the address names shows its first rows while the rest is read', async ({ page }) => {
  await page.route('**/data/big.csv', (route) =>
    route.fulfill({ body: BIG.buffer, contentType: 'text/csv' }),
  );
  await page.addInitScript(() => {
    const counts: string[] = [];
    Object.assign(window, { counts });
    new MutationObserver(() => {
      const count = document.querySelector('[data-count="shown"]')?.getAttribute('data-value');
      if (count && counts.at(-1) !== count) counts.push(count);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await open(page, '?data=data/big.csv&view=list');
  expect(await page.evaluate(() => (window as unknown as { counts: string[] }).counts)).toEqual([
    '1000',
    '60000',
  ]);
});
