import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('what is decided', () => {
  it.each([
    ['fr', 'William Ruto et Paul Kagame sont convenus jeudi de se revoir en juin à Kampala.'],
    ['fr', 'William Ruto et Paul Kagame ont décidé de se revoir en juin à Kampala.'],
    ['fr', 'William Ruto et Paul Kagame ont annoncé jeudi leur intention de se revoir en juin à Kampala.'],
    ['en', 'William Ruto and Paul Kagame agreed on Thursday to meet in Kampala in June.'],
  ])('is to come, and not on the day of deciding: %s: %s', (lang, text) => {
    expect(told(text, lang, '2024-05-10').map((one) => one.replace('RWA+KEN', 'KEN+RWA'))).toEqual([
      'meeting KEN+RWA> 2024-06',
    ]);
  });

  it('may have been done where it was decided long ago', () => {
    expect(told('William Ruto avait décidé de se rendre à Kigali en janvier.', 'fr', '2024-05-10')).toEqual([
      'visit KEN>RWA 2024-01',
    ]);
  });

  it.each([
    [
      'fr',
      'Olivier Nduhungirehe a reçu jeudi à Kigali Musalia Mudavadi. Les deux ministres ont décidé d’ouvrir une école à Nairobi.',
    ],
    [
      'en',
      'Olivier Nduhungirehe received Musalia Mudavadi in Kigali on Thursday. The two ministers agreed to open a school in Nairobi.',
    ],
  ])('puts nobody at its place: %s: %s', (lang, text) => {
    expect(told(text, lang, '2025-05-16')).toEqual(['visit KEN>RWA 2025-05-15']);
  });

  it('leaves those who decide where they are', () => {
    expect(
      told('William Ruto and Paul Kagame agreed in Kigali on Thursday to open a school.', 'en', '2024-05-10'),
    ).toEqual(['visit KEN>RWA 2024-05-09']);
  });
});

describe('a visit that is yet to be made', () => {
  it.each([
    [
      'fr',
      'Les deux dirigeants ont évoqué la visite que William Ruto doit effectuer au Portugal en juin.',
      '2024-06',
    ],
    ['fr', 'Ils ont préparé la visite qu’effectuera William Ruto au Portugal en juin.', '2024-06'],
    ['fr', 'Ils ont salué la visite que William Ruto a effectuée au Portugal en juin.', '2023-06'],
    [
      'fr',
      'William Ruto a déclaré en juin lors d’une visite au Portugal que la paix viendra, selon un quotidien.',
      '2023-06',
    ],
    ['en', 'They discussed the visit that William Ruto will make to Portugal in June.', '2024-06'],
    ['en', 'They praised the visit that William Ruto made to Portugal in June.', '2023-06'],
  ])('is so by its own relative: %s: %s', (lang, text, month) => {
    expect(told(text, lang, '2024-05-10')).toEqual([`visit KEN>PRT ${month}`]);
  });
});

describe('their ministers', () => {
  it.each([
    [
      'fr',
      'William Ruto et Paul Kagame se sont rencontrés jeudi à Kampala. Leurs ministres des Affaires étrangères s’étaient vus mardi à Djouba.',
    ],
    [
      'en',
      'William Ruto and Paul Kagame met in Kampala on Thursday. Their foreign ministers had met in Juba on Tuesday.',
    ],
  ])('are those of the two of whom the text speaks: %s: %s', (lang, text) => {
    expect(told(text, lang, '2024-05-10').map((one) => one.replace('RWA+KEN', 'KEN+RWA'))).toEqual([
      'meeting KEN+RWA> 2024-05-09',
      'meeting KEN+RWA> 2024-05-07',
    ]);
  });
});
