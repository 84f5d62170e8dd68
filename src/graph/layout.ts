/**
 * Where each node stands. Once for the whole period: filters and the brush select from it, so that nothing that stays moves.
 *
 * d3-force, from a start of our own, on nodes and links in the order of their ids, with its own seeded generator: the same
 * network gives the same coordinates in any engine and in whatever order its rows came. Nothing here uses a sine, a power or
 * a logarithm, whose last digits differ between engines.
 *
 * Links draw with a force that does not grow with their length (LinLog, Noack 2009): what comes to rest has the shortest
 * weighted links for its size, where springs would rather make all of them alike.
 */
import { forceCollide, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import { separate } from './separate';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Coordinates by node id, in pixels at zoom 1, rounded to hundredths, about the origin. */
export type Positions = ReadonlyMap<string, Point>;

export interface LayoutNode {
  readonly id: string;
  /** In pixels, with the room to its neighbours. */
  readonly radius: number;
  /** Where it is drawn to, in units of the picture's half width; null for wherever its links put it. */
  readonly anchor: Point | null;
  /** Light nodes (summits) push less. */
  readonly mass: number;
  /** Where it starts; a place near its anchor when not given. */
  readonly start?: Point;
}

/** Columns of links: indexes of nodes, and how often they meet. Several between two nodes, in either direction, add up. */
export interface LayoutLinks {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: LayoutLinks;
}

export interface LayoutOptions {
  /** Told the share done, from 0 to 1, after every few ticks. */
  readonly onprogress?: (share: number) => void;
  /** How hot to begin: 1 from nothing, less to settle from given places. */
  readonly alpha?: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly node: LayoutNode;
  x: number;
  y: number;
}
interface Spring {
  readonly source: Body;
  readonly target: Body;
  /** The distance at which it draws no more: the two circles touch. */
  readonly gap: number;
  /** In pixels a tick, when hot. */
  readonly pull: number;
}

/** As many as d3-force takes to cool from 1 to 0.001 with this decay. */
const TICKS = 300;
const DECAY = 0.0227627790442;
/** Above so many nodes fewer ticks, with a coarser reckoning of far nodes, come to rest well enough. */
const MANY = 1500;
const MANY_TICKS = 120;
const MANY_DECAY = 0.0559;
const TICKS_A_REPORT = 10;
const REPULSION = -46;
/** Beyond so much of the half width nobody is pushed off: what has few links stays within sight. */
const REPULSION_REACH = 0.6;
/** A panel is wider than high, and so is the picture: the pull is stronger up and down. */
const PULL_X = 0.025;
const PULL_Y = 0.08;
/** Of the pull towards an anchor: what keeps a node without one from drifting off. */
const CENTRE_SHARE = 0.15;
/** How much a link draws for each engagement. */
const LINK_PULL = 1;
/** Shared by the links of the node that has fewer: who meets seldom is drawn to those few all the same. */
const NODE_PULL = 10;
/** Nearer than this a link draws less and less, or it would swing about its end. */
const SOFT_PX = 20;
/** A link never takes its ends over more than so much of the way between them in a tick. */
const MOST_OF_WAY = 0.5;

/** Lays the network out. Nothing moves afterwards; no two circles of the given radii meet. */
export function layoutNetwork(input: LayoutInput, { onprogress, alpha = 1 }: LayoutOptions = {}): Positions {
  const bodies = placeAtStart(input.nodes);
  const springs = springsOf(input, bodies);
  const many = bodies.length > MANY;
  const ticks = many ? MANY_TICKS : TICKS;
  const reach = reachOf(input.nodes);
  const simulation = forceSimulation<Body>(bodies)
    .stop()
    .alpha(alpha)
    .alphaDecay(many ? MANY_DECAY : DECAY)
    .force('link', (heat: number) => springs.forEach((spring) => draw(spring, heat)))
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ node }) => REPULSION * node.mass)
        .theta(many ? 1.3 : 0.9)
        .distanceMax(reach * REPULSION_REACH),
    )
    .force(
      'x',
      forceX<Body>(({ node }) => (node.anchor?.x ?? 0) * reach).strength((body) => PULL_X * shareOf(body)),
    )
    .force(
      'y',
      forceY<Body>(({ node }) => (node.anchor?.y ?? 0) * reach).strength((body) => PULL_Y * shareOf(body)),
    );
  const collide = forceCollide<Body>(({ node }) => node.radius).strength(0.8);
  const collideFrom = many ? Math.floor(ticks * 0.6) : 0;
  for (let tick = 0; tick < ticks; tick++) {
    if (tick === collideFrom) simulation.force('collide', collide);
    simulation.tick();
    if (tick % TICKS_A_REPORT === 0) onprogress?.(tick / ticks);
  }
  const circles = bodies.map(({ x, y, node }) => ({ x, y, radius: node.radius }));
  separate(circles);
  onprogress?.(1);
  return new Map(bodies.map(({ id }, i) => [id, roundPoint(circles[i]!)]));
}

const shareOf = ({ node }: Body) => (node.anchor ? 1 : CENTRE_SHARE);

/** Half the width of a picture with room for all: the square root of the area that the circles need. */
function reachOf(nodes: readonly LayoutNode[]): number {
  let area = 0;
  for (const { radius } of nodes) area += radius * radius;
  return Math.sqrt(area) * 1.9;
}

/** Two irrational steps that fill a square evenly (Roberts’s R2 sequence): a start without sines. */
const STEP_X = 0.7548776662466927;
const STEP_Y = 0.5698402909980532;

function placeAtStart(nodes: readonly LayoutNode[]): Body[] {
  const reach = reachOf(nodes);
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return sorted.map((node, i) => {
    const [u, v] = [((i + 1) * STEP_X) % 1, ((i + 1) * STEP_Y) % 1];
    const start = node.start ?? {
      x: ((node.anchor?.x ?? 0) + (u - 0.5) * 0.9) * reach,
      y: ((node.anchor?.y ?? 0) + (v - 0.5) * 0.9) * reach,
    };
    return { id: node.id, node, x: start.x, y: start.y };
  });
}

/** One spring for each pair of nodes, whatever joins them and in which direction; by the ids of both. */
function springsOf({ nodes, links }: LayoutInput, bodies: readonly Body[]): Spring[] {
  const byId = new Map(bodies.map((body, i) => [body.id, i]));
  const places = nodes.map(({ id }) => byId.get(id)!);
  const weights = new Map<number, number>();
  links.weight.forEach((weight, i) => {
    const [a, b] = [places[links.source[i]!]!, places[links.target[i]!]!];
    if (a === b) return;
    const key = Math.min(a, b) * bodies.length + Math.max(a, b);
    weights.set(key, (weights.get(key) ?? 0) + weight);
  });
  const degrees = new Int32Array(bodies.length);
  const endsOf = (key: number): [number, number] => [Math.floor(key / bodies.length), key % bodies.length];
  for (const key of weights.keys()) for (const end of endsOf(key)) degrees[end]!++;
  return [...Float64Array.from(weights.keys()).sort()].map((key) => {
    const [a, b] = endsOf(key);
    const [source, target] = [bodies[a]!, bodies[b]!];
    return {
      source,
      target,
      gap: source.node.radius + target.node.radius,
      pull: LINK_PULL * weights.get(key)! + NODE_PULL / Math.min(degrees[a]!, degrees[b]!),
    };
  });
}

/** Draws both ends of a spring towards one another. */
function draw({ source, target, gap, pull }: Spring, heat: number): void {
  const dx = target.x + target.vx! - source.x - source.vx!;
  const dy = target.y + target.vy! - source.y - source.vy!;
  const distance = Math.sqrt(dx * dx + dy * dy);
  const way = distance - gap;
  if (way <= 0) return;
  const share = Math.min(heat * pull * Math.min(1, way / SOFT_PX), way * MOST_OF_WAY) / distance;
  source.vx! += dx * share;
  source.vy! += dy * share;
  target.vx! -= dx * share;
  target.vy! -= dy * share;
}

function roundPoint({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100 + 0, y: Math.round(y * 100) / 100 + 0 };
}
