import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('another journey, told by a word for it and its day', () => {
  it.each([
    [
      'fr',
      'Emmanuel Macron se rendra à Alger le 14 juin. La dernière en date remonte à août 2022.',
      'FRA>DZA 2022-08',
    ],
    [
      'fr',
      "Emmanuel Macron se rendra en visite d'État à Alger le 14 juin. La dernière du genre date de 2012.",
      'FRA>DZA 2012',
    ],
    [
      'fr',
      'Emmanuel Macron se rendra à Alger le 14 juin. La précédente avait eu lieu en 2022.',
      'FRA>DZA 2022',
    ],
    [
      'fr',
      "La visite d'Emmanuel Macron à Alger est prévue le 14 juin ; celle d'octobre 2023 avait été reportée.",
      'FRA>DZA 2023-10',
    ],
    [
      'en',
      "Emmanuel Macron's visit to Algiers begins on June 14. The previous one took place in 2022.",
      'FRA>DZA 2022',
    ],
    ['en', "Emmanuel Macron's visit to Algiers begins on June 14. The last was in 2012.", 'FRA>DZA 2012'],
    [
      'en',
      "Emmanuel Macron's visit to Algiers begins on June 14. A previous one, in October 2023, was called off.",
      'FRA>DZA 2023-10',
    ],
    [
      'en',
      "Emmanuel Macron's visit to Algiers is planned for June 14; the one planned for October 2023 was put off.",
      'FRA>DZA 2023-10',
    ],
  ])('is read beside the first (%s): %s', (lang, text, other) => {
    const [earlier, one, ...more] = [...told(text, lang)].sort();
    expect([earlier, one, more]).toEqual([`visit ${other}`, 'visit FRA>DZA 2024-06-14', []]);
  });

  it.each([
    ['fr', 'Emmanuel Macron se rendra à Alger le 14 juin. La dernière guerre remonte à 2012.'],
    [
      'fr',
      'Emmanuel Macron se rendra à Alger le 14 juin. La dernière élection, en 2022, avait été reportée.',
    ],
    ['fr', 'Emmanuel Macron se rendra à Alger le 14 juin. La dernière, en 2022, reste dans les mémoires.'],
    ['en', "Emmanuel Macron's visit to Algiers begins on June 14. The last war was in 2012."],
    ['en', "Emmanuel Macron's visit to Algiers begins on June 14. The last time fuel was cheap was in 2012."],
  ])('is none where something else is meant (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit FRA>DZA 2024-06-14']);
  });
});
