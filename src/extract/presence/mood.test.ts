import { describe, expect, it } from 'vitest';
import { NOWHERE, readMood } from './mood';
import { probeIn, toldIn } from './probe';

const probe = probeIn('en');

const mood = (text: string, lang = 'en'): ReturnType<typeof readMood> => readMood(probe(text, lang).view);

describe('the mood of a clause', () => {
  it.each([
    ['en', 'Will he speak in Cairo on Monday?'],
    ['en', 'He spoke by phone with the president in Cairo.'],
    ['en', 'He took part by video from Cairo.'],
    ['en', 'He was born in Cairo.'],
    ['fr', 'Il s’est entretenu au téléphone avec Le Caire.'],
  ])('is silent where nobody is told to have come (%s: %s)', (lang, text) => {
    expect(mood(text, lang).silent).toBe(true);
  });

  it('tells where a wish, a denial and an invitation begin', () => {
    expect(mood('He hopes to speak in Cairo.')).toMatchObject({ silent: false, wish: 1, denial: NOWHERE });
    expect(mood('He did not speak in Cairo.')).toMatchObject({ denial: 2, wish: NOWHERE });
    expect(mood('He invited her to Cairo.').invitation).toBe(1);
    expect(mood('He came to Cairo at the invitation of the king.').invitation).toBe(NOWHERE);
  });

  it('asks no name', () => {
    expect(mood('Theresa May spoke in Cairo.').wish).toBe(NOWHERE);
  });
});

describe('what somebody is somewhere for', () => {
  it.each([
    ['fr', 'Grèce-Turquie : Erdogan jeudi à Athènes pour tourner la page', 'visit TUR>GRC 2024-05-16'],
    ['en', 'Greece–Turkey: Erdogan in Athens on Thursday to turn the page', 'visit TUR>GRC 2024-05-16'],
  ])('takes no journey back, whatever turn of phrase says it (%s)', (lang, text, visit) => {
    expect(toldIn(lang)(text)).toEqual([visit]);
  });

  it.each([
    ['en', 'Felipe VI learned of the death of Sergio Mattarella in Rome on Monday.'],
    ['en', 'With profound sorrow Felipe VI heard of the passing in Rome, on Monday, of Sergio Mattarella.'],
    ['fr', 'Felipe VI a appris lundi avec tristesse le décès à Rome de Sergio Mattarella.'],
  ])('is nowhere who hears of a death (%s): %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([]);
  });
});
