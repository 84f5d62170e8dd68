import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('a deed abroad', () => {
  it.each([
    'In Niamey on Monday, Turkish Foreign Minister Hakan Fidan paid homage to the victims.',
    'Turkish Foreign Minister Hakan Fidan laid a wreath in Niamey on Monday.',
    'Speaking in Niamey on Monday, Turkish Foreign Minister Hakan Fidan counselled patience.',
  ])('says who is there: %s', (text) => {
    expect(told(text, 'en', '2025-06-11')).toEqual(['visit TUR>NER 2025-06-09']);
  });

  it.each([
    'In Niamey on Monday, the mayor paid homage to Turkish Foreign Minister Hakan Fidan.',
    'Turkish Foreign Minister Hakan Fidan did not lay a wreath in Niamey on Monday.',
    'Turkish Foreign Minister Hakan Fidan spoke in Brussels.',
    'Turkish Foreign Minister Hakan Fidan praised the climbers, and their film was shown in Niamey on Monday.',
    'Turkish Foreign Minister Hakan Fidan thanked the sailors, and a plaque was unveiled in Niamey on Monday.',
  ])('is none of others, none denied, none where all come: %s', (text) => {
    expect(told(text, 'en', '2025-06-11')).toEqual([]);
  });
});

describe('a deed with its day in between', () => {
  it.each([
    ['Hakan Fidan s’est adressé lundi au Parlement à Niamey.', true],
    ['Hakan Fidan a déposé lundi une gerbe devant le monument aux morts à Niamey.', true],
    ['Hakan Fidan s’est exprimé lundi sur la crise à Gaza.', false],
    ['Hakan Fidan s’est adressé lundi par vidéo au Parlement à Niamey.', false],
  ])('is one where it is done on the spot: %s: %s', (text, there) => {
    expect(told(text, 'fr', '2025-06-10')).toEqual(there ? ['visit TUR>NER 2025-06-09'] : []);
  });
});
