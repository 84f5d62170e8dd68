import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Monday, 13 May 2024. */
const told = (text: string, lang: string): string[] => toldIn(lang)(text);

describe('a weekday of a week that is named', () => {
  it.each([
    ['en', 'William Ruto visited Accra on Monday of last week.', 'visit KEN>GHA 2024-05-06'],
    ['en', 'William Ruto will visit Accra on Friday this week.', 'visit KEN>GHA 2024-05-17'],
    ['en', 'William Ruto will be in Accra Tuesday next week.', 'visit KEN>GHA 2024-05-21'],
    ['fr', 'William Ruto s’est rendu à Accra mardi de la semaine dernière.', 'visit KEN>GHA 2024-05-07'],
    ['fr', 'William Ruto se rendra à Accra le vendredi de cette semaine.', 'visit KEN>GHA 2024-05-17'],
  ])('is one day (%s): %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual([expected]);
  });

  it('ends a stay', () => {
    expect(
      told('William Ruto came to Accra on Monday last week and left on Wednesday of that week.', 'en'),
    ).toEqual([expect.stringContaining('2024-05-06')]);
    expect(
      toldIn('en')('William Ruto came to Accra on Tuesday and left Wednesday this week.', 'en', '2024-05-17'),
    ).toEqual(['visit KEN>GHA 2024-05-14/2024-05-15']);
  });
});

describe('the day on which somebody leaves for a visit', () => {
  it.each([
    ['en', 'William Ruto left Kenya, on Friday, for a three-day private visit to Ghana.'],
    ['en', 'William Ruto left Kenya on Friday for a three-day visit to Ghana.'],
    ['en', 'William Ruto, left Kenya, on Friday, May 10, 2024, for a three-day private visit to Ghana.'],
    ['fr', 'William Ruto a quitté le Kenya, vendredi, pour une visite de trois jours au Ghana.'],
  ])('is the first, between commas or not (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit KEN>GHA 2024-05-10/2024-05-12']);
  });
});

describe('the day on which somebody leaves for home', () => {
  it.each([
    ['en', 'William Ruto left for home on Friday after a two-day visit to Ghana.'],
    ['en', 'William Ruto left Accra for Nairobi on Friday after a two-day official visit.'],
    ['fr', 'William Ruto a quitté Accra vendredi pour Nairobi après une visite de deux jours.'],
    ['en', 'At the end of his two-day visit to Ghana on Friday, William Ruto praised John Mahama.'],
  ])('is the last of his stay (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit KEN>GHA 2024-05-09/2024-05-10']);
  });
});

describe('what opens a sentence as its time', () => {
  it('is nobody who comes', () => {
    expect(
      told('Come Friday, the leaders of SADC are set to hold a summit on Lesotho in Pretoria.', 'en'),
    ).toEqual(['summit SADC>ZAF 2024-05-17']);
  });
});

describe('a short form of a weekday', () => {
  it.each([
    ['• Tue: William Ruto calls on John Mahama in Accra.', ['visit KEN>GHA 2024-05-14']],
    ['Tue – William Ruto meets John Mahama in Accra.', ['visit KEN>GHA 2024-05-14']],
    ['William Ruto in Accra (Tue)', ['visit KEN>GHA 2024-05-14']],
    ['The Sun: William Ruto visits Accra.', ['visit KEN>GHA ?']],
  ])('is a day before a mark: %s', (text, told) => {
    expect(toldIn('en')(text)).toEqual(told);
  });
});

describe('so many days somewhere, in front of leaving', () => {
  it.each([
    ['en', 'After two days in Accra, Kenyan President William Ruto left for Nairobi on Friday.'],
    ['fr', 'Après deux jours à Accra, le président kényan William Ruto est rentré vendredi à Nairobi.'],
  ])('are those up to that day (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit KEN>GHA 2024-05-09/2024-05-10']);
  });
});
