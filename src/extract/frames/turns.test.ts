import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('two who met in several places', () => {
  const told = toldIn('en');

  it.each([
    [
      'fr',
      'Emmanuel Macron et William Ruto se sont rencontrés à plusieurs reprises, à Rome le 16 février, puis à Lisbonne le 8 mars.',
      ['meeting FRA+KEN> 2024-02-16', 'meeting FRA+KEN> 2024-03-08'],
    ],
    [
      'en',
      'Emmanuel Macron and William Ruto met several times, in Rome on 16 February and in Lisbon on 8 March.',
      ['meeting FRA+KEN> 2024-02-16', 'meeting FRA+KEN> 2024-03-08'],
    ],
    [
      'en',
      'Emmanuel Macron and William Ruto met in Oslo on 16 February, then in Lisbon on 8 March.',
      ['meeting FRA+KEN> 2024-02-16', 'meeting FRA+KEN> 2024-03-08'],
    ],
    [
      'en',
      'William Ruto met Emmanuel Macron in Paris in January and in Nairobi in March.',
      ['visit KEN>FRA 2024-01', 'visit FRA>KEN 2024-03'],
    ],
    [
      'fr',
      'Le ministre kényan a rencontré Emmanuel Macron lundi à Paris, puis mercredi à Rome.',
      ['visit KEN>FRA 2024-05-13', 'meeting KEN+FRA> 2024-05-08'],
    ],
    [
      'fr',
      'Emmanuel Macron et William Ruto se rencontreront à Rome le 16 juin, à Oslo le 18 et à Lisbonne le 8 juillet.',
      ['meeting FRA+KEN> 2024-06-16', 'meeting FRA+KEN> 2024-06-18', 'meeting FRA+KEN> 2024-07-08'],
    ],
  ])('%s: have met in each: %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });

  it('have a gathering beside their talks where and when those were', () => {
    expect(
      told(
        'Emmanuel Macron and William Ruto met twice, in Rome on the margins of the G7 summit on 16 February and in Lisbon on the margins of the Africa summit on 8 March.',
      ),
    ).toEqual([
      'meeting FRA+KEN> 2024-02-16',
      'meeting FRA+KEN> 2024-03-08',
      'summit G7>ITA 2024-02-16',
      'summit >PRT 2024-03-08',
    ]);
  });

  it.each([
    ['en', 'Emmanuel Macron and William Ruto have often met in Paris and in Nairobi.', []],
    [
      'en',
      'Antony Blinken met William Ruto in Nairobi on Monday and in Cairo on Wednesday saw Sameh Shoukry.',
      ['visit USA>KEN 2024-05-13', 'visit USA>EGY 2024-05-08'],
    ],
  ])('%s: not without a day, nor where another verb follows: %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });
});

it.each([
  ['en', 'Gabriel Boric met President Lula in Brasília in May 2023 and again in Rome in June 2023.'],
  [
    'fr',
    'Gabriel Boric a rencontré le président Lula à Brasilia en mai 2023, puis de nouveau à Rome en juin 2023.',
  ],
])('has two meet again elsewhere (%s): %s', (lang, text) => {
  expect(toldIn('en')(text, lang)).toEqual(['visit CHL>BRA 2023-05', 'meeting CHL+BRA> 2023-06']);
});

it('has two meet in two years', () => {
  expect(
    toldIn('en')('Gabriel Boric and President Lula met twice, in Brasília in 2022 and in Santiago in 2023.'),
  ).toEqual(['visit CHL>BRA 2022', 'visit BRA>CHL 2023']);
});
