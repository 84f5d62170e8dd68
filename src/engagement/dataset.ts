/** A data set: sources and the engagements that they report. */
import * as v from 'valibot';
import { periodOf } from './edtf';
import { EngagementSchema, SourceSchema, partiesOf, type Engagement, type Source } from './engagement';
import { issue, type Fault, type Issue } from './issue';
import { PARTIES } from './party';

export interface Dataset {
  readonly version: 1;
  readonly sources: readonly Source[];
  readonly engagements: readonly Engagement[];
}

export interface ParsedDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

export const EMPTY_DATASET: Dataset = { version: 1, sources: [], engagements: [] };

/** Some engagements of a data set with the sources that they cite. */
export function datasetOf(
  engagements: readonly Engagement[],
  { sources }: Pick<Dataset, 'sources'>,
): Dataset {
  const cited = new Set(engagements.flatMap((engagement) => engagement.sources));
  return { version: 1, sources: sources.filter((source) => cited.has(source.id)), engagements };
}

/** Reads a data set from parsed JSON. Never throws: what cannot be kept is left out, with an issue that says where and why. */
export function parseDataset(input: unknown): ParsedDataset {
  const issues: Issue[] = [];
  if (
    typeof input !== 'object' ||
    input === null ||
    !('engagements' in input) ||
    !Array.isArray(input.engagements)
  ) {
    issues.push(issue('file', 'engagements', { code: 'no-engagements' }));
    return { dataset: EMPTY_DATASET, issues };
  }
  const sources = 'sources' in input && Array.isArray(input.sources) ? input.sources : [];
  return {
    dataset: {
      version: 1,
      sources: parseList(sources, 'sources', SourceSchema, issues),
      engagements: parseEngagements(input.engagements, (index) => `engagements[${index}]`, issues),
    },
    issues,
  };
}

/**
 * Checks raw engagements one by one; ids that come twice are told apart by a suffix. A party that is in no table is kept, with a
 * warning at its first row. Issues are added to `issues`.
 */
export function parseEngagements(
  rows: readonly unknown[],
  where: (index: number) => string,
  issues: Issue[],
): Engagement[] {
  const seen = new Map<string, number>();
  const kept: Engagement[] = [];
  const strangers = new Set<string>();
  rows.forEach((row, index) => {
    const result = v.safeParse(EngagementSchema, row);
    if (!result.success) {
      issues.push(...result.issues.map((found) => issueOf(found, where(index))));
      return;
    }
    const engagement = result.output;
    if (engagement.start !== null && periodOf(engagement.start, engagement.end) === null) {
      const fault = { code: 'end-before-start', start: engagement.start, end: engagement.end ?? '' } as const;
      issues.push(issue(where(index), 'end', fault));
      return;
    }
    for (const code of partiesOf(engagement)) {
      if (PARTIES.has(code) || strangers.has(code)) continue;
      strangers.add(code);
      issues.push(strangerIssue(engagement, code, where(index)));
    }
    const times = seen.get(engagement.id) ?? 0;
    seen.set(engagement.id, times + 1);
    kept.push(times === 0 ? engagement : { ...engagement, id: `${engagement.id}-${times + 1}` });
  });
  return kept;
}

function strangerIssue(engagement: Engagement, code: string, where: string): Issue {
  const field = (['visitors', 'hosts', 'participants'] as const).find((name) =>
    engagement[name].includes(code),
  );
  return issue(where, field ?? null, { code: 'unknown-party-kept', value: code }, 'warning');
}

function parseList<S extends v.GenericSchema>(
  rows: readonly unknown[],
  name: string,
  schema: S,
  issues: Issue[],
): v.InferOutput<S>[] {
  return rows.flatMap((row, index) => {
    const result = v.safeParse(schema, row);
    if (result.success) return [result.output];
    issues.push(...result.issues.map((found) => issueOf(found, `${name}[${index}]`)));
    return [];
  });
}

function issueOf(found: v.BaseIssue<unknown>, where: string): Issue {
  const field = found.path?.map((item) => String(item.key)).join('.') ?? null;
  return issue(where, field, faultOf(found));
}

/** The schema's own checks name their code as the message; of the others the library knows what it expected. */
function faultOf({ message, input, type, expected, received }: v.BaseIssue<unknown>): Fault {
  const value = typeof input === 'string' ? input : received;
  if (message === 'not-a-date' || message === 'not-an-end' || message === 'not-a-code')
    return { code: message, value };
  if (input === undefined || input === '') return { code: 'missing-value' };
  if (type === 'picklist') return { code: 'none-of', value, choices: listChoices(expected) };
  return { code: 'wrong-kind', value, expected: expected ?? type };
}

/** `("visit" | "summit")` as `visit, summit`. */
const listChoices = (expected: string | null) =>
  (expected ?? '').replace(/[()"]/g, '').split(' | ').join(', ');
