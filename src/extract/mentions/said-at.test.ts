import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('where something is said', () => {
  it.each([
    [
      'fr',
      "À Paris, on confirme qu'Emmanuel Macron rencontrera Donald Tusk le 21 mai.",
      'meeting FRA+POL> 2024-05-21',
    ],
    [
      'fr',
      'À Berlin, on précise que le chancelier retrouvera Emmanuel Macron et Donald Tusk à Varsovie le 21 mai.',
      'summit DEU+FRA+POL>POL 2024-05-21',
    ],
    ['fr', 'À Rabat, on indique que le roi recevra Pedro Sanchez le 21 mai.', 'visit ESP>MAR 2024-05-21'],
    [
      'en',
      'In Paris, officials said Emmanuel Macron would meet Donald Tusk on May 21.',
      'meeting FRA+POL> 2024-05-21',
    ],
    [
      'en',
      'In Paris, the presidency said that Emmanuel Macron would receive Donald Tusk on May 21.',
      'visit POL>FRA 2024-05-21',
    ],
  ])('is no place of it (%s): %s', (lang, text, one) => {
    expect(told(text, lang)).toEqual([one]);
  });

  it('is one where what is told happens', () => {
    expect(told('À Paris, Emmanuel Macron a rencontré Donald Tusk le 6 mai.', 'fr')).toEqual([
      'visit POL>FRA 2024-05-06',
    ]);
  });
});
