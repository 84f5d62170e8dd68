import { expect, it } from 'vitest';
import { resolveData } from './address';

const BASE = 'https://entente.test/app/';

it.each([
  [null, 'https://entente.test/app/data/engagements.json'],
  ['data/mine.csv', 'https://entente.test/app/data/mine.csv'],
  ['/other/file.json', 'https://entente.test/other/file.json'],
  ['https://example.org/x.json', null],
  ['//example.org/x.json', null],
  ['javascript:alert(1)', null],
  ['http://[bad', null],
])('resolves %s', (asked, url) => {
  expect(resolveData(asked, BASE)?.href ?? null).toBe(url);
});
