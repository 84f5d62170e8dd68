/** Data files as JSON. */
import { EMPTY_DATASET, parseDataset, type Dataset, type ParsedDataset } from '../engagement/dataset';
import { issue } from '../engagement/issue';
import { findJsonFault } from './json-fault';

/** Reads a data file: `{version, sources, engagements}`, or a bare list of engagements. Text that is no JSON gives an issue with line and column. */
export function readJson(text: string): ParsedDataset {
  const parsed = parseJson(text);
  if ('issue' in parsed) return { dataset: EMPTY_DATASET, issues: [parsed.issue] };
  return parseDataset(Array.isArray(parsed.value) ? { engagements: parsed.value } : parsed.value);
}

/** A JSON text as its value, or the issue that says where it breaks. `lineOffset` is added to the line, for a line of a longer file. */
export function parseJson(
  text: string,
  lineOffset = 0,
): { readonly value: unknown } | { readonly issue: ParsedDataset['issues'][number] } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const fault = findJsonFault(text);
    const where = fault ? `line ${fault.line + lineOffset}, column ${fault.column}` : 'file';
    return { issue: issue(where, null, fault?.fault ?? { code: 'json-too-deep' }) };
  }
}

/**
 * A data set as JSON text: one source and one engagement a line, so that versions can be compared, and without the fields that
 * say nothing (null, empty lists), which `readJson` fills in again.
 */
export function writeJson(dataset: Dataset): string {
  const list = (items: readonly object[]) =>
    items.length === 0
      ? '[]'
      : `[\n${items.map((item) => JSON.stringify(withoutDefaults(item))).join(',\n')}\n]`;
  return `{"version":1,\n"sources":${list(dataset.sources)},\n"engagements":${list(dataset.engagements)}}\n`;
}

/** One engagement or source as a line of JSON without the fields that say nothing. */
export function writeJsonLine(item: object): string {
  return JSON.stringify(withoutDefaults(item));
}

/** A copy without null and empty lists, in it and in the objects it holds. Texts and numbers stay, empty or not. */
function withoutDefaults(value: object): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
      if (each === null || each === undefined || (Array.isArray(each) && each.length === 0)) return [];
      if (Array.isArray(each))
        return [[key, each.map((item: unknown) => (isPlain(item) ? withoutDefaults(item) : item))]];
      return [[key, isPlain(each) ? withoutDefaults(each) : each]];
    }),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
