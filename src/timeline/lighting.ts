/** What is lit in the timeline when another view points at engagements. */
import type { MarkTarget } from '../scene/scene';
import type { Aggregate } from './aggregate';
import { clusterId } from './drawMarks';
import type { HolderLookup } from './holders';

export interface Lighting {
  /** The clusters and columns that hold what is pointed at; it has no mark of its own. */
  readonly aggregates: readonly Aggregate[];
  /** Whether a mark is lit or dimmed; undefined where nothing is pointed at. */
  readonly emphasis: ((target: MarkTarget) => 'on' | 'off' | null) | undefined;
}

/** Lights engagements by their ids. `rowOf`: the row of the table, -1 for one that it does not hold. */
export function lightMarks(
  ids: ReadonlySet<string>,
  { rowOf, holdersOf }: { readonly rowOf: (id: string) => number; readonly holdersOf: HolderLookup },
): Lighting {
  if (ids.size === 0) return { aggregates: [], emphasis: undefined };
  const holders = new Set(
    [...ids].flatMap((id) => {
      const row = rowOf(id);
      return row < 0 ? [] : holdersOf(row);
    }),
  );
  const aggregates = [...holders].filter((mark): mark is Aggregate => mark.kind !== 'single');
  const clusters = new Set(aggregates.flatMap((mark) => (mark.kind === 'cluster' ? clusterId(mark) : [])));
  const lit: Readonly<Record<string, ReadonlySet<string>>> = { engagement: ids, cluster: clusters };
  return {
    aggregates,
    emphasis: ({ kind, id }) => (lit[kind] ? (lit[kind].has(id) ? 'on' : 'off') : null),
  };
}
