/** Data files as the commands read them: what is wrong is said on standard error, and the good rows go on. */
import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { EMPTY_DATASET, type Dataset } from '../engagement/dataset';
import type { Source } from '../engagement/engagement';
import type { Issue } from '../engagement/issue';
import { mergeEngagements } from '../engagement/merge';
import { NODE_EDGES } from '../formats/edges.node';
import { parseMapping, type Mapping } from '../formats/mapping';
import { readFile } from '../formats/read';
import type { Locale } from '../i18n/locale';
import { sayIssue } from '../i18n/messages/issues';
import { EXIT, say, UsageError } from './exit';

/** A data file with what is wrong in it. Throws `UsageError` for a file that is not there or holds text, not data. */
export async function openDataset(
  path: string,
  mapping: Mapping | null = null,
): Promise<{ dataset: Dataset; issues: readonly Issue[] }> {
  const bytes = await readBytes(path).catch(() => null);
  if (!bytes) throw new UsageError(`${path}: there is no such file`);
  const upload = await readFile(basename(path), bytes, NODE_EDGES, mapping);
  if (upload.kind === 'documents')
    throw new UsageError(`${path}: this is text, not data; use “entente extract”`);
  return { dataset: upload.dataset, issues: upload.issues };
}

/** A mapping that was saved as a file. Throws `UsageError` for a file that is not there or is none. */
export async function readMapping(path: string | undefined): Promise<Mapping | null> {
  if (path === undefined) return null;
  const text = await readBytes(path, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`${path}: there is no such file`);
  const mapping = parseMapping(text);
  if (!mapping) throw new UsageError(`${path}: this is no mapping; “entente mapping TABLE” writes one`);
  return mapping;
}

/** The good rows of a data file; the issues are said and end the command with code 1. */
export async function readDataset(
  path: string,
  { lang = 'en', mapping = null }: { lang?: Locale; mapping?: Mapping | null } = {},
): Promise<Dataset> {
  const { dataset, issues } = await openDataset(path, mapping);
  for (const issue of issues) say(formatIssue(path, issue, lang));
  if (issues.some((issue) => issue.severity === 'error')) process.exitCode = EXIT.findings;
  return dataset;
}

/**
 * One data set in which a report, or a row of another file, of the same engagement is joined to it. Rows of one file stay apart:
 * whoever made the file told them apart.
 */
export function joinDatasets(files: readonly Dataset[], reports: Dataset = EMPTY_DATASET): Dataset {
  const sources = uniteSources([...files, reports].flatMap((each) => each.sources));
  const { engagements } = mergeEngagements(reports.engagements, sources, {
    files: files.map((file) => file.engagements),
  });
  return { version: 1, sources, engagements };
}

/** Each source once, as the file that says most of it: a table of engagements knows its sources by their ids alone. */
export function uniteSources(all: readonly Source[]): Source[] {
  const byId = new Map<string, Source>();
  for (const source of all) {
    const known = byId.get(source.id);
    if (!known || detailOf(source) > detailOf(known)) byId.set(source.id, source);
  }
  return [...byId.values()];
}

const detailOf = (source: Source) => Object.values(source).filter((value) => value !== null).length;

/** `visits.csv: row 7, start: “2025-02-30” is not …`. */
export function formatIssue(path: string, issue: Issue, locale: Locale): string {
  return `${path}: ${sayIssue(issue, locale)}`;
}
