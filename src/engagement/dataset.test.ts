import { expect, it } from 'vitest';
import { parseDataset } from './dataset';

const visit = {
  id: 'visit-mli-rus-2025-06-22',
  type: 'visit',
  start: '2025-06-22',
  visitors: ['MLI'],
  hosts: ['RUS'],
};

it('fills what a file leaves out', () => {
  const { dataset, issues } = parseDataset({ version: 1, engagements: [visit] });
  expect(issues).toEqual([]);
  expect(dataset.engagements[0]).toMatchObject({
    status: null,
    end: null,
    participants: [],
    people: [],
    confidence: null,
  });
});

it('keeps the good rows and names what is wrong with the others, and where', () => {
  const { dataset, issues } = parseDataset({
    engagements: [
      visit,
      { ...visit, id: 'b', start: '2025-02-30' },
      { ...visit, id: 'c', end: '2025-06-01' },
      7,
      { type: 'picnic' },
    ],
  });
  expect(dataset.engagements.map((engagement) => engagement.id)).toEqual([visit.id]);
  expect(issues.map((issue) => [issue.where, issue.field])).toEqual([
    ['engagements[1]', 'start'],
    ['engagements[2]', 'end'],
    ['engagements[3]', null],
    ['engagements[4]', 'id'],
    ['engagements[4]', 'type'],
  ]);
});

it('keeps an unknown party, with one warning at its first row', () => {
  const rows = [visit, { ...visit, id: 'b', hosts: ['XYZ'] }, { ...visit, id: 'c', hosts: ['XYZ'] }];
  const { dataset, issues } = parseDataset({ engagements: rows });
  expect(dataset.engagements).toHaveLength(3);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toEqual({
    where: 'engagements[1]',
    field: 'hosts',
    fault: { code: 'unknown-party-kept', value: 'XYZ' },
    severity: 'warning',
  });
});

it('tells two rows with one id apart', () => {
  const { dataset } = parseDataset({ engagements: [visit, visit] });
  expect(dataset.engagements.map((engagement) => engagement.id)).toEqual([visit.id, `${visit.id}-2`]);
});

it.each([[null], ['text'], [[]], [{}], [{ engagements: 'none' }], [42]])(
  'answers %j with an issue, not an exception',
  (input) => {
    const { dataset, issues } = parseDataset(input);
    expect(dataset.engagements).toEqual([]);
    expect(issues).toHaveLength(1);
  },
);
