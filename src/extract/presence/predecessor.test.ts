import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');
const dit = toldIn('fr');

describe('who was there before', () => {
  it.each([
    [
      'French President Emmanuel Macron will pay a state visit to Germany on Tuesday. Jacques Chirac was the last French President so honoured, in 2000.',
      'visit FRA>DEU 2000',
    ],
    [
      'Japanese Prime Minister Fumio Kishida will visit Brazil on Friday, ten years after Shinzo Abe was there in August 2014.',
      'visit JPN>BRA 2014-08',
    ],
    [
      'The visit of German Chancellor Olaf Scholz to Windhoek on Friday comes five years after that of Heiko Maas, in 2019.',
      'visit DEU>NAM 2019',
    ],
    [
      'President William Ruto travels to Washington on Friday for a state visit, the first by an African leader since Ghana’s John Kufuor in 2008.',
      'visit GHA>USA 2008',
    ],
    [
      'Chinese President Xi Jinping will fly to Hanoi on Wednesday, six years after his previous trip there, in November 2017.',
      'visit CHN>VNM 2017-11',
    ],
    [
      'French President Emmanuel Macron will pay a state visit to Germany on Tuesday. Jacques Chirac, in 2000, was the last French President so honoured.',
      'visit FRA>DEU 2000',
    ],
    [
      'King Salman of Saudi Arabia will arrive in Indonesia on Wednesday. In 1970, the last Saudi monarch to come was Faisal.',
      'visit SAU>IDN 1970',
    ],
  ])('is told beside the visit of today: %s', (text, earlier) => {
    const found = told(text);
    expect(found).toHaveLength(2);
    expect(found).toContain(earlier);
  });

  it.each([
    [
      'Le Premier ministre japonais Fumio Kishida sera vendredi à Brasilia, dix ans après Shinzo Abe, venu en août 2014.',
      'visit JPN>BRA 2014-08',
    ],
    [
      "Le chancelier Olaf Scholz sera vendredi à Windhoek. Seul Heiko Maas l'y avait précédé, en 2019.",
      'visit DEU>NAM 2019',
    ],
    [
      'La Première ministre danoise Mette Frederiksen est attendue mardi à Delhi, trois ans après un premier voyage, en octobre 2021.',
      'visit DNK>IND 2021-10',
    ],
    [
      'Le président français Emmanuel Macron fera mardi une visite d’État en Allemagne. En 2000, le dernier à avoir eu droit à cet honneur était Jacques Chirac.',
      'visit FRA>DEU 2000',
    ],
    [
      "Joko Widodo se rendra dimanche à Canberra. L'an dernier, Anthony Albanese avait été son hôte à Jakarta.",
      'visit AUS>IDN 2023',
    ],
  ])('is told beside the French visit of today: %s', (text, earlier) => {
    const found = dit(text);
    expect(found).toHaveLength(2);
    expect(found).toContain(earlier);
  });

  it('has several, each with a date', () => {
    expect(
      dit(
        'Le Premier ministre irlandais Simon Harris arrive mardi à Vilnius. Avant lui, Bertie Ahern y avait fait étape en 2003 et Enda Kenny en 2013.',
      ).sort(),
    ).toEqual(['visit IRL>LTU 2003', 'visit IRL>LTU 2013', 'visit IRL>LTU 2024-05-14']);
  });

  it.each([
    'French President Emmanuel Macron will pay a state visit to Germany on Tuesday. Jacques Chirac was the last French President elected for seven years, in 1995.',
    'Japanese Prime Minister Fumio Kishida will visit Brazil on Friday, ten years after Shinzo Abe came to power in December 2012.',
    'Indian Prime Minister Narendra Modi will be in Warsaw on Tuesday. The last general election was won by Donald Tusk, in 2023.',
    'Indian Prime Minister Narendra Modi will be in Warsaw on Tuesday. In 2023, the last general election was won by Donald Tusk.',
    'Indian Prime Minister Narendra Modi will be in Warsaw on Tuesday. In 2023, the first to be told was Jagdeep Dhankhar, his ally.',
  ])('is nobody whose year is of something else: %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });
});
