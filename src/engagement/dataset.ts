/** A data set: sources and the engagements that they report. */
import * as v from 'valibot';
import { periodOf } from './edtf';
import { EngagementSchema, SourceSchema, partiesOf, type Engagement, type Source } from './engagement';
import { PARTIES } from './party';

export interface Dataset {
  readonly version: 1;
  readonly sources: readonly Source[];
  readonly engagements: readonly Engagement[];
}

/** Something wrong with a user's data: where it is, which field, why, and whether the row could be kept. */
export interface Issue {
  /** A row (`row 7`), a line (`line 7`) or a path (`engagements[3]`) in the file. */
  readonly where: string;
  readonly field: string | null;
  readonly reason: string;
  /** `error`: the row was left out. `warning`: it was kept, with the field as it is or without it, as the reason says. */
  readonly severity: 'error' | 'warning';
}

export interface ParsedDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

export const EMPTY_DATASET: Dataset = { version: 1, sources: [], engagements: [] };

/** Reads a data set from parsed JSON. Never throws: what cannot be kept is left out, with an issue that says where and why. */
export function parseDataset(input: unknown): ParsedDataset {
  const issues: Issue[] = [];
  if (
    typeof input !== 'object' ||
    input === null ||
    !('engagements' in input) ||
    !Array.isArray(input.engagements)
  ) {
    issues.push({
      where: 'file',
      field: 'engagements',
      reason: 'There is no list “engagements”',
      severity: 'error',
    });
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
      issues.push(...result.issues.map((issue) => issueOf(issue, where(index))));
      return;
    }
    const engagement = result.output;
    if (engagement.start !== null && periodOf(engagement.start, engagement.end) === null) {
      issues.push({
        where: where(index),
        field: 'end',
        reason: `The end ${engagement.end} lies before the start ${engagement.start}`,
        severity: 'error',
      });
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
  const reason = `“${code}” is no code of a country or organisation that is known here; it is kept as it is`;
  return { where, field: field ?? null, reason, severity: 'warning' };
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
    issues.push(...result.issues.map((issue) => issueOf(issue, `${name}[${index}]`)));
    return [];
  });
}

function issueOf(issue: v.BaseIssue<unknown>, where: string): Issue {
  const field = issue.path?.map((item) => String(item.key)).join('.') ?? null;
  return { where, field, reason: issue.message, severity: 'error' };
}
