import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('fr');

describe('the journey that a pronoun adds', () => {
  it.each([
    ["puis celui d'Ankara le lendemain", ['visit USA>CYP 2024-05-13', 'visit USA>TUR 2024-05-14']],
    ["et celui d'Ankara le lendemain", ['visit USA>CYP 2024-05-13', 'visit USA>TUR 2024-05-14']],
    ['pour la première fois', ['visit USA>CYP 2024-05-13']],
  ])('leads somewhere else where it is joined: %s', (behind, journeys) => {
    expect(told(`Joe Biden a fait lundi le voyage de Nicosie, ${behind}.`)).toEqual(journeys);
  });

  it('is another one where the two are compared', () => {
    expect(
      told("Joe Biden a fait lundi le voyage de Nicosie, puis, après celui d'Ankara, un discours."),
    ).not.toContain('visit USA>TUR 2024-05-13');
  });
});

describe('the journey of another that a pronoun stands for', () => {
  it.each([
    ['en', 'This visit is a follow-up to the one President Tebboune made to Tunis in December 2021.'],
    ['en', 'This visit is a follow-up to the one which President Tebboune made to Tunis in December 2021.'],
    ['en', 'The visit returns that paid by President Tebboune to Tunis in December 2021.'],
    ['en', 'His trip will be longer than the one that Tebboune paid to Tunis in December 2021.'],
    ['fr', 'Cette visite prolonge celle que le président Tebboune avait effectuée à Tunis en décembre 2021.'],
    ['fr', 'Cette visite prolonge celle effectuée par le président Tebboune à Tunis en décembre 2021.'],
  ])('is his, in a sentence about another (%s: %s)', (lang, text) => {
    const before = {
      en: 'Kais Saied will be in Algeria on Friday.',
      fr: 'Kaïs Saïed sera vendredi en Algérie.',
    };
    expect(told(`${before[lang as 'en' | 'fr']} ${text}`, lang)).toEqual([
      'visit TUN>DZA 2024-05-17',
      'visit DZA>TUN 2021-12',
    ]);
  });

  it('is ahead where its own clause says so', () => {
    expect(
      told(
        'Kais Saied goes to Oslo on Friday. His trip comes before the one Macron will make to Rome in June.',
        'en',
      ),
    ).toContain('visit FRA>ITA 2024-06');
  });
});
