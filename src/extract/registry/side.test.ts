import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a counterpart', () => {
  it.each([
    [
      'en',
      'Foreign Minister Jan Lipavský of Czechia is in Tirana. He was hosted to lunch by his counterpart, Olo Hasano, who had been in Prague in November 2022.',
      'visit ALB>CZE 2022-11',
    ],
    [
      'en',
      'Foreign Minister Jan Lipavský of Czechia arrived in Tirana on Monday. He signed a pact with his counterpart Olo Hasano, who came to Prague in May 2022.',
      'visit ALB>CZE 2022-05',
    ],
    [
      'fr',
      'Le ministre tchèque Jan Lipavský est arrivé lundi à Tirana. Il a signé un pacte avec son homologue Olo Hasano, venu à Prague en mai 2022.',
      'visit ALB>CZE 2022-05',
    ],
  ])('is of the other side of the visit: %s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toContain(expected);
  });

  it('is a colleague of one cabinet where nothing says more', () => {
    expect(
      told(
        'La cheffe de la diplomatie australienne Penny Wong est arrivée lundi à Suva. Son collègue Pat Conroy se rendra la semaine prochaine à Kiribati.',
        'fr',
      ),
    ).not.toContainEqual(expect.stringContaining('FJI>KIR'));
  });
});
