import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const statusIn = (text: string, lang: string): (string | null)[] =>
  extractDocument({ id: 'x', lang, published: '2025-05-08', text }).engagements.map(({ status }) => status);

describe('what becomes of a plan, said of its noun', () => {
  it.each([
    ['en', 'The visit of Kenyan President William Ruto to Kampala, planned for 12 May, will not happen.'],
    ['en', 'The meeting between William Ruto and Yoweri Museveni in Kampala on Monday will not happen.'],
    ['en', 'President Ruto’s trip to Kampala on 12 May is no longer happening, State House said.'],
    ['en', 'Ruto’s trip to Kampala on 12 May has been struck from the calendar.'],
    ['en', 'Ruto’s Kampala trip is not going to take place'],
    ['en', 'Trump-Putin summit in Budapest will not happen, White House says'],
    ['en', 'Trump-Putin summit in Budapest: it is off'],
    ['en', 'Trump-Putin summit off'],
    ['en', 'Ruto visit to Kampala: it has been called off'],
    ['fr', 'La visite du président kényan William Ruto à Kampala, prévue le 12 mai, ne se fera pas.'],
    ['fr', 'Prévue lundi, la visite à Kampala de William Ruto n’aura jamais eu lieu.'],
    ['fr', 'La visite de William Ruto en Ouganda, qui devait débuter lundi, a été rayée de l’agenda.'],
    ['fr', 'Visite de Ruto à Kampala : elle est annulée'],
    ['fr', 'Visite de Modi à Lahore : Delhi annule'],
    ['fr', 'Sommet Trump-Poutine à Budapest : c’est non'],
    ['es', 'La visita de William Ruto a Kampala, prevista para el 12 de mayo, no se hará.'],
  ])('calls it off (%s): %s', (lang, text) => {
    expect(statusIn(text, lang)).toEqual(['cancelled']);
  });

  it.each([
    ['en', 'President Ruto’s trip to Kampala on 12 May is being rearranged, State House said.'],
    ['en', 'Ruto visit to Kampala: postponed'],
    ['fr', 'Visite de Ruto à Kampala : elle est reportée'],
  ])('puts it off (%s): %s', (lang, text) => {
    expect(statusIn(text, lang)).toEqual(['postponed']);
  });

  it.each([
    ['en', 'Ruto visit to Kampala kicks off', 'completed'],
    ['en', 'Ruto, on a visit to Kampala on Monday, said that a war will not happen.', 'completed'],
    ['fr', 'Visite de Modi à Lahore : ce qui change', 'completed'],
  ])('leaves alone what is said of something else (%s): %s', (lang, text, status) => {
    expect(statusIn(text, lang)).toEqual([status]);
  });

  it.each([
    ['en', 'No Baku trip for Macron as row deepens'],
    ['en', 'No Macron trip to Baku this week'],
    ['en', 'No talks in Baku for Macron'],
    ['fr', 'Pas de voyage à Bakou pour Macron'],
  ])('tells nothing of what is not planned (%s): %s', (lang, text) => {
    expect(statusIn(text, lang)).toEqual([]);
  });
});
