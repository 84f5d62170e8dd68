import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('whom somebody meets who has come', () => {
  it.each([
    [
      'en',
      'Indonesian President Joko Widodo, who flew in on Friday with eight ministers, met Anthony Albanese at Parliament House on Saturday.',
    ],
    ['en', 'Indonesian President Joko Widodo arrived on Friday and met Anthony Albanese on Saturday.'],
    ['en', 'Having landed on Friday, Indonesian President Joko Widodo met Anthony Albanese.'],
    [
      'en',
      'Indonesian President Joko Widodo arrived on Friday. He held talks with Anthony Albanese on Saturday.',
    ],
    ['fr', 'Le président indonésien Joko Widodo, arrivé vendredi, a rencontré samedi Anthony Albanese.'],
    [
      'fr',
      'Le président indonésien Joko Widodo est arrivé vendredi. Il s’est entretenu avec Anthony Albanese.',
    ],
  ])('is his host: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit IDN>AUS 2024-05-10']);
  });

  it.each([
    'Indonesian President Joko Widodo arrived on Friday and met Anthony Albanese in Singapore.',
    'Indonesian President Joko Widodo arrived on Friday and met Anthony Albanese on the margins of the G20 summit.',
    'The G20 leaders are in New Delhi. Indonesian President Joko Widodo arrived on Friday and met Anthony Albanese.',
    'Indonesian President Joko Widodo flew in on Friday. He spoke with Anthony Albanese by video on Saturday.',
  ])('is none at a third place: %s', (text) => {
    expect(told(text).filter((one) => one.startsWith('visit IDN>AUS'))).toEqual([]);
  });

  it.each([
    [
      'fr',
      "Barack Obama est arrivé lundi à La Havane. Le président congolais Denis Sassou Nguesso a traversé vendredi le fleuve pour s'entretenir avec Félix Tshisekedi.",
      'visit COG>COD',
    ],
    [
      'en',
      'Barack Obama landed in Havana on Monday. President Denis Sassou Nguesso of the Republic of the Congo crossed the river on Friday to talk with Félix Tshisekedi.',
      'visit COG>COD',
    ],
    [
      'fr',
      "Antony Blinken est arrivé lundi à Doha. Sergueï Lavrov est arrivé mardi pour s'entretenir avec Antony Blinken.",
      'meeting RUS+USA>',
    ],
    [
      'en',
      'Antony Blinken landed in Doha on Monday. Sergey Lavrov arrived on Tuesday to talk with Antony Blinken.',
      'meeting RUS+USA>',
    ],
  ])('is where the text is, only where it has spoken of him (%s): %s', (lang, text, expected) => {
    expect(told(text, lang).at(-1)).toContain(expected);
  });
});
