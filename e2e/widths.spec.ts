import { expect, test, type Locator } from '@playwright/test';
import { open } from './open';

const boxOf = async (of: Locator) => (await of.boundingBox())!;

for (const width of [770, 900, 1100, 1250]) {
  test(`at ${width} px the header says what is shown, and nothing lies on the details`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?lang=fr&select=visit-mli-rus-2025-06-22');
    const sentence = page.getByRole('banner').getByText('Russie et Afrique depuis 2010');
    const cut = await sentence.evaluate((text) => text.scrollWidth - text.clientWidth);
    expect(cut).toBeLessThanOrEqual(0);
    const count = await boxOf(page.locator('[data-count="shown"]'));
    const search = await boxOf(page.getByRole('combobox', { name: 'Chercher' }));
    expect(count.x + count.width).toBeLessThanOrEqual(search.x);

    const details = await boxOf(page.getByRole('complementary', { name: 'Détails' }));
    for (const name of ['Chronologie et graphe', 'Liste']) {
      const { x, width: wide } = await boxOf(
        page.getByRole('radio', { name }).or(page.getByRole('button', { name })),
      );
      expect(x + wide, name).toBeLessThanOrEqual(details.x);
    }
  });
}

test('the formats of the export stand in columns, and the head of a column of numbers over them', async ({
  page,
}) => {
  await open(page, '?view=list');
  const number = await boxOf(page.getByRole('table').locator('tbody td.sources').first());
  const head = await boxOf(page.getByRole('columnheader', { name: 'Sources' }).getByRole('button'));
  expect(Math.abs(head.x + head.width - number.x - number.width)).toBeLessThan(1);

  await page.getByRole('button', { name: 'Export' }).click();
  const lefts = ['SVG', 'CSV', 'GEXF', 'Nodes'].map(async (text) => {
    const { x } = await boxOf(page.getByText(text, { exact: true }).first());
    return Math.round(x);
  });
  expect(new Set(await Promise.all(lefts)).size).toBe(1);
});
