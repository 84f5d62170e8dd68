/** A report of an engagement as merging sees it: the days that it may cover, how vague it is, and the keys under which it is looked for. */
import { calendarOf, formatIsoDay, parseIsoDay, type Day } from '../day';
import { parseEdtf } from '../edtf';
import { partiesOf, type Engagement } from '../engagement';

/** An engagement as a document or a data file tells it. */
export interface Report {
  readonly engagement: Engagement;
  readonly key: string;
  /** Days that it may cover, half-open; null for undated. */
  readonly span: readonly [number, number] | null;
  /** 0 exact day, 1 approximate day, 2 month, 3 year, 4 undated. */
  readonly vagueness: number;
  readonly published: Day | null;
  /** The data file in which it is told apart from all others; null for a report. */
  readonly file: number | null;
}

/** The report of an engagement; `file` is the data file that it is a row of. */
export function reportOf(
  engagement: Engagement,
  published: ReadonlyMap<string, string | null>,
  file: number | null,
): Report {
  const days = [
    ...(engagement.history ?? []).map((report) => report.published),
    ...engagement.sources.map((id) => published.get(id) ?? null),
  ].flatMap((text) => (text ? (parseIsoDay(text) ?? []) : []));
  const start = engagement.start === null ? null : parseEdtf(engagement.start);
  const end = engagement.end ? parseEdtf(engagement.end) : null;
  const pad = start?.approximate ? PAD[start.precision] : 0;
  const vagueness = !start
    ? 4
    : start.precision === 'year'
      ? 3
      : start.precision === 'month'
        ? 2
        : start.approximate
          ? 1
          : 0;
  return {
    engagement,
    key: JSON.stringify([
      engagement.start,
      engagement.end,
      engagement.type,
      partiesOf(engagement),
      engagement,
    ]),
    span: start ? [start.from - pad, Math.max(start.to, end?.to ?? 0) + pad] : null,
    vagueness,
    published: days.length ? (Math.max(...days) as Day) : null,
    file,
  };
}

/** How far a date marked about may be off before two reports are held for two engagements, in days. */
const PAD = { day: 4, month: 16, year: 183 } as const;

/** Exact reports first, then earlier ones, then longer ones: an order that is the same whatever the order of the input. */
export function compareReports(a: Report, b: Report): number {
  return (
    a.vagueness - b.vagueness ||
    (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0) ||
    (b.span ? b.span[1] - b.span[0] : 0) - (a.span ? a.span[1] - a.span[0] : 0) ||
    compareText(a.key, b.key)
  );
}

/** The order of two texts by their code units, the same in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Keys under which reports that may be the same meet: kind and party with each month covered, or the year, or none. */
export function keysOf(report: Report): string[] {
  const { engagement, span } = report;
  const parties = engagement.type === 'visit' ? engagement.visitors : partiesOf(engagement);
  const kinds = parties.length ? parties : ['-'];
  return kinds.flatMap((party) => timesOf(span).map((time) => `${engagement.type}|${party}|${time}`));
}

function timesOf(span: Report['span']): string[] {
  if (!span) return ['undated'];
  const times = new Set<string>();
  const last = Math.min(span[1], span[0] + 800);
  for (let day = span[0] - 3; day <= last + 3; day += 15) times.add(formatIsoDay(day as Day).slice(0, 7));
  times.add(formatIsoDay((last + 3) as Day).slice(0, 7));
  times.add(String(calendarOf(span[0] as Day).year));
  return [...times];
}

/** Keys to look under: those of the report itself, and for an undated one the months round its publication. */
export function searchKeys(report: Report): string[] {
  const keys = keysOf(report);
  if (report.span || report.published === null) return keys;
  const [from, to] = guessedSpan(report);
  return [...keys, ...keysOf({ ...report, span: [from, to] })];
}

/** When an undated report most likely speaks of, from its publication and status. */
export function guessedSpan(report: Report): [number, number] {
  const day = report.published ?? 0;
  return report.engagement.status === 'announced' ? [day - 3, day + 60] : [day - 21, day + 14];
}
