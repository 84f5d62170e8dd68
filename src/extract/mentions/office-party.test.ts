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
