import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** Sides, day and people. Published on Monday, 13 May 2024. */
const told = (text: string, lang: string): string[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements.map(
    (one) =>
      `${one.visitors.join('+')}>${one.hosts.join('+')} ${one.start} ${one.people.map(({ name }) => name).join(', ')}`,
  );

describe('somebody’s minister', () => {
  it.each([
    ['en', 'William Ruto’s foreign minister met John Mahama in Accra on Friday.', 'John Mahama'],
    ['en', 'William Ruto’s foreign minister, Musalia Mudavadi, met John Mahama in Accra on Friday.', 'both'],
    ['en', 'William Ruto sent his foreign minister to Accra on Friday.', ''],
    [
      'fr',
      'Le ministre des Affaires étrangères de William Ruto a vu John Mahama vendredi à Accra.',
      'John Mahama',
    ],
    ['fr', 'William Ruto a dépêché vendredi à Accra son ministre des Affaires étrangères.', ''],
  ])('is of his country, and he is not there (%s): %s', (lang, text, people) => {
    const names = people === 'both' ? 'Musalia Mudavadi, John Mahama' : people;
    expect(told(text, lang)).toEqual([`KEN>GHA 2024-05-10 ${names}`]);
  });
});

describe('a delegation of ministers', () => {
  it.each([
    ['en', 'A delegation of Kenyan ministers arrived in Accra on Friday.'],
    ['fr', 'Une délégation de ministres kényans est arrivée vendredi à Accra.'],
  ])('is of their country (%s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['KEN>GHA 2024-05-10 ']);
  });
});

describe('a thing of somebody’s', () => {
  it.each([
    'William Ruto’s book about Ghana was published in Accra on Friday.',
    'William Ruto’s portrait was unveiled in Accra on Friday.',
  ])('is there without him: %s', (text) => {
    expect(told(text, 'en')).toEqual([]);
  });
});
