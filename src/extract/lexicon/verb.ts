/** Verbs and nouns of visiting and meeting: how they give out their roles, and their forms. */

/** How a verb or noun of visiting and meeting gives out its roles. */
export type Frame =
  | 'travel' // subject goes to place
  | 'visit' // subject goes to its object (a place)
  | 'leave' // subject goes from its object to the place after the preposition of goal
  | 'send' // subject sends its object to place
  | 'receive' // subject is host of its object; passive the other way round
  | 'call' // subject calls on its object, in the country of that
  | 'attend' // subject takes part in a gathering
  | 'meet' // subject and object, or "with", meet
  | 'hold' // a gathering is held
  | 'visit-noun'
  | 'tour-noun'
  | 'talks-noun'
  | 'summit-noun'
  | 'mediate' // subject is between its objects, all in one room
  | 'reciprocate' // subject goes to whom it received
  | 'guest'; // at the invitation of, guest of

/** A noun of visiting or touring. */
export const isJourneyNoun = (frame: Frame | undefined): boolean =>
  frame === 'visit-noun' || frame === 'tour-noun';

/** Grammatical time of a word form; the auxiliaries before it may change it. */
export type Tense =
  'past' | 'present' | 'future' | 'participle' | 'infinitive' | 'gerund' | 'conditional' | 'imperfect';

export interface VerbRow {
  readonly frame: Frame;
  /** Asks for a reflexive pronoun before it (se rend). */
  readonly reflexive?: boolean;
  /** Ends the stay (wound up, a quitté): an engagement of the day of publication is over. */
  readonly ends?: boolean;
  /** Goes where somebody has been before (retourner, revenir): another journey than the one told beside it. */
  readonly again?: boolean;
  /** Speaks of what is to come, whatever its form (attendu, due in). */
  readonly planned?: boolean;
  /** What is held is the subject (`was held`). */
  readonly held?: boolean;
  /** Those who gather may be the subject as well as who calls them (`leaders convene`, `he convened a summit`). */
  readonly gathers?: boolean;
  /** The journey is the subject and carries the traveller (`which will take him to`). */
  readonly carries?: boolean;
  /** Leads to the other side of what parts two countries (`crossed the Channel`). */
  readonly crosses?: boolean;
  /** Its object stands after the preposition of giving (accorder audience à). */
  readonly dative?: boolean;
  /** Whoever assembles its object takes part (`a réuni`). */
  readonly assembles?: boolean;
  /** Too common to count unless a place or a diplomatic object follows. */
  readonly weak?: boolean;
  /** Means this only with one of these words behind its object, in the passive behind itself (`saw X off`, `was given lunch`). */
  readonly part?: string;
  /** What stands behind may be the object itself (`gave a dinner for X`). */
  readonly gives?: boolean;
  readonly forms: Readonly<Partial<Record<Tense, string>>>;
}

/** A verb as the rules see it: its row without its forms, with all that the row may leave out. */
export type Verb = Readonly<Required<Omit<VerbRow, 'forms' | 'part'>>> & { readonly part: VerbPart | null };

/** Phrases as their folded words. */
export type VerbPart = readonly (readonly string[])[];

/**
 * Every verb has the same properties in the same order, so that the compiler reads them all in one way; a row written
 * as `{ ...travel, weak: true }` has a layout of its own. The same holds for `null` instead of an absent `exact` below.
 */
export function verbOf(row: Omit<VerbRow, 'forms'>, part: VerbPart | null = null): Verb {
  return {
    frame: row.frame,
    reflexive: row.reflexive ?? false,
    ends: row.ends ?? false,
    again: row.again ?? false,
    planned: row.planned ?? false,
    held: row.held ?? false,
    carries: row.carries ?? false,
    gathers: row.gathers ?? false,
    assembles: row.assembles ?? false,
    crosses: row.crosses ?? false,
    dative: row.dative ?? false,
    weak: row.weak ?? false,
    gives: row.gives ?? false,
    part,
  };
}

/** The tenses of several forms, each of its own entry; pushed, as `map` makes arrays that V8 keeps apart from others. */
export function tensesOf(forms: readonly { readonly tense: Tense }[]): Tense[] {
  const tenses: Tense[] = [];
  for (const { tense } of forms) tenses.push(tense);
  return tenses;
}

export interface NounRow {
  readonly frame: Frame;
  /** Alternatives, parted by commas. */
  readonly forms: string;
  /** Nouns that count only where a party, an ordinal or a city stands beside them. */
  readonly weak?: boolean;
}
