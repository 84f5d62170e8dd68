import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const read = (text: string): string[] =>
  extractDocument({ id: 'x', lang: 'fr', published: '2025-06-12', text }).engagements.map(
    ({ start, status }) => `${start} ${status}`,
  );

describe('whoever is said to be present', () => {
  it.each([
    [
      'Présent mardi à Kigali, le ministre français Jean-Noël Barrot a vu Paul Kagame.',
      '2025-06-10 completed',
    ],
    ['Emmanuel Macron, présent mardi à Kigali, a vu Paul Kagame.', '2025-06-10 completed'],
    ['Emmanuel Macron sera présent mardi au sommet de Kigali.', '2025-06-17 announced'],
    ['Emmanuel Macron est présent à Kigali depuis mardi.', '2025-06-10 ongoing'],
  ])('is there at the time of his verb: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });
});
