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

/** The item at a place of a list; none outside. Asked for at -1 once, an array is read by name at that line ever after: V8 takes -1 for no index. */
export const itemAt = <T>(list: readonly T[], at: number): T | undefined => (at < 0 ? undefined : list[at]);
