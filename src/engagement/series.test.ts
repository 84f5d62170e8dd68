import { expect, it } from 'vitest';
import { seriesName, seriesSlug } from './series';

it.each([
  ['russia-africa', 'russia-africa-summit'],
  ['russia-africa-summit', 'russia-africa-summit'],
  ['focac', 'focac'],
  ['nobody-knows-it', 'nobody-knows-it'],
])('finds %s as %s', (name, slug) => expect(seriesSlug(name)).toBe(slug));

it('names a series in both languages, and spells out one that it does not know', () => {
  expect(seriesName('russia-africa-summit', 'en')).toBe('Russia–Africa summit');
  expect(seriesName('russia-africa-summit', 'fr')).toMatch(/^[Ss]ommet Russie–Afrique$/);
  expect(seriesName('nato-retreat', 'en')).toBe('NATO retreat');
});
