// The weight of the page before data: what the browser must fetch to show the first screen, compressed as a server would.
// What is loaded on demand (adding, extraction, export) is listed and not counted.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const ROOT = 'dist/app';
/** Kilobytes (1000 bytes), gzip. */
const BUDGET = { script: 150, style: 12, font: 40 };
/** The font's Latin part is fetched at once; the others only where a text asks for them. */
const FIRST_FONT = /latin-wght-normal/;

const kb = (bytes) => bytes / 1000;
const weigh = (path) => kb(gzipSync(readFileSync(`${ROOT}/${path}`), { level: 9 }).length);

const html = readFileSync(`${ROOT}/index.html`, 'utf8');
const linked = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map((match) => match[1]);
const files = readdirSync(`${ROOT}/assets`).map((name) => `assets/${name}`);
const first = {
  script: linked.filter((path) => path.endsWith('.js')),
  style: linked.filter((path) => path.endsWith('.css')),
  font: files.filter((path) => FIRST_FONT.test(path)),
};

let failed = false;
for (const [kind, paths] of Object.entries(first)) {
  if (paths.length === 0) throw new Error(`size: no ${kind} found in ${ROOT}; build first (npm run build)`);
  // woff2 is compressed already.
  const size = paths.reduce(
    (sum, path) => sum + (kind === 'font' ? kb(readFileSync(`${ROOT}/${path}`).length) : weigh(path)),
    0,
  );
  const over = size > BUDGET[kind];
  failed ||= over;
  console.log(
    `${over ? 'OVER ' : 'ok   '} ${kind.padEnd(6)} ${size.toFixed(1).padStart(6)} kB of ${BUDGET[kind]} kB`,
  );
}
const later = files.filter((path) => /\.(js|css)$/.test(path) && !linked.includes(path));
for (const path of later) console.log(`later  ${path.padEnd(50)} ${weigh(path).toFixed(1).padStart(7)} kB`);
if (failed) {
  console.error(
    'size: over budget. Load it on demand, or raise the budget in bench/size.mjs and say why in the commit.',
  );
  process.exit(1);
}
