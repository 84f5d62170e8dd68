/** How sure an engagement is: what share of engagements that tell as much were right on the development texts. */
import type { Draft } from './draft';

/** By what is told: a start and people, one of the two, neither. Shares of the development part, drawn a little to the middle. */
const TOLD = { both: 0.87, one: 0.71, neither: 0.6 } as const;
/** Weak words (go, be in) and hosts that only the dateline gives were right a little less often. */
const WEAK = 0.94;

/** Between 0 and 1; docs/extraction.md has the table of how often engagements of a confidence were right. */
export function confidenceOf(draft: Draft): number {
  const told =
    draft.start && draft.people.length ? 'both' : draft.start || draft.people.length ? 'one' : 'neither';
  const weak =
    draft.rules.includes('weak') ||
    draft.rules.includes('weak-gathering') ||
    draft.hosts.some((read) => read.rule === 'dateline');
  return Math.round(TOLD[told] * (weak ? WEAK : 1) * 100) / 100;
}
