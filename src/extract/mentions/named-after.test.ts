import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a thing named after a town or two countries', () => {
  it.each([
    [
      'en',
      'Prime Minister Mia Mottley of Barbados toured the Dominica-China Friendship Hospital in Roseau on Friday.',
      ['visit BRB>DMA 2024-05-10'],
    ],
    [
      'en',
      'Police will close London Road and Addis Ababa Street in Lusaka on Friday for the visit of President Cyril Ramaphosa.',
      ['visit ZAF>ZMB 2024-05-17'],
    ],
    ['fr', 'La présidente moldave Maia Sandu a descendu hier la rue de Londres.', []],
    [
      'fr',
      'Le roi Felipe VI a inauguré vendredi la place de Londres à Bogota.',
      ['visit ESP>COL 2024-05-10'],
    ],
  ])('is not there (%s): %s', (lang, text, visits) => {
    expect(told(text, lang)).toEqual(visits);
  });

  it.each([
    ['fr', 'Le roi Felipe VI a été acclamé vendredi dans une rue de Bogota.'],
    ['en', 'King Felipe VI was received in Bogota on Friday.'],
  ])('is there where it is any street of the town (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit ESP>COL 2024-05-10']);
  });
});

describe('a site that bears the name of somebody', () => {
  it.each([
    ['Le roi Felipe VI est arrivé jeudi à Luanda. Il visitera vendredi le mémorial Agostinho Neto.'],
    ['Le roi Felipe VI est arrivé jeudi à Abidjan. Il visitera vendredi le stade Félix Houphouët-Boigny.'],
    ['Le roi Felipe VI est arrivé jeudi à Hanoï. Il visitera vendredi le mausolée Hô Chi Minh.'],
  ])('is nobody who is there: %s', (text) => {
    const { engagements } = extractDocument({ id: 'x', lang: 'fr', published: '2024-05-17', text });
    expect(engagements.map(({ people }) => people.map(({ name }) => name))).toEqual([['Felipe VI']]);
  });
});
