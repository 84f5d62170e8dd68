import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('a journey for oneself', () => {
  it.each([
    ['en', 'Muhammadu Buhari flew to London on Monday for treatment.'],
    ['en', 'Bashar al-Assad spent his student years in London.'],
    ['fr', 'Ali Bongo a passé deux mois de convalescence à Rabat.'],
    ['fr', 'Muhammadu Buhari est rentré lundi de sept semaines de soins à Londres.'],
  ])('%s: %s tells nothing', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Muhammadu Buhari flew to London on Monday for talks with Theresa May on medical care.',
      'NGA>GBR',
    ],
    ['fr', 'Muhammadu Buhari est arrivé lundi à Londres pour parler avec Theresa May.', 'NGA>GBR'],
  ])('%s: %s tells of a visit', (lang, text, sides) => {
    expect(toldIn(lang)(text)).toContainEqual(expect.stringContaining(`visit ${sides} `));
  });
});
