/** The table of wordings (`rules/wordings.csv`): sentences by family, each with all that it tells; some tell nothing. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Engagement } from '../../src/engagement/engagement';
import type { TextDocument } from '../../src/extract/document';

/** A row of the table. */
export interface Wording {
  readonly family: string;
  readonly lang: string;
  readonly published: string;
  readonly sentence: string;
  /** `visit A>B dates`, `summit B|P+Q dates`, `meeting P+Q dates`, parted by semicolons; dates only where the table gives them. */
  readonly engagements: string;
}

/** The rows of a table of `rules/`. */
export const readRules = <Row>(name: string): Row[] =>
  Papa.parse<Row>(readFileSync(`data/corpus/rules/${name}.csv`, 'utf8').trim(), {
    header: true,
  }).data;

/** A sentence of the table, or another in its place, as a document. */
export const documentOf = ({ lang, published, sentence }: Wording, text = sentence): TextDocument => ({
  id: 'x',
  lang,
  published: published || null,
  text,
});

const joined = (codes: readonly string[]): string => [...codes].sort().join('+');

/** An engagement in the words of the table, with its dates or without. */
export function written(one: Engagement, dated: boolean): string {
  const sides = {
    visit: `${joined(one.visitors)}>${joined(one.hosts)}`,
    summit: `${joined(one.hosts)}|${joined(one.participants)}`,
    meeting: joined(one.participants),
  };
  const dates = [one.start, one.end].filter(Boolean).join('/');
  return [one.type, sides[one.type], ...(dated && dates ? [dates] : [])].join(' ');
}

/** An engagement in the words of the tables that give days and status: `visit A>B 2025-06-22/2025-06-26 announced`, `?` for no day. */
export function writtenWithStatus(one: Engagement): string {
  const days = [one.start ?? '?', one.end].filter(Boolean).join('/');
  return `${written(one, false)} ${days} ${one.status}`;
}

/** All that engagements tell that must stay where a sentence is put otherwise: sides, dates, status and people, in an order of their own. */
export const writtenInFull = (engagements: readonly Engagement[]): string =>
  engagements
    .map((one) => `${written(one, true)} ${one.status} ${joinedNames(one)}`)
    .sort()
    .join('; ');

const joinedNames = ({ people }: Engagement): string =>
  people
    .map(({ name }) => name)
    .sort()
    .join(', ');

/** A number of a text that is always the same: which texts are read by it does not change when a table grows. */
export function hashOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash;
}

/** Whether engagements are those that a row tells, nothing more and nothing less. */
export function isRight(row: Wording, engagements: readonly Engagement[]): boolean {
  const left = [...engagements];
  for (const wanted of row.engagements.split('; ').filter(Boolean)) {
    const dated = wanted.split(' ').length > 2;
    const at = left.findIndex((one) => written(one, dated) === wanted);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}
