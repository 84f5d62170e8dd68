import { describe, expect, it } from 'vitest';
import { applyMapping } from './mapping-apply';
import { partiesInText, plainText } from './mapping-event';
import { guessMapping } from './mapping-guess';
import { sheetOfCsv } from './mapping-sheet';
import { isTimelineJson, mapTimelineJson } from './timelinejs';
import { isVisJson, mapVisJson } from './vis';

describe('TimelineJS', () => {
  const HEAD =
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

  it('is read from its spreadsheet', () => {
    const sheet = sheetOfCsv(
      [
        HEAD,
        ',,,,,,,,,Mali and Russia,,,,,,title,,',
        '2025,6,22,,2025,6,26,,,<b>Mali’s leader visits Russia</b>,Talks on energy,https://example.org/x.jpg,,,,,,',
        '2023,7,,,,,,,,Russia–Africa summit,Leaders of Mali and Egypt came.,,,,,,Russia,',
        '1991,,,,,,,,,End of the Soviet Union,,,,,,,,',
        ',,,,,,,,,Mali,,,,,,,,',
      ].join('\n'),
    );
    const { mapping } = guessMapping(sheet);
    expect(mapping.kind).toBe('timelinejs');
    const { dataset, unmapped } = applyMapping(sheet, mapping);
    expect(dataset.engagements).toMatchObject([
      {
        type: 'visit',
        title: 'Mali’s leader visits Russia',
        start: '2025-06-22',
        end: '2025-06-26',
        visitors: ['MLI'],
        hosts: ['RUS'],
        sources: ['https://example.org/x.jpg'],
      },
      { type: 'summit', start: '2023-07', hosts: ['RUS'] },
      { start: '1991', participants: ['SUN'] },
    ]);
    expect(unmapped).toEqual([
      { field: null, fault: { code: 'timeline-title' }, count: 1, rows: [2] },
      { field: null, fault: { code: 'no-date' }, count: 1, rows: [6] },
    ]);
  });

  it('is read from its JSON', () => {
    const json = {
      title: { text: { headline: 'x' } },
      events: [
        {
          start_date: { year: '2025', month: 6, day: '22' },
          text: { headline: 'Mali visits Russia', text: '<p>x</p>' },
        },
        { start_date: { year: 'soon' }, text: { headline: 'Mali' } },
        null,
      ],
    };
    expect(isTimelineJson(json)).toBe(true);
    const { dataset, unmapped } = mapTimelineJson(json);
    expect(dataset.engagements).toMatchObject([{ start: '2025-06-22', end: null, hosts: ['RUS'] }]);
    expect(unmapped.map(({ fault }) => fault.code)).toEqual(['no-date', 'not-an-object']);
    expect(isTimelineJson({ events: [] })).toBe(false);
    expect(isTimelineJson([1])).toBe(false);
  });
});

describe('vis-timeline', () => {
  it('is read with its groups, ends being moments', () => {
    const data = {
      groups: [{ id: 1, content: 'Russia' }],
      items: [
        {
          id: 1,
          group: 1,
          content: 'Visit of <i>Mali</i>',
          start: '2025-06-22',
          end: '2025-06-27',
          type: 'range',
        },
        { id: 2, content: 'Mali and France talk', start: Date.UTC(2024, 1, 14, 9), type: 'point' },
        { id: 3, content: 'Mali', start: '2024-01-01', type: 'background' },
        { id: 4, content: 'Nobody', start: '2024-01-01' },
      ],
    };
    expect(isVisJson(data)).toBe(true);
    expect(isVisJson(data.items)).toBe(true);
    expect(isVisJson([{ a: 1 }])).toBe(false);
    const { dataset, unmapped } = mapVisJson(data);
    expect(dataset.engagements).toMatchObject([
      { type: 'visit', start: '2025-06-22', end: '2025-06-26', visitors: ['MLI'], hosts: ['RUS'] },
      { type: 'meeting', start: '2024-02-14', end: null, participants: ['MLI', 'FRA'] },
    ]);
    expect(unmapped.map(({ count }) => count)).toEqual([1, 1]);
  });
});

describe('a headline', () => {
  it.each([
    ['Mali’s president in the Democratic Republic of the Congo', ['MLI', 'COD']],
    ['Talks between the EU and the African Union', ['EU', 'AU']],
    ['Tell us what is at stake in it', []],
    ['US president in Côte d’Ivoire', ['USA', 'CIV']],
  ])('names parties: %s', (text, codes) => expect(partiesInText(text)).toEqual(codes));

  it('is stripped of its markup', () =>
    expect(plainText('<a href="x" onclick="y()">A&amp;B</a><script>alert(1)</script><br>C')).toBe('A&B C'));
});
