import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('who goes on behind those whom he met', () => {
  it.each([
    [
      'en',
      'The Egyptian minister, in Lebanon since Friday, will meet Nabih Berri and Najib Mikati before heading to Iran on Tuesday.',
    ],
    [
      'fr',
      'Le ministre égyptien, au Liban depuis vendredi, devait voir Nabih Berri et Najib Mikati avant de gagner l’Iran mardi.',
    ],
  ])('is who met them (%s): %s', (lang, text) => {
    const told = toldIn('en')(text, lang);
    expect(told).toContain('visit EGY>IRN 2024-05-14');
    expect(told.filter((one) => one.includes('LBN>'))).toEqual([]);
  });
});
