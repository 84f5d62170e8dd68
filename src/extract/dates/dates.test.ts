import { describe, expect, it } from 'vitest';
import { readRules } from '../../../data/corpus/wordings';
import { probeDates } from './probe';

interface Row {
  readonly published: string;
  readonly sentence: string;
  readonly expression: string;
  readonly start: string;
  readonly end: string;
}

const interval = (start: string | null, end: string | null): string => `${start ?? ''}/${end ?? ''}`;

describe.each(['fr', 'en'])('dates in %s', (lang) => {
  it.each(readRules<Row>(`dates.${lang}`))('$published: $sentence', (row) => {
    const from = row.sentence.indexOf(row.expression);
    const to = from + row.expression.length;
    const probes = probeDates(lang, row.published || null, row.sentence);
    const found =
      probes.find((probe) => probe.span && probe.span[0] < to && probe.span[1] > from) ?? probes[0];
    expect(interval(found?.start ?? null, found?.end ?? null)).toBe(interval(row.start, row.end));
  });
});

describe('status', () => {
  it.each(readRules<{ lang: string; published: string; sentence: string; status: string }>('status'))(
    '$lang $published: $sentence',
    ({ lang, published, sentence, status }) => {
      expect(probeDates(lang, published || null, sentence)[0]?.status).toBe(status);
    },
  );
});
