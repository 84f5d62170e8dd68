import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('a stay', () => {
  it.each([
    ['en', 'Kenya’s President William Ruto signed in Kigali on Sunday.'],
    ['fr', 'À Kigali, dimanche, le président kényan William Ruto a plaidé pour la paix.'],
  ])('is told by a place abroad and a day (%s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit KEN>RWA 2024-05-12']);
  });

  it('of two in a third country is a meeting, of more a gathering', () => {
    expect(
      told(
        'Le président kényan William Ruto et son homologue rwandais Paul Kagame ont signé dimanche à Luanda.',
        'fr',
      ),
    ).toEqual(['meeting KEN+RWA> 2024-05-12']);
  });

  it.each([
    'Kenya’s President William Ruto telephoned President Paul Kagame in Kigali on Sunday.',
    'Kenya’s President William Ruto thanked, from Nairobi on Sunday, the envoy of Rwanda’s Paul Kagame.',
    'Will Kenya’s President William Ruto embrace Paul Kagame in Kigali on Sunday?',
    'Kenya’s President William Ruto deplored the fire in Kigali on Sunday.',
    'Rwanda’s Paul Kagame wept in Kigali on Sunday.',
  ])('is none on the telephone, in a question, at home or of a thing (%s)', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['en', 'BERN – Kenya and Mozambique both sit on the Security Council this year.'],
    ['fr', 'BERNE – Le Kenya et le Mozambique siègent tous deux au Conseil de sécurité cette année.'],
    ['fr', 'BERNE – Le Kenya et le Mozambique ont adhéré tous deux à la convention en 2021.'],
  ])('is none where the text is, in what two do over a year: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual([]);
  });
});
