import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
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

describe('a name beside the office that its bearer holds', () => {
  const names = (lang: string, text: string): string[] =>
    extractDocument({ id: 'x', lang, text, published: '2012-03-10' }).engagements.flatMap(({ people }) =>
      people.map(({ name }) => name),
    );

  it.each([
    ['fr', 'Luc Lamotte, alors ministre haïtien des Affaires étrangères, fut reçu à Quito en février 2012.'],
    ['fr', 'Luc Lamotte, tout juste nommé ministre haïtien des Finances, s’est rendu lundi à Quito.'],
    [
      'fr',
      'Luc Lamotte fut ministre haïtien des Finances. Reçu à Quito en février 2012, il y parla de ponts.',
    ],
    ['fr', 'Nommé en janvier ministre haïtien des Finances, Luc Lamotte s’est rendu lundi à Quito.'],
    ['fr', 'Ministre haïtien des Finances depuis janvier, Luc Lamotte s’est rendu lundi à Quito.'],
    ['en', 'Luc Lamotte, then foreign minister of Haiti, flew to Quito on Monday.'],
    ['en', 'Foreign minister of Haiti since January, Luc Lamotte flew to Quito on Monday.'],
  ])('%s: %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['Luc Lamotte']);
  });

  it.each([
    ['fr', 'Luc Lamotte, loin du ministre haïtien des Finances, s’est rendu lundi à Quito.'],
    ['en', 'Luc Lamotte, not the foreign minister of Haiti, flew to Quito on Monday.'],
  ])('%s: %s tells of two', (lang, text) => {
    expect(names(lang, text)).toEqual([]);
  });
});
