import { expect, test } from '@playwright/test';
import { open } from './open';

test('what is chosen is seen in colours that the system forces', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '?country=RUS&view=timeline');
  const ground = (name: RegExp) =>
    page
      .getByRole('checkbox', { name })
      .first()
      .evaluate((box) => getComputedStyle(box).backgroundColor);
  expect(await ground(/^Russia/)).not.toBe(await ground(/^China/));
  const line = (name: string) =>
    page
      .getByRole('radio', { name, exact: true })
      .evaluate((radio) => getComputedStyle(radio.nextElementSibling!).borderBottomColor);
  expect(await line('Timeline')).not.toBe(await line('List'));
});

test('more contrast is given where the system asks for it', async ({ page }) => {
  await open(page, '?country=RUS&view=timeline');
  const line = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--line'));
  const before = await line();
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(line).not.toBe(before);
});

test('in a page that runs from right to left names still stand behind their marks', async ({ page }) => {
  await open(page, '?country=RUS&view=timeline');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const axis = page.locator('[data-view="timeline"] [data-name="axis"] text');
  const ends = await axis.evaluateAll((texts) =>
    texts.map((text) => {
      const { x, width } = (text as SVGTextElement).getBBox();
      return { x, width };
    }),
  );
  expect(ends.length).toBeGreaterThan(3);
  for (const { x, width } of ends.filter((end) => end.width > 0)) expect(x).toBeGreaterThan(-width / 2);
});
