import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('fr');

describe('he who was named first of two', () => {
  it.each([
    [
      'fr',
      'Andrzej Duda et Petr Pavel étaient jeudi à Oslo. Le premier a rencontré Alar Karis vendredi à Tallinn.',
      'visit POL>EST 2024-05-10',
    ],
    [
      'fr',
      'Andrzej Duda et Petr Pavel ont signé un accord jeudi. Le 2 mai, le premier avait reçu le second à Gdansk.',
      'visit CZE>POL 2024-05-02',
    ],
    [
      'fr',
      'Le prix avait été l’objet de lettres entre Andrzej Duda et Petr Pavel, que le premier était venu trouver à Brno le 2 mai.',
      'visit POL>CZE 2024-05-02',
    ],
    [
      'en',
      'Andrzej Duda and Petr Pavel were in Oslo on Thursday. The former met Alar Karis in Tallinn on Friday.',
      'visit POL>EST 2024-05-10',
    ],
  ])('is the one who acts: %s: %s', (lang, text, visit) => {
    expect(told(text, lang)).toContain(visit);
  });

  it('is none where a gathering is, nor is the second day of anything somebody', () => {
    expect(
      told('Le sommet de la SADC s’est tenu jeudi à Lusaka. Le premier avait eu lieu à Arusha en 1980.'),
    ).toEqual(['summit SADC>ZMB 2024-05-09', 'summit SADC>TZA 1980']);
    expect(
      told('Andrzej Duda et Petr Pavel sont à Oslo. Le second jour, Duda a rencontré Alar Karis à Tallinn.'),
    ).not.toContain('visit CZE>EST');
  });
});
