import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en');

describe('a gathering that was opened, and brought together', () => {
  it.each([
    [
      'en',
      'The Bern summit on Sudan, opened by Viola Amherd on Thursday, brought together Abiy Ahmed and William Ruto.',
      '09 CHE | CHE+ETH+KEN @Bern',
    ],
    [
      'en',
      'The Bern conference on Sudan, opened and closed on Thursday, brought together Abiy Ahmed and William Ruto.',
      '09 CHE | ETH+KEN @Bern',
    ],
    [
      'fr',
      'Le sommet de Berne sur le climat, ouvert jeudi par Viola Amherd, a réuni Abiy Ahmed et William Ruto.',
      '09 CHE | CHE+ETH+KEN @Berne',
    ],
    [
      'fr',
      'La conférence de Berne sur le Soudan, ouverte et close jeudi à l’initiative de Viola Amherd, a réuni Abiy Ahmed, Paul Kagame et William Ruto.',
      '09 CHE | ETH+KEN+RWA @Berne',
    ],
  ])('is one, without the country that it is about: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-${told}`]);
  });
});

describe('the partners of a body', () => {
  it.each([
    [
      'fr',
      'Petr Pavel recevra jeudi à Brno ses partenaires du G7, dont Edi Rama.',
      '16 CZE | ALB+CZE+G7 @Brno',
    ],
    [
      'en',
      'Petr Pavel will host his G7 partners in Brno on Thursday, among them Edi Rama.',
      '16 CZE | ALB+CZE+G7 @Brno',
    ],
  ])('are its leaders: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-${told}`]);
  });

  it.each([
    ['fr', 'Le Premier ministre français a reçu jeudi à Lyon les partenaires sociaux.'],
    ['en', 'The French prime minister received coalition partners in Lyon on Thursday.'],
  ])('are none of others: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});
