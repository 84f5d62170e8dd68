/** Ranges of tokens. */

/** Which of several ranges of tokens, in order, covers a token. */
export function spanAt<T extends { readonly from: number; readonly to: number }>(
  spans: readonly T[],
  at: number,
): T | undefined {
  for (const span of spans) {
    if (span.from > at) return undefined;
    if (at < span.to) return span;
  }
  return undefined;
}
