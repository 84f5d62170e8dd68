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
