import { expect, test, type Locator, type Page } from '@playwright/test';
import { open, shown } from './open';

const ARTICLE = `Bamako, 17 juin 2025. Le président de la transition du Mali, le général Assimi Goïta, effectuera une visite officielle en Russie du 22 au 26 juin 2025. À Moscou, il s’entretiendra avec le président russe, Vladimir Poutine. Les discussions porteront sur l’énergie et l’agriculture.

Le président du Kenya, William Ruto, effectuera une visite d’État au Ghana du 14 au 16 juillet 2031.`;

/** The dialog for adding, with an article pasted and what is found in it asked for. */
async function paste(page: Page, text: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Paste an article' }).fill(text);
  await dialog.getByRole('button', { name: 'Find engagements' }).click();
  return dialog;
}

test('a reader pastes an article, reviews what was read in it, adds it, and takes it back', async ({
  page,
}) => {
  await open(page, '?country=all');
  const before = await shown(page);
  const dialog = await paste(page, ARTICLE);
  await expect(dialog.locator('mark').filter({ hasText: 'Assimi Goïta' }).first()).toBeVisible();
  await dialog.getByRole('button', { name: /^Add \d/ }).click();
  await expect(dialog).toBeHidden();

  // One of the two was known already: reports of one engagement become one.
  await expect.poll(() => shown(page)).toBe(before + 1);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect.poll(() => shown(page)).toBe(before + 1);

  await page.getByRole('combobox', { name: 'Search' }).fill('Undo');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe(before);
});

test('a text in another language is refused by the name of that language', async ({ page }) => {
  await open(page, '?country=all');
  const dialog = await paste(
    page,
    'O presidente brasileiro viajou ontem para Lisboa, onde se encontrou com o primeiro-ministro português.',
  );
  await expect(dialog.getByText('This text could not be read.')).toBeVisible();
  await expect(dialog.getByText('Portuguese cannot be read')).toBeVisible();
});

test('days are counted from the day of publication, and the review says where it is missing', async ({
  page,
}) => {
  await open(page, '?country=all');
  const dialog = await paste(
    page,
    'Kenyan President William Ruto received Rwandan President Paul Kagame at State House in Nairobi on Tuesday. The two presidents discussed trade and the fighting in eastern Congo, and signed three agreements.',
  );
  await expect(dialog.getByText('date unknown')).toBeVisible();
  await expect(dialog.getByRole('note')).toContainText('No day of publication is given');

  await dialog.getByRole('button', { name: 'Back' }).click();
  await dialog.getByLabel('Published on').fill('2024-05-10');
  await dialog.getByRole('button', { name: 'Find engagements' }).click();
  await expect(dialog.getByText('7 May 2024')).toBeVisible();
  await expect(dialog.getByRole('note')).toHaveCount(0);
});
