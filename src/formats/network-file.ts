/** The network of some engagements as a file. The page and the command line both call this, and so write the same bytes. */
import type { Engagement } from '../engagement/engagement';
import type { ActorRule } from '../graph/actors';
import { buildNetwork } from '../graph/network';
import type { Locale } from '../i18n/locale';
import { networkRows, writeEdgeCsv, writeNodeCsv, type NetworkRows } from './edges';
import { writeGexf } from './gexf';
import { writeGraphml } from './graphml';

export const NETWORK_FORMATS = ['gexf', 'graphml', 'nodes.csv', 'edges.csv'] as const;
export type NetworkFormat = (typeof NETWORK_FORMATS)[number];

const WRITERS: Readonly<Record<NetworkFormat, (rows: NetworkRows) => string>> = {
  gexf: writeGexf,
  graphml: writeGraphml,
  'nodes.csv': writeNodeCsv,
  'edges.csv': writeEdgeCsv,
};

/** The network's file; `locale` is the language of the labels. */
export function writeNetwork(
  engagements: readonly Engagement[],
  format: NetworkFormat,
  { actors, locale }: { readonly actors: ActorRule; readonly locale: Locale },
): string {
  return WRITERS[format](networkRows(buildNetwork(engagements, { actors }), engagements, locale));
}
