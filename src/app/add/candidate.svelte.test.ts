import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import type { Engagement } from '../../engagement/engagement';
import { Candidate } from './candidate.svelte';

const found: Engagement = {
  id: 'visit-mli-rus-2025-06-22',
  type: 'visit',
  level: 'official',
  status: 'announced',
  title: null,
  start: '2025-06-22',
  end: '2025-06-26',
  visitors: ['MLI'],
  hosts: ['RUS'],
  participants: [],
  people: [],
  place: null,
  sectors: ['energy'],
  series: null,
  agreements: null,
  sources: ['a'],
  evidence: [
    { field: 'start', source: 'a', span: [0, 4], quote: '22 j' },
    { field: 'hosts', source: 'a', span: [9, 15], quote: 'Russie' },
  ],
  confidence: 0.9,
};

it('takes corrections, makes the id anew and drops the evidence of what was corrected', () => {
  const candidate = new Candidate(found);
  candidate.correct({ start: '2025-06-23' });
  candidate.correct({ hosts: ['CHN'] });
  flushSync();
  expect(candidate.current).toMatchObject({
    id: 'visit-mli-chn-2025-06-23',
    start: '2025-06-23',
    hosts: ['CHN'],
    evidence: [],
  });
  expect(candidate.found).toEqual(found);
});

it.each([
  [{ start: '2025-02-30' }, 'start'],
  [{ end: 'soon' }, 'end'],
  [{ end: '2025-06-01' }, 'order'],
  [{ end: null }, null],
] as const)('finds the fault in %j', (fields, fault) => {
  const candidate = new Candidate(found);
  candidate.correct(fields);
  expect(candidate.dateFault).toBe(fault);
});
