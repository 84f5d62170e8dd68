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

  it.each([
    'Kenya’s William Ruto and Ghana’s John Mahama sat down in Doha on Sunday under the eye of their Qatari host, Emir Tamim.',
    'Kenya’s William Ruto and Ghana’s John Mahama met in Doha on Sunday in the presence of their Qatari host, Emir Tamim.',
  ])('is named behind his nationality: %s', (text) => {
    expect(told(text)).toEqual(['summit KEN+GHA+QAT>QAT 2024-05-12']);
  });

  it('is told by his nationality alone behind the word for it', () => {
    const text =
      'Des négociateurs kényans et ghanéens se sont vus dimanche à Istanbul, sous médiation turque.';
    expect(told(text, 'fr')).toEqual(['summit KEN+GHA+TUR>TUR 2024-05-12']);
  });

  it.each([
    ['Olaf Scholz praised his Indian host, Narendra Modi, in Delhi on Sunday.', 'visit DEU>IND 2024-05-12'],
    ['Kenya’s William Ruto was greeted in Delhi on Sunday by his Indian host.', 'visit KEN>IND 2024-05-12'],
  ])('is a host, and does not act: %s', (text, visit) => {
    expect(told(text)).toEqual([visit]);
  });
});
