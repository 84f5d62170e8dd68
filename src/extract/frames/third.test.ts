import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');
const EN = 'Kenyan President William Ruto met Ghanaian President John Mahama in Accra on Sunday';
const FR = 'Le président kényan William Ruto a rencontré dimanche à Accra le président ghanéen John Mahama';

describe('who mediates between two', () => {
  it.each([
    ['en', 'Ruto and Mahama met in Geneva on Sunday under Qatari mediation.'],
    ['en', 'Ruto and Mahama met in Geneva on Sunday, through the mediation of Qatar.'],
    ['fr', 'Ruto et Mahama se sont rencontrés dimanche à Genève sous la médiation du Qatar.'],
  ])('is with them (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['summit KEN+GHA+QAT>CHE 2024-05-12']);
  });

  it.each([
    ['en', `${EN} to discuss the stalled mediation on a ceasefire in Gaza.`],
    ['en', `${EN} and raised the mediation between Israel and Hamas.`],
    ['en', `${EN} to discuss the Qatari mediation.`],
    ['fr', `${FR} pour aborder la médiation qatarie.`],
    ['fr', `${FR} pour aborder le cessez-le-feu à Gaza.`],
  ])('is not there where they only speak of it (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit KEN>GHA 2024-05-12']);
  });
});
