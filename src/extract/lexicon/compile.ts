/** Builds the one trie that all rules read, from the data of a language. Done once per language and kept. */
import type { FieldKind, FieldWords } from './fields';
import { asidesOf, type Asides } from './asides';
import { Tokeniser, fold } from '../text/tokens';
import type { LanguageData } from './lexicon';
import { Builder } from './compile/builder';
import { splitList } from './list';
import { addDates } from './compile/dates';
import { addOffices, addParties } from './compile/parties';
import { addPeople, CROWNED_BY_NAME } from './compile/people';
import { addSectors } from './compile/sectors';
import { addTriggers, addWords } from './compile/triggers';

/** What stands before a verb or what somebody is said to be. */
const AUXILIARIES = ['have', 'had', 'be', 'was', 'willBe', 'been'] as const;

/** The words of several lists, folded. */
const wordsOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap(splitList).map(fold));

function fieldsOf(fields: FieldWords): ReadonlyMap<string, FieldKind> {
  const kinds = Object.keys(fields) as FieldKind[];
  return new Map(kinds.flatMap((kind) => splitList(fields[kind]).map((word) => [fold(word), kind] as const)));
}

/** `la veille`: the words of days that are counted from another, behind their article. */
const countedDays = ({ textDays }: LanguageData['dates']): string[] =>
  Object.entries(textDays).flatMap(([phrase, days]) => {
    const [, word, more] = phrase.split(/[ ']/);
    return days !== 0 && word && more === undefined ? [word] : [];
  });

/** A language ready for use. No literal: when V8 meets one for the second time, with the second language, it drops what it compiled for the first. */
export class Lexicon {
  readonly data: LanguageData;
  readonly tokeniser: Tokeniser;
  readonly stopWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations after which a sentence may end. */
  readonly lastAbbreviations: ReadonlySet<string>;
  readonly everydayParticles: ReadonlySet<string>;
  readonly looseParticles: ReadonlySet<string>;
  readonly noNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Titles of one word that may stand before a name of two words and more. */
  readonly titles: ReadonlySet<string>;
  /** First parts of nationalities joined by a hyphen. */
  readonly compounds: ReadonlySet<string>;
  /** Words of months and weekdays, and of days counted from another. */
  readonly calendar: ReadonlySet<string>;
  /** Weekdays cut short, without their dot: it ends no sentence before a number. */
  readonly shortWeekdays: ReadonlySet<string>;
  /** Which field of a sheet a word in its label stands for. */
  readonly fields: ReadonlyMap<string, FieldKind>;
  readonly asides: Asides;
  /** Endings of participles and past forms, accents kept. */
  readonly pastEndings: readonly string[];
  /** Articles, auxiliaries and relatives of one word, for what is read before all phrases are. */
  readonly articles: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** whose, dont: opens a clause of another subject. */
  readonly owned: ReadonlySet<string>;
  /** Words that join clauses or their parts. */
  readonly joints: ReadonlySet<string>;
  /** Countries of those who are named behind `king` or `princess` by their first name. */
  readonly crowned: ReadonlyMap<string, readonly string[]>;

  constructor(data: LanguageData, builder: Builder) {
    this.data = data;
    this.tokeniser = new Tokeniser(builder.trie);
    this.stopWords = new Set(data.stopWords.split(' ').map(fold));
    this.abbreviations = wordsOf(data.abbreviations);
    this.lastAbbreviations = wordsOf(data.cues.lastAbbreviations);
    this.everydayParticles = wordsOf(data.cues.everydayParticles);
    this.looseParticles = wordsOf(data.cues.looseParticles);
    this.noNames = wordsOf(data.words.noNames);
    this.titles = new Set(
      splitList(`${data.offices.title ?? ''},${data.offices.head ?? ''}`)
        .filter((title) => !title.includes(' '))
        .map(fold),
    );
    this.particles = wordsOf(data.particles);
    this.compounds = wordsOf(...Object.values(data.compounds));
    this.calendar = wordsOf(...data.dates.months, ...data.dates.weekdays, ...countedDays(data.dates));
    this.shortWeekdays = wordsOf(data.dates.shortWeekday.replaceAll('.', ''));
    this.fields = fieldsOf(data.fields);
    this.asides = asidesOf(data.asides, (phrase) => builder.split(phrase));
    this.articles = wordsOf(data.words.articles);
    this.pastEndings = splitList(data.dates.pastEndings);
    this.auxiliaries = wordsOf(...AUXILIARIES.map((kind) => data.words[kind]));
    this.relatives = wordsOf(data.cues.whoClause);
    this.owned = wordsOf(data.cues.whose);
    this.joints = wordsOf(data.words.and, data.cues.whoClause);
    this.crowned = CROWNED_BY_NAME;
  }
}

const ready = new WeakMap<LanguageData, Lexicon>();

/** The lexicon of a language; the second call is free. */
export function compileLexicon(data: LanguageData): Lexicon {
  const known = ready.get(data);
  if (known) return known;
  const builder = new Builder();
  addParties(builder, data);
  addOffices(builder, data);
  addTriggers(builder, data);
  addWords(builder, data);
  addSectors(builder, data);
  addDates(builder, data);
  addPeople(builder, data);
  const lexicon = new Lexicon(data, builder);
  ready.set(data, lexicon);
  return lexicon;
}
