// Builds the contender that the address asks for and runs the scenarios; the driver reads `window.bench`.
import { flatColumns, hashCounts, makeTable, scenarios } from './rows.mjs';

const CONTENDERS = {
  ours: () => import('./ours.mjs'),
  typed: () => import('./typed.mjs'),
  crossfilter2: () => import('./crossfilter2.mjs'),
  arquero: () => import('./arquero.mjs'),
  'duckdb-wasm': () => import('./duckdb.mjs'),
};

const asked = new URLSearchParams(location.search);
const { build } = await CONTENDERS[asked.get('contender')]();
const table = makeTable(Number(asked.get('n')), asked.get('rows') !== 'intervals');
const columns = flatColumns(table);
let apply = null;

window.bench = {
  async build() {
    const start = performance.now();
    apply = await build({ table, columns });
    return performance.now() - start;
  },
  /** Builds once more, when the code is warm, and lets the second go. */
  async rebuild() {
    const start = performance.now();
    await build({ table, columns });
    return performance.now() - start;
  },
  async run(name) {
    const times = [];
    let hash = 2166136261;
    for (const filter of scenarios()[name]) {
      const start = performance.now();
      const counts = await apply(filter);
      times.push(performance.now() - start);
      hash = hashCounts(hash, counts);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { times: times.slice(1), hash };
  },
};
document.documentElement.dataset.ready = 'true';
