// node bench/extract/node.mjs SERIES COUNT: measures one series in a process of its own and prints the result as JSON.
import { readCorpus, SERIES } from './corpus.mjs';
import { measure } from './measure.mjs';

const { extractDocument } = await import('../dist/extract-node/extract.js');
const [series = 'news', count = '10000'] = process.argv.slice(2);
const articles = SERIES[series](readCorpus(), Number(count));
const before = process.cpuUsage();
const result = measure(extractDocument, articles);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ ...result, cpuSeconds: (user + system) / 1e6 }));
