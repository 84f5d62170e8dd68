import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('journeys that are counted', () => {
  it.each([
    ['en', 'Petr Pavel became president last year. He has since travelled to Fiji twice.'],
    ['en', 'Petr Pavel has twice visited Fiji.'],
    ['fr', 'Petr Pavel s’est déjà rendu à deux reprises à Suva.'],
  ])('are none without a day: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual([]);
  });

  it('are as many as have one', () => {
    expect(told('Petr Pavel has travelled to Fiji twice, in 2019 and in 2021.')).toEqual([
      'visit CZE>FJI 2019',
      'visit CZE>FJI 2021',
    ]);
  });
});
