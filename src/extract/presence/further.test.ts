import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('fr');

describe('further stops', () => {
  it('are those of the journey that the text goes on about', () => {
    expect(
      told('Le ministre suisse Ignazio Cassis est arrivé lundi à New Delhi. Suivront Séoul et Manille.'),
    ).toEqual(['visit CHE>IND 2024-05-13', 'visit CHE>KOR ?', 'visit CHE>PHL ?']);
  });

  it('are a list on an itinerary', () => {
    expect(
      told(
        'Le ministre belge Maxime Prévot sillonnera la région. Ouganda et Burundi figurent à son itinéraire.',
      ),
    ).toEqual(['visit BEL>UGA ?', 'visit BEL>BDI ?']);
  });

  it('are none where a subject of talks stands on a programme', () => {
    expect(
      told(
        'Le ministre suisse Ignazio Cassis est arrivé lundi à New Delhi. La guerre en Ukraine est au programme.',
      ),
    ).toHaveLength(1);
  });

  it.each([
    [
      'fr',
      'Le ministre suisse Ignazio Cassis est arrivé lundi à New Delhi. Manille fermera la marche jeudi.',
    ],
    [
      'fr',
      'Le ministre suisse Ignazio Cassis est arrivé lundi à New Delhi. Jeudi, ce sera au tour de Manille.',
    ],
    [
      'en',
      'Swiss minister Ignazio Cassis arrived in New Delhi on Monday. On Thursday it is the turn of Manila.',
    ],
    ['en', 'Swiss minister Ignazio Cassis arrived in New Delhi on Monday. Manila is next on Thursday.'],
  ])('have the day of their clause (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit CHE>IND 2024-05-13', 'visit CHE>PHL 2024-05-16']);
  });
});
