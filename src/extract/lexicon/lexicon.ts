/** What a language folder provides, as data, and what it becomes: entries in one trie that all rules read. */
import type { Sector } from '../../engagement/sector';
import type { Level, Status } from '../../engagement/engagement';
import type { Cues, Endings } from './cues';

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
export const isJourney = (frame: Frame | undefined): boolean =>
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
    dative: row.dative ?? false,
    weak: row.weak ?? false,
    gives: row.gives ?? false,
    part,
  };
}

export interface NounRow {
  readonly frame: Frame;
  /** Alternatives, parted by commas. */
  readonly forms: string;
  /** Nouns that count only where a party, an ordinal or a city stands beside them. */
  readonly weak?: boolean;
}

/** Small words by what they do. Each is a list of alternatives parted by commas. */
export interface Words {
  readonly articles: string;
  readonly of: string;
  readonly by: string;
  readonly with: string;
  readonly and: string;
  /** Before somebody at whose place one is: chez. */
  readonly house: string;
  /** Before the place where one goes or is. */
  readonly at: string;
  /** Before the place one leaves for. */
  readonly goal: string;
  readonly from: string;
  readonly between: string;
  readonly possessive: string;
  /** Before a person who is the object of a verb (`recibió a su homólogo`). */
  readonly personal: string;
  readonly his: string;
  /** Whoever speaks: je, nous. */
  readonly i: string;
  /** Third person pronouns as subject. */
  readonly he: string;
  readonly they: string;
  /** Three and more of whom the text has spoken, by their number alone: the three, all four. */
  readonly several?: string;
  /** Of those spoken of the one named last: ce dernier, le second. */
  readonly latter: string;
  readonly who: string;
  /** Opens a clause as its object (`que acoge Merkel`). */
  readonly whom: string;
  readonly counterpart: string;
  readonly both: string;
  /** Auxiliaries by what they make of the next verb. */
  readonly have: string;
  readonly had: string;
  readonly be: string;
  readonly was: string;
  readonly willBe: string;
  readonly been: string;
  readonly will: string;
  /** is to, is due to, plans to, doit: a future */
  readonly planned: string;
  /** was to, devait: planned then */
  readonly wasToHave: string;
  readonly would: string;
  readonly reflexive: string;
  readonly to: string;
  readonly negation: string;
  /** hopes, may, could, wishes, invites, is ready: no engagement yet */
  readonly wish: string;
  /** calls upon, invited: an invitation alone is none */
  readonly invite: string;
  readonly phone: string;
  readonly video: string;
  readonly margins: string;
  /** Verbs of saying. */
  readonly say: string;
  /** absent, did not attend, was not invited */
  readonly absent: string;
  /** stays: with a place at home, somebody who is absent */
  readonly remains?: string;
  /** stood in for, in place of: before somebody who stays away */
  readonly standsFor?: string;
  /** accompanied by, at the head of */
  readonly company: string;
  /** After which a date belongs to something else. */
  readonly dateOwners: string;
  /** Begins: the start of something is told. */
  readonly begins: string;
  readonly ends: string;
  readonly ongoing: string;
  readonly scheduled: string;
  /** previous, last, earlier: points to another engagement */
  readonly previous: string;
  readonly this: string;
  readonly cancelled: string;
  readonly postponed: string;
  /** Expressions that look like a trigger and are none ("visit the website", "conférence de presse"). */
  readonly stop: string;
  readonly officeAdjectives: string;
  readonly ordinals: string;
  readonly summitAdjectives: string;
  /** Capitalised words that are no names of people. */
  readonly noNames: string;
  readonly honorifics: string;
  readonly guest: string;
  /** the neighbouring country, the region: place words */
  readonly home: string;
  /** Of those the word for the seat of government: `the Chinese capital`. */
  readonly seatOf: string;
  readonly return: string;
  readonly domestic: string;
  /** the one before: précédent, antérieur */
  readonly before: string;
  /** goes on for so long: durera */
  readonly lasts: string;
  /** chaired together */
  readonly chaired: string;
  /** handed over, bearer of: a letter that somebody brings in person */
  readonly handed: string;
  /** elected, sentenced, named ambassador: what befell somebody in a place is no visit to it */
  readonly fates: string;
  /** The place spoken of last. */
  readonly there: string;
  /** The place where the text is written. */
  readonly here: string;
  /** Object pronouns that mean the person spoken of last. */
  readonly him: string;
  /** opens the names of some of a group: dont, including, parmi lesquels */
  readonly including: string;
  /** Names of regions before a plural office: their leaders together are a gathering. */
  readonly regions?: string;
  /** brought, seated: before those whom somebody brings together */
  readonly gathers?: string;
  /** At which several sit: table. */
  readonly table?: string;
  /** Another time that a gathering is held: the one, the previous edition */
  readonly edition?: string;
  /** The edition of the subject: its own, le sien */
  readonly ownEdition?: string;
  /** Of somebody who stands between two sides: mediation. */
  readonly mediation?: string;
  /** the first since, the last in */
  readonly first: string;
  /** because of: what follows is no subject of talks */
  readonly causes: string;
  /** before, on the way to: a trip told in passing */
  readonly asides: string;
  /** Buildings, streets and bodies that are named after people. */
  readonly sites: string;
  /** Relative words of place: the place named right before. */
  readonly where: string;
  /** spoke about, on the situation in: before the country whose conflict is the subject */
  readonly subjects: string;
  /** Before the place where one is, never before one where one goes. */
  readonly inside: string;
  /** Says who is next (`it is`): somebody at home there is met by whom the text goes on about. */
  readonly cleft: string;
  /** A place that has somebody for a day is his host (`Accra had him`). */
  readonly hadHim: string;
  /** Into one room: makes a gathering of countries that somebody brings (`together`, `to one table`). */
  readonly together: string;
  /** Articles of what was not told before. */
  readonly indefinite: string;
  /** Between a verb and its object: instead, again, behind closed doors. */
  readonly adverbs: string;
  /** Opens a clause of another subject at the same time. */
  readonly while: string;
  /** Joined by a hyphen behind an office they make a quality of it (`leader-level`). */
  readonly qualified: string;
  /** Participles that open a sentence with the place where somebody is (`Speaking in`). */
  readonly speaking: string;
  /** What is done on the spot and before others: who does it somewhere is there. */
  readonly publicActs: string;
  /** Cities where everybody comes for the organisations: being there says nothing of the host. */
  readonly seatsOfMany: string;
}

export type WordClass = keyof Words | keyof Cues;

/** What a word for a number means that does not say how many. */
export const UNTOLD = -1;

export interface DateWords {
  /** Twelve entries, alternatives parted by commas. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Words for 1, 2, 3 …, and for a number that is not told (`several`): `UNTOLD`. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<'day' | 'night' | 'week' | 'month' | 'year' | 'hour', string>>;
  /** yesterday -1, tomorrow 1 … */
  readonly days: Readonly<Record<string, number>>;
  /** the next day 1, the day before -1: from the last date of the text */
  readonly textDays: Readonly<Record<string, number>>;
  readonly next: string;
  readonly last: string;
  readonly current: string;
  readonly same: string;
  readonly early: string;
  readonly middle: string;
  readonly late: string;
  readonly about: string;
  readonly from: string;
  readonly to: string;
  readonly between: string;
  readonly and: string;
  readonly since: string;
  readonly until: string;
  readonly starting: string;
  readonly in: string;
  readonly ago: string;
  readonly agoBefore: string;
  readonly hence: string;
  readonly later: string;
  readonly earlier: string;
  readonly of: string;
  readonly the: string;
  /** Before a bare day that opens an interval: `du 6 au 10`, `from the 6th to the 10th`. */
  readonly fromThe: string;
  /** Before the number of a day that stands alone: `le 9`, `on the 26th`. */
  readonly onThe: string;
  /** Between a month and its day: `June the 22nd`. */
  readonly dayAfter: string;
  /** Between a part of a month and its name: `au début du mois de`. */
  readonly theMonth: string;
  /** Endings of the numbers of days (`st`, `er`), and words for the first. */
  readonly numbered: string;
  /** Short forms of months and of weekdays: dates only beside a number or a mark. */
  readonly shortMonth: string;
  readonly shortWeekday: string;
  /** Months that are other words as well (may, mars). */
  readonly homonyms: string;
  /** Of `next`, those that never stand behind. */
  readonly nextBefore: string;
  /** Of `later` and `earlier`, those that are never prepositions. */
  readonly afterwards: string;
  /** Before a length that says how far something is: `within two weeks`. */
  readonly away: string;
  /** Before a length that something lasts: `pour une semaine`. */
  readonly lasting: string;
  /** Of `hence`, those that mean a length before months and years: `in two years`. */
  readonly within: string;
  /** After a number of four digits: no year. */
  readonly countable: string;
  /** After a length: counted from the day of publication. */
  readonly fromNow: string;
  /** Late in a day: a stay that begins then goes on the next day. */
  readonly evening: string;
  /** Before a day that names its week: `in the week of 21 June`. */
  readonly weekOf: string;
  /** A part of the day, before the day that it belongs to: `dans la soirée de mardi`. */
  readonly dayPart: string;
  /** After these a date is the first day of a stay. */
  readonly arrival: string;
  /** After these a date is the last day of a stay. */
  readonly departure: string;
  /** Put off or brought forward: with a date after `movedTo`, that is the new date. */
  readonly moved: string;
  readonly movedTo: string;
  /** A date that was set first and may have been changed since. */
  readonly firstSet: string;
  /** Between the stops of a tour: what follows is later. */
  readonly then: string;
  /** Past forms of verbs that are not in the table of verbs. */
  readonly pastForms: string;
  /** Endings of participles and past forms, accents kept. */
  readonly pastEndings: string;
  /** It is held after all: an earlier postponement is over. */
  readonly goesAhead: string;
  /** Says outright that a date was the first of two. */
  readonly initially: string;
  /** With a denial: a plan is given up. */
  readonly afterAll: string;
  /** To an earlier date: no postponement. */
  readonly forward: string;
  /** The last day of several. */
  readonly lastDay: string;
  /** Nouns with a date of their own, beside the owners among the small words. */
  readonly owners: string;
  /** before the end of the year, before the month is out: +year, +month */
  readonly spans: Readonly<Record<string, string>>;
}

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
  readonly offices: Readonly<Partial<Record<Rank, string>>>;
  readonly pluralOffices: Readonly<Partial<Record<Rank, string>>>;
  /** Offices that name their party (tsar, mikado). */
  readonly officeParties: Readonly<Record<string, string>>;
  readonly verbs: readonly VerbRow[];
  readonly nouns: readonly NounRow[];
  readonly levels: Readonly<Partial<Record<Level, string>>>;
  readonly series: readonly SeriesRow[];
  readonly words: Words;
  readonly cues: Cues;
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

export type DateRole =
  | 'month'
  | 'weekday'
  | 'number'
  | 'ordinal'
  | 'unit'
  | 'day'
  | 'textDay'
  | 'span'
  | Exclude<
      keyof DateWords,
      'months' | 'weekdays' | 'numbers' | 'ordinals' | 'units' | 'days' | 'textDays' | 'spans'
    >;

export type PartyForm = 'name' | 'demonym' | 'capital' | 'city' | 'seat' | 'organisation';

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
export type StatusWord = Extract<WordClass, Status>;
