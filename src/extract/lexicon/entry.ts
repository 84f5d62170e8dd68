/** What a phrase of the lexicon says to the rules. */
import type { Level } from '../../engagement/engagement';
import type { Sector } from '../../engagement/sector';
import type { DateRole } from './date-words';
import type { Rank, SeriesRow } from './lexicon';
import type { Frame, Tense, Verb } from './verb';
import type { WordClass } from './words';

type PartyForm = 'name' | 'demonym' | 'capital' | 'city' | 'seat' | 'organisation';

/** What a phrase in the trie stands for. */
export type Entry =
  | {
      readonly layer: 'entity';
      readonly kind: 'party';
      readonly code: string;
      readonly form: PartyForm;
      /** Must be written with a capital (or all capitals). */
      readonly cap: 'none' | 'first' | 'all';
      /** Name of the place, for cities and sites; null where it cannot be one. */
      readonly site: string | null;
    }
  | {
      readonly layer: 'entity';
      readonly kind: 'person';
      readonly code: string;
      readonly full: boolean;
      /** For a surname: the folded first name of its owner. */
      readonly first: string;
      /** Days between which the person held office; infinite where no table says. */
      readonly from: number;
      readonly to: number;
      /** The office was the highest of the party. */
      readonly heads: boolean;
      /** Known from the tables of offices alone: the surname counts in and round the term. */
      readonly table: boolean;
      /** The first word of a name, by which its bearer is called: counts where no other word of a name follows. */
      readonly leads: boolean;
    }
  | {
      readonly layer: 'entity';
      readonly kind: 'office';
      readonly rank: Rank;
      readonly plural: boolean;
      readonly code: string | null;
    }
  | {
      readonly layer: 'trigger';
      readonly kind: 'verb';
      readonly frame: Frame;
      readonly tense: Tense;
      readonly verb: Verb;
      /** As written, for forms that an accent tells apart (`visite`, `visité`); null for others. */
      readonly exact: string | null;
    }
  | {
      readonly layer: 'trigger';
      readonly kind: 'noun';
      readonly frame: Frame;
      readonly weak: boolean;
      readonly exact: string | null;
    }
  /** A verb that tells nothing without its part; in a layer of its own, as it is an everyday word elsewhere. */
  | {
      readonly layer: 'split';
      readonly kind: 'verb';
      readonly frame: Frame;
      readonly tense: Tense;
      readonly verb: Verb;
      readonly exact: string | null;
    }
  | { readonly layer: 'series'; readonly kind: 'series'; readonly row: SeriesRow }
  | {
      readonly layer: 'word';
      readonly kind: 'word';
      readonly word: WordClass;
      /** First word as written, where an accent tells it from another (`à` and `a`, `où` and `ou`); null for others. */
      readonly exact: string | null;
    }
  | {
      readonly layer: 'date';
      readonly kind: 'date';
      readonly role: DateRole;
      /** Month 1-12, weekday 0-6 (Monday first), a number, days of a unit, days from today; 0 for the others. */
      readonly value: number;
      readonly text: string;
    }
  | { readonly layer: 'level'; readonly kind: 'level'; readonly level: Level }
  | {
      readonly layer: 'sector';
      readonly kind: 'sector';
      readonly sector: Sector | null;
      readonly weight: number;
      /** Its first word needs a capital, or all capitals (`WHO`): a name, which may stand in a row of capitals. */
      readonly caps: 'first' | 'all' | null;
      /** As written, for single words, which an accent may tell apart (`maïs`, `mais`); null for others. */
      readonly exact: string | null;
    }
  /** `near`: a preposition, which makes a subject only of what stands right after it. */
  | { readonly layer: 'topic'; readonly kind: 'topic'; readonly near: boolean };

export type Layer = Entry['layer'];
