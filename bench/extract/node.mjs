// node bench/extract/node.mjs SERIES COUNT: measures one series in a process of its own and prints the result as JSON.
import { setFlagsFromString } from 'node:v8';
import { readCorpus, SERIES } from './corpus.mjs';
import { measure } from './measure.mjs';

// As the command line reads (`src/cli/pool.ts`, which says why).
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
const { extractDocument } = await import('../dist/extract-node/extract.js');
const [series = 'news', count = '10000'] = process.argv.slice(2);
const articles = SERIES[series](readCorpus(), Number(count));
const before = process.cpuUsage();
const result = measure(extractDocument, articles);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ ...result, cpuSeconds: (user + system) / 1e6 }));
