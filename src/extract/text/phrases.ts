/**
 * What the lexicon says of one token: the phrases that begin there, by their lengths and not by their places, so that all
 * tokens of one spelling share one object. Most questions about a token are answered by no; the answer to those is a bit.
 */
import type { DateRole } from '../lexicon/date-words';
import type { Entry, Layer } from '../lexicon/entry';
import type { WordClass } from '../lexicon/words';
import type { Form } from './tokens';
import { DATE_NUMBERS, LANES, WORD_NUMBERS, type Group } from './trie';

/** A phrase of one layer, so many tokens long. */
interface Found {
  readonly layer: Layer;
  readonly length: number;
  readonly entries: readonly Entry[];
  /** The classes of its small words, or the roles of its date words, in the order of its entries. */
  readonly kinds: readonly (WordClass | DateRole)[];
  /** What else begins at the same token: shorter phrases, and, beside words and dates, those of other layers. */
  readonly also: Found | undefined;
}

/** A bit for each layer. */
export const LAYER: Readonly<Record<Layer, number>> = {
  entity: 1,
  trigger: 2,
  series: 4,
  word: 8,
  level: 16,
  sector: 32,
  date: 64,
  topic: 128,
  split: 256,
};

/** `LAYER[layer]`, for loops: under a name that varies a property is looked up by its hash, and the branches are compiled away. */
export function bitOf(layer: Layer): number {
  switch (layer) {
    case 'entity':
      return LAYER.entity;
    case 'trigger':
      return LAYER.trigger;
    case 'series':
      return LAYER.series;
    case 'word':
      return LAYER.word;
    case 'level':
      return LAYER.level;
    case 'sector':
      return LAYER.sector;
    case 'date':
      return LAYER.date;
    case 'topic':
      return LAYER.topic;
    case 'split':
      return LAYER.split;
  }
}

/** The lane of the first role of date words; the classes of small words stand before it. */
export const FIRST_DATE_LANE = LANES;

export interface Phrases {
  /** The layers that have a phrase here. */
  readonly layers: number;
  /** The classes of small words and the roles of date words that begin here: `LANES` numbers for each of both. */
  readonly classes: readonly number[];
  /** The sets of classes and roles (`Numbering.setOf`) of which one begins here, as bits. */
  readonly sets: number;
  /** Small words, the longest phrase first. */
  readonly words: Found | undefined;
  /** Words of dates, the longest phrase first. */
  readonly dates: Found | undefined;
  /** All other layers; the longest phrase of each stands before its shorter ones. */
  readonly others: Found | undefined;
  /** How many tokens the longest phrase covers that only looks like a trigger. */
  readonly stop: number;
  /** These phrases and those of one more group: few words go on in more than a handful of ways, so each is made once. */
  readonly longer: Map<Group, Phrases>;
}

const noPhrases = (): Phrases => ({
  layers: 0,
  classes: new Array<number>(2 * LANES).fill(0),
  sets: 0,
  words: undefined,
  dates: undefined,
  others: undefined,
  stop: 0,
  longer: new Map(),
});

/** Nothing that the lexicon knows begins here. */
export const NO_PHRASES = noPhrases();

/** How a text is written, and where a token stands in it: flags that are added up. */
export const WRITING = {
  /** The text writes accents, so that their absence says something. */
  accented: 1,
  /** All is in capitals: an abbreviation that is a small word as well (`WHO`) is that word. */
  shouted: 2,
  /** A place or a weekday follows: a bare `a` is the preposition, not the auxiliary (`a Bamako`, `A RIYAD`). */
  beforePlace: 4,
} as const;

/** The phrases of one word, kept with its spelling. `writing`: see `WRITING`. */
export function phrasesOf(form: Form, writing: number): Phrases {
  const kept = form.alone[writing];
  if (kept) return kept;
  let phrases = noPhrases();
  for (const group of form.node?.groups ?? []) phrases = withGroup(phrases, group, form, 1, writing);
  form.alone[writing] = phrases;
  return phrases;
}

/** Phrases and those of one layer that end farther on; the same object where none of them is written as it must be. */
export function withGroup(
  phrases: Phrases,
  group: Group,
  first: Form,
  length: number,
  writing: number,
): Phrases {
  const known = phrases.longer.get(group);
  if (known) return known;
  const made = addGroup(phrases, group, first, length, writing);
  phrases.longer.set(group, made);
  return made;
}

function addGroup(
  phrases: Phrases,
  { layer, entries: all, conditional }: Group,
  first: Form,
  length: number,
  writing: number,
): Phrases {
  const entries = conditional ? all.filter((entry) => isWritten(entry, first, length, writing)) : all;
  if (entries.length === 0) return phrases;
  const found = (also: Found | undefined): Found => ({
    layer,
    length,
    entries,
    kinds: entries.flatMap(kindOf),
    also,
  });
  const classes = [...phrases.classes];
  let { sets, stop } = phrases;
  for (const entry of entries) {
    if (entry.layer === 'word') {
      mark(classes, WORD_NUMBERS.of(entry.word), 0);
      sets |= WORD_NUMBERS.setsOf(entry.word);
      if (entry.word === 'stop') stop = length;
    } else if (entry.layer === 'date') {
      mark(classes, DATE_NUMBERS.of(entry.role), FIRST_DATE_LANE);
      sets |= DATE_NUMBERS.setsOf(entry.role);
    }
  }
  return {
    layers: phrases.layers | LAYER[layer],
    classes,
    sets,
    words: layer === 'word' ? found(phrases.words) : phrases.words,
    dates: layer === 'date' ? found(phrases.dates) : phrases.dates,
    others: layer !== 'word' && layer !== 'date' ? found(phrases.others) : phrases.others,
    stop,
    longer: new Map(),
  };
}

const kindOf = (entry: Entry): (WordClass | DateRole)[] =>
  entry.layer === 'word' ? [entry.word] : entry.layer === 'date' ? [entry.role] : [];

function mark(classes: number[], number: number, firstLane: number): void {
  const lane = firstLane + (number >> 5);
  classes[lane] = (classes[lane] as number) | (1 << (number & 31));
}

/** Whether a phrase that begins with this word has the capitals and accents that its entry asks for. */
function isWritten(entry: Entry, first: Form, length: number, writing: number): boolean {
  switch (entry.layer) {
    case 'entity':
      if (entry.kind === 'office') return true;
      // `de Gaulle`: the particle may be small; the name after it is looked at where names are read.
      if (entry.kind === 'person') return first.cap || (!entry.full && length > 1);
      if (entry.cap === 'all' && length === 1)
        return (first.caps && !isSmallWord(first, writing)) || first.norm.includes('.');
      return entry.cap === 'none' || first.cap;
    case 'series':
      return first.cap || length > 1;
    case 'sector':
      if (entry.caps && !(entry.caps === 'all' ? first.caps : first.cap)) return false;
      if (entry.caps === 'all' && length === 1 && isSmallWord(first, writing)) return false;
      return entry.exact === null || hasAccents(entry.exact, first, writing);
    case 'word':
      if (entry.exact !== null && entry.word === 'have' && (writing & WRITING.beforePlace) !== 0)
        return false;
      return entry.exact === null || hasAccents(entry.exact, first, writing);
    case 'trigger':
      return entry.exact === null || hasAccents(entry.exact, first, writing);
    default:
      return true;
  }
}

const isSmallWord = (form: Form, writing: number): boolean =>
  (writing & WRITING.shouted) !== 0 && form.node?.groups?.some((group) => group.layer === 'word') === true;

/** Whether a small word has the accent of its entry; texts without accents, and words in capitals among others, are let through. */
function hasAccents(exact: string, form: Form, writing: number): boolean {
  if ((writing & WRITING.accented) === 0 || (form.cap && exact.length < 3)) return true;
  if (form.caps && (writing & WRITING.shouted) === 0) return true;
  return form.lower === exact || (form.cap && form.lower.slice(1) === exact.slice(1));
}
