import { expect, test } from '@playwright/test';
import { facet, open, shown } from './open';

test('a reader filters by sector and by type, and clears both', async ({ page }) => {
  await open(page, '?country=all');
  const all = await shown(page);
  const energy = facet(page, 'Sector').getByRole('checkbox', { name: /^Energy, / });
  const promised = Number((await energy.getAttribute('aria-label'))!.replace(/\D/g, ''));
  await energy.check();
  await expect.poll(() => shown(page)).toBe(promised);
  await expect(page).toHaveURL(/sector=energy/);
  await facet(page, 'Type')
    .getByRole('checkbox', { name: /^Summits, / })
    .check();
  await expect.poll(() => shown(page)).toBeLessThan(promised);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => shown(page)).toBe(all);
  await expect(page.getByText('No filter: all engagements are shown')).toBeVisible();
});

test('the choices of a facet are counted without its own clause', async ({ page }) => {
  await open(page, '?sector=energy');
  const label = await facet(page, 'Sector')
    .getByRole('checkbox', { name: /^Defence, / })
    .getAttribute('aria-label');
  await open(page, '?sector=defence');
  expect(label).toMatch(new RegExp(`, ${(await shown(page)).toLocaleString('en-GB')}$`));
});
