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

describe('talks to prepare a visit', () => {
  it.each([
    [
      'en',
      'William Ruto met John Mahama in Accra on Monday to prepare a visit by Macky Sall to Accra in July.',
    ],
    [
      'en',
      'John Mahama received William Ruto in Accra on Monday to prepare a visit by Macky Sall to Accra in July.',
    ],
    [
      'fr',
      'William Ruto a rencontré lundi John Mahama à Accra pour préparer la visite de Macky Sall à Accra en juillet.',
    ],
  ])('are held before it, and apart from it (%s): %s', (lang, text) => {
    const told = toldIn(lang)(text, lang, '2024-05-17');
    expect(told).toEqual(['visit KEN>GHA 2024-05-13', 'visit SEN>GHA 2024-07']);
  });

  it('are over where the visit is that of the same country', () => {
    const text =
      'William Ruto arrives in Accra on Thursday. His foreign minister, Musalia Mudavadi, met John Mahama in Accra on Monday to prepare the visit.';
    expect(toldIn('en')(text, 'en', '2024-05-15')).toEqual([
      'visit KEN>GHA 2024-05-16',
      'visit KEN>GHA 2024-05-13',
    ]);
  });
});

describe('a visit that was put off, of which nothing says where it led', () => {
  it('was to the country of the dateline, where that was told to travel itself', () => {
    const text =
      'NAIROBI – Musalia Mudavadi returned on Tuesday from Beijing. A visit by the German president, planned for July, has been put off.';
    expect(toldIn('en')(text, 'en', '2024-05-17').at(-1)).toBe('visit DEU>KEN 2024-07');
  });
});

describe('an earlier visit', () => {
  it.each([
    [
      'fr',
      'La dernière visite d’un président tchèque au Ghana remonte à août 2022. Miloš Zeman y avait rencontré Nana Akufo-Addo.',
    ],
    [
      'fr',
      'Le dernier voyage de M. Zeman au Ghana remonte à août 2022. Le président tchèque s’y était entretenu avec Nana Akufo-Addo.',
    ],
  ])('is the one of which the next sentence goes on in the pluperfect (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit CZE>GHA 2022-08']);
  });
});

describe('who receives two in turn', () => {
  it('receives the second as well, behind what is said of the first', () => {
    expect(
      told(
        'Petr Pavel a reçu jeudi à Prague le roi Felipe VI, venu parler de la sécheresse, et doit accueillir le 2 juin son homologue ghanéen Nana Akufo-Addo.',
        'fr',
      ),
    ).toEqual(['visit ESP>CZE 2024-05-09', 'visit GHA>CZE 2024-06-02']);
  });
});
