/** A source text cut into runs of plain and marked words. */
import type { Evidence, EvidenceField } from '../engagement/engagement';

export interface TextRun {
  /** Offset of the first character; serves as the key. */
  readonly from: number;
  readonly text: string;
  /** Fields that these words speak for; empty for plain text. */
  readonly fields: readonly EvidenceField[];
}

/**
 * Cuts `text` at the bounds of the evidence, so that words which speak for two fields are one run with both.
 * Spans outside the text, or empty ones, are left out: a saved file may belong to another version of its document.
 */
export function markEvidence(text: string, evidence: readonly Pick<Evidence, 'field' | 'span'>[]): TextRun[] {
  const spans = evidence.filter(({ span: [from, to] }) => from < to && to <= text.length);
  const bounds = [...new Set([0, text.length, ...spans.flatMap(({ span }) => [...span])])].sort(
    (a, b) => a - b,
  );
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? text.length;
    const fields = spans.filter(({ span }) => span[0] <= from && span[1] >= to).map(({ field }) => field);
    return { from, text: text.slice(from, to), fields: [...new Set(fields)] };
  });
}
