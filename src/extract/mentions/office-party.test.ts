import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('whom somebody stands for whose office the text gives', () => {
  it.each([
    [
      'fr',
      'Les relations de la France et de la Namibie se sont resserrées, avec les visites à Windhoek de Brigitte Girardin, ministre déléguée à la coopération (février 2006), et de Christine Lagarde, ministre déléguée au commerce (novembre 2006).',
      'visit FRA>NAM 2006-11',
    ],
    [
      'en',
      'Kenyan President William Ruto arrived in Brussels on Monday. The high representative, Federica Mogherini, received him.',
      'visit KEN>EU 2024-05-13',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(toldIn('en')(text, lang)).toContain(expected);
  });

  it('is no body for a minister', () => {
    const text = 'La visite à Windhoek de Christine Lagarde, ministre déléguée au commerce (novembre 2006).';
    expect(toldIn('fr')(text).filter((one) => one.includes('IMF'))).toEqual([]);
  });
});

describe('a country that is only a part of other words', () => {
  it.each([
    [
      'Gabriel Boric gathers leaders of the Latin American bloc CELAC in Santiago on Friday.',
      'summit CHL>CHL 2024-05-17',
    ],
    [
      'Gabriel Boric and Narendra Modi held talks in Delhi on Friday and announced a credit line of US$100 million.',
      'visit CHL>IND 2024-05-10',
    ],
  ])('is no party: %s', (text, one) => {
    expect(toldIn('en')(text)).toEqual([one]);
  });
});

describe('countries before the office of several', () => {
  it.each([
    ['Armenia, Azerbaijan leaders meet in Prague on Friday', 'meeting ARM+AZE> 2024-05-17'],
    ['Armenia and Azerbaijan leaders met in Prague on Friday.', 'meeting ARM+AZE> 2024-05-10'],
    ['Kenya-Ghana foreign ministers met in Prague on Friday.', 'meeting KEN+GHA> 2024-05-10'],
    ['Kenya, Togo and Ghana foreign ministers met in Prague on Friday.', 'summit KEN+TGO+GHA>CZE 2024-05-10'],
  ])('have it all: %s', (text, one) => {
    expect(toldIn('en')(text)).toEqual([one]);
  });

  it.each([
    ['In Togo, Ghana ministers met the press.', []],
    ['William Ruto visited cash-strapped Ghana on Friday.', ['visit KEN>GHA 2024-05-10']],
    ['William Ruto in war-torn Sudan', ['visit KEN>SDN 2024-05-13']],
    ['William Ruto went to junta-ruled Mali on Friday.', ['visit KEN>MLI 2024-05-10']],
  ])('are told apart from where somebody is: %s', (text, all) => {
    expect(toldIn('en')(text)).toEqual(all);
  });
});

describe('those who make up a body', () => {
  it.each([
    [
      'fr',
      'Les ministres des pays membres de la Cédéao se réunissent vendredi à Abuja.',
      'ECOWAS>NGA 2024-05-17',
    ],
    [
      'fr',
      'Les chefs de la diplomatie des pays du G7 se sont réunis vendredi à Charlevoix.',
      'G7>CAN 2024-05-10',
    ],
    [
      'fr',
      'Réunis vendredi à Lomé, les dirigeants des pays de la Cédéao ont adopté un plan.',
      'ECOWAS>TGO 2024-05-10',
    ],
    ['en', 'Foreign ministers of the countries of ASEAN met in New York on Friday.', 'ASEAN>USA 2024-05-10'],
    ['en', 'Finance ministers of the members of the GCC will meet in Doha on Friday.', 'GCC>QAT 2024-05-17'],
  ])('are that body (%s): %s', (lang, text, one) => {
    expect(toldIn('en')(text, lang)).toEqual([`summit ${one}`]);
  });

  it('are not all of it where one is meant', () => {
    const text = "Pierre Elliott Trudeau, premier dirigeant d'un pays de l'Otan à Cuba, y fut reçu vendredi.";
    expect(toldIn('fr')(text)).toEqual(['visit CAN>CUB 2024-05-10']);
  });

  it.each([
    ['fr', 'Les ministres de deux pays de la Cédéao se sont rencontrés vendredi à Accra.'],
    ['fr', "Les ambassadeurs des pays membres de l'Otan se réunissent mardi à Bruxelles."],
    ['en', 'Ministers of two members of ECOWAS met in Accra on Friday.'],
  ])('are not all of it, or no leaders (%s): %s', (lang, text) => {
    expect(toldIn('en')(text, lang)).toEqual([]);
  });
});
