import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a town that no table has', () => {
  it.each([
    [
      'en',
      'Armenian Prime Minister Nikol Pashinyan drove to the small Georgian village of Zanzarov on Friday.',
      'visit ARM>GEO',
    ],
    [
      'en',
      'Armenian Prime Minister Nikol Pashinyan visited the Georgian town of Zanzarov on Friday.',
      'visit ARM>GEO',
    ],
    [
      'en',
      'Armenian Prime Minister Nikol Pashinyan was in a Georgian seaside resort on Friday for talks with Irakli Kobakhidze.',
      'visit ARM>GEO',
    ],
    ['en', 'Olaf Scholz met Joe Biden on Friday in the Italian resort of Zanzarov.', 'meeting DEU+USA>'],
    [
      'fr',
      'Le Premier ministre arménien Nikol Pachinian s’est rendu vendredi dans le village géorgien de Zanzarov.',
      'visit ARM>GEO',
    ],
    [
      'fr',
      'Le Premier ministre arménien Nikol Pachinian a gagné vendredi la petite ville géorgienne de Zanzarov.',
      'visit ARM>GEO',
    ],
  ])('is in the country of its nationality: %s: %s', (lang, text, wanted) => {
    expect(told(text, lang)).toEqual([`${wanted} 2024-05-10`]);
  });

  it.each([
    'A Georgian village official met Armenian farmers on Friday.',
    'Armenian Prime Minister Nikol Pashinyan spoke on Friday of the Georgian port of Zanzarov.',
    'Georgian Prime Minister Irakli Kobakhidze visited the Georgian town of Zanzarov on Friday.',
  ])('makes no visit by itself: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a city of a name that tables have', () => {
  it.each([
    ['en', 'Irfaan Ali, the president of Guyana, was in San Pedro, Belize, on Friday.', 'visit GUY>BLZ'],
    ['en', 'Emmanuel Macron landed in Birmingham, Alabama, on Friday.', 'visit FRA>USA'],
    ['fr', 'Emmanuel Macron a atterri vendredi à San Pedro, au Belize.', 'visit FRA>BLZ'],
    ['fr', 'Emmanuel Macron a atterri vendredi à San Pedro (Belize).', 'visit FRA>BLZ'],
  ])('is in the country or the region beside it: %s: %s', (lang, text, wanted) => {
    expect(told(text, lang)).toEqual([`${wanted} 2024-05-10`]);
  });

  it('is beside nothing in a list of stops', () => {
    expect(told('Emmanuel Macron was in Munich, Geneva, Vienna on Friday.')).toEqual([
      'visit FRA>DEU 2024-05-10',
      'visit FRA>CHE 2024-05-10',
      'visit FRA>AUT 2024-05-10',
    ]);
  });
});

describe('a capital called after a saint', () => {
  it.each([
    ["Mia Mottley visited St George's, Grenada, on Friday.", 'visit BRB>GRD 2024-05-10'],
    ["Mia Mottley visited Saint George's Friday.", 'visit BRB>GRD 2024-05-10'],
    ["Mia Mottley visited St. George's Chapel in Windsor on Friday.", 'visit BRB>GBR 2024-05-10'],
  ])('is a town, and nothing else of the saint: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
