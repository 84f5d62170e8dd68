import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('fr');

describe('whoever comes out of a palace', () => {
  it('was there', () => {
    expect(told('Cyril Ramaphosa est ressorti sonné, vendredi, du Bureau ovale.')).toEqual([
      'visit ZAF>USA 2024-05-10',
    ]);
    expect(toldIn('en')('Cyril Ramaphosa emerged from the Oval Office on Friday without a word.')).toEqual([
      'visit ZAF>USA 2024-05-10',
    ]);
  });

  it.each([
    ['Le ministre français Stéphane Séjourné est sorti vendredi de l’Élysée.'],
    ['Cyril Ramaphosa est ressorti vendredi de prison.'],
    ['Cyril Ramaphosa n’est pas sorti vendredi de l’Élysée.'],
  ])('is at home there, came out of something else or did not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
