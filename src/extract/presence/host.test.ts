import { expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

it('reads a place that has somebody as his host', () => {
  expect(
    told(
      'Narendra Modi flew to Port of Spain on Thursday. Accra had him on Wednesday.',
      'en',
      '2025-07-05',
    ).sort(),
  ).toEqual(['visit IND>GHA 2025-07-02', 'visit IND>TTO 2025-07-03']);
  expect(
    told(
      'Narendra Modi flew to Port of Spain on Thursday. New Delhi had him on Wednesday.',
      'en',
      '2025-07-05',
    ),
  ).toHaveLength(1);
});
