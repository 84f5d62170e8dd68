/**
 * Where each node stands. Once for the whole period: filters and the brush select from it, so that nothing that stays moves.
 *
 * d3-force, from a start of our own, on nodes and links in the order of their ids, with its own seeded generator: the same
 * network gives the same coordinates in any engine and in whatever order its rows came. Nothing here uses a sine, a power or
 * a logarithm, whose last digits differ between engines.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';
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

export interface LayoutLink {
  readonly source: string;
  readonly target: string;
  /** Heavier links are shorter. */
  readonly weight: number;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
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
interface Spring extends SimulationLinkDatum<Body> {
  source: Body;
  target: Body;
  readonly distance: number;
  readonly strength: number;
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
/** A panel is wider than high, and so is the picture: the pull is stronger up and down. */
const PULL_X = 0.025;
const PULL_Y = 0.08;
/** Of the pull towards an anchor: what keeps a node without one from drifting off. */
const CENTRE_SHARE = 0.15;
const LINK_PX = 34;
/** Of a spring's strength, for each engagement: heavy pairs are drawn together far more than light ones. */
const SPRING = 0.05;
/** A spring is never weaker than this, or single visits would not count at all. */
const LEAST_SPRING = 0.1;

/** Lays the network out. Nothing moves afterwards; no two circles of the given radii meet. */
export function layoutNetwork(input: LayoutInput, { onprogress, alpha = 1 }: LayoutOptions = {}): Positions {
  const bodies = placeAtStart(input.nodes);
  const springs = springsOf(input.links, bodies);
  const many = bodies.length > MANY;
  const ticks = many ? MANY_TICKS : TICKS;
  const reach = reachOf(input.nodes);
  const simulation = forceSimulation<Body>(bodies)
    .stop()
    .alpha(alpha)
    .alphaDecay(many ? MANY_DECAY : DECAY)
    .force(
      'link',
      forceLink<Body, Spring>(springs)
        .distance((spring) => spring.distance)
        .strength((spring) => spring.strength),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ node }) => REPULSION * node.mass)
        .theta(many ? 1.3 : 0.9)
        .distanceMax(reach * 1.5),
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

/** One spring for each pair of nodes, whatever joins them and in which direction. */
function springsOf(links: readonly LayoutLink[], bodies: readonly Body[]): Spring[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const pairs = new Map<string, { source: string; target: string; weight: number }>();
  for (const { source, target, weight } of links) {
    const [a, b] = source < target ? [source, target] : [target, source];
    if (a === b || !byId.has(a) || !byId.has(b)) continue;
    const pair = pairs.get(`${a} ${b}`);
    if (pair) pair.weight += weight;
    else pairs.set(`${a} ${b}`, { source: a, target: b, weight });
  }
  const sorted = [...pairs.values()].sort((a, b) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : a.target < b.target ? -1 : 1,
  );
  const degrees = new Map<string, number>();
  for (const { source, target } of sorted) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return sorted.map(({ source, target, weight }) =>
    springOf(byId.get(source)!, byId.get(target)!, weight, degrees),
  );
}

/** As in d3 the lesser degree divides the strength, which here grows with the weight; and heavy pairs are shorter. */
function springOf(source: Body, target: Body, weight: number, degrees: ReadonlyMap<string, number>): Spring {
  const lesser = Math.min(degrees.get(source.id)!, degrees.get(target.id)!);
  const heavy = Math.sqrt(Math.sqrt(weight));
  const gap = source.node.radius + target.node.radius;
  return {
    source,
    target,
    distance: gap + LINK_PX / heavy,
    strength: Math.min(1, Math.max(LEAST_SPRING, SPRING * weight) / lesser),
  };
}

function roundPoint({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100 + 0, y: Math.round(y * 100) / 100 + 0 };
}
