import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { open, shown } from './open';

const FRENCH = [
  'Visites de 2031;;;;;',
  'Jour;Quand;Pays hôte;Visiteur;Qui;Lieu',
  'x;03/04/2031;Ghana;Kenya;William Ruto;Accra',
  'x;05/06/2031;Sénégal;Côte d’Ivoire;Alassane Ouattara;Dakar',
  'x;bientôt;Mali;Russie;;',
  'x;07/08/2031;Ruritanie;Narnia;;',
  '',
].join('\r\n');

async function bring(page: Page, name: string, text: string | Buffer) {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  return dialog;
}

test('a table made elsewhere is mapped, corrected, kept and forgotten', async ({ page }) => {
  await open(page, '?country=all&view=list');
  const before = await shown(page);
  let dialog = await bring(page, 'visites.csv', FRENCH);
  await expect(dialog).toContainText('2 of 4 rows can be used');
  await expect(dialog.getByLabel('To: hosts')).toHaveValue('Pays hôte');
  await expect(dialog.getByLabel('From: visitors')).toHaveValue('Visiteur');
  await expect(dialog).toContainText('The date cannot be read: “bientôt”');
  await expect(dialog).toContainText('No country or organisation is named in “Narnia; Ruritanie”');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);

  // Nothing says whether the third of April or March the fourth is meant: it is asked for.
  const add = dialog.getByRole('button', { name: 'Add 2 engagements' });
  await expect(add).toBeDisabled();
  await dialog.getByLabel('3 April: day first').check();
  await expect(dialog.getByRole('cell', { name: '3 April 2031' })).toBeVisible();
  await dialog.getByLabel('March 4: month first').check();
  await expect(dialog.getByRole('cell', { name: '4 March 2031' })).toBeVisible();

  // By the keyboard alone: who is host and who visits is exchanged.
  await dialog.getByLabel('To: hosts').focus();
  await page.keyboard.type('Visiteur');
  await expect(dialog.getByLabel('From: visitors')).toHaveValue('');
  await dialog.getByLabel('From: visitors').selectOption('Pays hôte');
  await expect(dialog.getByRole('cell', { name: /Ghana › Kenya/ })).toBeVisible();

  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as a file' }).click();
  const mapping: unknown = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  expect(mapping).toMatchObject({ version: 1, dateOrder: 'mdy', columns: { Visiteur: 'hosts' } });

  await add.click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => shown(page)).toBe(before + 2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown(page)).toBe(before);

  dialog = await bring(page, 'autres.csv', FRENCH.replace('Accra', 'Kumasi'));
  await expect(dialog).toContainText('Read as you said last time');
  await expect(dialog.getByRole('cell', { name: /Ghana › Kenya/ })).toBeVisible();
  await expect(add).toBeEnabled();
  await dialog.getByRole('button', { name: 'Forget that' }).click();
  await expect(dialog.getByRole('cell', { name: /Kenya › Ghana/ })).toBeVisible();
  await expect(add).toBeDisabled();
});

test('a table that says nothing asks for its columns', async ({ page }) => {
  await open(page, '?country=all&view=list');
  const dialog = await bring(page, 'colours.csv', 'a,b,c\nred,2,x\nblue,3,y\n');
  await expect(dialog).toContainText('0 of 2 rows can be used');
  await expect(dialog.getByLabel('Date, or start')).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog).toContainText('No row can be read without it.');
  await expect(dialog.getByRole('button', { name: 'Add 0 engagements' })).toBeDisabled();
});
