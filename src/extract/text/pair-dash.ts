/** A headline that opens with two parties: `India - Pakistan: ministers meet`, `Tebboune – Saïed : entretien à Tunis`. */
import type { Sentence } from './segment';
import type { Token } from './tokens';

/** Tokens of each of the two, at most. */
const LONGEST = 3;

const DASH = /^[-–—]$/;

/** Where the dash stands that joins the two names before the colon of a line, as a hyphen without spaces does; -1 where there is none. */
export function pairDash(tokens: readonly Token[], { from, to }: Sentence): number {
  const dash = namesEnd(tokens, from, to);
  const { form, spaced } = tokens[dash] ?? {};
  if (dash === from || dash >= to || !spaced || !DASH.test(form?.norm ?? '')) return -1;
  const colon = namesEnd(tokens, dash + 1, to);
  return colon > dash + 1 && colon < to - 1 && tokens[colon]?.form.norm === ':' ? dash : -1;
}

/** Where words with a capital end, from a token on; where they begin if they are in capitals throughout, as a dateline is, or too many. */
function namesEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && at - from <= LONGEST) {
    const { form } = tokens[at] as Token;
    if (form.kind !== 'word' || !form.cap) break;
    if (form.caps && form.length > 3) return from;
    at += 1;
  }
  return at - from > LONGEST ? from : at;
}
