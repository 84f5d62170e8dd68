import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open } from './open';

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n  ')}`);
  expect(said).toEqual([]);
}

const STATES = {
  'the first view': '',
  'the list': '?country=all&view=list',
  'the graph': '?view=graph',
  'the dark theme': '?theme=dark',
  'details open': '?select=visit-mli-rus-2025-06-22',
  'details open, dark': '?select=visit-mli-rus-2025-06-22&theme=dark&view=list',
  'an empty result': '?country=VAT&sector=space',
  French: '?lang=fr',
};

for (const [name, search] of Object.entries(STATES)) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await open(page, search);
    await expectNoViolations(page);
  });
}

test('axe finds nothing: adding', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolations(page);
});

test('axe finds nothing: export and search open', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Mali');
  await expectNoViolations(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('axe finds nothing: timeline, filters, details', async ({ page }) => {
    await open(page);
    await expectNoViolations(page);
    await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Filters' }).click();
    await expectNoViolations(page);
    await open(page, '?view=list&select=visit-mli-rus-2025-06-22');
    await expectNoViolations(page);
  });
});
