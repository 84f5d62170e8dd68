import { expect, it } from 'vitest';
import { day, dayOf } from '../engagement/day';
import { EMPTY_FILTER } from '../filter/filter';
import { domainOf } from './domain';

const today = dayOf(2026, 11, 24);

it('spans whole years about what is shown', () => {
  expect(domainOf(EMPTY_FILTER, [dayOf(1999, 5, 3), dayOf(2012, 2, 1)], today)).toEqual([
    dayOf(1999, 1, 1),
    dayOf(2013, 1, 1),
  ]);
});

it('spans whole months where little time is shown', () => {
  expect(domainOf(EMPTY_FILTER, [dayOf(2012, 5, 3), dayOf(2012, 5, 9)], today)).toEqual([
    dayOf(2012, 5, 1),
    dayOf(2012, 6, 1),
  ]);
});

it('takes in today where that is near', () => {
  const [, to] = domainOf(
    { ...EMPTY_FILTER, from: dayOf(2010, 1, 1) },
    [dayOf(2011, 1, 1), dayOf(2025, 6, 27)],
    today,
  );
  expect(to).toBe(dayOf(2027, 1, 1));
});

it('keeps the bounds asked for', () => {
  const asked = { ...EMPTY_FILTER, from: dayOf(2020, 3, 4), to: dayOf(2020, 3, 9) };
  expect(domainOf(asked, null, today)).toEqual([asked.from, asked.to]);
});

it('spans something even when nothing is dated', () => {
  const [from, to] = domainOf(EMPTY_FILTER, null, today);
  expect(to - from).toBeGreaterThan(31);
  expect(day(from)).toBeLessThan(today);
});
