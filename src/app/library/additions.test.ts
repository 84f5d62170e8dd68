import * as v from 'valibot';
import { expect, it } from 'vitest';
import { EngagementSchema, type Engagement } from '../../engagement/engagement';
import { joinAdditions, type Addition } from './additions';

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
const from = (source: string, engagements: readonly Engagement[]) =>
  engagements.map((each) => ({ ...each, sources: [source] }));
const base = from('base', [visit({}), visit({ id: 'same-day', visitors: ['NER'] })]);
const join = (kind: Addition['from'], ...engagements: Engagement[]) => [
  ...joinAdditions(base, [{ from: kind, engagements: from('added', engagements) }], []),
];

it('gives the data back as they are where nothing was added', () => {
  expect([...joinAdditions(base, [], [])]).toEqual(base);
});

it('joins a report to the engagement that it is of, under the id that links know', () => {
  const engagements = join('article', visit({ id: 'found', end: null, sectors: ['energy'] }));
  expect(engagements.map(({ id }) => id)).toEqual(['known', 'same-day']);
  expect(engagements[0]).toMatchObject({ sectors: ['energy'], end: '2025-06-26' });
  expect([...(engagements[0]?.sources ?? [])].sort()).toEqual(['added', 'base']);
});

it('adds what is new, and leaves the rest as it was', () => {
  const engagements = join(
    'article',
    visit({ id: 'new', visitors: ['KEN'], hosts: ['GHA'], start: '2031-07-14', end: null }),
  );
  expect(engagements.slice(0, 2)).toEqual(base);
  expect(engagements[2]).toMatchObject({ visitors: ['KEN'], hosts: ['GHA'] });
});

it('tells two engagements of one id apart', () => {
  const engagements = join('article', visit({ id: 'known', start: '2019-01-01', end: null }));
  expect(new Set(engagements.map(({ id }) => id)).size).toBe(3);
});

it('keeps rows of one file apart, though each may be a report of an engagement of the data', () => {
  const twice = [visit({ id: 'a' }), visit({ id: 'b' })];
  expect(join('file', ...twice).map(({ id }) => id)).toEqual(['known', 'same-day', 'b']);
  expect(join('article', ...twice).map(({ id }) => id)).toEqual(['known', 'same-day']);
});

it('takes engagements that lie far apart, or of another type, for others', () => {
  const others = [
    visit({ start: '2026-06-22', end: null }),
    visit({ type: 'meeting' }),
    visit({ start: null, end: null }),
  ];
  expect(join('file', ...others)).toHaveLength(5);
});
