import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EngagementSchema } from '../engagement/engagement';
import { EMPTY_FILTER, type Filter } from '../filter/filter';
import { filterOfNode, selectionOf } from './picking';

const asking = (countries: string[], countryMode: Filter['countryMode'] = 'any'): Filter => ({
  ...EMPTY_FILTER,
  countries,
  countryMode,
});

describe('a click on a party', () => {
  it.each([
    [asking([]), 'MLI', false, ['MLI']],
    [asking(['RUS']), 'MLI', false, ['MLI']],
    [asking(['RUS']), 'MLI', true, ['RUS', 'MLI']],
    [asking(['RUS', 'MLI']), 'MLI', false, ['RUS']],
    [asking(['RUS', 'AFRICA'], 'all'), 'MLI', false, ['RUS', 'MLI']],
    [asking(['RUS', 'MLI'], 'all'), 'NER', false, ['RUS', 'MLI', 'NER']],
  ] as const)('%# asks for the right countries', (filter, code, additive, countries) => {
    expect(filterOfNode(filter, code, additive).countries).toEqual(countries);
  });
});

describe('a click on a line', () => {
  const visit = (id: string, visitors: string[], hosts: string[]) =>
    v.parse(EngagementSchema, { id, type: 'visit', visitors, hosts });
  const [a, b, c] = [
    visit('a', ['MLI'], ['RUS']),
    visit('b', ['MLI', 'NER'], ['RUS']),
    visit('c', ['RUS'], ['MLI']),
  ];

  it('opens the one engagement behind it', () => {
    expect(selectionOf([c], [a, b, c], '')).toEqual({ kind: 'engagement', id: 'c' });
  });

  it('opens the visits of one party to another', () => {
    expect(selectionOf([a, b], [a, b, c], '')).toEqual({ kind: 'pair', visitor: 'MLI', host: 'RUS' });
  });

  it('opens a group of what is no pair', () => {
    expect(selectionOf([a, c], [a, b, c], 'two')).toEqual({ kind: 'group', label: 'two', ids: ['a', 'c'] });
    expect(selectionOf([], [a], '')).toBeNull();
  });
});
