import { describe, expect, it } from 'vitest';
import { toldIn } from './presence/probe';

/** Published on Monday, 13 May 2024. */
const told = (text: string, lang: string): string[] => toldIn(lang)(text);

describe('a week that is named', () => {
  it.each([
    ['en', 'William Ruto was in Accra on 13 May. Foreign minister Musalia Mudavadi visited Accra last week.'],
    [
      'fr',
      'William Ruto était à Accra le 13 mai. Le ministre Musalia Mudavadi était à Accra la semaine dernière.',
    ],
  ])('has no day beside its own, so that another was there then (%s): %s', (lang, text) => {
    expect(told(text, lang)).toHaveLength(2);
  });
});
