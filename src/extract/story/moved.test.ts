import { expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

it('tells a gathering that was put off by the day on which it was held', () => {
  const text =
    'Iraq was to host the Arab League summit in March 2011, but the uprisings led to its postponement; the next one was held in Baghdad on 29 March 2012.';
  expect(told(text, 'en', null)).toEqual([expect.stringContaining('2012-03-29')]);
});

it('keeps the old day of one that has no other', () => {
  const text =
    'Iraq was to host the Arab League summit in March 2011, but the uprisings led to its postponement.';
  expect(told(text, 'en', null)).toEqual([expect.stringContaining('2011-03')]);
});
