import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('fr');

describe('the object of a verb behind an insertion', () => {
  it.each([
    'dans la maison où mourut Bolívar',
    'entouré de ses ministres',
    'avec les honneurs que le protocole réserve aux rois',
    'accompagné par son épouse',
  ])('is who stands behind “%s”', (inserted) => {
    const text = `Le président colombien Juan Manuel Santos a reçu samedi, ${inserted}, le président équatorien Rafael Correa.`;
    expect(told(text)).toEqual(['visit ECU>COL 2024-05-11']);
  });

  it('is the thing that stands before it', () => {
    expect(
      told(
        'Le président turc Abdullah Gül a reçu samedi le soutien de son parti, dans la ville où il naquit, le président syrien Bachar al-Assad restant muet.',
      ),
    ).toEqual([]);
  });

  it('keeps whom a preposition marks within it', () => {
    expect(
      told(
        'Le président turc Abdullah Gül a dîné samedi à Oslo, avec le président français Nicolas Sarkozy, le menu étant norvégien.',
      ),
    ).toEqual(['meeting TUR+FRA> 2024-05-11']);
  });
});
