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
