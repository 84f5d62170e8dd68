import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a tour of which a stop is told', () => {
  const both = ['visit KEN>ESP ?', 'visit KEN>PRT 2024-05-20'];
  it.each([
    [
      'fr',
      'William Ruto se rendra lundi 20 mai au Portugal. Lisbonne sera la première étape d’une tournée qui passera aussi par Madrid.',
    ],
    [
      'fr',
      'William Ruto se rendra lundi 20 mai au Portugal. Le chef de l’État kényan s’envolera ensuite pour Madrid, dernière étape de sa tournée.',
    ],
    [
      'en',
      'William Ruto will visit Portugal on May 20. Lisbon will be the first stop of a tour that will also take him to Madrid.',
    ],
  ])('is that of whom the text speaks: %s: %s', (lang, text) => {
    expect(told(text, lang).sort()).toEqual(both);
  });
});
