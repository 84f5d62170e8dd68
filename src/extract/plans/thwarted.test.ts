import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const statusIn = (text: string, lang: string): (string | null)[] =>
  extractDocument({ id: 'x', lang, published: '2024-05-13', text }).engagements.map(({ status }) => status);

describe('what came between a plan and its journey', () => {
  it.each([
    ['en', 'Norway’s Jonas Gahr Støre, who was due in Berlin on Friday, never left Oslo.'],
    ['en', 'Norway’s Jonas Gahr Støre was due in Berlin on Friday. His plane could not take off.'],
    ['en', 'Berlin was expecting Norway’s Jonas Gahr Støre on 17 May; he is staying in Oslo.'],
    ['en', 'Norway’s Jonas Gahr Støre, who was due in Berlin on Friday, will not go.'],
    ['en', 'Norway’s Jonas Gahr Støre was expected in Berlin on Friday. He won’t be making the trip.'],
    ['fr', 'Le Norvégien Jonas Gahr Støre était attendu vendredi à Berlin. Il n’en sera rien.'],
    ['fr', 'Jonas Gahr Støre et Olaf Scholz, qui devaient se voir vendredi à Riga, ne se rencontreront pas.'],
    ['fr', 'Le Norvégien Jonas Gahr Støre, que Berlin devait fêter vendredi, n’a pas décollé d’Oslo.'],
    ['fr', 'Attendu vendredi à Berlin, le Norvégien Jonas Gahr Støre est cloué au lit par une grippe.'],
    ['fr', 'Le Norvégien Jonas Gahr Støre était attendu vendredi à Berlin. L’appareil est tombé en panne.'],
  ])('calls it off (%s): %s', (lang, text) => {
    expect(statusIn(text, lang)).toEqual(['cancelled']);
  });

  it.each([
    [
      'en',
      'Norway’s Jonas Gahr Støre, grounded by fog for an hour, landed in Berlin on Friday.',
      'completed',
    ],
    [
      'en',
      'Norway’s Jonas Gahr Støre, who had been in bed with flu, is due in Berlin on Friday.',
      'announced',
    ],
    [
      'en',
      'Norway’s Jonas Gahr Støre is due in Berlin on Friday, but Emmanuel Macron will not attend.',
      'announced',
    ],
    ['fr', 'Le Norvégien Jonas Gahr Støre, en panne d’avion, est arrivé vendredi à Berlin.', 'ongoing'],
  ])('says nothing of who came (%s): %s', (lang, text, status) => {
    expect(statusIn(text, lang)).toEqual([status]);
  });
});
