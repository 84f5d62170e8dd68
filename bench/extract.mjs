// How fast text becomes engagements, on one core and in a browser's worker; time against length; the date grammar beside chrono-node.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readCorpus, SERIES } from './extract/corpus.mjs';
import { inFreshBrowser, machine, option, servePage } from './page/page.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);

/** @param {readonly string[]} options `--articles 10000`, `--series dense,news`, `--only articles` */
export async function run(options) {
  const count = Number(option(options, '--articles') ?? 10_000);
  const asked = option(options, '--series')?.split(',') ?? ['dense', 'news'];
  const only = option(options, '--only');
  build();
  const { extractDocument } = await import(pathToFileURL(join(here, 'dist/extract-node/extract.js')).href);
  const corpus = readCorpus();
  console.log(`\n${machine()}\n`);
  await speed(corpus, asked, count);
  if (only === 'articles') return;
  lengthAgainstTime(extractDocument, corpus);
  await besideChrono(extractDocument, corpus);
}

/** Each series from cold: in a process of its own, and in a worker of a fresh Chromium. */
async function speed(corpus, names, count) {
  console.log('| articles | where | MB | engagements | all, MB/s | second half, MB/s | MB per CPU second |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const name of names) {
    const script = join(here, 'extract/node.mjs');
    const result = JSON.parse(
      execFileSync(process.execPath, [script, name, String(count)], { encoding: 'utf8' }),
    );
    report(name, 'Node', result, (result.bytes / 1e6 / result.cpuSeconds).toFixed(2));
  }
  const server = await servePage('extract');
  try {
    for (const name of names) {
      await inFreshBrowser(server.url, async (page) => {
        const articles = SERIES[name](corpus, count);
        const result = await page.evaluate((given) => window.bench.measure(given), articles);
        report(name, 'Chromium, worker', result, '');
      });
    }
  } finally {
    await server.close();
  }
}

function report(name, where, { bytes, found, halves: [first, second] }, perCpu) {
  const all = bytes / 1e6 / (first.seconds + second.seconds);
  const settled = second.bytes / 1e6 / second.seconds;
  console.log(
    `| ${name} | ${where} | ${(bytes / 1e6).toFixed(1)} | ${found} | ${all.toFixed(2)} | ${settled.toFixed(2)} | ${perCpu} |`,
  );
}

function build() {
  execFileSync(
    'npx',
    [
      'vite',
      'build',
      '--logLevel',
      'error',
      '--ssr',
      'src/extract/extract.ts',
      '--outDir',
      'bench/dist/extract-node',
    ],
    { cwd: root, stdio: 'inherit' },
  );
}

/** The same words in one line, with and without full stops, at doubling lengths: the rate must not fall. */
function lengthAgainstTime(extractDocument, articles) {
  const words = articles
    .filter((one) => one.lang === 'en')
    .map((one) => one.text)
    .join(' ');
  const shapes = {
    sentences: (text) => text,
    'one line without a full stop': (text) => text.replace(/[.!?\n]/g, ' '),
    'brackets in brackets': (text) => text.replace(/ /g, ' ('),
  };
  console.log('\n| text | 0.3 MB | 1.2 MB | 5 MB |\n| --- | --- | --- | --- |');
  for (const [name, shape] of Object.entries(shapes)) {
    const rates = [0.3, 1.2, 5].map((size) => {
      const text = shape(words.repeat(Math.ceil((size * 1e6) / words.length)).slice(0, size * 1e6));
      const began = performance.now();
      extractDocument({ id: name, text, lang: 'en', published: '2025-06-17' });
      return `${(text.length / 1e3 / (performance.now() - began)).toFixed(2)} MB/s`;
    });
    console.log(`| ${name} | ${rates.join(' | ')} |`);
  }
}

/** Dates alone: chrono-node finds dates, ours does all the rest too. */
async function besideChrono(extractDocument, articles) {
  let chrono;
  try {
    chrono = await import('chrono-node');
  } catch {
    console.log('\nchrono-node is not installed (npm ci in bench)');
    return;
  }
  const time = (work) => {
    for (const article of articles.slice(0, 20)) work(article);
    const began = performance.now();
    for (let round = 0; round < 5; round += 1) for (const article of articles) work(article);
    const bytes = 5 * articles.reduce((sum, one) => sum + Buffer.byteLength(one.text), 0);
    return (bytes / 1e3 / (performance.now() - began)).toFixed(2);
  };
  const dates = time(({ text, lang, published }) => {
    const parser = lang === 'fr' ? chrono.fr : chrono.en;
    parser.parse(text, published ? new Date(`${published}T12:00:00Z`) : undefined);
  });
  const ours = time(({ text, lang, published }) => extractDocument({ id: 'x', text, lang, published }));
  console.log(`\nchrono-node, dates only: ${dates} MB/s. Ours, whole engagements: ${ours} MB/s.`);
}
