import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('a journey that a relative clause only counts', () => {
  it.each([
    [
      'Petr Pavel a rencontré jeudi à Rome le président ghanéen Nana Akufo-Addo, dont c’était le premier déplacement à l’étranger.',
      ['meeting CZE+GHA> 2024-05-09'],
    ],
    [
      'Petr Pavel rencontrera jeudi à Rome le président ghanéen Nana Akufo-Addo, dont ce sera le premier voyage officiel.',
      ['meeting CZE+GHA> 2024-05-16'],
    ],
  ])('is none of its own: %s', (text, expected) => {
    expect(toldIn('fr')(text)).toEqual(expected);
  });
});
