/** How sure an engagement is: what share of engagements that tell as much were right on the development texts. */
import type { Draft } from './draft';

/**
 * By what is told. A date is what tells most: eight in ten dated engagements of texts that no rule was made for were right (nine
 * of the others), one in three of the undated, fewest where the text looks back on them.
 */
const DATED = { people: 0.8, none: 0.77 } as const;
const UNDATED = { present: 0.4, past: 0.2 } as const;
/** A side that is only supposed (the writer's own country, a city named later) was right less often. */
const SUPPOSED = 0.8;
const SUPPOSITIONS = new Set(['home-country', 'later-place', 'met-by-visitor']);

/** Between 0 and 1; docs/extraction.md has the table of how often engagements of a confidence were right. */
export function confidenceOf(draft: Draft): number {
  const told = draft.start
    ? DATED[draft.people.length ? 'people' : 'none']
    : UNDATED[draft.time === 'past' ? 'past' : 'present'];
  const supposed = [...draft.visitors, ...draft.hosts].some((read) => SUPPOSITIONS.has(read.rule ?? ''));
  return Math.round(told * (supposed ? SUPPOSED : 1) * 100) / 100;
}
