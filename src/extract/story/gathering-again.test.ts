import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');
const FR = 'Le sommet des pays du cacao s’est ouvert dimanche à Accra.';
const EN = 'The cocoa summit opened in Accra on Sunday.';

describe('a gathering that is told again by its noun', () => {
  it.each([
    [
      'fr',
      `${FR} Le ministre malien Paul Diop assiste au sommet. Le président tchadien Jean Mba prend part au sommet.`,
      ['summit MLI+TCD>GHA 2024-05-12'],
    ],
    [
      'fr',
      `${FR} Le ministre malien Paul Diop assiste à la rencontre, tandis que le président tchadien Jean Mba prend part au sommet.`,
      ['summit MLI+TCD>GHA 2024-05-12'],
    ],
    [
      'fr',
      `${FR} Le ministre malien Paul Diop est présent, tandis que le ministre tchadien Jean Mba assiste au sommet au nom du Premier ministre.`,
      ['summit MLI+TCD>GHA 2024-05-12'],
    ],
    [
      'en',
      `${EN} Malian minister Paul Diop is attending the summit. Chadian President Jean Mba is taking part in the summit.`,
      ['summit MLI+TCD>GHA 2024-05-12'],
    ],
    [
      'en',
      `${EN} Malian minister Paul Diop is attending the summit. Chadian President Jean Mba will attend the summit in Paris on 3 June.`,
      ['summit MLI>GHA 2024-05-12', 'summit TCD>FRA 2024-06-03'],
    ],
  ])('is that of which the text tells (%s: %s)', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });
});

describe('several who do something together behind a gathering', () => {
  it.each([
    [
      'SADC wrapped up its summit in Gaborone on Friday. Duma Boko read out the list beside William Ruto, Felix Tshisekedi and Hakainde Hichilema, while Cyril Ramaphosa spoke by video link.',
      /^summit [A-Z+]*BWA[A-Z+]*ZAF>BWA 2024-05-10$/,
    ],
  ])('are at it: %s', (text, one) => {
    expect(told(text)).toEqual([expect.stringMatching(one)]);
  });
});
