/** What a language says beside, as a folder gives it and as `text/asides.ts` reads it. */
import { splitList } from './list';

/** What a language says beside, as lists of phrases. */
export interface AsideWords {
  /** Words that may stand between commas. */
  readonly insertions: string;
  /** Before who says so. */
  readonly attributions: string;
  /** Qualities of a noun that would be read as its status, or as a verb. */
  readonly qualities: string;
  /** Who says what the sentence tells (`officials`), agencies by name, and how (`said`). */
  readonly sources: string;
  readonly agencies: string;
  readonly says: string;
  /** How something is said that is no thing: before a clause without a word between (`said Xi had left`, not `added Manila to his tour`). */
  readonly saysClauses: string;
  /** Last words of sources who speak for another, and whose own name may follow. */
  readonly spokespeople: string;
  /** Between that and what is told. */
  readonly that: string;
  /** Open what stands before the clause and says how somebody acts (`facing`, `despite`). */
  readonly openings: string;
  /** Open what stands behind all that is told and says against what (`despite`). */
  readonly concessions: string;
  /** Those of both that lead to what goes on or went on elsewhere (`amid`, `days after`): it may name where. */
  readonly backgrounds: string;
  /** Words that may stand in brackets behind a name. */
  readonly bracketed: string;
  /** Behind the number of an age that stands between commas. */
  readonly years: string;
}

/** Phrases by their first word. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What a language says beside, ready to be looked up. */
export interface Asides extends Readonly<Record<Exclude<keyof AsideWords, 'spokespeople'>, PhraseTable>> {
  readonly spokespeople: ReadonlySet<string>;
  /** Last words of how something is said. */
  readonly sayings: ReadonlySet<string>;
  /** First words of what stands between commas, and of what stands within a clause. */
  readonly between: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
}

/** Phrases as their folded words, the longest first. */
function tableOf(phrases: readonly (readonly string[])[]): PhraseTable {
  const table = new Map<string, (readonly string[])[]>();
  for (const words of phrases) {
    const [first] = words;
    if (first === undefined) continue;
    const known = table.get(first);
    if (known) known.push(words);
    else table.set(first, [words]);
  }
  for (const list of table.values()) list.sort((one, other) => other.length - one.length);
  return table;
}

/** What a language says beside, ready to be looked up. `split`: a phrase as its folded words. */
export function asidesOf(words: AsideWords, split: (phrase: string) => readonly string[]): Asides {
  const table = (list: string): PhraseTable => tableOf(splitList(list).map(split));
  const tables = {
    insertions: table(words.insertions),
    attributions: table(words.attributions),
    qualities: table(words.qualities),
    concessions: table(words.concessions),
    sources: table(words.sources),
    agencies: table(words.agencies),
    says: table(words.says),
    saysClauses: table(words.saysClauses),
    that: table(words.that),
    openings: table(words.openings),
    backgrounds: table(words.backgrounds),
    bracketed: table(words.bracketed),
    years: table(words.years),
  };
  const { insertions, attributions, qualities, concessions, sources, agencies, says } = tables;
  const between = [insertions, attributions, qualities, sources, agencies, says];
  return {
    ...tables,
    spokespeople: new Set(table(words.spokespeople).keys()),
    sayings: new Set([...says.values()].flat().flatMap((phrase) => phrase.slice(-1))),
    between: new Set(between.flatMap((phrases) => [...phrases.keys()])),
    inside: new Set([...qualities.keys(), ...concessions.keys()]),
  };
}
