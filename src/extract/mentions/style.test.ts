import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('the style of somebody', () => {
  it.each([
    [
      'President William Ruto will on Friday host His Excellency, the President of the Republic of Ghana, Mr John Mahama, in Nairobi.',
      'visit GHA>KEN 2024-05-17',
    ],
    ['HE President John Mahama arrived in Nairobi on Friday.', 'visit GHA>KEN 2024-05-10'],
  ])('is a part of his name: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'Se sont réunis vendredi LL.EE. Félix Tshisekedi, Évariste Ndayishimiye et João Lourenço.',
    'Se sont réunis vendredi LL. EE. MM. Félix Tshisekedi, Évariste Ndayishimiye et João Lourenço.',
  ])('of several ends no sentence: %s', (text) => {
    expect(toldIn('fr')(text)).toEqual(['summit COD+BDI+AGO> 2024-05-10']);
  });

  it('is a pronoun in a text in capitals', () => {
    expect(told('PRESIDENT JOHN MAHAMA LEFT ACCRA ON FRIDAY. HE ARRIVED IN NAIROBI ON FRIDAY.')).toContain(
      'visit GHA>KEN 2024-05-10',
    );
  });
});

describe('a delegation that is sent', () => {
  it.each([
    ['en', 'President William Ruto sent a ministerial delegation to Accra on Friday.'],
    ['fr', 'Le président William Ruto a dépêché vendredi une délégation ministérielle à Accra.'],
  ])('travels for who sends it (%s): %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual(['visit KEN>GHA 2024-05-10']);
  });
});

describe('a text in capitals', () => {
  it('takes a nationality behind an article for somebody', () => {
    const text =
      'LE KÉNYAN WILLIAM RUTO S’EST RENDU VENDREDI À ACCRA, CHEZ JOHN MAHAMA. LE GHANÉEN LUI RENDRA SA VISITE MERCREDI.';
    expect(toldIn('fr')(text)).toEqual(['visit KEN>GHA 2024-05-10', 'visit GHA>KEN 2024-05-15']);
  });

  it('takes no part of another word for a surname', () => {
    const text = 'BEIT-SALAM – LE PRÉSIDENT WILLIAM RUTO S’EST RENDU VENDREDI À ACCRA.';
    expect(toldIn('fr')(text)).toEqual(['visit KEN>GHA 2024-05-10']);
  });
});

describe('a word in capitals that is also a city', () => {
  it('is none behind an article', () => {
    const text =
      'LE PRÉSIDENT WILLIAM RUTO EST ARRIVÉ VENDREDI À ACCRA, À LA TÊTE D’UNE DÉLÉGATION MINISTÉRIELLE.';
    expect(toldIn('fr')(text)).toEqual(['visit KEN>GHA 2024-05-10']);
  });
});
