import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** Who travelled, in each of the engagements. */
const travellers = (lang: string, text: string): string =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' })
    .engagements.map(({ people }) => people.map(({ name }) => name).join(', '))
    .join('; ');

describe('whose visit the possessive means behind who did something', () => {
  it.each([
    [
      'fr',
      'La ministre espagnole Ana Rey est au Niger depuis lundi. Elle a rappelé les promesses faites par Pedro Sánchez lors de sa visite au Niger en mars 2023.',
      'Ana Rey; Pedro Sánchez',
    ],
    [
      'en',
      'Spanish minister Ana Rey has been in Niger since Monday. She recalled the promises made by Pedro Sánchez during his visit to Niger in March 2023.',
      'Ana Rey; Pedro Sánchez',
    ],
    [
      'fr',
      'La ministre espagnole Ana Rey est au Niger depuis lundi. Elle a été reçue par Mohamed Bazoum lors de sa visite au Niger.',
      'Ana Rey, Mohamed Bazoum',
    ],
  ])('%s: %s', (lang, text, people) => {
    expect(travellers(lang, text)).toBe(people);
  });
});
