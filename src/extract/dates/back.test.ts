import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a visit that comes so long after another', () => {
  it.each([
    ['fr', 'Cette visite intervient deux ans après celle de Marcelo Rebelo de Sousa à Nairobi.', '2022'],
    ['fr', 'Cette visite intervient deux ans après une visite de Marcelo Rebelo de Sousa à Nairobi.', '2022'],
    ['fr', 'Ce déplacement a lieu trois mois après celui de Marcelo Rebelo de Sousa à Nairobi.', '2024-02'],
    ['fr', 'La visite intervient deux jours après celle de Marcelo Rebelo de Sousa à Nairobi.', '2024-05-06'],
    ['en', "The visit comes two years after Marcelo Rebelo de Sousa's visit to Nairobi.", '2022'],
    ['en', "The visit comes two years after Marcelo Rebelo de Sousa's to Nairobi.", '2022'],
  ])('dates the other: %s: %s', (lang, text, day) => {
    const lead =
      lang === 'fr'
        ? 'William Ruto est arrivé mercredi à Lisbonne. '
        : 'William Ruto landed in Lisbon on Wednesday. ';
    expect(told(lead + text, lang, '2024-05-10').sort()).toEqual(
      ['visit KEN>PRT 2024-05-08', `visit PRT>KEN ${day}`].sort(),
    );
  });

  it('is not made by whoever made that one', () => {
    expect(told("The visit comes two years after Marcelo Rebelo de Sousa's election victory.")).toEqual([]);
  });
});
