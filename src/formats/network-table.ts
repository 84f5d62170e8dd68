/** One of the two tables of a network, opened as data: that of its edges holds all that is linked, that of its nodes the rest. */
import type { ParsedDataset } from '../engagement/dataset';
import { readEdgeTable, readNodeTable } from './edges';
import { datasetOfNetwork } from './network-data';

const EDGES = ['source', 'target', 'kind', 'contacts'];
const NODES = ['label', 'kind', 'party', 'contacts'];

/** The engagements of a table of edges or of nodes; null for any other table. */
export function readNetworkTable(text: string): ParsedDataset | null {
  const head = /^[^\r\n]*/.exec(text.replace(/^\ufeff/, ''))![0];
  const columns = new Set(head.split(/[,;\t]/).map((name) => name.replace(/^"|"$/g, '').trim()));
  if (EDGES.every((name) => columns.has(name))) return datasetOfNetwork(readEdgeTable(text));
  if (NODES.every((name) => columns.has(name))) return datasetOfNetwork(readNodeTable(text));
  return null;
}
