import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a body that sits where somebody is on a visit', () => {
  it.each([
    [
      'fr',
      'Le président kényan William Ruto est arrivé lundi en Belgique pour une visite de deux jours. Il doit boucler son séjour par une rencontre avec la haute représentante, Federica Mogherini.',
      'visit KEN>EU 2024-05-13/2024-05-14',
    ],
    [
      'en',
      'Kenyan President William Ruto arrived in Belgium on Monday for a two-day visit. He will also hold talks with European Council President Charles Michel.',
      'visit KEN>EU 2024-05-13/2024-05-14',
    ],
  ])('%s: receives him there: %s', (lang, text, expected) => {
    expect(toldIn('en')(text.replace('kényan', 'kényan'), lang)).toEqual([expected]);
  });

  it('is no host of who is elsewhere', () => {
    const text =
      'Kenyan President William Ruto arrived in France on Monday for a two-day visit. He will also hold talks with European Council President Charles Michel.';
    expect(toldIn('en')(text)).not.toContain('visit KEN>EU 2024-05-13/2024-05-14');
  });
});

describe('somebody who is called a visitor', () => {
  it.each([
    ['en', 'Olaf Scholz met President William Ruto, on a state visit on Monday.'],
    ['en', 'Olaf Scholz met President William Ruto, on a state visit, on Monday.'],
  ])('is with his host, and the day is no goal: %s: %s', (lang, text) => {
    expect(toldIn('en')(text, lang)).toEqual(['visit KEN>DEU 2024-05-13']);
  });
});

describe('somebody who is on a visit where the text is written', () => {
  it.each([
    ['en', 'SUVA – Petr Pavel is on a state visit and will sign an accord on fishing.', 'visit CZE>FJI ?'],
    [
      'en',
      'SUVA – A two-day G20 summit opened in Fiji on Monday, with Petr Pavel there. Pavel, who has been on a state visit since Saturday, on Sunday opened a road.',
      'visit CZE>FJI 2024-05-11',
    ],
    ['fr', 'SUVA – Petr Pavel est en visite d’État et repartira dimanche.', 'visit CZE>FJI ?'],
  ])('is its guest: %s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toContain(expected);
  });

  it('is nobody who only speaks of one', () => {
    expect(told('SUVA – Petr Pavel commented on a state visit.')).toEqual([]);
  });
});
