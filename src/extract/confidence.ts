/** How sure an engagement is, from the rules that fired. */
import type { Draft } from './draft';

/** Between 0 and 1. */
export function confidenceOf(draft: Draft): number {
  let score = 0.75;
  if (draft.start) score += 0.08;
  if (draft.people.length) score += 0.06;
  if (draft.rules.includes('weak') || draft.rules.includes('weak-gathering')) score -= 0.2;
  if (draft.rules.includes('no-place')) score -= 0.2;
  if (draft.background) score -= 0.05;
  if (draft.hosts.some((read) => read.rule === 'dateline')) score -= 0.1;
  return Math.round(Math.min(0.97, Math.max(0.2, score)) * 100) / 100;
}
