import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('fr');
const last = (text: string, lang?: string): string | undefined => told(text, lang, '2025-06-10').at(-1);

describe('an office of which a text does not say whose it is', () => {
  const MET = 'Antony Blinken a rencontré lundi à Doha Hakan Fidan.';

  it.each([
    ['fr', `${MET} Le Premier ministre a quitté mardi Nouakchott pour Alger.`, 'MRT>DZA'],
    ['fr', `${MET} Le Président de la République s'est envolé ce mardi de Lomé pour Accra.`, 'TGO>GHA'],
    ['fr', `${MET} Le Président de la République a reçu mardi à Bamako M. Sergueï Lavrov.`, 'RUS>MLI'],
    [
      'en',
      'Antony Blinken met Hakan Fidan in Doha on Monday. The prime minister left Nouakchott for Algiers on Tuesday.',
      'MRT>DZA',
    ],
  ])('is of the country where it is at home, behind others (%s): %s', (lang, text, sides) => {
    expect(last(text, lang)).toContain(`visit ${sides} `);
  });

  it.each([
    [
      'en',
      'Foreign Minister Denzil Douglas left Basseterre on Monday for Taipei.',
      'visit KNA>TWN 2025-06-09',
    ],
    ['fr', 'Le ministre Oumar Bella Touré a quitté Conakry lundi pour Dakar.', 'visit GIN>SEN 2025-06-09'],
    [
      'en',
      'Foreign Minister Denzil Douglas received William Ruto in Basseterre on Monday.',
      'visit KEN>KNA 2025-06-09',
    ],
  ])('is of the country where its holder is at home (%s): %s', (lang, text, expected) => {
    expect(last(text, lang)).toBe(expected);
  });

  it.each([
    [
      'fr',
      'Emmanuel Macron est arrivé lundi à Dakar. Le président a quitté Nouakchott mardi pour Bissau.',
      'FRA',
    ],
    [
      'fr',
      'Le ministre Hakan Fidan est arrivé lundi à Dakar. Le ministre a quitté Dakar mardi pour Bissau.',
      'TUR',
    ],
    [
      'fr',
      'Le ministre Hakan Fidan est arrivé lundi à Dakar. Le ministre a quitté Praia mardi pour Bissau.',
      'TUR',
    ],
    ['en', 'King Salman is in Jakarta. The monarch left Malaysia on Monday for Tokyo.', 'SAU'],
  ])('is that of whom the text calls so, on his way (%s): %s', (lang, text, code) => {
    expect(last(text, lang)).toContain(`visit ${code}>`);
  });
});
