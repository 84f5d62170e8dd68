import { expect, it } from 'vitest';
import type { Status } from '../engagement/engagement';
import { statusHistory } from './statushistory';

const report = (status: Status, published: string | null) => ({
  status,
  published,
  source: `${status}-${published}`,
});

it('tells the changes in the order of the days, without repetitions and undated reports', () => {
  const told = statusHistory([
    report('completed', null),
    report('completed', '2025-06-27'),
    report('announced', '2025-06-17'),
    report('announced', '2025-06-19'),
  ]);
  expect(told.map(({ status, published }) => [status, published])).toEqual([
    ['announced', '2025-06-17'],
    ['completed', '2025-06-27'],
  ]);
});
