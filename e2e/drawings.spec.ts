import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { open, settled, shown } from './open';

const SEARCH = '?country=RUS,AFRICA&countries=all&from=2010&view=graph&bench=1';

/** The middle of a node of the network, on the screen. */
async function nodeAt(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await page
    .locator(`[data-view="graph"] [data-layer="nodes"] circle[data-id="${id}"]`)
    .last()
    .boundingBox();
  // A circle whose radius changes keeps its middle but for the last digits.
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(box!.x + box!.width / 2), y: round(box!.y + box!.height / 2) };
}

const params = (page: Page) => new URL(page.url()).searchParams;
const kind = (page: Page) => page.getByRole('combobox', { name: 'Kind of drawing' });

async function drag(page: Page, from: { x: number; y: number }, path: readonly { x: number; y: number }[]) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of path) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

test('the drawing, its party and its order are in the address; changing it loses neither filter nor selection', async ({
  page,
}) => {
  await open(page, `${SEARCH}&select=MLI~RUS`);
  const before = await shown(page);
  await kind(page).selectOption('matrix');
  await page.getByText('Options').click();
  await page.getByRole('radio', { name: 'By name' }).check();
  await expect.poll(() => params(page).get('matrix')).toBe('name');
  await kind(page).selectOption('ego');
  await expect.poll(() => params(page).get('drawing')).toBe('ego');
  expect(await shown(page)).toBe(before);
  expect([params(page).get('select'), params(page).get('countries')]).toEqual(['MLI~RUS', 'all']);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(kind(page)).toHaveValue('ego');
  await expect(page.getByRole('complementary', { name: 'Russia' })).toBeVisible();
  await page.goBack();
  await expect(kind(page)).toHaveValue('matrix');
});

test('nodes are taken by a box and by an outline, dragged to a place, added with shift, and opened by a double click', async ({
  page,
}) => {
  await open(page, '?country=AFRICA&from=2020&view=graph&bench=1');
  await settled(page);
  const surface = (await page.getByRole('application', { name: 'Who meets whom' }).boundingBox())!;
  const [mali, niger] = [await nodeAt(page, 'MLI'), await nodeAt(page, 'NER')];
  const corner = { x: Math.min(mali.x, niger.x) - 14, y: Math.min(mali.y, niger.y) - 14 };
  const far = { x: Math.max(mali.x, niger.x) + 14, y: Math.max(mali.y, niger.y) + 14 };
  expect(corner.x).toBeGreaterThan(surface.x);

  await page.keyboard.down('Shift');
  await drag(page, corner, [far]);
  await page.keyboard.up('Shift');
  await expect
    .poll(() => params(page).get('country')?.split(',') ?? [])
    .toEqual(expect.arrayContaining(['MLI', 'NER']));

  await page.goBack();
  await settled(page);
  await page.keyboard.down('Alt');
  await drag(page, corner, [{ x: far.x, y: corner.y }, far, { x: corner.x, y: far.y }, corner]);
  await page.keyboard.up('Alt');
  await expect
    .poll(() => params(page).get('country')?.split(',') ?? [])
    .toEqual(expect.arrayContaining(['MLI', 'NER']));

  await open(page, SEARCH);
  await settled(page);
  const from = await nodeAt(page, 'MLI');
  await drag(page, from, [{ x: from.x - 60, y: from.y + 20 }]);
  await settled(page);
  const to = await nodeAt(page, 'MLI');
  expect(Math.abs(to.x - from.x + 60)).toBeLessThan(6);
  await expect.poll(() => params(page).get('pin')).toMatch(/^MLI@/);
  await page.getByRole('button', { name: 'Unpin 1' }).click();
  await expect.poll(() => params(page).get('pin')).toBeNull();

  await open(page, '?country=MLI&from=2020&view=graph&bench=1');
  await settled(page);
  const guest = await nodeAt(page, 'NER');
  await page.keyboard.down('Shift');
  await page.mouse.click(guest.x, guest.y);
  await page.keyboard.up('Shift');
  await expect.poll(() => params(page).get('country')).toBe('MLI,NER');

  await open(page, SEARCH);
  await settled(page);
  const host = await nodeAt(page, 'EGY');
  await page.mouse.dblclick(host.x, host.y);
  await expect.poll(() => params(page).get('drawing')).toBe('ego');
  await expect(page.getByRole('complementary', { name: 'Egypt' })).toBeVisible();
});

test('what is pointed at in one chart is lit in the other', async ({ page }) => {
  await open(page, '?country=MLI,RUS&countries=all&from=2010&bench=1');
  await settled(page);
  const lit = (view: Locator) => view.locator('[data-emphasis="on"]');
  const [timeline, graph] = [page.locator('[data-view="timeline"]'), page.locator('[data-view="graph"]')];
  const node = await nodeAt(page, 'MLI');
  await page.mouse.move(node.x, node.y);
  await expect(lit(timeline).first()).toBeAttached();
  await page.mouse.move(5, 5);
  await expect(lit(timeline)).toHaveCount(0);

  for (const drawing of ['links', 'matrix', 'summits', 'ego']) {
    await kind(page).selectOption(drawing);
    await settled(page);
    // A summit is lit in every drawing but the matrix, which has visits alone.
    const type = drawing === 'matrix' ? 'visit' : 'summit';
    const mark = timeline.locator(`[data-kind="engagement"][data-id^="${type}"]`).first();
    const box = (await mark.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(lit(graph).first(), drawing).toBeAttached();
    await page.mouse.move(5, 5);
    await expect(lit(graph), drawing).toHaveCount(0);
  }
});

test('playing moves the window of the timeline, and the timeline moves what is played', async ({ page }) => {
  await open(page, '?country=RUS,AFRICA&countries=all&time=play&from=2014&to=2016&bench=1');
  const play = page.getByRole('group', { name: 'Play' });
  await expect(play.getByRole('status')).toHaveText('2014–2016');
  const before = await nodeAt(page, 'RUS');
  await play.getByRole('button', { name: 'A year on' }).click();
  await expect.poll(() => [params(page).get('from'), params(page).get('to')]).toEqual(['2015', '2017']);
  await expect(play.getByRole('status')).toHaveText('2015–2017');
  expect(await nodeAt(page, 'RUS')).toEqual(before);
  await play.getByRole('combobox', { name: 'Years in sight' }).selectOption({ label: '1\u00a0year' });
  await expect.poll(() => params(page).get('to')).toBe('2015');

  await page.evaluate(() =>
    history.pushState(null, '', location.search.replace('from=2015&to=2015', 'from=2018-03&to=2019-02')),
  );
  await page.evaluate(() => window.dispatchEvent(new PopStateEvent('popstate')));
  await expect(play.getByRole('status')).toHaveText('Mar 2018 – Feb 2019');
  await play.getByRole('button', { name: 'Play', exact: true }).click();
  await expect
    .poll(() => Number(params(page).get('from')?.slice(0, 4)), { timeout: 20_000 })
    .toBeGreaterThan(2018);
});

test('a matrix of everybody is walked by keyboard, its names held in place', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 560 });
  await open(page, '?country=all&view=graph&drawing=matrix&matrix=name&bench=1');
  const surface = page.getByRole('application', { name: /Matrix/ });
  await surface.focus();
  for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => surface.evaluate((node) => node.scrollTop)).toBeGreaterThan(0);
  const names = await page
    .locator('[data-view="graph"] g[data-name="names"] text')
    .evaluateAll((all) => all.map((text) => Number(text.getAttribute('x'))));
  expect(names.length).toBeGreaterThan(30);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect
    .poll(() => surface.evaluate((node) => node.scrollHeight - node.clientHeight))
    .toBeLessThanOrEqual(1);
});

const DRAWINGS = {
  Matrix: 'drawing=matrix',
  Summits: 'drawing=summits',
  'Around one': 'drawing=ego&centre=MLI',
  'Graph by years': 'time=years',
  Comparison: 'time=compare&split=2018',
  Graph: 'colour=group&pin=MLI@40,20',
};

for (const [name, asked] of Object.entries(DRAWINGS)) {
  test(`${name} leaves as the bytes of the command that the menu shows`, async ({ page }, info) => {
    await open(page, `${SEARCH}&${asked}`);
    await settled(page);
    await page.getByRole('button', { name: 'Export' }).click();
    if (name === 'Graph') await page.getByText('As seen', { exact: true }).click();
    await page.getByText('The same from the command line').click();
    const command = await page.locator('[data-command="graph"]').innerText();
    if (name === 'Graph') expect(command).toContain('--part=');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `${name} as SVG`, exact: true }).click(),
    ]);
    const out = join(mkdtempSync(join(tmpdir(), 'entente-')), 'chart.svg');
    const typed = command
      .replace(/^entente/, 'node dist/cli/main.js')
      .replace('engagements.json', 'public/data/engagements.json')
      .replace(/-o \S+$/, `-o ${out}`);
    execFileSync('sh', ['-c', typed]);
    expect(readFileSync(await file.path()).equals(readFileSync(out)), info.title).toBe(true);
  });
}

test('the network leaves as GEXF and opens again as data', async ({ page }) => {
  await open(page, SEARCH);
  const count = await shown(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Network as GEXF, for Gephi' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('<gexf xmlns="http://gexf.net/1.3" version="1.3">');
  await page.route('**/data/mine.gexf', (route) =>
    route.fulfill({ body: text, contentType: 'application/xml' }),
  );
  await open(page, '?data=data/mine.gexf&country=all&view=graph');
  expect(await shown(page)).toBe(count);
});
