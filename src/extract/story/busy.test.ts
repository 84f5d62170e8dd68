import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const peopleIn = (text: string, lang: string): string[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements.flatMap(({ people }) =>
    people.map(({ name }) => name),
  );

describe('who did something else before a visit that is put off', () => {
  it.each([
    [
      'fr',
      'Le ministre suédois Tobias Billström a reporté sa visite au Ghana, prévue le 20 mai.\n\nL’agence officielle a publié un commentaire accusant le ministre suédois de l’Intérieur Gunnar Strömmer de blocage.',
    ],
    [
      'fr',
      'Le ministre suédois Tobias Billström a reporté sa visite au Ghana, prévue le 20 mai. Le président Nana Akufo-Addo avait critiqué la semaine précédente les compagnies minières.',
    ],
    [
      'en',
      'Swedish minister Tobias Billström has postponed his visit to Ghana, planned for 20 May. President Nana Akufo-Addo had criticised the mining companies a week earlier.',
    ],
  ])('is none of its people (%s): %s', (lang, text) => {
    expect(peopleIn(text, lang)).toEqual(['Tobias Billström']);
  });

  it('but whoever was to be met there is', () => {
    expect(
      peopleIn(
        'Le ministre suédois Tobias Billström a reporté sa visite au Ghana, prévue le 20 mai. Il devait y rencontrer le président Nana Akufo-Addo.',
        'fr',
      ),
    ).toEqual(['Tobias Billström', 'Nana Akufo-Addo']);
  });
});
