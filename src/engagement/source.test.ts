import { expect, it } from 'vitest';
import type { Source } from './engagement';
import { baseSourceId, indexSources } from './source';

it.each([
  ['us-state-travels#1914', 'us-state-travels'],
  ['us-state-travels', 'us-state-travels'],
  ['https://example.org/a#part', 'https://example.org/a#part'],
  ['#7', '#7'],
])('reads %s as a citation of %s', (citation, base) => {
  expect(baseSourceId(citation)).toBe(base);
});

it('finds a source by its id or by a place in it', () => {
  const source: Source = {
    id: 'list',
    title: 'A list',
    publisher: null,
    author: null,
    lang: null,
    published: null,
    url: null,
    licence: null,
  };
  const find = indexSources([source]);
  expect(find('list#12')).toBe(source);
  expect(find('list')).toBe(source);
  expect(find('other')).toBeNull();
});
