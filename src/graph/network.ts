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
import { spanOfEngagement, type Span } from './span';

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
  /** By source, then id. */
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
export function buildNetwork(engagements: Iterable<Engagement>, options: NetworkOptions = {}): Network {
  const steps = networkSteps(engagements, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps, for whoever has to let others work in between. */
export function* networkSteps(
  engagements: Iterable<Engagement>,
  { actors = 'parties' }: NetworkOptions = {},
): Generator<void, Network> {
  const builder = new NetworkBuilder(actors);
  let count = 0;
  for (const engagement of engagements) {
    builder.add(engagement);
    if (++count % ROWS_A_STEP === 0) yield;
  }
  return yield* builder.build();
}

/** A step of so many rows takes about a millisecond. */
const ROWS_A_STEP = 500;

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
/** An engagement with what its place in a list depends on. */
interface Row {
  readonly id: string;
  readonly engagement: Engagement;
  readonly span: Span | null;
}
interface OpenNode {
  readonly base: Pick<NetworkNode, 'id' | 'kind' | 'party' | 'name' | 'engagement'>;
  readonly roles: Record<Role, number>;
  readonly rows: Row[];
  strength: number;
}
interface OpenEdge {
  readonly base: Pick<NetworkEdge, 'id' | 'kind' | 'source' | 'target' | 'host'>;
  readonly rows: Row[];
}

class NetworkBuilder {
  readonly #rule: ActorRule;
  readonly #nodes = new Map<string, OpenNode>();
  /** By source, then target: so they are put in order without comparing all with all. */
  readonly #edges = new Map<string, Map<string, OpenEdge>>();
  readonly #unplaced: { id: string; reason: UnplacedReason }[] = [];
  #size = 0;

  constructor(rule: ActorRule) {
    this.#rule = rule;
  }

  add(engagement: Engagement): void {
    this.#size++;
    const row = { id: engagement.id, engagement, span: spanOfEngagement(engagement) };
    const reason = engagement.type === 'visit' ? this.#addVisit(row) : this.#addGathering(row);
    if (reason) this.#unplaced.push({ id: engagement.id, reason });
  }

  #addVisit(row: Row): UnplacedReason | null {
    const visitors = actorsOf(row.engagement, row.engagement.visitors, this.#rule);
    const hosts = actorsOf(row.engagement, row.engagement.hosts, this.#rule);
    for (const actor of visitors) this.#touch(actor, row, 'made');
    for (const actor of hosts) this.#touch(actor, row, 'received');
    if (visitors.length + hosts.length === 0) return 'no-party';
    if (hosts.length === 0) return 'no-host';
    if (visitors.length === 0) return 'no-visitor';
    let pairs = 0;
    for (const visitor of visitors) {
      for (const host of hosts) {
        if (visitor.party !== null && visitor.party === host.party) continue;
        pairs++;
        this.#join('>', 'visit', visitor.id, host.id, row);
        this.#nodes.get(visitor.id)!.strength++;
        this.#nodes.get(host.id)!.strength++;
      }
    }
    return pairs > 0 ? null : 'own-country';
  }

  #addGathering(row: Row): UnplacedReason | null {
    const { engagement } = row;
    const actors = actorsOf(engagement, partiesOf(engagement), this.#rule).sort(byId);
    if (actors.length === 0 && engagement.type === 'meeting') return 'no-party';
    for (const actor of actors) this.#touch(actor, row, 'met').strength++;
    const [one, other] = actors;
    if (engagement.type === 'meeting' && actors.length === 2 && one && other) {
      this.#join('~', 'meeting', one.id, other.id, row);
      return null;
    }
    const summit = this.#open({ ...SUMMIT, id: summitNodeId(engagement.id), engagement });
    push(summit.rows, row);
    summit.strength = actors.length;
    for (const actor of actors) {
      const host = actor.party !== null && engagement.hosts.includes(actor.party);
      this.#join('/', 'member', actor.id, summit.base.id, row, host);
    }
    return null;
  }

  #touch(actor: Actor, row: Row, role: Role): OpenNode {
    const node = this.#nodes.get(actor.id) ?? this.#open({ ...actor, engagement: null });
    if (push(node.rows, row)) node.roles[role]++;
    return node;
  }

  #open(base: OpenNode['base']): OpenNode {
    const known = this.#nodes.get(base.id);
    if (known) return known;
    const node = { base, roles: { made: 0, received: 0, met: 0 }, rows: [], strength: 0 };
    this.#nodes.set(base.id, node);
    return node;
  }

  #join(sign: '>' | '~' | '/', kind: EdgeKind, source: string, target: string, row: Row, host = false): void {
    let from = this.#edges.get(source);
    if (!from) this.#edges.set(source, (from = new Map<string, OpenEdge>()));
    const key = sign + target;
    const known = from.get(key);
    if (known) {
      push(known.rows, row);
      return;
    }
    const id = kind === 'member' ? `${target}/${source}` : source + key;
    from.set(key, { base: { id, kind, source, target, host }, rows: [row] });
  }

  *build(): Generator<void, Network> {
    const nodes: NetworkNode[] = [];
    const edges: NetworkEdge[] = [];
    for (const { base, roles, strength, rows } of [...this.#nodes.values()].sort(byBaseId)) {
      nodes.push({ ...base, ...roles, strength, ...listOf(rows) });
      for (const edge of [...(this.#edges.get(base.id)?.values() ?? [])].sort(byBaseId)) {
        edges.push({ ...edge.base, weight: edge.rows.length, ...listOf(edge.rows) });
      }
      if (nodes.length % NODES_A_STEP === 0) yield;
    }
    return {
      nodes,
      edges,
      nodeById: new Map(nodes.map((node) => [node.id, node])),
      unplaced: this.#unplaced.sort(byId),
      size: this.#size,
    };
  }
}

const NODES_A_STEP = 10;
const SUMMIT = { kind: 'summit', party: null, name: null } as const;

interface Identified {
  readonly id: string;
}
const byId = (a: Identified, b: Identified) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byBaseId = (a: { readonly base: Identified }, b: { readonly base: Identified }) => byId(a.base, b.base);
const byDate = (a: Row, b: Row) => (a.span?.from ?? Infinity) - (b.span?.from ?? Infinity) || byId(a, b);

/** Rows come engagement by engagement, so one that is in a list already is the last of it. False where it was. */
function push(rows: Row[], row: Row): boolean {
  if (rows.at(-1) === row) return false;
  rows.push(row);
  return true;
}

/** Ids by date, then id, and the days that they span. */
function listOf(rows: Row[]): { engagementIds: string[]; first: Day | null; last: Day | null } {
  if (rows.length > 1) rows.sort(byDate);
  const last = rows.reduce<Day | null>(
    (most, { span }) => (span && (most === null || span.to > most) ? span.to : most),
    null,
  );
  return { engagementIds: rows.map((row) => row.id), first: rows[0]?.span?.from ?? null, last };
}
