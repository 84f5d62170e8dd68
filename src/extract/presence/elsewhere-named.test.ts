import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

/** Published on Monday, 13 May 2024. */
describe('a town of which nothing is known', () => {
  it('is where two acted, and not the town of the dateline', () => {
    expect(
      toldIn('fr')(
        'VARSOVIE, 13 mai (AFP) - Petr Pavel et Donald Tusk ont signé vendredi un traité d’amitié à Grojec.',
      ),
    ).toEqual([]);
  });
});
