import { expect, test } from '@playwright/test';
import { open, shown } from './open';

const CSV = `id,type,level,status,title,start,end,visitors,hosts,participants,people,place,sectors,series,source
visit-ken-gha-2031-07-14,visit,state,announced,,2031-07-14,2031-07-16,KEN,GHA,,William Ruto (KEN),Accra,trade;energy,,
`;

test('a reader adds a data file and finds it in the list', async ({ page }) => {
  await open(page, '?country=all&view=list');
  const before = await shown(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
  await dialog.getByRole('button', { name: /^Add 1/ }).click();
  await expect.poll(() => shown(page)).toBe(before + 1);
  await expect(page.getByRole('complementary')).toContainText('Kenya › Ghana: William Ruto');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown(page)).toBe(before);
});
