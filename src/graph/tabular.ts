/** Each drawing as a table that equals it row for row: a row for each edge, cell or summit that is drawn, and no other. */
import { formatDay } from '../i18n/dates';
import { INTL_TAG, type Locale } from '../i18n/locale';
import { GRAPH } from '../i18n/messages/graph';
import type { PeriodComparison } from './compare';
import type { Ego } from './ego';
import { gatheringsOf } from './gatherings';
import { nodeName } from './naming';
import type { Network } from './network';
import type { GraphView, TimeMode } from './options';
import { rowsOf, type GraphRow } from './rows';
import { buildNetwork } from './network';
import { engagementsIn, formatYears, type YearWindow } from './window';
import type { ActorRule } from './actors';
import type { Engagement } from '../engagement/engagement';

export interface TableRow {
  /** Of the edge, the summit, or the node without edges that is drawn. */
  readonly id: string;
  /** As many as there are columns, without the count. The first names the row. */
  readonly cells: readonly string[];
  readonly engagementIds: readonly string[];
}

export interface GraphTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What is drawn. */
export interface Tabulated {
  readonly view: GraphView;
  readonly time: TimeMode;
  readonly network: Network;
  readonly ego: Ego | null;
  readonly comparison: PeriodComparison | null;
  /** The pictures side by side. */
  readonly windows: readonly YearWindow[];
  readonly shown: readonly Engagement[];
  readonly actors: ActorRule;
  readonly locale: Locale;
}

export function tableOf(drawn: Tabulated): GraphTable {
  const { view, time, network, ego, locale } = drawn;
  if (view === 'summits') return summitTable(network, locale);
  if (view === 'matrix') return linkTable(network, (row) => row.kind === 'visit', locale);
  if (view === 'ego') return linkTable(ego?.network ?? network, () => true, locale);
  if (time === 'years') return yearTable(drawn);
  if (drawn.comparison) return changeTable(drawn.comparison, locale);
  return linkTable(network, () => true, locale);
}

function linkTable(network: Network, isDrawn: (row: GraphRow) => boolean, locale: Locale): GraphTable {
  return {
    caption: GRAPH[locale].tableCaption,
    columns: linkColumns(locale),
    rows: rowsOf(network, locale)
      .filter(isDrawn)
      .map((row) => linkRow(row, locale)),
  };
}

function linkColumns(locale: Locale): string[] {
  const { from, kind, to, period } = GRAPH[locale].columns;
  return [from, kind, to, period];
}

function linkRow(row: GraphRow, locale: Locale): TableRow {
  const words = GRAPH[locale];
  const kind = row.kind === 'alone' ? words.alone : words.edgeKind[row.kind];
  // A narrow column breaks between two dates, not between a month and its year.
  const period = row.period.replace(/ (?=[\d–])/g, '\u00a0');
  return { id: row.id, cells: [row.from, kind, row.to ?? '', period], engagementIds: row.engagementIds };
}

/** In which of the two periods a link was, as the colours of the drawing say. */
function changeTable({ network, changeOf, before, after }: PeriodComparison, locale: Locale): GraphTable {
  const words = GRAPH[locale];
  const { rows, columns, caption } = linkTable(network, () => true, locale);
  return {
    caption: `${caption} (${formatYears(before)} / ${formatYears(after)})`,
    columns: [...columns, words.columns.change],
    rows: rows.map((row) => {
      const change = changeOf.get(row.id);
      return { ...row, cells: [...row.cells, change ? words.changed[change] : ''] };
    }),
  };
}

function yearTable({ windows, shown, actors, locale }: Tabulated): GraphTable {
  const { caption, columns } = linkTable(buildNetwork([]), () => true, locale);
  return {
    caption,
    columns: [GRAPH[locale].columns.years, ...columns],
    rows: windows.flatMap((window) =>
      rowsOf(buildNetwork(engagementsIn(shown, window), { actors }), locale).map((row) => {
        const { id, cells, engagementIds } = linkRow(row, locale);
        return { id: `${window.from} ${id}`, cells: [formatYears(window), ...cells], engagementIds };
      }),
    ),
  };
}

function summitTable(network: Network, locale: Locale): GraphTable {
  const { summit, date, hosts, others } = GRAPH[locale].columns;
  const names = new Intl.ListFormat(INTL_TAG[locale]);
  return {
    caption: GRAPH[locale].summitCaption,
    columns: [summit, date, hosts, others],
    rows: gatheringsOf(network).map(({ node, members }) => {
      const named = (host: boolean) =>
        names.format(
          members.flatMap((edge) =>
            edge.host === host ? [nodeName(network.nodeById.get(edge.source)!, locale)] : [],
          ),
        );
      return {
        id: node.id,
        cells: [nodeName(node, locale), formatDay(node.first!, locale), named(true), named(false)],
        engagementIds: node.engagementIds,
      };
    }),
  };
}
