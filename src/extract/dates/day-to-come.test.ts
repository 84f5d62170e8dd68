import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a visit whose day the sentence before tells by what the town expects', () => {
  it.each([
    [
      'en',
      'Rustaveli Avenue will be closed to traffic on Friday. Azerbaijani Prime Minister Ali Asadov is expected in Tbilisi.',
      ['visit AZE>GEO 2024-05-17'],
    ],
    [
      'fr',
      'Pas de marché mardi à Dantokpa. Le président togolais Faure Gnassingbé sera à Cotonou.',
      ['visit TGO>BEN 2024-05-14'],
    ],
    [
      'fr',
      'Vendredi sera chômé à Moroni. Le président tanzanien arrive pour une visite de deux jours.',
      ['visit TZA>COM 2024-05-17/2024-05-18'],
    ],
  ])('is of that day (%s): %s', (lang, text, visits) => {
    expect(told(text, lang)).toEqual(visits);
  });

  it.each([
    // What lies behind says nothing of what is to come.
    'Rustaveli Avenue was closed on Friday. Azerbaijani Prime Minister Ali Asadov is expected in Tbilisi.',
    // Somebody else's day.
    'France votes on Sunday. Azerbaijani Prime Minister Ali Asadov is expected in Tbilisi.',
  ])('is of no day where that is another: %s', (text) => {
    expect(told(text)).toEqual(['visit AZE>GEO ?']);
  });
});
