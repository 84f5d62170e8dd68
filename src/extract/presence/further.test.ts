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
});
