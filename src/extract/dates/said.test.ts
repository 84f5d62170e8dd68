import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');
const visit = ['visit KEN>PRT 2024-05-09'];

describe('what a visitor says', () => {
  it.each([
    ['fr', 'En visite à Lisbonne, William Ruto a salué jeudi la médiation.'],
    ['fr', 'William Ruto, en visite officielle à Lisbonne, a déclaré jeudi que la paix était possible.'],
    ['fr', 'Lors d’un déplacement à Lisbonne, William Ruto a annoncé jeudi une aide.'],
    ['en', 'On a visit to Lisbon, William Ruto said on Thursday that he was ready.'],
    ['en', 'William Ruto, visiting Lisbon, announced on Thursday new aid.'],
  ])('he says on a day of his visit: %s: %s', (lang, text) => {
    expect(told(text, lang, '2024-05-10')).toEqual(visit);
  });

  it.each([
    ['fr', 'William Ruto, en visite à Lisbonne, a vu Costa, a annoncé jeudi un porte-parole.'],
    ['fr', 'William Ruto, en visite de trois jours à Lisbonne, a dénoncé jeudi ces attaques.'],
    ['en', 'William Ruto, due to visit Lisbon in June, said on Thursday that he was ready.'],
  ])('says nothing of its days where another says it, or on which of several: %s: %s', (lang, text) => {
    expect(told(text, lang, '2024-05-10').join()).not.toContain('2024-05-09');
  });
});

describe('the day on which something is learned', () => {
  it.each([
    'William Ruto se rendra lundi à Lisbonne, a-t-on appris vendredi auprès du ministère des Affaires étrangères.',
    'William Ruto se rendra lundi à Lisbonne, apprend-on vendredi auprès de son cabinet.',
    'William Ruto se rendra lundi à Lisbonne, indiquait-on vendredi à Nairobi de source diplomatique.',
  ])('is none of the visit: %s', (text) => {
    expect(told(text, 'fr', '2024-05-10')).toEqual(['visit KEN>PRT 2024-05-13']);
  });
});

describe('what is done at the place of a visit', () => {
  it.each([
    [
      'fr',
      'Le Kenya et le Portugal ont signé jeudi à Lisbonne quatre accords, à l’occasion d’une visite du président William Ruto. Le texte est secret. L’opposition a critiqué ce secret.',
    ],
    ['fr', 'Un accord a été signé jeudi à Lisbonne lors d’une visite du président William Ruto.'],
    ['en', 'Ten people were arrested in Lisbon on Thursday during a visit by President William Ruto.'],
    [
      'en',
      'Kenya and Portugal signed four accords in Lisbon on Thursday, during a visit by President William Ruto. The opposition has not seen them.',
    ],
  ])('tells where it leads and on which day: %s: %s', (lang, text) => {
    expect(told(text, lang, '2024-05-10')).toEqual(visit);
  });

  it('is nothing at home', () => {
    expect(
      told('An accord was signed in Nairobi on Thursday during a visit by President William Ruto.', 'en'),
    ).toEqual([]);
  });
});

describe('what was done to a visit that is to come', () => {
  it.each([
    ['fr', 'La prochaine visite de William Ruto au Portugal a été évoquée lundi à Rome.'],
    ['fr', 'Ils ont préparé lundi la visite que William Ruto doit effectuer au Portugal.'],
    ['en', "William Ruto's next visit to Portugal was discussed on Monday."],
  ])('is no day of it: %s: %s', (lang, text) => {
    expect(told(text, lang, '2024-05-10')).toEqual(['visit KEN>PRT ?']);
  });
});
