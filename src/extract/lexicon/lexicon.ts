/** What a language folder provides, as data. */
import type { FieldWords } from './fields';
import type { Level } from '../../engagement/engagement';
import type { Sector } from '../../engagement/sector';
import type { Cues, Endings } from './cues';
import type { DateWords } from './date-words';
import type { NounRow, VerbRow } from './verb';
import type { AsideWords } from './asides';
import type { Words } from './words';

/** What an office says about who speaks: the highest decide, the lowest never take part. */
export type Rank =
  | 'head' // of state or government
  | 'minister'
  | 'envoy'
  | 'organisation' // secretary-general, commission president …
  | 'delegation'
  | 'spouse'
  | 'military'
  | 'title' // Mr, General, Doctor: says nothing of office
  | 'ambassador'
  | 'speaker' // spokesman, journalist, analyst: comments and does not take part
  | 'private'; // coach, businessman, pilgrims, tourists

export interface SeriesRow {
  /** Canonical key, such as `russia-africa`. */
  readonly series: string;
  readonly forms: string;
  /** Party codes that the name contains. */
  readonly parties: string;
}

export interface LanguageData {
  readonly code: string;
  readonly countries: Readonly<Record<string, string>>;
  /** What writers call countries instead of by their names, by country. */
  readonly periphrases?: Readonly<Record<string, string>>;
  readonly seats: Readonly<Record<string, string>>;
  readonly cities: Readonly<Record<string, string>>;
  /** How an airport is written; `#` stands for its name. */
  readonly airports: string;
  readonly organisations: Readonly<Record<string, string>>;
  /** All forms (gender, number) of a demonym. */
  readonly demonymForms: (demonym: string) => readonly string[];
  /** Adjectives of cities (masculine singular, `@` and the city), by party: `parisien@Paris`. */
  readonly cityAdjectives?: Readonly<Record<string, string>>;
  /** First parts of nationalities joined by a hyphen (franco-), by party. */
  readonly compounds: Readonly<Record<string, string>>;
  /** Demonyms are written with a capital in this language. */
  readonly demonymCapital: boolean;
  readonly people: Readonly<Record<string, string>>;
  /** Further spellings of a person's name by his party, where the language writes names of another alphabet in its own way. */
  readonly transcribe?: (party: string, name: string) => readonly string[];
  readonly offices: Readonly<Partial<Record<Rank, string>>>;
  readonly pluralOffices: Readonly<Partial<Record<Rank, string>>>;
  /** Offices that name their party (tsar, mikado). */
  readonly officeParties: Readonly<Record<string, string>>;
  /** What somebody is called by his capital; `#` stands for it: `the man from Minsk`. */
  readonly capitalOffices?: string;
  readonly verbs: readonly VerbRow[];
  readonly nouns: readonly NounRow[];
  readonly levels: Readonly<Partial<Record<Level, string>>>;
  readonly series: readonly SeriesRow[];
  readonly words: Words;
  readonly cues: Cues;
  /** Labels of the fields of a sheet. */
  readonly fields: FieldWords;
  readonly asides: AsideWords;
  readonly endings: Endings;
  readonly dates: DateWords;
  readonly sectors: Readonly<Record<Sector, string>>;
  /** Words that make what stands in their clause a subject of the talks. */
  readonly topics: string;
  /** Expressions with a sector's word that are no sector. */
  readonly noSector: string;
  /** Plurals of a noun and forms of an adjective, in parallel: the first with the first, the second with the second. */
  readonly inflect?: (word: string, kind: 'noun' | 'adjective') => readonly string[];
  readonly abbreviations: string;
  /** Frequent small words, by which the language is told from others. */
  readonly stopWords: string;
  /** Endings of a verb in the future, and of one in the conditional, for verbs that are not in the table. */
  readonly futureEndings: readonly string[];
  readonly particles: string;
}
