import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadData, resolveData } from './load';

const BASE = 'https://entente.test/app/';

afterEach(() => vi.unstubAllGlobals());

describe('the data file of an address', () => {
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

  const answer = (body: string, init?: ResponseInit) =>
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));

  it('is read, with what is wrong in it listed', async () => {
    answer('{"engagements":[{"id":"a","type":"visit"},{"id":"b","type":"party"}]}');
    const loaded = await loadData(null, BASE, () => undefined);
    expect(loaded.ok && loaded.dataset.engagements.map(({ id }) => id)).toEqual(['a']);
    expect(loaded.ok && loaded.issues[0]?.where).toBe('engagements[1]');
  });

  it('tells a missing file from a broken one', async () => {
    answer('', { status: 404, statusText: 'Not Found' });
    expect(await loadData(null, BASE, () => undefined)).toMatchObject({ ok: false, cause: 'network' });
    answer('{"engagements": [');
    expect(await loadData(null, BASE, () => undefined)).toMatchObject({ ok: false, cause: 'content' });
    answer('{"other": 1}');
    expect(await loadData(null, BASE, () => undefined)).toMatchObject({ ok: false, cause: 'content' });
  });

  it('says when there is no network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await loadData(null, BASE, () => undefined)).toEqual({
      ok: false,
      cause: 'network',
      fault: { code: 'no-connection', detail: 'Failed to fetch' },
    });
  });
});
