/** Files that the page hands out. The writers are loaded with the first export. */
import type { Dataset } from '../engagement/dataset';
import type { ChartRequest } from '../formats/chart-file';
import type { Session } from './session.svelte';

/** The size of an exported chart, in pixels; the command line's defaults. */
export const CHART_SIZE = { width: 1200, height: 800 } as const;

export type ChartChoice = Pick<ChartRequest, 'view' | 'theme' | 'text'>;

/** A chart of what is shown, as SVG text: the same bytes as `entente render` writes. */
export async function chartText(session: Session, choice: ChartChoice): Promise<string> {
  const { writeChart } = await import('../formats/chart-file');
  return writeChart({
    dataset: session.dataset,
    table: session.table,
    filter: session.filter,
    laneBy: session.group,
    laneOrder: session.laneOrder,
    locale: session.locale,
    today: session.today,
    ...CHART_SIZE,
    ...choice,
  });
}

/** The engagements that pass the filter, by date, with their sources. */
export function shownDataset(session: Session): Dataset {
  const engagements = Array.from(session.result.rows, (row) => session.table.engagementAt(row));
  const cited = new Set(engagements.flatMap((engagement) => engagement.sources));
  return {
    version: 1,
    sources: session.dataset.sources.filter((source) => cited.has(source.id)),
    engagements,
  };
}

/** What is shown, as the text of a data file. */
export async function dataText(session: Session, format: 'csv' | 'json'): Promise<string> {
  if (format === 'csv') return (await import('../formats/csv')).writeCsv(shownDataset(session));
  return (await import('../formats/json')).writeJson(shownDataset(session));
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
