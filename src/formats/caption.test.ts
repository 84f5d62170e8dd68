import { describe, expect, it } from 'vitest';
import { dayOf } from '../engagement/day';
import { parseDataset } from '../engagement/dataset';
import { EMPTY_FILTER, type Filter } from '../filter/filter';
import { creditSources, describeFilter, titleFigure, writeSubtitle } from './caption';

const filter: Filter = {
  ...EMPTY_FILTER,
  countries: ['MLI', 'RUS'],
  role: 'visitor',
  sectors: ['energy', 'defence'],
  sectorMode: 'all',
  levels: ['none'],
  from: dayOf(2012, 1, 1),
  to: dayOf(2027, 1, 1),
  text: 'gaz',
};

describe('the words around a figure', () => {
  it('name the countries in the title, up to three', () => {
    expect(titleFigure('timeline', filter, 'en')).toBe('Diplomatic visits and summits: Mali, Russia');
    expect(titleFigure('graph', EMPTY_FILTER, 'fr')).toBe('Qui rencontre qui');
    const many = { ...filter, countries: ['MLI', 'RUS', 'CHN', 'FRA'] };
    expect(titleFigure('graph', many, 'en')).toBe('Who meets whom');
  });

  it('say every clause of the filter in the reader’s language', () => {
    expect(describeFilter(filter, 'en')).toEqual([
      'Mali, Russia as visitor',
      'Energy, Defence together',
      'Level not stated',
      '2012–2026',
      'containing “gaz”',
    ]);
    expect(describeFilter(filter, 'fr').at(-1)).toBe('contenant «\u202fgaz\u202f»');
  });

  it.each([
    [dayOf(2025, 6, 22), null, 'since 22 June 2025', 'depuis le 22 juin 2025'],
    [null, dayOf(2026, 1, 1), 'until 2025', 'jusqu’en 2025'],
    [null, dayOf(2026, 1, 2), 'until 1 January 2026', 'jusqu’au 1er janvier 2026'],
    [dayOf(2025, 6, 1), dayOf(2025, 7, 1), 'June 2025', 'juin 2025'],
    [dayOf(2025, 6, 1), dayOf(2025, 8, 1), 'June 2025 – July 2025', 'juin 2025 – juillet 2025'],
  ])('say the period from %s to %s', (from, to, en, fr) => {
    expect(describeFilter({ ...EMPTY_FILTER, from, to }, 'en')).toEqual([en]);
    expect(describeFilter({ ...EMPTY_FILTER, from, to }, 'fr')).toEqual([fr]);
  });

  it('count what is shown', () => {
    expect(writeSubtitle({ shown: 14, total: 10360 }, { ...EMPTY_FILTER, types: ['visit'] }, 'en')).toBe(
      '14 of 10,360 engagements · Visits',
    );
    expect(writeSubtitle({ shown: 5, total: 5 }, EMPTY_FILTER, 'en')).toBe('All 5 engagements');
  });

  it('counts one in the singular in French', () => {
    expect(writeSubtitle({ shown: 1, total: 20 }, EMPTY_FILTER, 'fr')).toBe('1 événement sur 20');
    expect(writeSubtitle({ shown: 2, total: 20 }, EMPTY_FILTER, 'fr')).toBe('2 événements sur 20');
  });

  it('credit each source once, the most used first, with its licence', () => {
    const { dataset } = parseDataset({
      sources: [
        { id: 'a', publisher: 'Kremlin', licence: 'CC BY 4.0' },
        { id: 'b', publisher: 'Élysée' },
        { id: 'c', publisher: 'Élysée' },
      ],
      engagements: [
        { id: '1', type: 'visit', sources: ['a', 'b'] },
        { id: '2', type: 'visit', sources: ['c', 'unknown', 'https://www.example.org/a?b'] },
      ],
    });
    expect(creditSources(dataset.engagements, dataset.sources)).toEqual([
      'Élysée',
      'Kremlin (CC BY 4.0)',
      'example.org',
      'unknown',
    ]);
  });

  it('credit no numbers of a machine where its page has words', () => {
    const url = 'http://10.0.0.1/news/talks-in-Cairo_n_4587.html';
    const { dataset } = parseDataset({
      sources: [{ id: 'a', publisher: '10.0.0.1', url }],
      engagements: [{ id: '1', type: 'visit', sources: ['a', url] }],
    });
    expect(creditSources(dataset.engagements, dataset.sources)).toEqual(['talks in Cairo (10.0.0.1)']);
  });
});
