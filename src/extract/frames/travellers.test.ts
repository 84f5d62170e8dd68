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

describe('who is taken on a tour', () => {
  it.each([
    [
      'en',
      'Petr Pavel met William Katonivere in Suva on Monday at the end of a tour that also took him to Apia.',
    ],
    [
      'en',
      'William Katonivere received Petr Pavel in Suva on Monday, the last stop of a tour that took him to Apia.',
    ],
    [
      'fr',
      'Petr Pavel a rencontré William Katonivere lundi à Suva au terme d’une tournée qui l’a mené à Apia.',
    ],
  ])('is not who is at home where they met: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit CZE>FJI 2024-05-13', 'visit CZE>WSM ?']);
  });
});
