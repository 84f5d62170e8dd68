import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Dataset } from '../engagement/dataset';
import { EngagementSchema, SourceSchema, type Engagement } from '../engagement/engagement';
import { joinAdditions } from './additions';

const visit = (fields: Partial<Engagement>) =>
  v.parse(EngagementSchema, {
    id: 'known',
    type: 'visit',
    visitors: ['MLI'],
    hosts: ['RUS'],
    start: '2025-06-22',
    end: '2025-06-26',
    ...fields,
  });
const dataset = (source: string, ...engagements: Engagement[]): Dataset => ({
  version: 1,
  sources: [v.parse(SourceSchema, { id: source })],
  engagements: engagements.map((each) => ({ ...each, sources: [source] })),
});
const base = dataset('base', visit({}), visit({ id: 'same-day', visitors: ['NER'] }));
const join = (...engagements: Engagement[]) =>
  joinAdditions(base, [{ id: '1', name: 'article', dataset: dataset('article', ...engagements) }]);

it('gives the data back as they are where nothing was added', () => {
  expect(joinAdditions(base, [])).toBe(base);
});

it('joins a report to the engagement that it is of, under the id that links know', () => {
  const { engagements, sources } = join(visit({ id: 'found', end: null, sectors: ['energy'] }));
  expect(engagements.map(({ id }) => id)).toEqual(['known', 'same-day']);
  expect(engagements[0]).toMatchObject({ sectors: ['energy'], end: '2025-06-26' });
  expect([...(engagements[0]?.sources ?? [])].sort()).toEqual(['article', 'base']);
  expect(sources.map(({ id }) => id)).toEqual(['base', 'article']);
});

it('adds what is new, and leaves the rest as it was', () => {
  const { engagements } = join(
    visit({ id: 'new', visitors: ['KEN'], hosts: ['GHA'], start: '2031-07-14', end: null }),
  );
  expect(engagements.slice(0, 2)).toEqual(base.engagements);
  expect(engagements[2]).toMatchObject({ visitors: ['KEN'], hosts: ['GHA'] });
});

it('tells two engagements of one id apart', () => {
  const { engagements } = join(visit({ id: 'known', start: '2019-01-01', end: null }));
  expect(new Set(engagements.map(({ id }) => id)).size).toBe(3);
});
