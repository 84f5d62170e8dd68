import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const read = (text: string, lang: string): string[] =>
  extractDocument({ id: 'x', lang, published: '2025-06-12', text }).engagements.map(
    ({ start, status }) => `${start} ${status}`,
  );

describe('a visit that is kept in mind', () => {
  it.each([
    [
      'en',
      'Residents will long remember the visit of Gambian President Adama Barrow to Dakar on Saturday.',
      '2025-06-07',
    ],
    ['en', 'King Felipe’s visit to Rabat on Monday will be remembered for the rain.', '2025-06-09'],
    [
      'fr',
      'Les habitants se souviendront de la visite du président gambien Adama Barrow à Dakar, samedi.',
      '2025-06-07',
    ],
    [
      'fr',
      'Les habitants n’oublieront pas le passage du président gambien Adama Barrow à Dakar samedi.',
      '2025-06-07',
    ],
    ['fr', 'La visite du roi Felipe VI à Rabat, lundi, restera dans les mémoires.', '2025-06-09'],
  ])('lies behind (%s): %s', (lang, text, day) => {
    expect(read(text, lang)).toEqual([`${day} completed`]);
  });

  it.each([
    ['en', 'Lest anyone forget, Modi will visit Paris on Monday.'],
    ['en', 'Nobody should forget that the visit of Modi to Paris on Monday will be short.'],
  ])('is no other that is told (%s): %s', (lang, text) => {
    expect(read(text, lang)).toEqual(['2025-06-16 announced']);
  });
});
