import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const read = (text: string, lang = 'en'): string[] =>
  extractDocument({ id: 't', text, lang, published: '2020-03-12' }).engagements.map(
    ({ type, start, status }) => `${type} ${start} ${status}`,
  );

describe('a meeting that came to nothing', () => {
  it('is called off by the tense of its plan alone', () => {
    expect(read('Angela Merkel and Shinzo Abe were to have met in Geneva on March 19.')).toEqual([
      'meeting 2020-03-19 cancelled',
    ]);
    expect(read('Angela Merkel et Shinzo Abe auraient dû se voir le 19 mars à Genève.', 'fr')).toEqual([
      'meeting 2020-03-19 cancelled',
    ]);
  });

  it.each([
    [
      'en',
      'Angela Merkel and Shinzo Abe will not meet in Geneva on Monday.',
      ['meeting 2020-03-16 cancelled'],
    ],
    ['fr', 'Angela Merkel et Shinzo Abe ne se verront pas lundi à Genève.', ['meeting 2020-03-16 cancelled']],
    ['en', 'Angela Merkel would not see Shinzo Abe on Thursday.', []],
    [
      'en',
      'Angela Merkel will not meet Shinzo Abe at the G20 summit in Riyadh on November 21.',
      ['summit 2020-11-21 announced'],
    ],
  ])('is denied where it had its town and its day: %s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it('is put off where another day stands for it', () => {
    expect(
      read('Angela Merkel and Shinzo Abe, who were to meet in Geneva on March 19, will now do so on May 11.'),
    ).toEqual(['meeting 2020-05-11 postponed']);
  });

  it('is still to come where it is only told as a plan', () => {
    expect(read('Angela Merkel and Shinzo Abe are to meet in Geneva on March 19.')).toEqual([
      'meeting 2020-03-19 announced',
    ]);
  });
});
