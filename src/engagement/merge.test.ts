import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement, Source } from './engagement';
import { mergeEngagements } from './merge';
import { soundOf } from './merge/names';

const report = (fields: Partial<Engagement> & { published?: string; source?: string }): Engagement => {
  const { published, source = 's', ...rest } = fields;
  const status = rest.status ?? 'completed';
  return {
    id: 'x',
    type: 'visit',
    level: null,
    status,
    title: null,
    start: '2025-06-22',
    end: null,
    visitors: ['MLI'],
    hosts: ['RUS'],
    participants: [],
    people: [{ name: 'Assimi Goïta', party: 'MLI', role: null }],
    place: null,
    sectors: [],
    series: null,
    agreements: null,
    sources: [source],
    evidence: [],
    confidence: 0.8,
    history: [{ status, source, published: published ?? null }],
    ...rest,
  };
};

const source = (id: string, published: string | null): Source => ({
  id,
  published,
  title: null,
  publisher: null,
  author: null,
  lang: null,
  url: null,
  licence: null,
});

describe('mergeEngagements', () => {
  const story = [
    report({ source: 'a', published: '2025-05-02', status: 'announced', start: '2025-06', end: null }),
    report({ source: 'b', published: '2025-06-01', status: 'postponed', start: '2025-06-10' }),
    report({
      source: 'c',
      published: '2025-06-17',
      status: 'announced',
      start: '2025-06-22',
      end: '2025-06-26',
    }),
    report({
      source: 'd',
      published: '2025-06-27',
      status: 'completed',
      start: '2025-06-22',
      people: [{ name: 'Goita', party: 'MLI', role: null }],
    }),
  ];
  const sources = [
    source('a', '2025-05-02'),
    source('b', '2025-06-01'),
    source('c', '2025-06-17'),
    source('d', '2025-06-27'),
  ];

  it('joins announced, put off, set anew and held to one engagement, in any order of documents', () => {
    const [first] = mergeEngagements(story, sources).engagements;
    expect(mergeEngagements(story, sources).engagements).toHaveLength(1);
    expect(first).toMatchObject({ start: '2025-06-22', end: '2025-06-26', status: 'completed' });
    expect(first?.history?.map((item) => item.status)).toEqual([
      'announced',
      'postponed',
      'announced',
      'completed',
    ]);
    expect(first?.people).toHaveLength(1);
    expect(new Set(first?.sources)).toEqual(new Set(['a', 'b', 'c', 'd']));
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }), (order) => {
        const shuffled = order.map((at) => story[at] as Engagement);
        expect(mergeEngagements(shuffled, sources)).toEqual(mergeEngagements(story, sources));
      }),
    );
  });

  it.each([
    ['another host', { hosts: ['CHN'] }],
    ['another visitor', { visitors: ['NER'], people: [] }],
    ['another month', { start: '2025-09-22' }],
    ['another traveller', { people: [{ name: 'Abdoulaye Diop', party: 'MLI', role: null }] }],
    [
      'another type',
      { type: 'meeting', visitors: [], hosts: [], participants: ['MLI', 'RUS'] } as Partial<Engagement>,
    ],
  ])('keeps engagements apart that differ by %s', (_, change) => {
    expect(mergeEngagements([report({}), report(change)], []).engagements).toHaveLength(2);
  });

  it('leaves a bare year alone that would fit two visits', () => {
    const list = [
      report({ start: '2023-01-10', people: [] }),
      report({ start: '2023-09-04', people: [] }),
      report({ start: '2023', people: [] }),
    ];
    expect(mergeEngagements(list, []).engagements).toHaveLength(3);
  });

  it('gives a bare year to the only visit that it fits', () => {
    const list = [report({ start: '2023-01-10', end: '2023-01-12' }), report({ start: '2023' })];
    expect(mergeEngagements(list, []).engagements).toMatchObject([
      { start: '2023-01-10', end: '2023-01-12' },
    ]);
  });

  it('merges twice to the same as once', () => {
    const once = mergeEngagements(story, sources).engagements;
    expect(mergeEngagements(once, sources).engagements).toEqual(once);
  });

  it('grows no worse than with the number of reports', () => {
    const many = Array.from({ length: 4000 }, (_, at) =>
      report({
        start: `${1990 + (at % 36)}-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 27) + 1).padStart(2, '0')}`,
        visitors: [`V${at % 97}`],
        people: [],
        hosts: [`H${at % 89}`],
      }),
    );
    const began = performance.now();
    mergeEngagements(many, []);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});

describe('files of settled rows', () => {
  const rows = [report({ id: 'a' }), report({ id: 'b' })];

  it('stay apart among themselves', () => {
    expect(mergeEngagements(rows, []).engagements).toHaveLength(1);
    expect(mergeEngagements([], [], { files: [rows] }).engagements).toHaveLength(2);
  });

  it('take in a report, and a row of another file', () => {
    expect(mergeEngagements([report({ id: 'c' })], [], { files: [rows] }).engagements).toHaveLength(2);
    expect(mergeEngagements([], [], { files: [rows, rows] }).engagements).toHaveLength(2);
  });
});

describe('names in two languages', () => {
  it.each([
    ['poutine', 'putin'],
    ['loukachenko', 'lukashenko'],
    ['mirzioiev', 'mirziyoyev'],
    ['tokaiev', 'tokayev'],
    ['netanyahou', 'netanyahu'],
    ['zelensky', 'zelenskyy'],
    ['eltsine', 'yeltsin'],
    ['choigou', 'shoigu'],
    ['salmane', 'salman'],
    ['pachinian', 'pashinyan'],
    ['gorbatchev', 'gorbachev'],
    ['sissi', 'sisi'],
  ])('hears %s as %s', (french, english) => {
    expect(soundOf(french)).toBe(soundOf(english));
  });

  it.each([
    ['macron', 'maroun'],
    ['kagame', 'kabila'],
    ['petro', 'pedro'],
    ['meloni', 'milei'],
    ['ruto', 'rutte'],
  ])('tells %s from %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  it('makes one person of two spellings, with that of the earlier report', () => {
    const people = (name: string) => [{ name, party: 'RUS', role: null }];
    const visit = { visitors: ['RUS'], hosts: ['KAZ'] };
    const { engagements } = mergeEngagements(
      [
        report({ ...visit, people: people('Vladimir Putin'), published: '2025-06-24', source: 'en' }),
        report({ ...visit, people: people('Vladimir Poutine'), published: '2025-06-22', source: 'fr' }),
      ],
      [],
    );
    expect(engagements).toHaveLength(1);
    expect(engagements[0]?.people.map((person) => person.name)).toEqual(['Vladimir Poutine']);
  });
});
