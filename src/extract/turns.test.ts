/** The table of turns: how much of what its texts tell is read just so, by theme. */
import { describe, expect, it } from 'vitest';
import { readRules, writtenWithStatus } from '../../data/corpus/wordings';
import { extractDocument } from './extract';

type Row = Readonly<
  Record<'theme' | 'kind' | 'part' | 'lang' | 'published' | 'text' | 'engagements', string>
>;

interface Share {
  readonly en: number;
  readonly fr: number;
}

/** F1 of engagements with just their sides, days and status, at least: of the texts that were read while rules were written, and of those only scored. */
const LEAST: readonly (readonly [theme: string, read: Share, scored: Share])[] = [
  ['another engagement of the same parties', { en: 0.64, fr: 0.7 }, { en: 0.68, fr: 0.65 }],
  ['a gathering over several sentences', { en: 0.35, fr: 0.42 }, { en: 0.38, fr: 0.38 }],
  ['a meeting abroad', { en: 0.57, fr: 0.53 }, { en: 0.32, fr: 0.52 }],
  ['a visit without a word of visiting', { en: 0.53, fr: 0.52 }, { en: 0.51, fr: 0.48 }],
  ['terse', { en: 0.53, fr: 0.56 }, { en: 0.36, fr: 0.38 }],
  ['a plan and what became of it', { en: 0.42, fr: 0.48 }, { en: 0.7, fr: 0.46 }],
  ['days in a roundabout way', { en: 0.52, fr: 0.48 }, { en: 0.24, fr: 0.54 }],
  ['those who are no presidents', { en: 0.52, fr: 0.57 }, { en: 0.54, fr: 0.61 }],
  ['local papers and ministries', { en: 0.4, fr: 0.49 }, { en: 0.26, fr: 0.6 }],
  ['headlines and diaries', { en: 0.64, fr: 0.64 }, { en: 0.37, fr: 0.38 }],
  ['chronicles and encyclopedias', { en: 0.55, fr: 0.45 }, { en: 0.39, fr: 0.43 }],
  ['a second engagement in passing', { en: 0.55, fr: 0.6 }, { en: 0.49, fr: 0.46 }],
  ['what only looks like one', { en: 0.63, fr: 0.62 }, { en: 0.11, fr: 0.57 }],
];

/** All that a text is read to tell, in the words of the table. */
function told({ lang, published, text }: Row): string[] {
  const { engagements } = extractDocument({ id: 'x', lang, published: published || null, text });
  return engagements.map(writtenWithStatus);
}

/** F1 of the engagements of some rows. */
function f1(rows: readonly Row[]): number {
  let right = 0;
  let all = 0;
  for (const row of rows) {
    const wanted = row.engagements.split('; ').filter(Boolean);
    const read = told(row);
    all += wanted.length + read.length;
    right += wanted.filter((one) => read.includes(one)).length;
  }
  return (2 * right) / all;
}

describe.each(LEAST)('%s', (theme, read, scored) => {
  const rows = readRules<Row>('turns').filter((row) => row.theme === theme);
  for (const lang of ['en', 'fr'] as const) {
    for (const [part, least] of [
      ['read', read[lang]],
      ['scored', scored[lang]],
    ] as const) {
      it(`${lang}, texts ${part}`, () => {
        const own = rows.filter((row) => row.lang === lang && row.part === part);
        expect(own.length).toBeGreaterThan(10);
        expect(f1(own)).toBeGreaterThan(least);
      });
    }
  }
});
