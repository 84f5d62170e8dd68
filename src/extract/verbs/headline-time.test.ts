import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published: '2024-05-13', text }).engagements.map(
    ({ start, status }) => `${start ?? '?'} ${status}`,
  );

describe('what a headline tells with a bare infinitive', () => {
  it.each([
    'Israel, Lebanon to begin talks in Geneva',
    'Analysis: Kenya and Ghana to resume talks in Geneva',
    'US-Iran talks to resume in Oslo',
    'Ruto-Modi talks to take place in Lima',
    'Ruto to begin visit to Ghana',
  ])('is ahead: %s', (text) => {
    expect(told('en', text)).toEqual(['? announced']);
  });

  it.each([
    ['William Ruto flew to Accra on Friday to begin talks with John Mahama.', '2024-05-10 completed'],
    ['William Ruto and John Mahama resume talks in Lima', '2024-05-13 ongoing'],
  ])('is no plan elsewhere: %s', (text, one) => {
    expect(told('en', text)).toEqual([one]);
  });
});

describe('what begins in the present tense', () => {
  it.each([
    ['en', 'William Ruto begins four-day state visit to Ghana'],
    ['en', 'William Ruto kicks off African tour in Accra'],
    ['fr', 'William Ruto entame à Accra une tournée africaine'],
    ['fr', 'William Ruto entame une visite d’État au Ghana'],
  ])('has begun (%s: %s)', (lang, text) => {
    expect(told(lang, text)).toEqual(['2024-05-13 ongoing']);
  });

  it('is told as begun by a form of the past', () => {
    expect(told('en', 'William Ruto began a state visit to Ghana')).toEqual(['? completed']);
  });
});
