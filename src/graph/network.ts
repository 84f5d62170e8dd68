/**
 * The network of engagements: who is in it, and what joins them.
 *
 * A visit joins each visitor to each host by a directed edge; a meeting of two joins them by an edge without direction; a
 * summit, or a meeting of three or more, is one node, joined to each of its parties by a membership. It is never taken apart
 * into pairs: forty-nine parties are forty-nine memberships, not 1 176 lines.
 */
import type { Day } from '../engagement/day';
import type { Engagement } from '../engagement/engagement';
import { partiesOf } from '../engagement/engagement';
import { actorsOf, type ActorRule, type Actor } from './actors';
import { spanOfEngagement } from './span';

export type NodeKind = 'party' | 'person' | 'summit';
export type EdgeKind = 'visit' | 'meeting' | 'member';

export interface NetworkNode {
  /** A party's code, `person/…`, or `summit/` and the engagement's id. */
  readonly id: string;
  readonly kind: NodeKind;
  /** The party itself, or the one that a person speaks for; null for a summit and for a person whose party nobody stated. */
  readonly party: string | null;
  /** A person's name. */
  readonly name: string | null;
  /** The engagement that a summit's node stands for. */
  readonly engagement: Engagement | null;
  /** By date, then id. */
  readonly engagementIds: readonly string[];
  /** Visits made and received: engagements, each once, however many sides it had. */
  readonly made: number;
  readonly received: number;
  /** Meetings and summits. */
  readonly met: number;
  /** Sum of the weights of its pairs by the stated rule: 1 for each visit's pair, 1 for each meeting or summit. */
  readonly strength: number;
  /** First day on which something may have begun and the day after the last; null when no date is known. */
  readonly first: Day | null;
  readonly last: Day | null;
}

export interface NetworkEdge {
  /** `MLI>RUS` (visit), `MLI~RUS` (meeting), `summit/ID/MLI` (membership). */
  readonly id: string;
  readonly kind: EdgeKind;
  /** The visitor; the first by id of a meeting; the party of a membership. */
  readonly source: string;
  /** The host; the other side; the summit. */
  readonly target: string;
  readonly engagementIds: readonly string[];
  /** How many engagements stand behind it. */
  readonly weight: number;
  /** A membership of a party that was the host. */
  readonly host: boolean;
  readonly first: Day | null;
  readonly last: Day | null;
}

export type UnplacedReason = 'no-party' | 'no-host' | 'no-visitor' | 'own-country';

export interface Network {
  /** By id. */
  readonly nodes: readonly NetworkNode[];
  /** By id. */
  readonly edges: readonly NetworkEdge[];
  readonly nodeById: ReadonlyMap<string, NetworkNode>;
  /** Engagements that no edge and no summit stands for, and why. Their parties are nodes all the same. */
  readonly unplaced: readonly { readonly id: string; readonly reason: UnplacedReason }[];
  /** How many engagements there were. */
  readonly size: number;
}

export interface NetworkOptions {
  /** Nodes are parties, or the people named in each engagement (a side that names nobody stays a party). */
  readonly actors?: ActorRule;
}

/** Builds the network. The order of the engagements does not matter. */
export function buildNetwork(
  engagements: Iterable<Engagement>,
  { actors = 'parties' }: NetworkOptions = {},
): Network {
  const builder = new NetworkBuilder(actors);
  for (const engagement of engagements) builder.add(engagement);
  return builder.build();
}

/** The id of a summit's node. */
export const summitNodeId = (engagementId: string) => `summit/${engagementId}`;

/** The party or person with the greatest strength; null when there is none. */
export function strongestOf({ nodes }: Network): NetworkNode | null {
  let best: NetworkNode | null = null;
  for (const node of nodes) {
    if (node.kind !== 'summit' && (best === null || node.strength > best.strength)) best = node;
  }
  return best;
}

/** How many engagements are not drawn, by reason. */
export function countUnplaced({ unplaced }: Network): { reason: UnplacedReason; count: number }[] {
  const counts = new Map<UnplacedReason, number>();
  for (const { reason } of unplaced) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count }));
}

type Role = 'made' | 'received' | 'met';
interface OpenNode {
  readonly base: Pick<NetworkNode, 'id' | 'kind' | 'party' | 'name' | 'engagement'>;
  readonly roles: Record<Role, number>;
  readonly engagements: Set<Engagement>;
  strength: number;
}
interface OpenEdge {
  readonly base: Pick<NetworkEdge, 'id' | 'kind' | 'source' | 'target' | 'host'>;
  readonly engagements: Set<Engagement>;
}

class NetworkBuilder {
  readonly #rule: ActorRule;
  readonly #nodes = new Map<string, OpenNode>();
  readonly #edges = new Map<string, OpenEdge>();
  readonly #unplaced: { id: string; reason: UnplacedReason }[] = [];
  #size = 0;

  constructor(rule: ActorRule) {
    this.#rule = rule;
  }

  add(engagement: Engagement): void {
    this.#size++;
    const reason = engagement.type === 'visit' ? this.#addVisit(engagement) : this.#addGathering(engagement);
    if (reason) this.#unplaced.push({ id: engagement.id, reason });
  }

  #addVisit(engagement: Engagement): UnplacedReason | null {
    const visitors = actorsOf(engagement, engagement.visitors, this.#rule);
    const hosts = actorsOf(engagement, engagement.hosts, this.#rule);
    for (const actor of visitors) this.#touch(actor, engagement, 'made');
    for (const actor of hosts) this.#touch(actor, engagement, 'received');
    if (visitors.length + hosts.length === 0) return 'no-party';
    if (hosts.length === 0) return 'no-host';
    if (visitors.length === 0) return 'no-visitor';
    let pairs = 0;
    for (const visitor of visitors) {
      for (const host of hosts) {
        if (visitor.party !== null && visitor.party === host.party) continue;
        pairs++;
        this.#join(`${visitor.id}>${host.id}`, 'visit', visitor.id, host.id, engagement);
        this.#nodes.get(visitor.id)!.strength++;
        this.#nodes.get(host.id)!.strength++;
      }
    }
    return pairs > 0 ? null : 'own-country';
  }

  #addGathering(engagement: Engagement): UnplacedReason | null {
    const actors = actorsOf(engagement, partiesOf(engagement), this.#rule).sort(byId);
    if (actors.length === 0 && engagement.type === 'meeting') return 'no-party';
    for (const actor of actors) this.#touch(actor, engagement, 'met').strength++;
    const [one, other] = actors;
    if (engagement.type === 'meeting' && actors.length === 2 && one && other) {
      this.#join(`${one.id}~${other.id}`, 'meeting', one.id, other.id, engagement);
      return null;
    }
    const summit = this.#open({ ...SUMMIT, id: summitNodeId(engagement.id), engagement });
    summit.engagements.add(engagement);
    summit.strength = actors.length;
    for (const actor of actors) {
      const host = actor.party !== null && engagement.hosts.includes(actor.party);
      this.#join(`${summit.base.id}/${actor.id}`, 'member', actor.id, summit.base.id, engagement, host);
    }
    return null;
  }

  #touch(actor: Actor, engagement: Engagement, role: Role): OpenNode {
    const node = this.#open({ ...actor, engagement: null });
    if (!node.engagements.has(engagement)) node.roles[role]++;
    node.engagements.add(engagement);
    return node;
  }

  #open(base: OpenNode['base']): OpenNode {
    const known = this.#nodes.get(base.id);
    if (known) return known;
    const node = {
      base,
      roles: { made: 0, received: 0, met: 0 },
      engagements: new Set<Engagement>(),
      strength: 0,
    };
    this.#nodes.set(base.id, node);
    return node;
  }

  #join(
    id: string,
    kind: EdgeKind,
    source: string,
    target: string,
    engagement: Engagement,
    host = false,
  ): void {
    const edge = this.#edges.get(id) ?? { base: { id, kind, source, target, host }, engagements: new Set() };
    edge.engagements.add(engagement);
    this.#edges.set(id, edge);
  }

  build(): Network {
    const nodes = [...this.#nodes.values()]
      .map(({ base, roles, engagements, strength }) => ({
        ...base,
        ...roles,
        strength,
        ...listOf(engagements),
      }))
      .sort(byId);
    const edges = [...this.#edges.values()]
      .map(({ base, engagements }) => ({ ...base, weight: engagements.size, ...listOf(engagements) }))
      .sort(byId);
    return {
      nodes,
      edges,
      nodeById: new Map(nodes.map((node) => [node.id, node])),
      unplaced: this.#unplaced.sort(byId),
      size: this.#size,
    };
  }
}

const SUMMIT = { kind: 'summit', party: null, name: null } as const;

const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Ids by date, then id, and the days that they span. */
function listOf(engagements: ReadonlySet<Engagement>): {
  engagementIds: string[];
  first: Day | null;
  last: Day | null;
} {
  const rows = [...engagements].map((engagement) => ({
    id: engagement.id,
    span: spanOfEngagement(engagement),
  }));
  if (rows.length > 1) {
    rows.sort((a, b) => (a.span?.from ?? Infinity) - (b.span?.from ?? Infinity) || byId(a, b));
  }
  let [first, last]: [Day | null, Day | null] = [null, null];
  for (const { span } of rows) {
    if (!span) continue;
    if (first === null || span.from < first) first = span.from;
    if (last === null || span.to > last) last = span.to;
  }
  return { engagementIds: rows.map((row) => row.id), first, last };
}
