import { describe, expect, it } from 'vitest';
import { mapColt } from './colt';
import { applyMapping } from './mapping-apply';
import { guessMapping } from './mapping-guess';
import { sheetOfCsv } from './mapping-sheet';

/** The documented columns, not in the documented order: the order is not known. */
const COLUMNS = [
  'LeaderFullName',
  'TripID',
  'LeaderID',
  'LeaderCountryOrIGO',
  'LeaderCountryISO',
  'LeaderRole',
  'LeaderTitle',
  'Exiled',
  'CountryVisited',
  'CountryVisitedISO',
  'CityVisited',
  'TripYear',
  'TripStartDate',
  'TripEndDate',
  'TripDuration',
  'MetHostHoGS',
  'HostHOGSName',
  'AttendedMultilatEvent',
  'NameMultilatEvent',
  'SignedAgreement',
  'Notes',
  'Confidence(1-5)',
  'SourceLink1',
  'SourceLink2',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

const goita: Row = {
  LeaderFullName: 'Assimi Goïta',
  TripID: '1',
  LeaderCountryOrIGO: 'Mali',
  LeaderCountryISO: 'MLI',
  LeaderRole: 'GS',
  CountryVisited: 'Russia',
  CountryVisitedISO: 'RUS',
  CityVisited: 'Moscow',
  TripYear: '2025',
  TripStartDate: '6/22/2025',
  TripEndDate: '6/26/2025',
  MetHostHoGS: 'Yes',
  HostHOGSName: 'Vladimir Putin',
  AttendedMultilatEvent: 'No',
  SignedAgreement: 'Yes',
  'Confidence(1-5)': '4',
  SourceLink1: 'https://example.org/a',
};
const atSummit = (name: string, country: string, start: string, end: string): Row => ({
  LeaderFullName: name,
  LeaderCountryOrIGO: country,
  LeaderCountryISO: '',
  LeaderRole: 'S',
  CountryVisited: 'Russia',
  CountryVisitedISO: 'RUS',
  CityVisited: 'Saint Petersburg',
  TripYear: '2023',
  TripStartDate: start,
  TripEndDate: end,
  AttendedMultilatEvent: 'Yes',
  NameMultilatEvent: 'Russia-Africa Summit',
  SourceLink1: 'https://example.org/b',
});

function sheet(rows: readonly Row[]) {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column] ?? '')).join(','));
  return sheetOfCsv([COLUMNS.join(','), ...lines].join('\r\n'));
}

describe('COLT', () => {
  it('is known by its columns', () => {
    expect(guessMapping(sheet([goita])).mapping.kind).toBe('colt');
    expect(applyMapping(sheet([goita]), guessMapping(sheet([goita])).mapping).mapped).toBe(1);
  });

  it('makes a trip a visit', () => {
    const [visit] = mapColt(sheet([goita])).dataset.engagements;
    expect(visit).toMatchObject({
      id: 'visit-mli-rus-2025-06-22',
      type: 'visit',
      status: 'completed',
      start: '2025-06-22',
      end: '2025-06-26',
      visitors: ['MLI'],
      hosts: ['RUS'],
      people: [
        { name: 'Assimi Goïta', party: 'MLI', role: 'head of state and government' },
        { name: 'Vladimir Putin', party: 'RUS' },
      ],
      place: { name: 'Moscow', country: 'RUS' },
      sources: ['https://example.org/a'],
      confidence: 0.8,
      extra: { TripID: '1', SignedAgreement: 'Yes' },
    });
  });

  it('makes trips to one event one summit, with the days that most trips name', () => {
    const mapped = mapColt(
      sheet([
        atSummit('A', 'Mali', '7/26/2023', '7/29/2023'),
        atSummit('B', 'Egypt', '7/27/2023', '7/28/2023'),
        atSummit('C', 'African Union (AU)', '7/27/2023', '7/28/2023'),
        {
          ...atSummit('D', 'Egypt', '10/23/2019', '10/24/2019'),
          NameMultilatEvent: 'The Russia–Africa  summit',
        },
      ]),
    );
    expect(mapped.mapped).toBe(4);
    expect(mapped.dataset.engagements).toHaveLength(2);
    const summit = mapped.dataset.engagements.find(({ start }) => start?.startsWith('2023'));
    expect(summit).toMatchObject({
      type: 'summit',
      title: 'Russia-Africa Summit',
      start: '2023-07-27',
      end: '2023-07-28',
      hosts: ['RUS'],
      participants: ['AU', 'EGY', 'MLI'],
    });
    expect(summit?.people.map(({ name }) => name).sort()).toEqual(['A', 'B', 'C']);
  });

  it('marks the days of a summit as about then where the trips disagree', () => {
    const { dataset } = mapColt(
      sheet([
        atSummit('A', 'Mali', '7/25/2023', '7/29/2023'),
        atSummit('B', 'Egypt', '7/26/2023', '7/28/2023'),
        atSummit('C', 'Kenya', '7/27/2023', '7/30/2023'),
      ]),
    );
    expect(dataset.engagements[0]).toMatchObject({ start: '2023-07-25~', end: '2023-07-28~' });
  });

  it('reads an end that is to be determined as unknown, and a start as its year', () => {
    const { dataset } = mapColt(
      sheet([
        { ...goita, TripEndDate: 'TBD' },
        { ...goita, TripID: '2', TripStartDate: 'TBD', TripEndDate: 'TBD' },
      ]),
    );
    expect(dataset.engagements.map(({ start, end }) => [start, end])).toEqual([
      ['2025-06-22', ''],
      ['2025', ''],
    ]);
  });

  it.each([
    ['United Nations (UN)', 'UN'],
    ['European Commission (EC)', 'EU'],
    ['Organisation of African Unity (OAU)', 'OAU'],
    ['Soviet Union', 'SUN'],
    ['Palestine', 'PSE'],
  ])('reads the leader of %s as of %s', (name, code) => {
    const { dataset } = mapColt(sheet([{ ...goita, LeaderCountryISO: '', LeaderCountryOrIGO: name }]));
    expect(dataset.engagements[0]?.visitors).toEqual([code]);
  });

  it('does not take an organisation’s two letters for a country’s', () => {
    const commission = { ...goita, LeaderCountryISO: 'EC', LeaderCountryOrIGO: 'European Commission (EC)' };
    expect(mapColt(sheet([commission])).dataset.engagements[0]?.visitors).toEqual(['EU']);
  });

  it('says why a row is none', () => {
    const { mapped, unmapped } = mapColt(
      sheet([
        goita,
        { ...goita, CountryVisitedISO: 'MLI', CountryVisited: 'Mali' },
        { ...goita, CountryVisitedISO: '', CountryVisited: 'somewhere' },
        { ...goita, TripStartDate: 'TBD', TripYear: '' },
        { ...goita, TripEndDate: '6/20/2025' },
      ]),
    );
    expect(mapped).toBe(1);
    expect(unmapped.map(({ fault, rows }) => [fault.code, rows])).toEqual([
      ['trip-at-home', [3]],
      ['no-visited-country', [4]],
      ['no-date', [5]],
      ['end-before-start', [6]],
    ]);
  });
});
