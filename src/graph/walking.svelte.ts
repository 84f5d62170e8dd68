/** What the keyboard does in the drawing: walks from node to node and through a node's engagements in time. */
import type { Locale } from '../i18n/locale';
import { describeEdge, describeNode } from './describe';
import type { Network } from './network';
import type { PlacedNodes } from './place';
import { neighbourTowards, nodeByRank, type Direction } from './walk';

/** The drawing as it stands, and what is done with it. */
export interface Walked {
  readonly network: Network;
  readonly placed: PlacedNodes;
  readonly locale: Locale;
  /** The node that the keyboard is at. */
  readonly cursor: string | null;
  readonly oncursor: (id: string | null) => void;
  readonly onselectnode: (id: string, additive: boolean) => void;
  readonly onselectedge: (engagementIds: readonly string[]) => void;
  readonly onhover: (engagementIds: readonly string[] | null) => void;
  readonly onfind: () => void;
  readonly onsay: (text: string) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const RANKS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1, Home: -Infinity, End: Infinity };

export class Walking {
  /** The engagement that was stepped to. */
  stepped = $state.raw<string | null>(null);
  readonly #walked: () => Walked;

  constructor(walked: () => Walked) {
    this.#walked = walked;
  }

  /** Enters at the strongest node, unless it is inside already. */
  enter(): void {
    const { placed, cursor } = this.#walked();
    if (cursor === null) this.go(nodeByRank(placed, null, 0)?.node.id ?? null);
  }

  go(id: string | null): void {
    const { network, locale, oncursor, onhover, onsay } = this.#walked();
    this.stepped = null;
    oncursor(id);
    const node = id === null ? undefined : network.nodeById.get(id);
    onhover(node?.engagementIds ?? null);
    if (node) onsay(describeNode(node, locale));
  }

  /** True when the key meant something here. */
  key({ key, shiftKey }: KeyboardEvent): boolean {
    const { network, placed, cursor, onfind, onselectedge, onselectnode } = this.#walked();
    const direction = ARROWS[key];
    if (direction) {
      const next =
        cursor === null ? nodeByRank(placed, null, 0) : neighbourTowards(network, placed, cursor, direction);
      if (next) this.go(next.node.id);
    } else if (key in RANKS) this.go(nodeByRank(placed, cursor, RANKS[key]!)?.node.id ?? null);
    else if (key === '[' || key === ']') this.#stepInTime(key === ']' ? 1 : -1);
    else if (key === '/') onfind();
    else if (key === 'Enter' && this.stepped) onselectedge([this.stepped]);
    else if (key === 'Enter' && cursor) onselectnode(cursor, shiftKey);
    else if (key === 'Escape' && (cursor || this.stepped)) this.go(null);
    else return false;
    return true;
  }

  #stepInTime(step: number): void {
    const { network, locale, cursor, onhover, onsay } = this.#walked();
    const ids = (cursor === null ? undefined : network.nodeById.get(cursor))?.engagementIds;
    if (!ids?.length) return;
    const here = this.stepped === null ? (step > 0 ? -1 : ids.length) : ids.indexOf(this.stepped);
    const next = ids[Math.max(0, Math.min(ids.length - 1, here + step))]!;
    this.stepped = next;
    onhover([next]);
    const edge = network.edges.find(({ engagementIds }) => engagementIds.includes(next));
    if (edge) onsay(`${ids.indexOf(next) + 1}/${ids.length} ${describeEdge(edge, network, locale)}`);
  }
}
