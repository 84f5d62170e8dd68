/** Loading a large data file in a worker. */
import type { Issue } from '../engagement/issue';
import type { Engagement, Source } from '../engagement/engagement';
import { unpackRecords } from '../filter/records';
import { tableOf, type Table } from '../filter/table';
import type { TableMessage, TableProgress, TableRequest } from './table-load';
import TableWorker from './table.worker?worker';

/** Files with fewer characters than this, some 50 000 rows, are read faster on the page than a worker starts. */
export const WORTH_A_WORKER = 10_000_000;

export interface LoadOptions {
  readonly onprogress?: (progress: TableProgress) => void;
  /** The first engagements, to be shown while the rest is read. */
  readonly onpreview?: (engagements: readonly Engagement[]) => void;
  /** Stops the worker at once; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface LoadedTable {
  readonly table: Table;
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
  /** How many issues there are in all. */
  readonly faults: number;
}

/** Reads a data file and builds its table off the main thread. Rejects with a reason in words when the worker fails. */
export function loadTable(
  request: TableRequest,
  { onprogress, onpreview, signal }: LoadOptions = {},
): Promise<LoadedTable> {
  const worker = new TableWorker();
  const loaded = new Promise<LoadedTable>((resolve, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = (event) => reject(new Error(event.message || 'The worker stopped'));
    worker.onmessage = ({ data }: MessageEvent<TableMessage>) => {
      switch (data.kind) {
        case 'progress':
          return onprogress?.(data.progress);
        case 'preview':
          return onpreview?.(data.engagements);
        case 'refused':
          return reject(new Error(data.reason));
        case 'done': {
          const table = tableOf(data.columns, unpackRecords(data.records));
          return resolve({ table, sources: data.sources, issues: data.issues, faults: data.faults });
        }
      }
    };
    worker.postMessage(request);
  });
  return loaded.finally(() => worker.terminate());
}
