import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('a journey to the country of whom the text goes on about', () => {
  const told = toldIn('en');

  it.each([
    [
      'en',
      'Emmanuel Macron flew to Rome on Monday to see Giorgia Meloni. He thanked her for her visit to Paris in June 2023.',
      'visit ITA>FRA 2023-06',
    ],
    [
      'en',
      'Emmanuel Macron flew to Rome on Monday to see Giorgia Meloni. She had visited Paris in June 2023.',
      'visit ITA>FRA 2023-06',
    ],
    [
      'en',
      "President Ruto flew to Berlin on Tuesday for talks with Olaf Scholz. The chancellor's visit to Nairobi in May 2023 was recalled.",
      'visit DEU>KEN 2023-05',
    ],
    [
      'en',
      "Sultan Haitham bin Tarik of Oman paid a state visit to Kuwait on 2 and 3 May. A refinery was opened during the Amir's state visit to Oman in February.",
      'visit KWT>OMN 2024-02',
    ],
    [
      'en',
      'Uhuru Kenyatta ended a visit to Dar es Salaam on Friday. He and Samia Suluhu Hassan spoke of what they had listed during her trip to Nairobi in May 2021.',
      'visit TZA>KEN 2021-05',
    ],
    [
      'fr',
      "Emmanuel Macron s'est rendu à Rome lundi pour rencontrer Giorgia Meloni. Il l'a remerciée de sa visite à Paris en juin 2023.",
      'visit ITA>FRA 2023-06',
    ],
    [
      'fr',
      "Emmanuel Macron s'est rendu à Rome lundi pour rencontrer Giorgia Meloni. Elle avait visité la France en juin 2023.",
      'visit ITA>FRA 2023-06',
    ],
    [
      'fr',
      "Le sultan Haïtham d'Oman a effectué lundi une visite d'État au Koweït. Lors de la visite d'État de l'émir à Oman, en février, une raffinerie avait été inaugurée.",
      'visit KWT>OMN 2024-02',
    ],
    [
      'fr',
      'Le président maltais Robert Abela a été accueilli jeudi à Vaduz par le prince héréditaire Alois, deux ans après sa propre visite à La Valette en juin 2022.',
      'visit LIE>MLT 2022-06',
    ],
    [
      'en',
      'Maltese Prime Minister Robert Abela was welcomed in Rome on Thursday by Giorgia Meloni, a year after her own visit to Valletta in June 2023.',
      'visit ITA>MLT 2023-06',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toContain(expected);
  });

  it.each([
    'Emmanuel Macron flew to Rome on Monday to see Giorgia Meloni. He flew back to Paris on Tuesday.',
    'Emmanuel Macron flew to Rome on Monday to see Giorgia Meloni. His visit to Marseille in June was put off.',
  ])('is no visit where he goes home or travels at home: %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });
});
