/** Reads a data file and puts it into columns, off the main thread: a shell round `readParts` and `TableBuilder`. */
import { RecordsWriter } from '../filter/records';
import { TableBuilder } from '../filter/table';
import type { TableMessage, TableRequest } from './table-load';
import { SourceCollector, readParts } from './table-parts';
import type { Issue } from '../engagement/issue';

/** Issues beyond these are counted, not told. */
const MOST_ISSUES = 1000;

addEventListener('message', ({ data }: MessageEvent<TableRequest>) => {
  try {
    load(data);
  } catch (error) {
    post({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) });
  }
});

function load({ format, text }: TableRequest): void {
  const builder = new TableBuilder(1024);
  const records = new RecordsWriter();
  const sources = new SourceCollector();
  const issues: Issue[] = [];
  let faults = 0;
  let rows = 0;
  for (const part of readParts(format, text)) {
    for (const engagement of part.dataset.engagements) {
      builder.add(engagement);
      records.add(engagement);
    }
    sources.add(part.dataset.sources);
    faults += part.issues.length;
    issues.push(...part.issues.slice(0, MOST_ISSUES - issues.length));
    if (rows === 0) post({ kind: 'preview', engagements: part.dataset.engagements });
    rows += part.dataset.engagements.length;
    post({ kind: 'progress', progress: { phase: 'reading', share: part.share, rows } });
  }
  post({ kind: 'progress', progress: { phase: 'indexing', share: 1, rows } });
  const columns = builder.build((row) => records.idAt(row));
  const packed = records.build();
  post({ kind: 'done', columns, records: packed, sources: sources.list(), issues, faults }, [
    ...buffersOf(columns),
    packed.bytes.buffer,
    packed.offsets.buffer,
    packed.idOffsets.buffer,
  ]);
}

/** The buffers of all typed arrays in an object, each once. */
function buffersOf(value: object): ArrayBufferLike[] {
  const found = new Set<ArrayBufferLike>();
  for (const each of Object.values(value) as unknown[]) {
    if (ArrayBuffer.isView(each)) found.add(each.buffer);
    else if (typeof each === 'object' && each !== null && !Array.isArray(each)) {
      for (const buffer of buffersOf(each)) found.add(buffer);
    }
  }
  return [...found];
}

function post(message: TableMessage, transfer: ArrayBufferLike[] = []): void {
  postMessage(message, { transfer: transfer as ArrayBuffer[] });
}
