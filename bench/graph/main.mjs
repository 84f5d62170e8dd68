import { makeNetwork, nearness } from './data.mjs';

const query = new URLSearchParams(location.search);
const [, nodeCount, edgeCount, kind] = /^(\d+)x(\d+)(.*)$/.exec(query.get('size'));
const network = makeNetwork(Number(nodeCount), Number(edgeCount), kind === 'c');
const stage = document.getElementById('stage');
const CONTENDERS = {
  ours: () => import('./ours.svelte.ts'),
  d3: () => import('./d3.mjs'),
  fcose: () => import('./fcose.mjs'),
  sigma: () => import('./sigma.mjs'),
};
const { start, prepare } = await CONTENDERS[query.get('contender')]();
/** The network in the form that the contender is given it by its page. */
const input = prepare(network);

let frames = null;
let last = 0;
function frame(now) {
  if (!frames) return;
  frames.push(now - last);
  last = now;
  requestAnimationFrame(frame);
}
function startFrames() {
  frames = [];
  last = performance.now();
  requestAnimationFrame(frame);
}
function stopFrames() {
  const measured = frames.slice(1);
  frames = null;
  return measured;
}
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

let at = null;
window.bench = {
  startFrames,
  stopFrames,
  /** Lays out and paints; milliseconds until nothing moves, and the longest time between two frames meanwhile. */
  async rest() {
    startFrames();
    const begun = performance.now();
    at = await start(stage, input);
    await nextFrame();
    const rest = performance.now() - begun;
    await nextFrame();
    return { rest, gap: Math.max(0, ...stopFrames()) };
  },
  nearness: () => nearness(network, at),
};
document.documentElement.dataset.ready = 'true';
