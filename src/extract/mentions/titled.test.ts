import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const read = (text: string, lang: string): string[] =>
  extractDocument({ id: 'x', lang, published: '2025-06-12', text }).engagements.map(
    ({ visitors, hosts, people }) =>
      `${visitors.join()}>${hosts.join()} ${people.map((one) => one.name).join()}`,
  );

describe('a surname that many bear', () => {
  it.each([
    ['en', 'President Bio flew to Abuja on Monday.', 'SLE>NGA Bio'],
    ['en', 'Prime Minister Wong flew to Jakarta on Monday.', 'SGP>IDN Wong'],
    ['fr', 'Le président Bio s’est rendu lundi à Abuja.', 'SLE>NGA Bio'],
    ['fr', 'Le Premier ministre Wong s’est rendu lundi à Jakarta.', 'SGP>IDN Wong'],
  ])('is with his office that of the head of the day (%s): %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });

  it.each([
    // In office a year before.
    ['en', 'President Sall flew to Paris on Monday.'],
    ['en', 'Bio flew to Abuja on Monday.'],
    ['fr', 'M. Wong s’est rendu lundi à Jakarta.'],
  ])('is nobody’s else (%s): %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });

  it.each([
    ['en', 'Von der Leyen met Modi in Delhi on Monday.', 'EU>IND Von der Leyen,Modi'],
    ['fr', 'Van der Bellen s’est rendu lundi à Rome.', 'AUT>ITA Van der Bellen'],
  ])('keeps both its particles (%s): %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });
});
