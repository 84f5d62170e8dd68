// How fast text becomes engagements, on one core; time against length; the date grammar beside chrono-node.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { machine } from './filter/page.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const CORPUS = ['dev.fr', 'dev.en', 'held.fr', 'held.en'].map((name) =>
  join(root, 'data/corpus', `${name}.jsonl`),
);

/** @param {readonly string[]} options `--articles 10000` */
export async function run(options) {
  const at = options.indexOf('--articles');
  const count = at < 0 ? 10_000 : Number(options[at + 1]);
  build();
  const { extractDocument } = await import(pathToFileURL(join(here, 'dist/extract/extract.js')).href);
  const articles = CORPUS.filter(existsSync)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
  console.log(`\n${machine()}\n`);
  corpusSpeed(extractDocument, articles, count);
  lengthAgainstTime(extractDocument, articles);
  await besideChrono(extractDocument, articles);
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
      'bench/dist/extract',
    ],
    { cwd: root, stdio: 'inherit' },
  );
}

/** Articles of the corpus in turn; the first hundred only warm up. */
function corpusSpeed(extractDocument, articles, count) {
  const read = (index) => {
    const { text, lang, published } = articles[index % articles.length];
    return extractDocument({ id: String(index), text, lang, published });
  };
  for (let index = 0; index < 100; index += 1) read(index);
  let bytes = 0;
  let found = 0;
  const began = performance.now();
  for (let index = 0; index < count; index += 1) {
    found += read(index).engagements.length;
    bytes += Buffer.byteLength(articles[index % articles.length].text);
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${count} articles, ${(bytes / 1e6).toFixed(1)} MB, ${found} engagements: ${(bytes / 1e6 / seconds).toFixed(2)} MB/s, ${(count / seconds).toFixed(0)} articles/s`,
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
