import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, settled } from './open';

/** Where each node of the drawing stands, by its id, in pixels of the chart. */
async function places(page: Page): Promise<Map<string, string>> {
  const pairs = await page
    .locator('[data-view="graph"] [data-layer="nodes"] [data-id]')
    .evaluateAll((marks) =>
      marks.map((mark): [string, string] => [
        mark.getAttribute('data-id')!,
        ['cx', 'cy', 'd'].map((name) => mark.getAttribute(name)).join(' '),
      ]),
    );
  return new Map(pairs);
}

test('who stays in the graph stays in its place when the dates are narrowed, and comes back to it', async ({
  page,
}) => {
  await open(page, '?country=RUS,AFRICA&countries=all&from=2010&view=graph&bench=1');
  const before = await places(page);
  expect(before.size).toBeGreaterThan(20);
  const narrowed = { before: before.size, after: 0 };
  await page.evaluate(() =>
    history.pushState(null, '', '?country=RUS,AFRICA&countries=all&from=2022&view=graph&bench=1'),
  );
  await page.evaluate(() => window.dispatchEvent(new PopStateEvent('popstate')));
  await settled(page);
  const during = await places(page);
  narrowed.after = during.size;
  expect(narrowed.after).toBeLessThan(narrowed.before);
  const centres = (all: Map<string, string>, ids: Iterable<string>) =>
    [...ids].filter((id) => !id.startsWith('summit/')).map((id) => `${id} ${all.get(id)}`);
  expect(centres(during, during.keys())).toEqual(centres(before, during.keys()));
  await page.goBack();
  await settled(page);
  expect([...(await places(page))]).toEqual([...before]);
});

test('the table holds a row for each link that is drawn', async ({ page }) => {
  await open(page, '?country=RUS,AFRICA&countries=all&from=2010&view=graph&bench=1');
  const drawn = await page
    .locator('[data-view="graph"] [data-kind="edge"]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-id')!));
  await page.getByRole('button', { name: 'As a table' }).click();
  const rows = await page
    .locator('[data-row]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-row')!));
  expect(rows.filter((id) => /[>~]|^summit/.test(id)).sort()).toEqual(drawn.sort());
  await expect(page.getByRole('region', { name: 'The links that the graph draws, one a row' })).toBeVisible();
});

test('the graph is walked by keyboard, and says where one is', async ({ page }) => {
  await open(page, '?country=RUS,AFRICA&countries=all&from=2010&view=graph&bench=1');
  const drawing = page.getByRole('application', { name: 'Who meets whom' });
  await drawing.focus();
  await page.keyboard.press('Home');
  const said = page.locator('section[aria-label="Who meets whom"] [aria-live]');
  await expect(said).toContainText('Russia, country');
  await page.keyboard.press('ArrowDown');
  await expect(said).not.toContainText('Russia, country');
  await page.keyboard.press(']');
  await expect(said).toContainText('1/');
  await page.keyboard.press('/');
  await page.keyboard.type('mali');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/MLI/);
});

const DRAWINGS = {
  network: '',
  matrix: 'drawing=matrix',
  'chart of summits': 'drawing=summits',
  'view around one': 'drawing=ego',
  'network that is played': 'time=play',
  'pictures by years': 'time=years',
  comparison: 'time=compare',
};

for (const [name, asked] of Object.entries(DRAWINGS)) {
  test(`axe finds no fault in the ${name}, nor in its table`, async ({ page }) => {
    await open(page, `?country=MLI,RUS&countries=all&from=2010&view=graph&bench=1&${asked}`);
    await settled(page);
    await expect(page.locator('[data-view="graph"]').first()).toBeVisible();
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page })
        .include('section[aria-label="Who meets whom"]')
        .analyze();
      return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    };
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'As a table' }).click();
    await expect(page.locator('[data-row]').first()).toBeVisible();
    expect(await faults()).toEqual([]);
  });
}

for (const time of ['play', 'compare']) {
  test(`no node lies under the controls at the bottom (${time})`, async ({ page }) => {
    await open(page, `?view=graph&time=${time}&bench=1`);
    const foot = await page.locator('[data-foot]').boundingBox();
    const lowest = () =>
      page
        .locator('[data-view="graph"] circle')
        .evaluateAll((circles) =>
          Math.max(...circles.map((circle) => circle.getBoundingClientRect().bottom)),
        );
    await expect.poll(lowest).toBeLessThanOrEqual(foot!.y);
  });
}
