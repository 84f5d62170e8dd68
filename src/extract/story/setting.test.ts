import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('fr');
const all = (text: string, lang: string): string => told(text, lang, '2018-06-05').join('; ');

describe('a text that names towns of one country', () => {
  it.each([
    [
      'fr',
      "La police d'Apia souffle. Le ministre néo-zélandais Winston Peters, arrivé jeudi, est reparti dimanche.",
      'visit NZL>WSM 2018-05-31/2018-06-03',
    ],
    [
      'en',
      "Apia has its streets back. New Zealand's foreign minister Winston Peters, who had arrived on Thursday, left on Sunday.",
      'visit NZL>WSM 2018-05-31/2018-06-03',
    ],
    [
      'en',
      'The trams of Timisoara are running again. Talks between Klaus Iohannis and Aleksandar Vučić on Monday had kept them in the depot.',
      'visit SRB>ROU 2018-06-04',
    ],
    [
      'en',
      "Szeged's station was spotless on Monday. The Serbian premier's talks with Viktor Orbán were about the railway.",
      'visit SRB>HUN 2018-06-04',
    ],
  ])('is set there: %s %s', (lang, text, visit) => {
    expect(all(text, lang)).toBe(visit);
  });

  it('is the country of the only leader beside the guest where it names no town', () => {
    const text =
      'Frank-Walter Steinmeier est arrivé dimanche pour sa visite d’État. Emmanuel Macron le raccompagnera demain.';
    expect(all(text, 'fr')).toContain('visit DEU>FRA 2018-06-03');
  });

  it.each([
    ['fr', "Le ministre malien de l'Élevage s'était rendu vendredi à Niono. L'Allemagne a payé les vaccins."],
    ['en', 'The hotels of Galway are full. Emmanuel Macron spoke with Leo Varadkar by telephone on Monday.'],
  ])('makes no visit of a trip at home or of a call: %s %s', (lang, text) => {
    expect(all(text, lang)).toBe('');
  });

  it.each([
    [
      'fr',
      'La visite du président Macky Sall à Dahra, prévue mardi, est reportée. Il sera au sommet de la Cédéao à Accra le 16 juin.',
    ],
    [
      'en',
      "President Macky Sall's visit to Dahra, set for Tuesday, has been put off. He will attend a summit in Accra on 16 June.",
    ],
  ])('is not set in a town that only stands behind an unknown goal: %s %s', (lang, text) => {
    expect(all(text, lang)).toMatch(/^summit [^;]*$/);
  });

  it('leaves talks of two others where they are', () => {
    const text = 'Galway has a new bridge. Emmanuel Macron met Angela Merkel on Monday.';
    expect(all(text, 'en')).toBe('meeting FRA+DEU> 2018-06-04');
  });
});
