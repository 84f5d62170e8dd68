// The cross-filter beside its peers: the same rows, the same moves, the same counts, one browser after the other.
import { formatTable, inFreshBrowser, machine, memoryOf, option, quantile, servePage } from './page/page.mjs';

const CONTENDERS = ['typed', 'ours', 'crossfilter2', 'arquero', 'duckdb-wasm'];
const SCENARIOS = ['slide', 'slide+3', 'jump', 'jump+3', 'click'];

/** @param {readonly string[]} options `--n 1000000`, `--only ours,typed` */
export async function run(options) {
  const size = Number(option(options, '--n') ?? 1_000_000);
  const only = option(options, '--only')?.split(',') ?? CONTENDERS;
  const server = await servePage('filter');
  try {
    const instants = [];
    for (const name of CONTENDERS.filter((contender) => only.includes(contender))) {
      instants.push(await measure(server.url, { name, size, rows: 'instants' }));
    }
    const intervals = [];
    for (const name of ['typed', 'ours'])
      intervals.push(await measure(server.url, { name, size, rows: 'intervals' }));
    print(size, 'Rows of one day, brushed by their start', instants);
    print(size, 'Rows of one to eleven days, brushed by overlap', intervals);
    if (![instants, intervals].every(agree)) process.exitCode = 1;
  } finally {
    await server.close();
  }
}

async function measure(url, { name, size, rows }) {
  console.error(`${name}, ${size} rows (${rows}) …`);
  return inFreshBrowser(`${url}?contender=${name}&n=${size}&rows=${rows}`, async (page) => {
    const before = await memoryOf(page);
    const build = await page.evaluate(() => window.bench.build());
    const memory = (await memoryOf(page)) - before;
    const runs = {};
    for (const scenario of SCENARIOS) {
      runs[scenario] = await page.evaluate((asked) => window.bench.run(asked), scenario);
    }
    const again = await page.evaluate(() => window.bench.rebuild());
    return { name, build, again, memory, runs };
  });
}

/** Whether all contenders gave the same counts at every move. */
function agree(results) {
  return SCENARIOS.every((scenario) => {
    const hashes = new Set(results.map(({ runs }) => runs[scenario].hash));
    if (hashes.size > 1) console.error(`Counts differ in ${scenario}: ${[...hashes].join(', ')}`);
    return hashes.size <= 1;
  });
}

function print(size, title, results) {
  const cell = ({ times }) => [0.5, 0.95].map((share) => quantile(times, share).toFixed(1)).join('/');
  console.log(`\n${title}: ${size.toLocaleString('en')} rows, ms a move, p50/p95; ${machine()}\n`);
  const rows = results.map(({ name, build, again, memory, runs }) => {
    const same = SCENARIOS.every((scenario) => runs[scenario].hash === results[0].runs[scenario].hash);
    return [
      name,
      `${build.toFixed(0)}/${again.toFixed(0)}`,
      ...SCENARIOS.map((scenario) => cell(runs[scenario])),
      memory.toFixed(0),
      same ? 'yes' : 'NO',
    ];
  });
  console.log(
    formatTable(['contender', 'build, first/warm', ...SCENARIOS, 'memory MB', 'same counts'], rows),
  );
}
