/** Data sets as JSON Lines: one engagement a line, or one document's engagements a line as `entente extract --jsonl` writes them. */
import { EMPTY_DATASET, parseEngagements, type Dataset, type ParsedDataset } from '../engagement/dataset';
import type { Source } from '../engagement/engagement';
import type { Issue } from '../engagement/issue';
import { parseJson, writeJsonLine } from './json';

/** Reads engagements from lines `{"id","type",…}` or `{"id","engagements":[…]}`. Issues name the line. */
export function readDatasetLines(text: string): ParsedDataset {
  const issues: Issue[] = [];
  const raw: unknown[] = [];
  const lines: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const parsed = parseJson(line, index);
    if ('issue' in parsed) {
      issues.push(parsed.issue);
      return;
    }
    for (const item of engagementsIn(parsed.value)) {
      raw.push(item);
      lines.push(index + 1);
    }
  });
  const engagements = parseEngagements(raw, (index) => `line ${lines[index]}`, issues);
  const ids = new Set(engagements.flatMap((engagement) => engagement.sources));
  return { dataset: { ...EMPTY_DATASET, sources: [...ids].map(bareSource), engagements }, issues };
}

/** One engagement a line. Sources stay behind but for their ids: a line stands alone. */
export function writeDatasetLines({ engagements }: Pick<Dataset, 'engagements'>): string {
  return engagements.map((engagement) => `${writeJsonLine(engagement)}\n`).join('');
}

function engagementsIn(value: unknown): readonly unknown[] {
  if (
    typeof value === 'object' &&
    value !== null &&
    'engagements' in value &&
    Array.isArray(value.engagements)
  )
    return value.engagements;
  return [value];
}

function bareSource(id: string): Source {
  return {
    id,
    title: null,
    publisher: null,
    author: null,
    lang: null,
    published: null,
    url: null,
    licence: null,
  };
}
