import { describe, expect, it } from 'vitest';
import type { Source } from './engagement';
import { baseSourceId, indexSources, nameSource, openingWords, siteOf, wordsOfNumbered } from './source';

it.each([
  ['us-state-travels#1914', 'us-state-travels'],
  ['us-state-travels', 'us-state-travels'],
  ['https://example.org/a#part', 'https://example.org/a#part'],
  ['#7', '#7'],
])('reads %s as a citation of %s', (citation, base) => {
  expect(baseSourceId(citation)).toBe(base);
});

const bare: Source = {
  id: 'bare',
  title: null,
  publisher: null,
  author: null,
  lang: null,
  published: null,
  url: null,
  licence: null,
};

it('finds a source by its id or by a place in it', () => {
  const source = { ...bare, id: 'list', title: 'A list' };
  const find = indexSources([source]);
  expect(find('list#12')).toBe(source);
  expect(find('list')).toBe(source);
  expect(find('other')).toBeNull();
});

describe('the name of a source', () => {
  const text = 'Malian President Assimi Goïta will travel to Moscow from 22 to 26 June 2025.';

  it('is its title, its publisher, its first whole words, or what it is cited by, whichever comes first', () => {
    expect(nameSource({ ...bare, title: 'A title', publisher: 'B', text }, 'c')).toBe('A title');
    expect(nameSource({ ...bare, publisher: 'B', text }, 'c')).toBe('B');
    expect(nameSource({ ...bare, text }, 'c')).toBe(
      'Malian President Assimi Goïta will travel to Moscow from 22…',
    );
    expect(nameSource(bare, 'c')).toBe('c');
    expect(nameSource(null, 'c')).toBe('c');
  });

  it('is never the numbers of a machine: the words of the page’s address stand for it, as they are', () => {
    const url = 'http://70.33.163.153/news/Diplomatie/renforcement-des-relations-diplomatiques_n_458750.html';
    const said = 'renforcement des relations diplomatiques (70.33.163.153)';
    expect(nameSource({ ...bare, publisher: '70.33.163.153', url }, url)).toBe(said);
    expect(nameSource({ ...bare, url }, url)).toBe(said);
    expect(nameSource(null, url)).toBe(said);
    expect(nameSource({ ...bare, publisher: 'maliweb.net', url }, url)).toBe('maliweb.net');
  });

  it.each([
    ['http://10.0.0.1/visite-%C3%A0-Moscou/', 'visite à Moscou (10.0.0.1)'],
    ['http://10.0.0.1/a-trip-to-Rome/?page=two-of-three#end', 'a trip to Rome (10.0.0.1)'],
    ['http://[2001:db8::1]:8080/state-visit-%E0.html', 'state visit ([2001:db8::1])'],
    ['http://10.0.0.1/12345.html', ''],
    ['http://10.0.0.1', ''],
    ['https://example.org/a-trip-to-Rome', ''],
    ['us-state-travels#12', ''],
  ])('finds in %s the words “%s”', (address, words) => {
    expect(wordsOfNumbered(address)).toBe(words);
  });

  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['http://10.0.0.1/a', null],
    ['example', null],
  ])('the site of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it('is cut between words where there are any, and never where it fits', () => {
    expect(openingWords('one two, three', 8)).toBe('one two…');
    expect(openingWords('one two three', 7)).toBe('one two…');
    expect(openingWords('one two', 7)).toBe('one two');
    expect(openingWords('abcdefgh', 4)).toBe('abcd…');
    expect(openingWords(' \n ', 4)).toBe('');
  });
});
