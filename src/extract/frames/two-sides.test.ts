import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Monday, 13 May 2024. */
describe('a tour about what is between two countries', () => {
  it.each([
    'Petr Pavel a entamé jeudi au Ghana une tournée consacrée au différend entre le Togo et le Bénin.',
    'Petr Pavel a entamé jeudi au Ghana une tournée consacrée à la crise entre le Togo et le Bénin.',
  ])('leads to neither: %s', (text) => {
    expect(toldIn('fr')(text)).toEqual(['visit CZE>GHA 2024-05-09']);
  });

  it('but one between them does', () => {
    expect(toldIn('fr')('Petr Pavel entame jeudi une tournée entre le Togo et le Bénin.')).toHaveLength(2);
  });
});
