// node bench/extract/lines.mjs SERIES COUNT > FILE: a series as JSON Lines, for the command line's own measurements.
import { readCorpus, SERIES } from './corpus.mjs';

const [series = 'news', count = '10000'] = process.argv.slice(2);
for (const article of SERIES[series](readCorpus(), Number(count)))
  process.stdout.write(`${JSON.stringify(article)}\n`);
