/** What is written in capitals throughout, so that they tell no names: a text, or a headline and a label in one that is not. */
import type { Token } from './tokens';

/** Words of two letters and more in a shouted passage, at least: `Alassane OUATTARA` is a name. */
const FEWEST = 3;

/** Opens a passage of its own, and closes one. */
const EDGE = /^[.!?…:;«»“”"–—|/([\])•·▪▸]$/;

/** Whether most words of two letters and more are in capitals. */
export function isAllShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { form } of tokens) {
    if (form.kind !== 'word' || form.length < 2) continue;
    words += 1;
    if (form.caps) capitals += 1;
  }
  return capitals > words * 0.7;
}

/**
 * The tokens of passages in capitals, each marked with 1: from the head of a line or a mark to the next with no small letter between
 * (`TUSK IN KYIV — and with spare parts`); null where a text has none.
 */
export function readShouts(tokens: readonly Token[]): Uint8Array | null {
  let marks: Uint8Array | null = null;
  let from = 0;
  let words = 0;
  const close = (to: number): void => {
    if (words >= FEWEST) (marks ??= new Uint8Array(tokens.length)).fill(1, from, to);
    from = to;
    words = 0;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const { form, breaks } = tokens[at] as Token;
    if (breaks > 0) close(at);
    if (form.kind === 'punctuation') {
      if (EDGE.test(form.norm)) close(at + 1);
    } else if (form.caps) {
      // A passage that small letters began is none.
      if (words >= 0) words += 1;
    } else if (form.kind === 'word' && !(form.cap && form.length === 1)) words = SMALL;
  }
  close(tokens.length);
  return marks;
}

/** Words of a passage that has small letters. */
const SMALL = -1;
