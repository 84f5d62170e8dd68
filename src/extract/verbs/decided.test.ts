import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Friday, 29 March 2024. */
const told = (text: string, lang = 'en'): string[] => toldIn('en')(text, lang, '2024-03-29');

describe('what is decided or made known on a day', () => {
  it.each([
    ['en', 'Petr Pavel announced on Tuesday a visit to Fiji in February.', 'visit CZE>FJI 2025-02'],
    ['en', 'Petr Pavel agreed on Tuesday on a visit to Fiji in February.', 'visit CZE>FJI 2025-02'],
    ['fr', 'Petr Pavel a annoncé mardi une visite à Suva en février.', 'visit CZE>FJI 2025-02'],
    [
      'fr',
      'Les services de Petr Pavel ont indiqué mardi qu’il irait à Suva en mai.',
      'visit CZE>FJI 2024-05',
    ],
    [
      'en',
      'Czech President Petr Pavel told Vietnamese Prime Minister Pham Minh Chinh by telephone on Tuesday that he would visit Hanoi in May.',
      'visit CZE>VNM 2024-05',
    ],
    [
      'en',
      'Petr Pavel and William Katonivere agreed by telephone on Tuesday to meet in Tallinn in May.',
      'meeting CZE+FJI> 2024-05',
    ],
    [
      'en',
      'Petr Pavel on Tuesday postponed a visit to Fiji planned for 12 December.',
      'visit CZE>FJI 2024-12-12',
    ],
    ['fr', 'Petr Pavel a annulé mardi une visite à Suva prévue le 12 décembre.', 'visit CZE>FJI 2024-12-12'],
    [
      'fr',
      'Petr Pavel a accepté mardi une invitation à se rendre à Suva en février.',
      'visit CZE>FJI 2025-02',
    ],
    [
      'fr',
      'Petr Pavel a accepté l’invitation de William Katonivere à effectuer une visite officielle aux Fidji en février.',
      'visit CZE>FJI 2025-02',
    ],
    [
      'en',
      'Petr Pavel has accepted an invitation from President William Katonivere of Fiji to visit Suva in February.',
      'visit CZE>FJI 2025-02',
    ],
    [
      'fr',
      'Petr Pavel et William Katonivere sont convenus de se revoir mardi à Suva.',
      'visit CZE>FJI 2024-04-02',
    ],
  ])('lies ahead: %s: %s', (lang, text, engagement) => {
    expect(told(text, lang)).toEqual([expect.stringContaining(engagement)]);
  });

  it('is done where the talks are only those at which it was', () => {
    expect(
      told('Petr Pavel and William Katonivere decided on Tuesday in talks in Suva to trade more.'),
    ).toEqual(['visit CZE>FJI 2024-03-26']);
  });

  it('makes nobody come where he is only invited to', () => {
    expect(told('Petr Pavel a accepté mardi une invitation à Suva.', 'fr')).toEqual([]);
  });

  it('is no day ahead for the talks at which it was', () => {
    expect(
      told(
        'Lors d’une rencontre mardi à Tallinn, Petr Pavel et William Katonivere sont convenus de rouvrir leurs ambassades.',
        'fr',
      ),
    ).toEqual(['meeting CZE+FJI> 2024-03-26']);
  });
});
