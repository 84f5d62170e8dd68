import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dayOf } from '../engagement/day';
import { LEVELS, STATUSES, TYPES } from '../engagement/engagement';
import { PARTIES } from '../engagement/party';
import { SECTORS } from '../engagement/sector';
import { EMPTY_FILTER, type Filter } from './filter';
import { formatFilterQuery, formatQueryText, parseFilterQuery } from './query';

const read = (text: string) => parseFilterQuery(new URLSearchParams(text));
const write = (filter: Filter) => formatQueryText(formatFilterQuery(filter));

describe('a filter in an address', () => {
  it('reads every clause', () => {
    expect(
      read(
        'country=MLI,RUS&countries=all&role=visitor&sector=energy,defence&type=visit&level=state,none' +
          '&status=announced&person=Assimi+Go%C3%AFta&from=2012&to=2026-06&surely=1&q=gaz',
      ),
    ).toEqual({
      countries: ['MLI', 'RUS'],
      countryMode: 'all',
      role: 'visitor',
      sectors: ['energy', 'defence'],
      sectorMode: 'any',
      types: ['visit'],
      levels: ['state', 'none'],
      statuses: ['announced'],
      people: ['Assimi Goïta'],
      from: dayOf(2012, 1, 1),
      to: dayOf(2026, 7, 1),
      surely: true,
      text: 'gaz',
    });
  });

  it.each([
    ['nothing', ''],
    ['an unknown country', 'country=ZZZ'],
    ['unknown words', 'role=guest&sector=magic&type=walk&level=high&status=maybe&countries=some'],
    ['dates that do not exist', 'from=2025-02-30&to=soon'],
    ['a range that ends before it begins', 'from=2025&to=2020'],
    ['parameters of something else', 'utm_source=x&view=graph'],
    ['empty values', 'country=&from=&q=&person='],
  ])('takes %s for no filter', (_what, text) => {
    expect(read(text)).toEqual(EMPTY_FILTER);
  });

  it('keeps the good values beside the bad ones, each once and in order', () => {
    expect(read('country=rus,ZZZ,MLI,RUS&country=CHN').countries).toEqual(['RUS', 'MLI', 'CHN']);
  });

  it('takes party codes of the data at hand where it is told of them', () => {
    const isParty = (code: string) => code === 'ZZZ';
    expect(parseFilterQuery(new URLSearchParams('country=ZZZ,MLI'), { isParty }).countries).toEqual(['ZZZ']);
  });

  it.each([
    [dayOf(2012, 1, 1), dayOf(2027, 1, 1), 'from=2012&to=2026'],
    [dayOf(2012, 3, 1), dayOf(2012, 4, 1), 'from=2012-03&to=2012-03'],
    [dayOf(2012, 3, 5), dayOf(2012, 3, 6), 'from=2012-03-05&to=2012-03-05'],
  ])('writes dates as short as they can be', (from, to, text) => {
    expect(write({ ...EMPTY_FILTER, from, to })).toBe(text);
  });

  it('leaves lists readable and everything else safe', () => {
    expect(write({ ...EMPTY_FILTER, countries: ['MLI', 'RUS'], text: 'a&b=c #d' })).toBe(
      'country=MLI,RUS&q=a%26b%3Dc+%23d',
    );
  });

  it('reads back what it wrote', () => {
    const days = fc.option(fc.integer({ min: -300_000, max: 60_000 }).map(day), { nil: null });
    const words = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => !/\p{Surrogate}/u.test(text));
    const filters = fc
      .record<Filter>({
        countries: fc.subarray([...PARTIES.keys()], { maxLength: 5 }),
        countryMode: fc.constantFrom('any', 'all'),
        role: fc.constantFrom('any', 'visitor', 'host'),
        sectors: fc.subarray([...SECTORS]),
        sectorMode: fc.constantFrom('any', 'all'),
        types: fc.subarray([...TYPES]),
        levels: fc.subarray([...LEVELS, 'none'] as const),
        statuses: fc.subarray([...STATUSES]),
        people: fc.uniqueArray(words.filter(Boolean), { maxLength: 3 }),
        from: days,
        to: days,
        surely: fc.boolean(),
        text: words,
      })
      .filter(({ from, to }) => from === null || to === null || from < to);
    fc.assert(
      fc.property(filters, (filter) => {
        expect(read(write(filter))).toEqual(filter);
      }),
    );
  });
});
