/** The table of days: short texts whose engagements must have just these days and this status. */
import { expect, it } from 'vitest';
import { readRules } from '../../../data/corpus/wordings';
import type { Engagement } from '../../engagement/engagement';
import { extractDocument } from '../extract';

type Row = Readonly<Record<'family' | 'lang' | 'published' | 'text' | 'engagements', string>>;

/** `visit A>B 2025-06-22/2025-06-26 announced`, `summit B 2025-06 postponed`, `meeting A+B ? completed`. */
function written({ type, visitors, hosts, participants, start, end, status }: Engagement): string {
  const sides = { visit: [...visitors, '>', ...hosts], summit: hosts, meeting: [...participants].sort() };
  const parties = sides[type].join('+').replace('+>+', '>');
  return [type, parties, [start ?? '?', end].filter(Boolean).join('/'), status].filter(Boolean).join(' ');
}

it.each(readRules<Row>('days'))('$family: $text', ({ lang, published, text, engagements }) => {
  const read = extractDocument({ id: 'x', lang, published: published || null, text }).engagements;
  expect(read.map(written).sort()).toEqual(engagements.split('; ').filter(Boolean).sort());
});
