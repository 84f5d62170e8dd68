import { expect, type Page } from '@playwright/test';

/** Opens the page at an address and waits until the data asked for are drawn. */
export async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`./${search}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
}

/** How many engagements the page says that it shows. */
export async function shown(page: Page): Promise<number> {
  return Number(await page.locator('[data-count="shown"]').getAttribute('data-value'));
}

/** A facet of the rail by its name. */
export function facet(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

/** Waits until nothing moves and nothing is being computed; for pages opened with `bench=1`. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.__bench?.settled());
}

declare global {
  interface Window {
    __bench?: { settled: () => Promise<void> };
  }
}
