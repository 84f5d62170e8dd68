import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a month or a year of a thing', () => {
  it.each([
    [
      'en',
      'Petr Pavel flew to Ghana on Monday. In the Ghanaian capital he offered Nana Akufo-Addo help with next year’s census.',
      'visit CZE>GHA 2024-05-13',
    ],
    [
      'en',
      'Petr Pavel and António Guterres landed in Accra on Monday and are holding talks with Nana Akufo-Addo on the vote promised for 2026.',
      'visit CZE+UN>GHA 2024-05-13',
    ],
    [
      'fr',
      'Petr Pavel est arrivé lundi au Ghana. Dans la capitale, il a offert à Nana Akufo-Addo son aide pour les élections de l’année prochaine.',
      'visit CZE>GHA 2024-05-13',
    ],
    [
      'fr',
      'Petr Pavel est arrivé lundi au Ghana. Il a discuté avec Nana Akufo-Addo du scrutin prévu en décembre.',
      'visit CZE>GHA 2024-05-13',
    ],
  ])('is that of no visit: %s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual([expected]);
  });

  it.each([
    ['en', 'Petr Pavel recalled last year’s visit by Nana Akufo-Addo to Prague.', 'visit GHA>CZE 2023'],
    ['en', 'A visit by Petr Pavel to Ghana is planned for June.', 'visit CZE>GHA 2024-06'],
    [
      'fr',
      'À Accra, Petr Pavel et Nana Akufo-Addo ont signé un accord en mars 2023.',
      'visit CZE>GHA 2023-03',
    ],
  ])('but not of the visit itself: %s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual([expected]);
  });
});

describe('a day behind a comma', () => {
  it.each([
    [
      'Petr Pavel s’est rendu au Ghana et au Togo depuis son investiture, en mars 2023.',
      ['visit CZE>GHA ?', 'visit CZE>TGO ?'],
    ],
    [
      'Petr Pavel est arrivé lundi au Ghana, sa première tournée africaine depuis son élection à la présidence, fin janvier 2023.',
      ['visit CZE>GHA 2024-05-13'],
    ],
    [
      'Nana Akufo-Addo a été reçu jeudi à Prague, sa première visite depuis l’entrée en fonctions de Petr Pavel, le 9 mars 2023.',
      ['visit GHA>CZE 2024-05-09'],
    ],
    [
      'Le président élu Petr Pavel, qui prendra ses fonctions le 6 juin, effectuera son premier voyage au Ghana.',
      ['visit CZE>GHA ?'],
    ],
    [
      'Petr Pavel, qui arrivera au Ghana le 6 juin, y rencontrera Nana Akufo-Addo.',
      ['visit CZE>GHA 2024-06-06'],
    ],
    [
      'Pour la première fois depuis le début de la guerre au Soudan, en avril 2023, Petr Pavel s’est posé lundi à Port-Soudan.',
      ['visit CZE>SDN 2024-05-13'],
    ],
    ['Depuis la chute du régime, en août 2023, Petr Pavel s’est rendu au Gabon.', ['visit CZE>GAB ?']],
  ])('is that of what it stands behind: %s', (text, expected) => {
    expect(told(text, 'fr')).toEqual(expected);
  });

  it('is that of what began in front of the clause', () => {
    const text =
      'For the first time since the outbreak of the war, in April 2023, Petr Pavel landed in Port Sudan on Monday.';
    expect(told(text, 'en')).toEqual(['visit CZE>SDN 2024-05-13']);
  });
});
