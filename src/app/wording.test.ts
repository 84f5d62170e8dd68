import { describe, expect, it } from 'vitest';
import { dayOf } from '../engagement/day';
import { EMPTY_FILTER, type Filter } from '../filter/filter';
import { FIRST_QUESTION } from './firstQuestion';
import { chipsOf, sayFilter } from './wording';

const asking = (change: Partial<Filter>): Filter => ({ ...EMPTY_FILTER, ...change });

describe('what is asked for, in words', () => {
  it.each([
    [EMPTY_FILTER, 'All engagements', 'Tous les événements'],
    [FIRST_QUESTION, 'Russia and Africa since 2010', 'Russie et Afrique depuis 2010'],
    [asking({ countries: ['MLI', 'RUS'] }), 'Mali or Russia', 'Mali ou Russie'],
    [asking({ countries: ['MLI'], role: 'host' }), 'Mali as host', 'Mali comme hôte'],
    [
      asking({ countries: ['MLI'], sectors: ['energy'], from: dayOf(2012, 1, 1), to: dayOf(2026, 1, 1) }),
      'Mali · Energy · 2012–2025',
      'Mali · Énergie · 2012–2025',
    ],
    [asking({ text: ' gaz ' }), '“gaz”', '«\u202fgaz\u202f»'],
    [asking({ to: dayOf(2025, 6, 23) }), 'Until 22 June 2025', 'Jusqu’au 22 juin 2025'],
    [
      asking({ countries: ['FRA'], from: dayOf(2012, 1, 1), to: dayOf(2026, 1, 1) }),
      'France, 2012–2025',
      'France, 2012–2025',
    ],
  ])('%#', (filter, en, fr) => {
    expect(sayFilter(filter, 'en')).toBe(en);
    expect(sayFilter(filter, 'fr')).toBe(fr);
  });
});

it('gives a chip for each thing asked for, and the filter without it', () => {
  const filter = asking({ countries: ['MLI', 'RUS'], countryMode: 'all', sectors: ['energy'], text: 'gaz' });
  const chips = chipsOf(filter, 'en');
  expect(chips.map(({ label }) => label)).toEqual(['Mali', 'Russia', 'Energy', '“gaz”']);
  expect(chips[1]?.joint).toEqual({ clause: 'countryMode', mode: 'all' });
  const emptied = chips.reduce<Filter>((left, { key }) => {
    const chip = chipsOf(left, 'en').find((each) => each.key === key);
    return { ...left, ...chip?.without };
  }, filter);
  expect(emptied).toEqual(EMPTY_FILTER);
});
