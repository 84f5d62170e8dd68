import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (lang: string, published: string, text: string): number =>
  extractDocument({ id: 'x', lang, published, text }).engagements.length;

describe('who led a country once', () => {
  it.each([
    ['en', '2012-03-20', 'Tony Blair was in Kuwait City on Monday. His consultancy has clients there.'],
    ['en', '2023-10-05', 'Goodluck Jonathan, out of office these eight years, flew to London on Tuesday.'],
    ['fr', '2008-12-12', 'Bill Clinton est arrivé jeudi à Hanoï. Sa fondation y finance un hôpital.'],
  ])('%s, %s: %s tells nothing', (lang, published, text) => {
    expect(told(lang, published, text)).toBe(0);
  });

  it.each([
    ['en', '2006-03-20', 'Tony Blair was in Kuwait City on Monday. His consultancy had clients there.'],
    ['en', '2012-03-20', 'Tony Blair was in Kuwait City on Monday.'],
    [
      'fr',
      '2008-12-12',
      'Le ministre Bill Clinton est arrivé jeudi à Hanoï. Sa fondation finance un hôpital.',
    ],
  ])('%s, %s: %s tells of a visit', (lang, published, text) => {
    expect(told(lang, published, text)).toBe(1);
  });
});
