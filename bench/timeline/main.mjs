// Mounts the contender that the address asks for and hands the measurements to the driver as `window.bench`.
import { makeColumns, rowsOf } from './data.mjs';

const CONTENDERS = {
  ours: () => import('./ours.svelte.ts'),
  canvas: () => import('./canvas.mjs'),
  d3: () => import('./d3.mjs'),
  vis: () => import('./vis.mjs'),
};

const asked = new URLSearchParams(location.search);
const columns = makeColumns(Number(asked.get('n')));
const chart = document.getElementById('chart');
const { mount } = await CONTENDERS[asked.get('contender')]();

/** Milliseconds until the second frame after `work` was done: what it did is on the screen by then. */
async function untilPainted(work) {
  const start = performance.now();
  const result = await work();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return { ms: performance.now() - start, result };
}

let view = null;
let frames = [];
let watching = false;

function watch(last) {
  requestAnimationFrame((now) => {
    frames.push(now - last);
    if (watching) watch(now);
  });
}

window.bench = {
  async first() {
    const { ms, result } = await untilPainted(() => mount(chart, columns));
    view = result;
    return ms;
  },
  startFrames() {
    frames = [];
    watching = true;
    requestAnimationFrame((now) => watch(now));
  },
  stopFrames() {
    watching = false;
    return frames;
  },
  async filter(lane) {
    const rows = rowsOf(columns, lane);
    return (await untilPainted(() => view.filter(rows))).ms;
  },
  elements: () => document.querySelectorAll('*').length,
};
document.documentElement.dataset.ready = 'true';
