/** The network of a list that changes. */
import type { Engagement } from '../engagement/engagement';
import type { ActorRule } from './actors';
import { buildNetwork, type Network } from './network';
import { knownNetwork, requestNetwork } from './networks.browser';

const NOBODY = buildNetwork([]);

/** Follows a list: the network of what it is now, or of what it was until that of now is there. */
export class BuiltNetwork {
  #late = $state.raw<Network>(NOBODY);
  isBuilding = $state(true);
  readonly #asked: () => { readonly engagements: readonly Engagement[]; readonly actors: ActorRule };

  readonly network: Network = $derived.by(() => {
    const { engagements, actors } = this.#asked();
    return knownNetwork(engagements, actors) ?? this.#late;
  });

  /** To be made where effects may be: it waits in one. */
  constructor(asked: () => { readonly engagements: readonly Engagement[]; readonly actors: ActorRule }) {
    this.#asked = asked;
    $effect(() => {
      const { engagements, actors } = asked();
      this.isBuilding = true;
      return requestNetwork(engagements, actors, (network) => {
        this.#late = network;
        this.isBuilding = false;
      });
    });
  }
}
