/** A picture for each stretch of years, all in one frame, so that what moved between them is who was there, not where. */
import type { Engagement } from '../engagement/engagement';
import type { Locale } from '../i18n/locale';
import type { Mark } from '../scene/scene';
import type { Theme } from '../theme/theme';
import type { ActorRule } from './actors';
import { fitCamera } from './camera';
import { drawGraph } from './draw';
import type { Positions } from './layout';
import { buildNetwork, type Network } from './network';
import { cutYears, engagementsIn, yearsOf, type YearWindow } from './window';

export interface MultiplesInput {
  readonly shown: readonly Engagement[];
  /** Of all that is shown: every picture has its frame. */
  readonly network: Network;
  readonly positions: Positions;
  /** The room for all pictures, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly actors: ActorRule;
}

export interface Panel {
  readonly window: YearWindow;
  readonly network: Network;
  readonly engagementIds: readonly string[];
  /** Of the picture under its head. */
  readonly marks: readonly Mark[];
}

export interface Multiples {
  readonly columns: number;
  /** Of one picture, in pixels, its head not counted. */
  readonly wide: number;
  readonly high: number;
  readonly panels: readonly Panel[];
}

/** Room for the years above each picture. */
export const PANEL_HEAD_PX = 22;
export const PANEL_GAP_PX = 10;
const LEAST_WIDE_PX = 170;
const LEAST_HIGH_PX = 90;
const MOST_COLUMNS = 4;
/** What a frame on the screen leaves free at its sides, a bar that scrolls included. */
export const MULTIPLES_SIDES_PX = 32;
/** Names that a small picture can hold. */
const NAMES = 6;

const columnsFor = (width: number) => Math.max(1, Math.min(MOST_COLUMNS, Math.floor(width / LEAST_WIDE_PX)));

/** The years of each picture in a room of a width: at most twelve pictures, or four rows in a narrow room, where they are scrolled. */
export function panelWindows(shown: Iterable<Engagement>, width: number): YearWindow[] {
  const years = yearsOf(shown);
  const columns = columnsFor(width);
  return years ? cutYears(years, columns * (columns < 3 ? 4 : 3)) : [];
}

export function drawMultiples(input: MultiplesInput): Multiples {
  const { shown, network, positions, width, height, theme, locale, actors } = input;
  const columns = columnsFor(width);
  const windows = panelWindows(shown, width);
  const rows = Math.max(1, Math.ceil(windows.length / columns));
  const wide = (width - (columns - 1) * PANEL_GAP_PX) / columns;
  const high = Math.max(LEAST_HIGH_PX, (height - (rows - 1) * PANEL_GAP_PX) / rows - PANEL_HEAD_PX);
  const camera = fitCamera(network.nodes, positions, wide, high, { x: 14, y: 10 });
  const panels = windows.map((window): Panel => {
    const inside = engagementsIn(shown, window);
    const own = buildNetwork(inside, { actors });
    const size = { width: wide, height: high, names: NAMES };
    const drawing = drawGraph({ network: own, positions, camera, theme, locale, ...size });
    return {
      window,
      network: own,
      engagementIds: inside.map(({ id }) => id),
      marks: [...drawing.edges, ...drawing.nodes, ...drawing.labels],
    };
  });
  return { columns, wide, high, panels };
}
