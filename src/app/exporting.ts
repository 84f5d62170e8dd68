/** Files that the page hands out. The writers are loaded with the first export. */
import { datasetOf, type Dataset } from '../engagement/dataset';
import { figureKindOf } from '../formats/caption';
import type { ChartRequest } from '../formats/chart-file';
import type { Part } from '../graph/camera';
import { pinNodes, type GraphChoice } from '../graph/choice';
import { renderCommandOf } from './command';
import type { Session } from './session.svelte';

/** The size of an exported chart, in pixels; the command line's defaults. */
export const CHART_SIZE = { width: 1200, height: 800 } as const;

export type ChartChoice = Pick<ChartRequest, 'view' | 'theme' | 'text'> & {
  /** A network in the part that is in sight, not whole. */
  readonly asSeen: boolean;
};

/** Whether the graph on the screen can be seen in part. */
export function canBeSeenInPart({ graph, arranged, view }: Session): boolean {
  const { view: drawing, options } = graph;
  const isNetwork = drawing === 'ego' || (drawing === 'links' && options.time !== 'years');
  return isNetwork && arranged !== null && (view === 'both' || view === 'graph');
}

/** What of the screen goes into the chart besides the filter: a rearranged selection leaves as if each node had been dragged there. */
function asDrawn(session: Session, { asSeen }: ChartChoice): { graph: GraphChoice; part: Part | null } {
  const { graph, arranged } = session;
  const part = asSeen && canBeSeenInPart(session) ? (arranged?.part ?? null) : null;
  if (!arranged?.moved || graph.view !== 'links') return { graph, part };
  return { graph: pinNodes(graph, arranged.moved), part };
}

/** A chart of what is shown, as SVG text: the same bytes as `entente render` writes. */
export async function chartText(session: Session, choice: ChartChoice): Promise<string> {
  const { writeChart } = await import('../formats/chart-file');
  const { view, theme, text } = choice;
  return writeChart({
    dataset: { version: 1, sources: session.sources, engagements: session.everything() },
    table: session.table,
    filter: session.filter,
    lanes: session.lanes,
    ...asDrawn(session, choice),
    locale: session.locale,
    today: session.today,
    ...CHART_SIZE,
    view,
    theme,
    text,
  });
}

/** The command that writes the same bytes from the data file. */
export function chartCommand(session: Session, choice: ChartChoice): string {
  const { filter, lanes, locale, today } = session;
  const { view, theme, text } = choice;
  const { graph, part } = asDrawn(session, choice);
  const kind = view === 'timeline' ? view : figureKindOf(graph);
  return renderCommandOf({
    kind,
    filter,
    lanes,
    graph,
    part: view === 'graph' ? part : null,
    locale,
    theme,
    text,
    today,
  });
}

/** The engagements that pass the filter, by date, with their sources. */
function shownDataset(session: Session): Dataset {
  return datasetOf(session.shown, { sources: session.sources });
}

/** Formats of data by their ending, with their media types. */
export const DATA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  gexf: 'application/gexf+xml',
  graphml: 'application/graphml+xml',
  'nodes.csv': 'text/csv',
  'edges.csv': 'text/csv',
} as const;
export type DataFormat = keyof typeof DATA_TYPES;

/** What is shown, as the text of a data file; the bytes that `entente convert` writes for the same filter. */
export async function dataText(session: Session, format: DataFormat): Promise<string> {
  if (format === 'csv') return (await import('../formats/csv')).writeCsv(shownDataset(session));
  if (format === 'json') return (await import('../formats/json')).writeJson(shownDataset(session));
  const { writeNetwork } = await import('../formats/network-file');
  const { locale, graph } = session;
  return writeNetwork(session.shown, format, { actors: graph.options.actors, locale });
}

/** Draws an SVG text as a picture, twice as dense as on screen. */
export async function rasterise(svg: string): Promise<Blob> {
  const scale = 2;
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas is too large'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Hands a file to the reader. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
