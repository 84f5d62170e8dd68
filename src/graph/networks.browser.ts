/** Networks as they are needed: a short list's at once, a long one's in slices between frames, and each list's only once. */
import type { Engagement } from '../engagement/engagement';
import type { ActorRule } from './actors';
import { edgeTableOf } from './edgetable';
import { buildNetwork, networkSteps, type Network } from './network';
import { runInSlices } from './slices.browser';

/** Lists up to this long take a few milliseconds. */
const AT_ONCE = 3000;

type Taker = (network: Network) => void;

/** The network of one list by one rule: there, or on its way. */
class Building {
  network: Network | null = null;
  #takers = new Set<Taker>();
  #end: (() => void) | null = null;
  readonly #steps: () => Generator<void, Network>;

  constructor(steps: () => Generator<void, Network>) {
    this.#steps = steps;
  }

  /** Calls back when it is there; returns what ends the wait. Built no further when nobody waits. */
  ask(taker: Taker): () => void {
    this.#takers.add(taker);
    this.#end ??= runInSlices(this.#steps(), (network) => {
      this.network = network;
      for (const each of this.#takers) each(network);
      this.#takers.clear();
    });
    return () => {
      this.#takers.delete(taker);
      if (this.#takers.size > 0 || this.network) return;
      this.#end?.();
      this.#end = null;
    };
  }
}

const buildings = new WeakMap<readonly Engagement[], Map<ActorRule, Building>>();

/** With what the drawing will ask of it at once. */
function* preparedSteps(engagements: readonly Engagement[], actors: ActorRule): Generator<void, Network> {
  const network = yield* networkSteps(engagements, { actors });
  yield;
  edgeTableOf(network);
  return network;
}

/** The building of a list by a rule; one that was asked for before is the same. */
function buildingOf(engagements: readonly Engagement[], actors: ActorRule): Building {
  const byRule = buildings.get(engagements) ?? new Map<ActorRule, Building>();
  buildings.set(engagements, byRule);
  const known = byRule.get(actors);
  if (known) return known;
  const building = new Building(() => preparedSteps(engagements, actors));
  if (engagements.length <= AT_ONCE) building.network = buildNetwork(engagements, { actors });
  byRule.set(actors, building);
  return building;
}

/** Gives the network of a list, at once or later; returns what ends the wait. */
export function requestNetwork(
  engagements: readonly Engagement[],
  actors: ActorRule,
  ondone: Taker,
): () => void {
  const building = buildingOf(engagements, actors);
  if (!building.network) return building.ask(ondone);
  ondone(building.network);
  return () => undefined;
}

/** The network of a list, where it is there by now. */
export function knownNetwork(engagements: readonly Engagement[], actors: ActorRule): Network | null {
  return buildingOf(engagements, actors).network;
}
