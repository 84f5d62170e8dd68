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
