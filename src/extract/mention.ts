/** What the text speaks of: persons with their office and party, parties, places; each with its words. */
import type { Rank } from './lexicon/lexicon';
import type { NameSpan } from './persons';

/** The small word before a mention that says which part it plays. */
export type Link = 'of' | 'by' | 'with' | 'at' | 'goal' | 'from' | 'between' | 'possessed' | null;

export interface Mention {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'office' | 'party' | 'pronoun';
  /** Parties that it stands for; several only for a plural or an ambiguous name. */
  readonly codes: readonly string[];
  /** More than one code means all of them (leaders of India and Japan), not either. */
  readonly plural: boolean;
  readonly name: NameSpan | null;
  readonly rank: Rank | null;
  readonly link: Link;
  /** Place names: the city or site; null for a country. */
  readonly city: string | null;
  /** Party named by a place (country, city, seat): it can be where something happens. */
  readonly placeLike: boolean;
  /** Form of a party mention. */
  readonly form: 'name' | 'demonym' | 'capital' | 'city' | 'seat' | 'organisation' | null;
  /** Tokens of the words from which the party follows, when they are not the whole mention. */
  readonly partyWords: readonly [number, number] | null;
  /** `there`, `here`, `where`: the place is one that was spoken of before, `where` the one right before it, `land` a country by its kind. */
  readonly deictic: 'there' | 'here' | 'where' | 'land' | null;
  /** By which rule the party was found. */
  readonly rule: string | null;
}

/** A mention to be changed. Spelled out, so that it has the layout of all others: see docs/extraction.md, “Speed”. */
export function copyMention(mention: Mention): { -readonly [Key in keyof Mention]: Mention[Key] } {
  return {
    from: mention.from,
    to: mention.to,
    kind: mention.kind,
    codes: mention.codes,
    plural: mention.plural,
    name: mention.name,
    rank: mention.rank,
    link: mention.link,
    city: mention.city,
    placeLike: mention.placeLike,
    form: mention.form,
    partyWords: mention.partyWords,
    deictic: mention.deictic,
    rule: mention.rule,
  };
}

/** Somebody by name or by office: `Macron`, `the president`; no pronoun, country or city. */
export const isPersonOrOffice = ({ kind }: Mention): boolean => kind === 'person' || kind === 'office';
