import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The visitors of what a text tells. */
const visitors = (text: string, lang: string): string[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements.map((one) =>
    one.visitors.join('+'),
  );

describe('who writes', () => {
  it.each([
    ['en', 'Wellington, Thursday. Trade Minister Damien O’Connor is due in London in June.', 'NZL'],
    ['en', 'Office of the President, Georgetown. The foreign minister will visit Brazil on Friday.', 'GUY'],
    ['en', 'Note from the Élysée. The foreign minister will visit Brazil on Friday.', 'FRA'],
    [
      'fr',
      'Administration présidentielle, Bucarest. Le ministre des Affaires étrangères se rendra vendredi au Brésil.',
      'ROU',
    ],
  ])('says whose the ministers are (%s: %s)', (lang, text, code) => {
    expect(visitors(text, lang)).toEqual([code]);
  });

  it('is not where somebody is told to be', () => {
    expect(visitors('Crisis in Sudan. The foreign minister will visit Brazil on Friday.', 'en')).toEqual([]);
  });
});
