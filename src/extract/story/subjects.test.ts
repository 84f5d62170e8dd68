/** What the engagements of a text are about (`rules/sectors.csv`). */
import { describe, expect, it } from 'vitest';
import { readRules } from '../../../data/corpus/wordings';
import { extractDocument } from '../extract';

type Row = Readonly<Record<'family' | 'lang' | 'published' | 'text' | 'sectors', string>>;

/** The sectors of each engagement in the words of the table. */
const told = ({ lang, published, text }: Row): string =>
  extractDocument({ id: 'x', lang, published, text })
    .engagements.map(({ sectors }) => [...sectors].sort().join(' ') || 'none')
    .join('; ');

describe('the table of sectors', () => {
  it.each(readRules<Row>('sectors').map((row) => [row.family, row.lang, row.text, row] as const))(
    '%s (%s): %s',
    (_family, _lang, _text, row) => {
      expect(told(row)).toBe(row.sectors);
    },
  );
});
