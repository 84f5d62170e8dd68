import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Friday, 2 December 2022. */
const told = (text: string, lang = 'en'): string[] => toldIn('en')(text, lang, '2022-12-02');

describe('a day without its year', () => {
  it.each([
    ['Petr Pavel had held talks with William Katonivere in Suva on 5 January.', '2022-01-05'],
    ['Petr Pavel met William Katonivere in Suva on 5 January.', '2022-01-05'],
    ['Petr Pavel will meet William Katonivere in Suva on 5 January.', '2023-01-05'],
  ])('lies behind what a pluperfect or a simple past tells: %s', (text, day) => {
    expect(told(text)).toEqual([`visit CZE>FJI ${day}`]);
  });

  it.each([
    'Petr Pavel will address the parliament of Fiji when he travels to Suva on 12 August.',
    'When Petr Pavel travels to Suva on 12 August, he will address the parliament.',
    'Petr Pavel will see a doctor before he flies to Suva on 12 August.',
  ])('lies ahead in the present of a clause of what will be: %s', (text) => {
    expect(told(text)).toEqual(['visit CZE>FJI 2023-08-12']);
  });

  it.each([
    ['Petr Pavel visits Suva on 12 August.', 'visit CZE>FJI 2023-08-12'],
    ['Petr Pavel visits Suva on 25 November.', 'visit CZE>FJI 2022-11-25'],
  ])('lies rather ahead in an English present, but no great way: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('a month with the year counted from now', () => {
  it.each([
    ['Petr Pavel était à Suva en juin de l’année dernière.', '2021-06'],
    ['Petr Pavel était à Suva en juin de l’an passé.', '2021-06'],
    ['Petr Pavel sera à Suva en juin de l’an prochain.', '2023-06'],
    ['Petr Pavel était à Suva en juin de l’année 2019.', '2019-06'],
  ])('has it: %s', (text, month) => {
    expect(told(text, 'fr')).toEqual([`visit CZE>FJI ${month}`]);
  });
});

describe('what somebody had gone for', () => {
  it('lies as far back as his journey', () => {
    expect(told('Petr Pavel had travelled to Suva in June 2021 to meet William Katonivere.')).toEqual([
      'visit CZE>FJI 2021-06',
    ]);
  });
});

describe('a day without its month behind one that lies ahead', () => {
  it.each([
    ['en', 'Petr Pavel will be in Suva on 21 February. He will reach Apia on the 24th.'],
    ['fr', 'Petr Pavel sera à Suva le 21 février. Il gagnera Apia le 24.'],
  ])('goes on from it (%s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit CZE>FJI 2023-02-21', 'visit CZE>WSM 2023-02-24']);
  });
});
