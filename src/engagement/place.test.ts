import { expect, it } from 'vitest';
import cities from '../../data/reference/cities.json';
import { placeName } from './place';

it.each([
  ['Moscow', 'fr', 'Moscou'],
  ['Moscou', 'en', 'Moscow'],
  ['Moscow', 'en', 'Moscow'],
  ['Le Caire', 'en', 'Cairo'],
  ['Rambouillet', 'fr', 'Rambouillet'],
] as const)('calls %s in %s %s', (name, locale, said) => expect(placeName(name, locale)).toBe(said));

it('has each name once in each language, and none that is the same in both', () => {
  for (const locale of ['en', 'fr'] as const) {
    const names = cities.map((city) => city[locale]);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(cities.filter(({ en, fr }) => en === fr)).toEqual([]);
});
