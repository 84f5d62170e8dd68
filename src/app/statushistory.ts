/** How the status of an engagement changed from report to report. */
import type { StatusReport } from '../engagement/engagement';

/**
 * The reports of which the day is known, by day, without those that only repeat the one before. Less than two: nothing changed
 * that could be told.
 */
export function statusHistory(reports: readonly StatusReport[]): StatusReport[] {
  const dated = reports
    .filter((report) => report.published !== null)
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1));
  return dated.filter((report, index) => report.status !== dated[index - 1]?.status);
}
