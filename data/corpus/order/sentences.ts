/** The sentences of a text that tell engagements, each as if it stood alone. */
import type { Engagement } from '../../../src/engagement/engagement';

export interface Told {
  readonly from: number;
  readonly to: number;
  /** What the sentence tells, with the evidence that stands in it. */
  readonly told: readonly Engagement[];
}

/** A full stop that ends a sentence, and is not of an abbreviation. */
const END = /(?<!(?<!\p{L})(?:M|Mr|Mrs|Dr|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu}))\.(?=\s|$)/gu;

/** The sentences of a text by where they begin and end; one begins on a line of its own as well. */
export function sentencesOf(text: string, engagements: readonly Engagement[]): Told[] {
  const ends = [...text.matchAll(END)].map(({ index }) => index + 1);
  return ends.flatMap((to, index) => {
    const line = text.lastIndexOf('\n', to - 1) + 1;
    const start = Math.max(line, index > 0 ? (ends[index - 1] as number) : 0);
    const from = to - text.slice(start, to).trimStart().length;
    const isIn = ({ span }: Engagement['evidence'][number]): boolean => span[0] >= from && span[1] <= to;
    const told = engagements
      .filter(({ evidence }) => evidence.some((one) => one.field === 'type' && isIn(one)))
      .map((one) => ({
        ...one,
        evidence: one.evidence
          .filter(isIn)
          .map((own) => ({ ...own, span: [own.span[0] - from, own.span[1] - from] as [number, number] })),
      }));
    return told.length > 0 ? [{ from, to, told }] : [];
  });
}
