/** How sure an engagement is: what share of engagements that tell as much were right, on texts that no rule had been made for. */
import type { Draft } from './draft';

/**
 * By the number of signs below, for what has a start. Shares of the 176 texts numbered over 500 when they were first read,
 * and of the older development texts, in between.
 */
const DATED = [0.55, 0.73, 0.76, 0.87, 0.95] as const;
/** What has no start is mostly a reading with something missed, most of all where the text looks back. */
const UNDATED = { present: 0.25, past: 0.1 } as const;
/** A side that is only supposed (the writer's own country, a city named later) was right less often. */
const SUPPOSED = 0.8;
const SUPPOSITIONS = new Set(['home-country', 'later-place', 'met-by-visitor']);

/** Tokens between the word that tells the engagement and a side, so that the side is beside it. */
const NEAR = { visitor: 24, host: 8 } as const;

/** Between 0 and 1; docs/extraction.md has the table of how often engagements of a confidence were right. */
export function confidenceOf(draft: Draft): number {
  const told = draft.start ? DATED[signsOf(draft)] : UNDATED[draft.time === 'past' ? 'past' : 'present'];
  const supposed = [...draft.visitors, ...draft.hosts].some((read) => SUPPOSITIONS.has(read.rule ?? ''));
  return Math.round((told ?? 0) * (supposed ? SUPPOSED : 1) * 100) / 100;
}

/** What speaks for an engagement, each worth one: told by more than a word, sides beside it, two people, a start to the day. */
function signsOf(draft: Draft): number {
  const toldTwice = draft.triggers.length > 1 || draft.end !== null || draft.level !== null;
  return [toldTwice, hasSidesBeside(draft), draft.people.length > 1, hasDay(draft)].filter(Boolean).length;
}

function hasSidesBeside({ type, at, visitors, hosts, participants }: Draft): boolean {
  if (type !== 'visit') return new Set(participants.map(({ value }) => value)).size > 2;
  const isNear = (tokens: number) => (read: { from: number }) => Math.abs(read.from - at) < tokens;
  return visitors.some(isNear(NEAR.visitor)) && hosts.some(isNear(NEAR.host));
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

const hasDay = ({ start, end }: Draft): boolean =>
  start !== null && (WHOLE_DAY.test(start.value.edtf) || end !== null);
