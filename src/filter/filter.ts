/** What the reader asked to see: one clause a facet, all of them joined by “and”. */
import type { Day } from '../engagement/day';
import type { EngagementType, Level, Status } from '../engagement/engagement';
import type { Sector } from '../engagement/sector';

/** Within a facet: any of the chosen values, or all of them together. */
export type Mode = 'any' | 'all';
/** In which role a chosen country must appear. A summit's participants count in role `any` alone. */
export type Role = 'any' | 'visitor' | 'host';

export interface Filter {
  /** Codes of parties, or of regions (`AFRICA`) for any country there; empty for all. */
  readonly countries: readonly string[];
  readonly countryMode: Mode;
  readonly role: Role;
  readonly sectors: readonly Sector[];
  readonly sectorMode: Mode;
  readonly types: readonly EngagementType[];
  /** `none` stands for an engagement whose level nobody stated. */
  readonly levels: readonly (Level | 'none')[];
  readonly statuses: readonly Status[];
  /** Names of people, as written in the data. */
  readonly people: readonly string[];
  /** First day asked for, inclusive; null for no bound. */
  readonly from: Day | null;
  /** Day after the last one asked for; null for no bound. */
  readonly to: Day | null;
  /** Count an engagement only when it surely overlaps the days asked for, not when it may. */
  readonly surely: boolean;
  /** Free text over titles, people, places and notes. */
  readonly text: string;
}

export const EMPTY_FILTER: Filter = {
  countries: [],
  countryMode: 'any',
  role: 'any',
  sectors: [],
  sectorMode: 'any',
  types: [],
  levels: [],
  statuses: [],
  people: [],
  from: null,
  to: null,
  surely: false,
  text: '',
};
