import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('fr');

describe('whom a place or a host meant to have', () => {
  it.each([
    'Maia Sandu, que Vilnius comptait saluer jeudi 16 mai sur son tarmac, verra l’orchestre.',
    'Maia Sandu, que la Lituanie devait fêter le 16 mai, a préparé un discours.',
    'Maia Sandu, que Gitanas Nausėda devait régaler le 16 mai à Vilnius, aime le miel.',
  ])('is to go there, whatever the verb: %s', (text) => {
    expect(told(text)).toEqual(['visit MDA>LTU 2024-05-16']);
  });

  it('is told in English as well', () => {
    expect(told('Maia Sandu, whom Vilnius was to have cheered on 16 May, likes honey.', 'en')).toEqual([
      'visit MDA>LTU 2024-05-16',
    ]);
  });

  it.each([
    'Maia Sandu, que Vilnius comptait saluer un jour, verra l’orchestre.',
    'Maia Sandu, que Vilnius a soutenue le 16 mai, verra l’orchestre.',
    'Le discours que Vilnius comptait prononcer le 16 mai a plu à Maia Sandu.',
  ])('is none of whom no plan or no day is told: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
