/** The same generator for all: numbers in [0, 1) from a seed (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * So many nodes and distinct directed edges, as lopsided as the reference data:
 * `{ nodes: [id], edges: [{ source, target, weight }] }`. `clustered`: in groups that meet again and again among themselves, as
 * neighbours do, and others seldom; otherwise links hardly know groups, and weights not at all.
 */
export function makeNetwork(nodeCount, edgeCount, clustered = false) {
  const random = seeded(7);
  const groups = Math.max(2, Math.round(Math.sqrt(nodeCount) / 2));
  const pick = () => Math.floor(random() ** 1.6 * nodeCount);
  const nodes = Array.from({ length: nodeCount }, (_, i) => `N${String(i).padStart(5, '0')}`);
  const edges = new Map();
  while (edges.size < edgeCount) {
    const source = pick();
    let target = pick();
    if (random() < 0.55) target = Math.min(nodeCount - 1, target - (target % groups) + (source % groups));
    if (source === target) continue;
    const key = source * nodeCount + target;
    const edge = edges.get(key);
    if (edge) edge.weight++;
    else {
      const near = clustered && source % groups === target % groups;
      const weight = 1 + Math.floor(near ? random() ** 2 * 40 : random() ** 6 * (clustered ? 6 : 20));
      edges.set(key, { source: nodes[source], target: nodes[target], weight });
    }
  }
  return { nodes, edges: [...edges.values()] };
}

/** Weighted mean length of an edge over the mean distance of two nodes; `at(id)` gives `{ x, y }`. */
export function nearness({ nodes, edges }, at) {
  let [length, weight] = [0, 0];
  for (const edge of edges) {
    const [a, b] = [at(edge.source), at(edge.target)];
    length += edge.weight * Math.hypot(a.x - b.x, a.y - b.y);
    weight += edge.weight;
  }
  let [distance, pairs] = [0, 0];
  const step = Math.max(1, Math.floor(nodes.length / 400));
  for (let i = 0; i < nodes.length; i += step) {
    for (let j = i + step; j < nodes.length; j += step) {
      const [a, b] = [at(nodes[i]), at(nodes[j])];
      distance += Math.hypot(a.x - b.x, a.y - b.y);
      pairs++;
    }
  }
  return length / weight / (distance / pairs);
}
