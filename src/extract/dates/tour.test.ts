import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a journey that takes somebody to several countries', () => {
  const whole = ['visit TWN>PLW', 'visit TWN>TUV', 'visit TWN>NRU'];
  it.each([
    [
      'en',
      'In May 2017 President Tsai Ing-wen made a tour that took her to Palau, Tuvalu and Nauru.',
      '2017-05',
    ],
    [
      'en',
      'In 2017 President Tsai Ing-wen undertook a voyage (28 October to 4 November) that led her to Palau, Tuvalu and Nauru.',
      '2017-10-28~/2017-11-04~',
    ],
    [
      'fr',
      'La présidente Tsai Ing-wen effectua en mai 2017 un périple qui la mena aux Palaos, aux Tuvalu et à Nauru.',
      '2017-05',
    ],
  ])('has the days of the whole for each: %s: %s', (lang, text, days) => {
    expect(told(text, lang, null)).toEqual(whole.map((one) => `${one} ${days}`));
  });

  it('gives the day of its beginning to the first alone', () => {
    expect(
      told(
        'Jacinda Ardern begins in Apia on Monday a tour that will take her to Nauru and Palau.',
        'en',
        '2018-03-02',
      ),
    ).toContain('visit NZL>WSM 2018-03-05');
  });
});

describe('a further stop with its own verb', () => {
  it.each([
    [
      'en',
      'David Cameron reached Riyadh on Monday and will finish his tour in Muscat on Wednesday.',
      ['visit GBR>SAU 2024-05-13', 'visit GBR>OMN 2024-05-15'],
    ],
    [
      'fr',
      'David Cameron a gagné lundi Riyad et terminera à Mascate mercredi.',
      ['visit GBR>SAU 2024-05-13', 'visit GBR>OMN 2024-05-15'],
    ],
    [
      'en',
      'Antony Blinken is in Rwanda on a journey that had begun on Saturday in Pretoria and taken him to Kinshasa on Sunday.',
      ['visit USA>RWA ?', 'visit USA>ZAF 2024-05-11', 'visit USA>COD 2024-05-12'],
    ],
  ])('has the day that its verb says: %s: %s', (lang, text, days) => {
    expect(told(text, lang, '2024-05-14')).toEqual(days);
  });

  it.each([
    [
      'en',
      'Emmanuel Macron goes to Indonesia from 27 to 29 May. He will end his trip in Singapore on 30 May.',
    ],
    [
      'fr',
      'Emmanuel Macron ira en Indonésie du 27 au 29 mai. Il achèvera son déplacement à Singapour le 30 mai.',
    ],
  ])('has the day of the end alone, where the journey ends there: %s: %s', (lang, text) => {
    expect(told(text, lang, '2024-05-14')).toEqual([
      'visit FRA>IDN 2024-05-27/2024-05-29',
      'visit FRA>SGP 2024-05-30',
    ]);
  });
});
