import { expect, it } from 'vitest';
import { EMPTY_FILTER } from '../filter/filter';
import { formatAddress, parseAddress } from './url';

it('keeps the whole view through writing and reading', () => {
  const search =
    '?data=data/mine.json&country=MLI,RUS&countries=all&sector=energy&from=2010&to=2025-06&q=gaz&view=graph&group=sector&sort=first&fold=energy&zero=2014-03-18&around=-365,1460&drawing=ego&centre=MLI&time=compare&split=2015&nodes=people&colour=group&pairs=visits&matrix=name&pin=MLI%4012,-40.5&select=MLI~RUS&lang=fr&theme=dark&embed=1&bench=1';
  expect(formatAddress(parseAddress(search))).toBe(search);
});

it('tells an address that asks for nothing from one that asks for everything', () => {
  expect(parseAddress('').filter).toBeNull();
  expect(parseAddress('?lang=fr').filter).toBeNull();
  expect(parseAddress('?country=all').filter).toEqual(EMPTY_FILTER);
  expect(formatAddress(parseAddress('?country=all'))).toBe('?country=all');
});

it('drops what is unknown or bad', () => {
  expect(
    parseAddress(
      '?view=cube&group=moon&sort=chaos&around=9,1&drawing=cube&matrix=chaos&split=soon&pin=here&lang=xx&theme=pink&country=ZZZ&from=2025-02-30&sector=<script>&type=1',
    ),
  ).toEqual({
    ...parseAddress('?country=all'),
  });
});

it('reads a selected engagement or pair', () => {
  expect(parseAddress('?select=visit-mli-rus-2025-06-22').selection).toEqual({
    kind: 'engagement',
    id: 'visit-mli-rus-2025-06-22',
  });
  expect(parseAddress('?select=MLI~RUS').selection).toEqual({ kind: 'pair', visitor: 'MLI', host: 'RUS' });
});
