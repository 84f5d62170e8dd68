import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (text: string, lang = 'en'): string[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements.map(
    ({ status, start }) => `${status} ${start ?? '?'}`,
  );

describe('a participle before a noun of a journey', () => {
  it.each([
    ['Petr Pavel to make up for missed Ghana trip in early June', 'announced 2024-06~'],
    ['Petr Pavel will make up for a missed trip to Ghana in early June.', 'announced 2024-06~'],
    ['Petr Pavel to pay postponed visit to Ghana in June', 'announced 2024-06'],
    ['Petr Pavel’s postponed visit to Ghana to take place in June', 'announced 2024-06'],
  ])(
    'tells no time, and of a journey that lies ahead what became of an earlier plan: %s',
    (text, expected) => {
      expect(told(text)).toEqual([expected]);
    },
  );

  it.each([
    ['Petr Pavel has postponed his visit to Ghana in June.', 'postponed 2024-06'],
    ['Petr Pavel regretted the cancelled visit to Ghana.', 'cancelled ?'],
  ])('else says what becomes of it: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'Prague a annulé la visite que le président ghanéen devait faire à Brno samedi.',
    'Le président ghanéen a annulé la visite qu’il devait faire à Prague samedi.',
  ])('is none where its object follows: %s', (text) => {
    expect(told(text, 'fr')).toEqual(['cancelled 2024-05-18']);
  });

  it.each(['foreseen for', 'arranged for', 'fixed for', 'confirmed for'])(
    'does not look back on a plan that is put off: had been %s June',
    (words) => {
      expect(
        told(
          `Ghana and Czechia have agreed to put off Petr Pavel’s visit to Ghana, which had been ${words} June.`,
        ),
      ).toEqual(['postponed 2024-06']);
    },
  );
});
