import { expect, it } from 'vitest';
import { day, dayOf } from '../engagement/day';
import { EMPTY_FILTER } from '../filter/filter';
import { boundsOf, domainOf } from './domain';

const home = { from: dayOf(1999, 1, 3) - 0.4, to: dayOf(2026, 6, 1) + 0.7 };

it('spans all where no dates are asked for', () => {
  expect(domainOf(EMPTY_FILTER, home)).toBeNull();
});

it('spans from the day asked for to the end of all', () => {
  expect(domainOf({ ...EMPTY_FILTER, from: dayOf(2010, 1, 1) }, home)).toEqual([
    dayOf(2010, 1, 1),
    dayOf(2026, 6, 2),
  ]);
});

it('spans a day even where all ended before', () => {
  const from = dayOf(2030, 1, 1);
  expect(domainOf({ ...EMPTY_FILTER, from }, home)).toEqual([from, day(from + 1)]);
});

it('asks for no bound where the window reaches the end', () => {
  const all = [day(Math.round(home.from)), day(Math.round(home.to))] as const;
  expect(boundsOf(all, home)).toEqual({ from: null, to: null });
  expect(boundsOf([dayOf(2010, 1, 1), all[1]], home)).toEqual({ from: dayOf(2010, 1, 1), to: null });
  expect(boundsOf([all[0], dayOf(2010, 1, 1)], home)).toEqual({ from: null, to: dayOf(2010, 1, 1) });
});

it('gives the window back that was brushed', () => {
  const window = [dayOf(2010, 3, 1), dayOf(2011, 4, 5)] as const;
  expect(domainOf({ ...EMPTY_FILTER, ...boundsOf(window, home) }, home)).toEqual(window);
});
