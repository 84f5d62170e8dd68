/** Tables and timelines made elsewhere, read by a mapping; what was supposed is said in the issues. */
import type { ParsedDataset } from '../engagement/dataset';
import { issue, type Fault, type Issue } from '../engagement/issue';
import type { Doubt, Guess, Mapped, Mapping, Sheet } from './mapping';
import { applyMapping } from './mapping-apply';
import { isTimelineJson, mapTimelineJson } from './timelinejs';
import { isVisJson, mapVisJson } from './vis';

/** JSON of TimelineJS or vis-timeline; null for other JSON. */
export function readTimelineJson(value: unknown): ParsedDataset | null {
  if (isTimelineJson(value)) return told(mapTimelineJson(value), 'event');
  return isVisJson(value) ? told(mapVisJson(value), 'item') : null;
}

/** A table by the mapping that its owner gave, or else by the guess, which is then told. */
export function readSheet(sheet: Sheet, guess: Guess, given: Mapping | null = null): ParsedDataset {
  const { dataset, issues } = told(applyMapping(sheet, given ?? guess.mapping), 'row');
  return { dataset, issues: given ? issues : [...supposed(guess), ...issues] };
}

/** Which column was taken for which field, and what is in doubt about that. */
function supposed({ mapping, doubts }: Guess): Issue[] {
  const columns = Object.entries(mapping.columns).flatMap(([column, field]) =>
    field ? [[column, field] as const] : [],
  );
  const taken: Fault[] = columns.length > 0 ? [{ code: 'columns-taken', columns }] : [];
  return [...taken, ...doubts.map(faultOfDoubt)].map((fault) => issue('row 1', null, fault, 'warning'));
}

/** A doubt about a guess, to be said. */
export function faultOfDoubt(doubt: Doubt): Fault {
  switch (doubt.about) {
    case 'missing':
      return { code: 'no-column-for', field: doubt.field };
    case 'several':
      return { code: 'several-columns', field: doubt.field, columns: doubt.columns };
    case 'date-order':
      return { code: 'day-first-supposed', columns: doubt.columns };
  }
}

/** What a mapping gave, with the rows that it left out by reason. */
function told({ dataset, issues, unmapped }: Mapped, word: string): ParsedDataset {
  const left = unmapped.map(({ field, fault, count, rows }): Issue => {
    const where = `${word}${count > 1 ? 's' : ''} ${rows.join(', ')}`;
    return { ...issue(where, field, fault), ...(count > rows.length ? { count } : {}) };
  });
  return { dataset, issues: [...left, ...issues.filter(({ severity }) => severity === 'warning')] };
}
