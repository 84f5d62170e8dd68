import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('the host of a visit that a relative clause tells', () => {
  it.each([
    [
      'Kenyan President William Ruto told Narendra Modi, who flew in on Friday, that trade should double.',
      'KEN',
    ],
    [
      'President William Ruto of Kenya gave a dinner for Narendra Modi, whose state visit began on Friday.',
      'KEN',
    ],
    [
      'Speeches were made in Nairobi at a dinner for Narendra Modi, whose state visit began on Friday.',
      'KEN',
    ],
    ['Suva stands still today. Narendra Modi, who flew in on Friday, is to address parliament here.', 'FJI'],
  ])('is whoever acts around it, or the place: %s', (text, host) => {
    expect(told(text)).toEqual([`visit IND>${host} 2024-05-10`]);
  });

  it.each([
    'Kenyan President William Ruto spoke by telephone with Narendra Modi, whose state visit begins on Friday.',
    'India’s foreign minister praised Narendra Modi, who flew in on Friday.',
  ])('is nobody who is not there: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the host of a visit whose headline has a label', () => {
  it.each([
    ['fr', 'Fidji : Modi attendu vendredi', 'visit IND>FJI 2024-05-17'],
    ['fr', 'Suva : Modi attendu vendredi', 'visit IND>FJI 2024-05-17'],
    ['fr', 'Inde-Fidji : Modi attendu vendredi', 'visit IND>FJI 2024-05-17'],
    ['fr', 'Diplomatie – Suva : le premier ministre indien en visite', 'visit IND>FJI ?'],
    ['en', 'Fiji: Narendra Modi begins official visit', 'visit IND>FJI 2024-05-13'],
  ])('is the country before the colon (%s: %s)', (lang, text, one) => {
    expect(told(text, lang)).toEqual([one]);
  });

  it.each([
    ['fr', 'Ukraine : Modi attendu vendredi'],
    ['fr', 'Fidji et Samoa : Modi attendu vendredi'],
  ])('is none that may be only the subject, and no one of several (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toEqual([]);
  });
});
