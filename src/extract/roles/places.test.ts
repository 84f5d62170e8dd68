import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a list of stops', () => {
  it.each([
    [
      'en',
      'Samoan Prime Minister Fiame Mataafa paid official visits to Wellington (New Zealand), Beijing (China) and Iwaki (Japan) in April.',
    ],
    [
      'en',
      'Samoan Prime Minister Fiame Mataafa visited Wellington (New Zealand), Beijing and Iwaki (Japan) in April.',
    ],
    [
      'fr',
      "La Première ministre samoane Fiame Mataafa s'est rendue en avril à Wellington (Nouvelle-Zélande), à Pékin (Chine) et à Iwaki (Japon).",
    ],
  ])('goes on behind the country of a city in brackets (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual([
      'visit WSM>NZL 2024-04',
      'visit WSM>CHN 2024-04',
      'visit WSM>JPN 2024-04',
    ]);
  });
});

describe('a place', () => {
  it.each([
    'Gabriel Boric met President Lula at 14:30 on 6 May in Brasília.',
    'Gabriel Boric met President Lula on 6 May at 2:30 p.m. in Brasília.',
    'Gabriel Boric met President Lula at Government House, Brasília, on 6 May.',
    'Gabriel Boric met President Lula in Brasília on May 6, 2:30 p.m.',
  ])('stands behind a time of day or a site: %s', (text) => {
    expect(told(text)).toEqual(['visit CHL>BRA 2024-05-06']);
  });

  it('is no city that acts behind a town', () => {
    expect(told('In Newtown, Lima and Quito agreed on 6 May to reopen the border.')).toEqual([]);
  });
});
