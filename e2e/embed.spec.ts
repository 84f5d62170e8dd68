import { expect, test } from '@playwright/test';

test('within another page the plain wheel scrolls that page, and with the control key it zooms the chart', async ({
  page,
}) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<body style="margin:0;height:4000px"><iframe src="./?view=timeline&country=RUS" style="width:1100px;height:650px;border:0"></iframe>',
    }),
  );
  await page.goto('./host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  const timeline = frame.locator('[data-view="timeline"]');
  const box = (await timeline.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
  const years = () => timeline.locator('[data-name="axis"] text').allTextContents();
  const before = await years();

  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(200);
  expect(await years()).toEqual(before);

  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(years).not.toEqual(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(200);
});
