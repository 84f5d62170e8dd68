/** Any file, read whole: documents, or a data set. What cannot be read is an issue; what can be is kept. */
import { EMPTY_DATASET, type Dataset, type ParsedDataset } from '../engagement/dataset';
import type { Engagement } from '../engagement/engagement';
import { issue, type Issue } from '../engagement/issue';
import type { TextDocument } from '../extract/document';
import { readHtml, type ParseHtml } from './html';
import type { Mapping } from './mapping';
import { readSheet } from './mapping-file';
import { documentOr, openFile, type Opened } from './open';
import { SourceCollector, type DatasetPart } from './table-parts';

/** What a file turned out to hold. */
export type Upload =
  | {
      readonly kind: 'documents';
      readonly documents: readonly TextDocument[];
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly issues: readonly Issue[] };

/** What differs between a browser and Node. */
export interface ReadingEdges {
  readonly parseHtml: ParseHtml;
}

/** More issues than these help nobody; the rest are counted. */
const MOST_ISSUES = 1000;

/** Reads a file of any known format. `mapping` says what the columns of a table made elsewhere are; without one it is guessed. */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  edges: ReadingEdges,
  mapping: Mapping | null = null,
): Promise<Upload> {
  const opened = await openFile(name, bytes);
  const upload = await finish(name, opened, edges, mapping);
  return { ...upload, issues: capIssues([...opened.issues, ...upload.issues]) };
}

async function finish(
  name: string,
  opened: Opened,
  edges: ReadingEdges,
  mapping: Mapping | null,
): Promise<Upload> {
  switch (opened.kind) {
    case 'documents':
      return { kind: 'documents', documents: opened.documents, issues: [] };
    case 'page': {
      const read = documentOr(await readHtml(name, opened.text, edges.parseHtml));
      if (read.kind === 'documents') return read;
      return { kind: 'dataset', dataset: EMPTY_DATASET, issues: read.issues };
    }
    case 'parts':
      return { kind: 'dataset', ...joinParts(opened.parts) };
    case 'other':
      return { kind: 'dataset', ...opened.read };
    case 'table':
      return { kind: 'dataset', ...readSheet(opened.sheet, opened.guess, mapping) };
    case 'refused':
      return { kind: 'dataset', dataset: EMPTY_DATASET, issues: [] };
  }
}

function joinParts(parts: Iterable<DatasetPart>): ParsedDataset {
  const engagements: Engagement[] = [];
  const issues: Issue[] = [];
  const sources = new SourceCollector();
  for (const part of parts) {
    for (const engagement of part.dataset.engagements) engagements.push(engagement);
    for (const found of part.issues) issues.push(found);
    sources.add(part.dataset.sources);
  }
  return { dataset: { version: 1, sources: sources.list(), engagements }, issues };
}

function capIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= MOST_ISSUES) return issues;
  const rest = issues.length - MOST_ISSUES;
  const fault = { code: 'more-issues', count: rest } as const;
  return [...issues.slice(0, MOST_ISSUES), issue('file', null, fault, 'warning')];
}
