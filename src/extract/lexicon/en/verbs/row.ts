/** How rows of English verbs are written. */
import type { VerbRow } from '../../verb';

type Row = Omit<VerbRow, 'forms'>;

/** One verb: `base | s | past | participle | ing`, what is written in two ways with a comma between. */
export function verb(text: string, row: Row): VerbRow {
  const [base = '', third = '', past = '', participle = '', gerund = ''] = text
    .split('|')
    .map((form) => form.trim());
  return {
    ...row,
    forms: {
      infinitive: base,
      present: third,
      past: past,
      participle: participle || past,
      gerund: gerund,
    },
  };
}

/** Several verbs of one kind. */
export const rows = (forms: readonly string[], row: Row): VerbRow[] => forms.map((text) => verb(text, row));

/** Verbs, each with everything that may stand behind it: `make`, `pay` and `a return visit`. */
export const extended = (verbs: readonly string[], objects: readonly string[]): string[] =>
  verbs.flatMap((forms) => objects.map((object) => forms.replace(/[^|,]+/g, (form) => `${form} ${object}`)));
