import { expect, it } from 'vitest';
import { dayOf } from './day';
import { firstDayInOffice } from './office';

it('knows the first day of a leader by any spelling, and of several terms the first', () => {
  expect(firstDayInOffice('Emmanuel Macron')).toBe(dayOf(2017, 5, 14));
  expect(firstDayInOffice('emmanuel  MACRON')).toBe(dayOf(2017, 5, 14));
  expect(firstDayInOffice('Vladimir Poutine')).toBe(dayOf(1999, 8, 9));
  expect(firstDayInOffice('assimi goita')).toBe(dayOf(2021, 5, 24));
});

it('says nothing of somebody who never held the office', () => {
  expect(firstDayInOffice('Marie Curie')).toBeNull();
  expect(firstDayInOffice('')).toBeNull();
});
