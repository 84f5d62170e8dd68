import { describe, expect, it } from 'vitest';
import { dayOf } from '../engagement/day';
import type { Engagement } from '../engagement/engagement';
import { buildTable } from '../filter/table';
import { recallPair } from './pairs';

const visit = (id: string, start: string, fields: Partial<Engagement> = {}): Engagement => ({
  id,
  type: 'visit',
  level: null,
  status: 'completed',
  title: null,
  start,
  end: null,
  visitors: ['MLI'],
  hosts: ['RUS'],
  participants: [],
  people: [],
  place: null,
  sectors: [],
  series: null,
  agreements: null,
  sources: [],
  evidence: [],
  confidence: null,
  ...fields,
});

function recall(list: readonly Engagement[], before: number) {
  const table = buildTable(list);
  const visitor = table.partyCodes.indexOf('MLI');
  const host = table.partyCodes.indexOf('RUS');
  return recallPair(table, table.order, { visitor, host, before });
}

describe('the visits of a pair', () => {
  const list = [
    visit('c', '2020-03-01'),
    visit('a', '2020-01-01'),
    visit('b', '2020-01-11'),
    visit('back', '2020-02-01', { visitors: ['RUS'], hosts: ['MLI'] }),
    visit('off', '2020-02-05', { status: 'cancelled' }),
    visit('later', '2021-01-01'),
    visit('some year', '2019'),
    visit('undated', '2020', { start: null }),
    visit('meeting', '2020-02-07', { type: 'meeting' }),
  ];

  it('are those one way that took place before the day, with the days since and the median gap', () => {
    const history = recall(list, dayOf(2020, 3, 31));
    expect(history.rows).toHaveLength(4);
    expect(history.daysSinceLast).toBe(30);
    // Gaps of 10 and 50 days; that from a year without a day to the first is no number of days.
    expect(history.medianGapDays).toBe(30);
  });

  it('are none for a pair that never met', () => {
    expect(recall([visit('a', '2020', { visitors: ['GAB'] })], dayOf(2024, 1, 1))).toEqual({
      rows: [],
      daysSinceLast: null,
      medianGapDays: null,
    });
  });
});
