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

describe('the occasion on which others are asked', () => {
  it.each([
    ['en', 'William Ruto urged Fiji to wait during a visit to Accra on Monday.'],
    ['en', 'William Ruto called on Fiji to free the sailors while visiting Accra on Monday.'],
    ['fr', 'William Ruto a exhorté les Fidji à attendre lors d’une visite à Accra lundi.'],
  ])('is told as done: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual([expect.stringContaining('visit KEN>GHA')]);
  });
});

describe('what others are asked to do', () => {
  it.each([
    ['en', 'Kenyan President William Ruto urged Fiji and Samoa on Monday to resume talks.'],
    ['en', 'Kenyan President William Ruto called on Fiji and Samoa on Monday to hold talks.'],
    ['en', 'Kenyan President William Ruto pressed Petr Pavel to visit Suva on 12 June.'],
    ['fr', 'William Ruto a exhorté lundi les Fidji et les Samoa à tenir des pourparlers.'],
    ['fr', 'William Ruto a demandé lundi à Petr Pavel de recevoir le président fidjien.'],
  ])('is not told as done, however many stand between: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual([]);
  });

  it('is no call on somebody', () => {
    expect(told('Petr Pavel called on William Katonivere in Suva on Friday to discuss trade.')).toEqual([
      'visit CZE>FJI 2024-05-10',
    ]);
  });
});

describe('a journey made so many times', () => {
  it.each([
    ['fr', 'William Ruto s’est rendu à six reprises à Suva en trois ans.'],
    ['en', 'William Ruto has been to Suva six times in three years.'],
  ])('is no one visit (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual([]);
  });
});
