import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('fr');

describe('whoever tells somebody something in his own city', () => {
  it.each([
    ['À Paris, vendredi, le président ghanéen John Mahama a rappelé à Emmanuel Macron ses promesses.'],
    ['Le président ghanéen John Mahama a expliqué vendredi à Emmanuel Macron, à l’Élysée, ce qu’il voulait.'],
  ])('is his guest: %s', (text) => {
    expect(told(text)).toEqual(['visit GHA>FRA 2024-05-10']);
  });

  it.each([
    ['À Paris, vendredi, le président ghanéen a rappelé par téléphone à Emmanuel Macron ses promesses.'],
    ['À Paris, vendredi, le ministre français a rappelé à Emmanuel Macron ses promesses.'],
    ['À Paris, le président ghanéen John Mahama a rappelé à Emmanuel Macron ses promesses.'],
  ])('is none on the telephone, at home or without a day: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
