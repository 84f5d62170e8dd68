import { expect, test, type Page } from '@playwright/test';
import { open, settled } from './open';

/** Items of the legend that its edges cut, or that lie upon what follows it; null where the chart has no legend. */
const cutItems = (page: Page, name: string) =>
  page.getByRole('list', { name, exact: true }).evaluateAll((lists) => {
    const [list] = lists;
    if (!list) return null;
    const box = list.getBoundingClientRect();
    return [...list.querySelectorAll('button, span')]
      .filter((item) => {
        const { right, bottom } = item.getBoundingClientRect();
        const outside = right > Math.min(box.right, innerWidth) || bottom > box.bottom;
        return outside || item.scrollWidth > item.clientWidth;
      })
      .map((item) => item.textContent?.trim());
  });

for (const [lang, name] of [
  ['fr', 'Légende'],
  ['en', 'Legend'],
] as const) {
  test(`no word of the timeline's legend is cut off, at any width, in ${lang}`, async ({ page }) => {
    await open(page, `?lang=${lang}&view=timeline&bench=1`);
    for (const width of [1920, 1600, 1440, 1280, 1024, 900, 768, 640, 560, 390, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      const cut = await cutItems(page, name);
      if (width >= 768) expect(cut, `at ${width}`).toEqual([]);
      else expect(cut ?? [], `at ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
