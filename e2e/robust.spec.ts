import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { open, shown } from './open';

const ALL = '?country=all&view=list';
const HEAD = 'id,type,start,visitors,hosts,people,place,title,source';
const visit = (id: string, day: string) => `${HEAD}\n${id},visit,${day},KEN,GHA,,,,\n`;

async function add(page: Page, name: string, text: string) {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await dialog.getByRole('button', { name: /^Add \d/ }).click();
  await expect(dialog).toBeHidden();
}

test('two tabs that add at the same time lose nothing, and follow each other', async ({ page, context }) => {
  await open(page, ALL);
  const other = await context.newPage();
  await open(other, ALL);
  const before = await shown(page);
  await Promise.all([
    add(page, 'a.csv', visit('a', '2031-01-01')),
    add(other, 'b.csv', visit('b', '2031-02-01')),
  ]);
  for (const tab of [page, other]) await expect.poll(() => shown(tab)).toBe(before + 2);
  await other.getByRole('button', { name: 'Undo' }).click();
  for (const tab of [page, other]) await expect.poll(() => shown(tab)).toBe(before + 1);
});

test('where storage is full, what is added is shown, and said to be lost on reload', async ({ page }) => {
  await open(page, ALL);
  const before = await shown(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
  await add(page, 'a.csv', visit('a', '2031-01-01'));
  await expect(page.getByText('what you added is lost on reload')).toBeVisible();
  expect(await shown(page)).toBe(before + 1);
});

test('without a network the page goes on, and says what it cannot load', async ({ page, context }) => {
  await open(page, ALL);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('This part of the page could not be loaded')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Mali/ }).click();
  await expect(page.locator('[data-count="shown"]')).not.toHaveText(/^9/);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('names that are code stay text, on the page and in the files that leave', async ({ page }) => {
  await open(page, ALL);
  await add(
    page,
    'hostile.csv',
    `${HEAD}
"<img src=x onerror=window.hacked=1>",visit,2031-01-01,MLI,RUS,"<script>window.hacked=1</script> (MLI)","=cmd|' /C calc'!A0","=HYPERLINK(""http://evil.test"",""x"")",javascript:window.hacked=1
b,visit,2031-01-02,KEN,GHA,@SUM(A1) (KEN),<b>x</b>,<svg onload=window.hacked=1>,x
`,
  );
  await page.getByRole('button', { name: /^=HYPERLINK/ }).click();
  await expect(page.getByRole('complementary')).toContainText('<script>window.hacked=1</script>');
  await expect(page.getByRole('complementary').getByRole('link')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Search' }).fill('HYPERLINK');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Export' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Engagements as CSV' }).click();
  const csv = readFileSync(await (await saved).path(), 'utf8');
  expect(csv).toContain(`'=HYPERLINK`);
  expect(csv).toContain(`'=cmd|`);
  expect(csv).not.toMatch(/(?:^|,)"?[=+@-][A-Za-z]/m);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});
