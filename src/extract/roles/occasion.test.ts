/** Who was there, where something else was said or done on the occasion of a visit or of talks. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const visitors = (lang: string, text: string): string[] =>
  extractDocument({ id: 'x', lang, published: '2024-05-17', text }).engagements.flatMap(
    (one) => one.visitors,
  );

describe('whom a sentence begins with is who was there', () => {
  it.each([
    [
      'en',
      'Polish Prime Minister Donald Tusk criticised Prime Minister Viktor Orbán during a visit to Vilnius on Monday.',
      ['POL'],
    ],
    [
      'en',
      'Polish Prime Minister Donald Tusk warned Belarus after talks with President Gitanas Nausėda in Vilnius on Monday.',
      ['POL'],
    ],
    [
      'fr',
      'Le Premier ministre polonais Donald Tusk a critiqué le Premier ministre Viktor Orbán lors d’une visite à Vilnius lundi.',
      ['POL'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(visitors(lang, text)).toEqual(expected);
  });
});

it('is somebody else where the first is at home there, or the occasion has a subject of its own', () => {
  expect(
    visitors(
      'en',
      'Lithuanian President Gitanas Nausėda said that Prime Minister Viktor Orbán had praised him during a visit to Vilnius on Monday.',
    ),
  ).toEqual(['HUN']);
  expect(
    visitors(
      'en',
      'Polish Prime Minister Donald Tusk criticised Prime Minister Viktor Orbán as Prime Minister Kyriakos Mitsotakis visited Vilnius on Monday.',
    ),
  ).toEqual(['GRC']);
});
