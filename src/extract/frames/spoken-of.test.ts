import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a visit that is only spoken of', () => {
  it.each([
    [
      'fr',
      "William Ruto se rendra lundi au Portugal. Javier Milei s'est dit inquiet. « Nous suivrons cette visite de près », a-t-il déclaré dimanche à Buenos Aires.",
    ],
    [
      'fr',
      "William Ruto se rendra lundi au Portugal. Javier Milei s'est dit inquiet. Il a dénoncé cette visite dimanche à Buenos Aires.",
    ],
    [
      'en',
      'William Ruto will visit Portugal on Monday. Javier Milei denounced this trip in Buenos Aires on Sunday.',
    ],
  ])('is none of whoever speaks of it: %s: %s', (lang, text) => {
    expect(told(text, lang, '2024-05-13')).toEqual(['visit KEN>PRT 2024-05-13']);
  });

  it('is none to where the text is written', () => {
    expect(
      told(
        'NAIROBI (AFP) - Le président William Ruto effectuera mardi une visite officielle au Portugal. Le ministre portugais des Affaires étrangères, João Gomes Cravinho, a parlé d’une visite « historique ».',
        'fr',
      ),
    ).toEqual(['visit KEN>PRT 2024-05-14']);
  });

  it('is announced by who makes it where it leads somewhere', () => {
    expect(told('Le président kényan William Ruto a annoncé une visite à Lisbonne en juin.', 'fr')).toEqual([
      'visit KEN>PRT 2024-06',
    ]);
  });
});
