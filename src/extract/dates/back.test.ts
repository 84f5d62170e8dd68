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

  it('may be told as what follows it', () => {
    expect(
      told(
        'William Ruto est arrivé mercredi à Lisbonne. La visite fait suite à celle de Marcelo Rebelo de Sousa à Nairobi en mai.',
        'fr',
        '2022-12-02',
      ).sort(),
    ).toEqual(['visit KEN>PRT 2022-11-30', 'visit PRT>KEN 2022-05']);
  });

  it('is not made by whoever made that one', () => {
    expect(told("The visit comes two years after Marcelo Rebelo de Sousa's election victory.")).toEqual([]);
  });
});

describe('talks so long before', () => {
  it.each([
    ['fr', 'William Ruto a reçu mardi Paul Kagame à Nairobi, cinq ans après leur rencontre à Lomé.', '2019'],
    [
      'fr',
      'William Ruto a reçu mardi Paul Kagame à Nairobi. Cette visite intervient trois mois après leur première rencontre à Lomé.',
      '2024-02',
    ],
    [
      'en',
      'William Ruto received Paul Kagame in Nairobi on Tuesday, five years after their talks in Lomé.',
      '2019',
    ],
    [
      'en',
      'William Ruto received Paul Kagame in Nairobi on Tuesday, three months after the two met in Lomé.',
      '2024-02',
    ],
    [
      'fr',
      "William Ruto a reçu mardi Paul Kagame à Nairobi, trois mois après qu'ils se sont rencontrés à Lomé.",
      '2024-02',
    ],
  ])('were theirs, in a place and a time of their own: %s: %s', (lang, text, day) => {
    const [visit, talks] = told(text, lang, '2024-05-10');
    expect(visit).toBe('visit RWA>KEN 2024-05-07');
    expect(talks).toMatch(new RegExp(`^meeting (KEN\\+RWA|RWA\\+KEN)> ${day}$`));
  });

  it.each([
    ['en', 'William Ruto received Paul Kagame in Nairobi on Tuesday, three days after they spoke by phone.'],
    ['en', 'William Ruto met Paul Kagame in Kigali on Tuesday, three days after they spoke by phone.'],
    [
      'fr',
      'William Ruto a rencontré mardi à Kigali Paul Kagame, trois jours après leur entretien téléphonique.',
    ],
  ])('were a call, which takes nothing from the visit behind which it is told: %s: %s', (lang, text) => {
    expect(told(text, lang, '2024-05-10')).toEqual([expect.stringMatching(/^visit .* 2024-05-07$/)]);
  });

  it('make nobody a traveller', () => {
    const text = 'The visit comes two months after William Ruto and Paul Kagame met in Lomé.';
    expect(told(text).filter((one) => one.startsWith('visit'))).toEqual([]);
  });
});
