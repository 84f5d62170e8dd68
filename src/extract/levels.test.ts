import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';

const levels = (text: string, lang: string): (string | null)[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements.map(({ level }) => level);

describe('the level of a journey to several countries', () => {
  it.each([
    ['fr', 'Emmanuel Macron effectuera une visite officielle au Kenya et en Ouganda en juin.', 'official'],
    ['fr', "Le roi Felipe VI est en visite d'État en Suède et en Norvège.", 'state'],
    ['en', 'Emmanuel Macron will pay an official visit to Kenya and Uganda in June.', 'official'],
  ])('is that of each where it stands before them (%s): %s', (lang, text, level) => {
    expect(levels(text, lang)).toEqual([level, level]);
  });

  it.each([
    ['fr', "Le roi Felipe VI est en visite d'État en Suède, avant de gagner la Norvège.", 'state'],
    [
      'en',
      'Emmanuel Macron will pay an official visit to Kenya in June before travelling on to Uganda.',
      'official',
    ],
  ])('is that of one where another verb leads on (%s): %s', (lang, text, level) => {
    expect(levels(text, lang)).toEqual([level, null]);
  });
});
