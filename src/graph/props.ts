/** What the graph is given by its owner, and what it tells it. */
import type { Engagement } from '../engagement/engagement';
import type { Locale } from '../i18n/locale';
import type { Theme } from '../theme/theme';
import type { Part } from './camera';
import type { GraphChoice } from './choice';
import type { Positions } from './layout';
import type { DayWindow } from './play';
import type { TimeAxis } from './summitchart';

/** What of the screen an export can take over. */
export interface Arranged {
  readonly positions: Positions;
  /** The part in sight, in the layout's own units. */
  readonly part: Part;
  /** Where a rearranged selection stands; null for the places of the whole period. */
  readonly moved: Positions | null;
}

export interface GraphProps {
  /** All engagements of the data set: they decide where nodes stand, once. The same array means the same layout. */
  all: readonly Engagement[];
  /** Those that pass the filter. */
  shown: readonly Engagement[];
  /** Which drawing, and what was chosen about it. */
  choice?: GraphChoice;
  /** Something else was chosen; `continuous` while a gesture goes on. */
  onchoice?: (choice: GraphChoice, continuous: boolean) => void;
  /** In pixels. */
  width: number;
  height: number;
  theme: Theme;
  locale: Locale;
  /** Codes of parties that the filter asks for, or ids of engagements that are chosen: they get a ring. */
  selected?: readonly string[];
  /** Engagements lit in another view. */
  litIds?: ReadonlySet<string>;
  /** The days that the timeline shows, null for all: playing moves them. */
  domain?: DayWindow | null;
  /** All days of what passes the filter without its dates. */
  extent?: readonly [number, number] | null;
  /** The days in view are to be others; null for all. */
  ondomain?: (domain: DayWindow | null) => void;
  /** The axis of a timeline above it: the chart of summits shares it. */
  axis?: TimeAxis | null;
  /** A party was clicked; `additive` with shift. */
  onselectnode?: (code: string, additive: boolean) => void;
  /** An edge or a summit was clicked: the engagements behind it. */
  onselectedge?: (engagementIds: readonly string[]) => void;
  /** The pointer or the keyboard is at something; null when at nothing. */
  onhover?: (engagementIds: readonly string[] | null) => void;
  /** Told what is being computed, for the page's own sign of it. */
  onbusy?: (busy: boolean) => void;
  /** What is shown can be exported as it stands: where things are, and the part in sight. */
  onarrange?: (arranged: Arranged) => void;
}
