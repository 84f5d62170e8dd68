/** The table of plain news: ordinary ways of telling ordinary things, put together; how many of them are not read just so, by theme. */
import { describe, expect, it } from 'vitest';
import { readRules, writtenWithStatus } from '../../data/corpus/wordings';
import { extractDocument } from './extract';

type Row = Readonly<Record<'theme' | 'lang' | 'published' | 'text' | 'engagements', string>>;

/** Texts of a theme that may be read otherwise, in English and in French: as many as are now. */
const MOST: readonly (readonly [theme: string, en: number, fr: number])[] = [
  ['a visit in one sentence', 5, 5],
  ['in front of the news', 1, 3],
  ['behind the news', 4, 7],
  ['the news and a second sentence', 0, 0],
  ['news of several sentences', 6, 0],
  ['a headline and its text', 4, 1],
  ['lengths and last days', 2, 4],
  ['readouts and advisories', 5, 1],
  ['chronicles and lists', 1, 0],
  ['who is at a gathering', 0, 0],
  ['gatherings in one sentence', 0, 0],
  ['meetings of two', 1, 0],
  ['background with months', 2, 0],
  ['announced and agreed on a day', 2, 1],
  ['what tells nothing', 0, 0],
];

const told = ({ lang, published, text }: Row): string =>
  extractDocument({ id: 'x', lang, published, text }).engagements.map(writtenWithStatus).sort().join('; ');

const wanted = ({ engagements }: Row): string => engagements.split('; ').sort().join('; ');

describe.each(MOST)('%s', (theme, en, fr) => {
  it.each([
    ['en', en],
    ['fr', fr],
  ] as const)('%s', (lang, most) => {
    const rows = readRules<Row>('plain').filter((row) => row.theme === theme && row.lang === lang);
    const wrong = rows.flatMap((row) =>
      told(row) === wanted(row) ? [] : [`${row.text}\n  is:   ${wanted(row)}\n  read: ${told(row)}`],
    );
    expect(rows.length).toBeGreaterThan(25);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most);
  });
});
