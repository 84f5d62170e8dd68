import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('the days of a stay that another sentence tells', () => {
  it.each([
    [
      'en',
      'President Ruto flew back to Nairobi on Friday. He had been on a three-day visit to Kampala.',
      ['visit KEN>UGA 2024-05-08/2024-05-10'],
    ],
    [
      'fr',
      'Faure Gnassingbé a regagné Lomé vendredi. Il avait passé deux jours à Accra.',
      ['visit TGO>GHA 2024-05-09/2024-05-10'],
    ],
    [
      'en',
      'It rained at the airport on Thursday, but Anthony Albanese smiled. The Australian left for Port Vila the next morning.',
      ['visit AUS>VUT 2024-05-10'],
    ],
    [
      'fr',
      'Emmanuel Macron a traversé Libreville sous la pluie. C’était vendredi.',
      ['visit FRA>GAB 2024-05-10'],
    ],
    [
      'en',
      'Palau’s Surangel Whipps Jr. was in Majuro on Tuesday. He spoke before boarding his flight to Koror on Friday.',
      ['visit PLW>MHL 2024-05-07/2024-05-10'],
    ],
    [
      'fr',
      'Emmanuel Macron, annoncé pour mardi à Libreville, y verra Brice Oligui Nguema.',
      ['visit FRA>GAB 2024-05-14'],
    ],
  ])('are read (%s): %s', (lang, text, visits) => {
    expect(told(text, lang)).toEqual(visits);
  });
});
