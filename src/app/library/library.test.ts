import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../formats/csv';
import { buildFacets } from '../../filter/facets';
import { unpackRecords } from '../../filter/records';
import { Library, Stopped, type KeptAddition, type Store, type Watch } from './library';
import type { Progress, Shelf } from './talk';

/** A store that two libraries, as two tabs, share; `full`: the browser keeps nothing more. */
class Shelved implements Store {
  readonly kept = new Map<string, KeptAddition>();
  full = false;
  refused = false;
  all = () => Promise.resolve(this.refused ? null : [...this.kept.values()]);
  put = (addition: KeptAddition) => {
    if (!this.full && !this.refused) this.kept.set(addition.id, addition);
    return Promise.resolve(!this.full && !this.refused);
  };
  remove = (id: string) => Promise.resolve(this.kept.delete(id));
}

const quiet: Watch = {
  onprogress: () => undefined,
  onrows: () => undefined,
  onshelf: () => undefined,
  pause: () => Promise.resolve(),
};
const bytes = (text: string) => new TextEncoder().encode(text);
const table = (rows: number, prefix = 'v') =>
  bytes(
    `id,type,start,visitors,hosts,source\n${Array.from(
      { length: rows },
      (_, row) => `${prefix}${row},visit,${1950 + (row % 70)}-01-01,MLI,RUS,list`,
    ).join('\n')}\n`,
  );
const ids = ({ records }: Shelf) =>
  Array.from(records.idOffsets, (_, row) => unpackRecords(records).idAt(row));

async function opened(rows: number, store = new Shelved()) {
  const library = new Library(store);
  const loaded = await library.load('base.csv', table(rows), quiet);
  if ('fault' in loaded) throw new Error(loaded.fault.code);
  return { library, store, shelf: loaded.shelf };
}

describe('Library', () => {
  it('gives what it loads as columns, records, and sources with how often they are cited', async () => {
    const { shelf } = await opened(30);
    expect(ids(shelf)).toHaveLength(30);
    expect(shelf.columns.size).toBe(30);
    expect(shelf.sources.map(({ id }) => id)).toEqual(['list']);
    expect(shelf.uses).toEqual([30]);
  });

  it('indexes the columns for the filter, so that the page need not', async () => {
    const { library, shelf } = await opened(30);
    expect(shelf.facets).toEqual(buildFacets(shelf.columns));
    await library.read('more.csv', table(5, 'w'), quiet);
    const added = await library.add({ id: '1', name: 'more.csv' }, null, quiet);
    expect(added.shelf.facets).toEqual(buildFacets(added.shelf.columns));
  });

  it('tells how far it is, with shares that rise to one, and shows the first thousand rows of a large file', async () => {
    const told: Progress[] = [];
    const first: number[] = [];
    const watch = {
      ...quiet,
      onprogress: (one: Progress) => told.push(one),
      onrows: (rows: readonly unknown[]) => first.push(rows.length),
    };
    await new Library(new Shelved()).load('big.csv', table(12_000), watch);
    expect(first).toEqual([1000]);
    const reading = told.filter(({ phase }) => phase === 'reading');
    expect(reading.map(({ rows }) => rows)).toEqual([1000, 6000, 11_000, 12_000]);
    expect(reading.map(({ share }) => share)).toEqual([...reading.map(({ share }) => share)].sort());
    expect(reading.at(-1)?.share).toBe(1);
    expect(told.filter(({ phase }) => phase === 'indexing').at(-1)?.rows).toBe(12_000);
  });

  it('adds what was read, takes it back, and keeps it for another tab', async () => {
    const { library, store } = await opened(10);
    const held = await library.read('more.csv', table(5, 'w'), quiet);
    expect(held).toMatchObject({ kind: 'rows', count: 5, faults: 0 });
    const added = await library.add({ id: '1', name: 'more.csv' }, null, quiet);
    expect(added.kept).toBe(true);
    expect(added.shelf.additions).toEqual([{ id: '1', name: 'more.csv', count: 5 }]);
    const other = await opened(10, store);
    expect(ids(other.shelf)).toEqual(ids(added.shelf));
    await other.library.remove('1', quiet);
    expect(ids(await library.refresh(quiet))).toHaveLength(10);
  });

  it('shows the data alone while many additions are joined to them', async () => {
    const { library, store } = await opened(10);
    await library.read('more.csv', table(6000, 'w'), quiet);
    await library.add({ id: '1', name: 'more.csv' }, null, quiet);
    const shown: number[] = [];
    const watch = { ...quiet, onshelf: (shelf: Shelf) => shown.push(shelf.columns.size) };
    const loaded = await new Library(store).load('base.csv', table(10), watch);
    expect(shown).toEqual([10]);
    expect('shelf' in loaded && loaded.shelf.additions).toHaveLength(1);
  });

  it('loses nothing when two tabs add at the same time', async () => {
    const one = await opened(3);
    const other = await opened(3, one.store);
    await one.library.read('a.csv', bytes('id,type,start,visitors,hosts\na,visit,2031,KEN,GHA\n'), quiet);
    await other.library.read('b.csv', bytes('id,type,start,visitors,hosts\nb,visit,2032,SEN,FRA\n'), quiet);
    await Promise.all([
      one.library.add({ id: '1', name: 'a' }, null, quiet),
      other.library.add({ id: '2', name: 'b' }, null, quiet),
    ]);
    for (const { library } of [one, other]) {
      expect((await library.refresh(quiet)).additions.map(({ id }) => id)).toEqual(['1', '2']);
    }
  });

  it.each(['full', 'refused'] as const)(
    'holds what was added while the page is open where storage is %s',
    async (how) => {
      const { library, store } = await opened(3);
      store[how] = true;
      await library.read('a.csv', bytes('id,type,start,visitors,hosts\na,visit,2031,KEN,GHA\n'), quiet);
      expect(await library.add({ id: '1', name: 'a' }, null, quiet)).toMatchObject({ kept: false });
      expect((await library.refresh(quiet)).additions).toHaveLength(1);
      expect((await library.remove('1', quiet)).additions).toHaveLength(0);
    },
  );

  it('changes nothing when it is stopped, wherever that is', async () => {
    const { library, store, shelf } = await opened(5000);
    for (let left = 0; ; left++) {
      let pauses = left;
      const watch = {
        ...quiet,
        pause: () => (pauses-- > 0 ? Promise.resolve() : Promise.reject(new Stopped())),
      };
      await library.read('b.csv', table(3000, 'w'), quiet);
      const added = await library.add({ id: '1', name: 'b' }, null, watch).catch((error: unknown) => error);
      if (!(added instanceof Stopped)) break;
      expect(store.kept.size).toBe(0);
      expect(ids(await library.refresh(quiet))).toEqual(ids(shelf));
    }
    expect(store.kept.size).toBe(1);
    // Every pause of a long addition is tried: many seconds on a busy machine.
  }, 120_000);

  it('tries mappings on a foreign table before anything is added', async () => {
    const { library } = await opened(3);
    const csv = 'when,a,b\n03/04/2031,Kenya,Ghana\nsoon,Mali,Russia\n';
    const held = await library.read('foreign.csv', bytes(csv), quiet);
    if (held.kind !== 'table') throw new Error(held.kind);
    expect(held.table).toMatchObject({
      kind: 'any',
      rows: 2,
      samples: [
        ['03/04/2031', 'soon'],
        ['Kenya', 'Mali'],
        ['Ghana', 'Russia'],
      ],
    });
    expect(held.preview).toMatchObject({
      mapped: 1,
      total: 1,
      unmapped: [{ count: 1, rows: [3], example: ['soon', 'Mali', 'Russia'] }],
    });
    expect(held.preview.doubts).toEqual([{ about: 'date-order', columns: ['when'] }]);
    const preview = library.map({
      ...held.table.mapping,
      dateOrder: 'mdy',
      columns: { when: 'start', a: 'hosts', b: 'visitors' },
    });
    expect(preview.first).toMatchObject([{ start: '2031-03-04', visitors: ['GHA'], hosts: ['KEN'] }]);
    const { shelf } = await library.add({ id: '1', name: 'foreign' }, null, quiet);
    expect(ids(shelf)).toContain('visit-gha-ken-2031-03-04');
  });

  it.each([
    ['a.txt', 'Words only.', 'not-data'],
    ['a.json', '{"engagements":', 'bad-json'],
    ['a.csv', '', 'empty-file'],
  ])('says why %s is no data set', async (name, text, code) => {
    const loaded = await new Library(new Shelved()).load(name, bytes(text), quiet);
    expect(loaded).toMatchObject({ fault: { code } });
  });

  it('reads a written table back', async () => {
    const { library } = await opened(3);
    const csv = writeCsv({ engagements: [] });
    expect(await library.read('empty.csv', bytes(csv), quiet)).toMatchObject({ kind: 'rows', count: 0 });
  });
});
