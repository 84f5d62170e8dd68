import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a place before the relative of which somebody visited it', () => {
  it.each([
    ['en', 'Peru was the first country that Chilean President Eduardo Frei visited, in June 1965.'],
    ['en', 'Peru was the first country Chilean President Eduardo Frei visited, in June 1965.'],
    [
      'en',
      'Peru, which Chilean President Eduardo Frei visited in June 1965, is a member of the United Nations.',
    ],
    ['fr', 'Le Pérou est le premier pays que le président chilien Eduardo Frei a visité, en juin 1965.'],
    ['fr', 'Le Pérou, que le président chilien Eduardo Frei a visité en juin 1965, est un grand pays.'],
  ])('is where he went (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit CHL>PER 1965-06']);
  });

  it('is none without a day', () => {
    expect(told('Lima is a city that Emmanuel Macron has visited often.')).toEqual([]);
  });
});
