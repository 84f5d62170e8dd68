import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Friday, 29 March 2024. */
const told = (text: string, lang: string): string[] => toldIn(lang)(text, lang, '2024-03-29');

describe('a pronoun', () => {
  it.each([
    [
      'en',
      'Hungarian Prime Minister Viktor Orbán received Italian Prime Minister Giorgia Meloni in Budapest on Tuesday. She had last been in Serbia in 2018.',
      'visit ITA>SRB 2018',
    ],
    [
      'en',
      'Hungarian Prime Minister Viktor Orbán received Italian Prime Minister Giorgia Meloni in Budapest on Tuesday. He had last been in Serbia in 2018.',
      'visit HUN>SRB 2018',
    ],
    [
      'fr',
      'Le président tunisien Kaïs Saïed a reçu mardi à Tunis la Première ministre danoise Mette Frederiksen. Elle s’était rendue en Libye en 2021.',
      'visit DNK>LBY 2021',
    ],
  ])('means who has its gender: %s: %s', (lang, text, other) => {
    const [, ...more] = told(text, lang);
    expect(more).toEqual([other]);
  });

  it('stays with him or her in the next sentence', () => {
    expect(
      told(
        'Hungarian Prime Minister Viktor Orbán received Italian Prime Minister Giorgia Meloni in Budapest on Tuesday. She had last been in Serbia in 2018. She will visit Tunisia on Monday.',
        'en',
      ).at(-1),
    ).toBe('visit ITA>TUN 2024-04-01');
  });

  it('means nobody of the story where a stranger has its gender', () => {
    const text =
      'Le ministre hongrois Péter Szijjártó a été reçu samedi à Riga par le Premier ministre letton. À Vilnius, Svetlana Kalinina a remercié le président. Elle doit se rendre mardi à Oslo.';
    expect(told(text, 'fr').filter((one) => one.includes('>NOR'))).toEqual([]);
  });
});
