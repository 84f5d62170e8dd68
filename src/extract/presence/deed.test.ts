import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('a deed abroad', () => {
  it.each([
    'In Niamey on Monday, Turkish Foreign Minister Hakan Fidan paid homage to the victims.',
    'Turkish Foreign Minister Hakan Fidan laid a wreath in Niamey on Monday.',
    'Speaking in Niamey on Monday, Turkish Foreign Minister Hakan Fidan counselled patience.',
  ])('says who is there: %s', (text) => {
    expect(told(text, 'en', '2025-06-11')).toEqual(['visit TUR>NER 2025-06-09']);
  });

  it.each([
    'In Niamey on Monday, the mayor paid homage to Turkish Foreign Minister Hakan Fidan.',
    'Turkish Foreign Minister Hakan Fidan did not lay a wreath in Niamey on Monday.',
    'Turkish Foreign Minister Hakan Fidan spoke in Brussels.',
    'Turkish Foreign Minister Hakan Fidan praised the climbers, and their film was shown in Niamey on Monday.',
    'Turkish Foreign Minister Hakan Fidan thanked the sailors, and a plaque was unveiled in Niamey on Monday.',
  ])('is none of others, none denied, none where all come: %s', (text) => {
    expect(told(text, 'en', '2025-06-11')).toEqual([]);
  });
});
