import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('a name in another sentence than the office', () => {
  it.each([
    [
      'fr',
      'Miguel Moratinos s’est rendu lundi à Rabat. Le chef de la diplomatie espagnole y a parlé.',
      'ESP>MAR',
    ],
    [
      'en',
      'Kyriakos Geron was in Tirana on Monday. “A neighbour,” the Greek deputy minister said.',
      'GRC>ALB',
    ],
    [
      'en',
      'Petr Novak flew to Rabat on Monday. It rained. The Czech trade minister signed nothing.',
      'CZE>MAR',
    ],
    ['en', 'Tuvalu’s foreign minister laughed. Semo Kofu flew to Taipei on Monday.', 'TUV>TWN'],
  ])('%s: %s is read together', (lang, text, sides) => {
    expect(toldIn(lang)(text)).toContainEqual(expect.stringContaining(`visit ${sides} `));
  });

  it.each([
    ['en', 'Petr Novak landed in Rabat on Monday. The Moroccan foreign minister met him.'],
    ['en', 'Petr Novak sat in Rabat on Monday. His Czech counterpart wrote a book.'],
    ['fr', 'Alain Serisier s’est rendu lundi à Rabat. Le ministre marocain des Finances l’a reçu.'],
  ])('%s: %s tells of two', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([]);
  });
});
