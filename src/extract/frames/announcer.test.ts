import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a country that tells of somebody’s visit', () => {
  it('was to receive it, where the plan was changed', () => {
    expect(told('Ghana said on Friday that William Ruto’s visit had been postponed.')).toEqual([
      'visit KEN>GHA ?',
    ]);
    expect(told('Ghana said on Friday that William Ruto’s trip had been a success.')).toEqual([]);
  });
});

describe('what somebody says in a city', () => {
  it.each([
    ['en', 'William Ruto told reporters in Accra on Friday that he would meet Macky Sall next week.'],
  ])('is not done there, but he is (%s)', (lang, text) => {
    expect(toldIn(lang)(text).sort()).toEqual([
      'meeting KEN+SEN> 2024-05-20~/2024-05-26~',
      'visit KEN>GHA 2024-05-10',
    ]);
  });
});
