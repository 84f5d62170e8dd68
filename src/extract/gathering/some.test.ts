import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en', '2024-05-17');

describe('leaders of whom some are named', () => {
  it.each([
    ['en', 'Leaders including Bola Tinubu and Patrice Talon gathered in Lomé on Tuesday.', 'BEN+NGA'],
    ['en', 'Leaders from across the region, among them Bola Tinubu, met in Lomé on Tuesday.', 'NGA'],
    ['en', 'Bola Tinubu was among the leaders who met in Lomé on Tuesday.', 'NGA'],
    ['en', 'Leaders including Bola Tinubu gathered in Lomé on Tuesday for a summit on debt.', 'NGA'],
    [
      'fr',
      'Plusieurs dirigeants, dont Bola Tinubu et Patrice Talon, se sont réunis mardi à Lomé.',
      'BEN+NGA',
    ],
    ['fr', 'Bola Tinubu était parmi les dirigeants réunis mardi à Lomé.', 'NGA'],
    [
      'fr',
      'Plusieurs dirigeants, dont Bola Tinubu, se sont retrouvés mardi à Lomé pour un sommet sur la dette.',
      'NGA',
    ],
  ])('are at a gathering: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-14 TGO | ${told} @Lomé`]);
  });

  it('meet as two where they are of two countries', () => {
    expect(
      read('The leaders of the two countries, Bola Tinubu and Patrice Talon, met in Lomé on Tuesday.'),
    ).toEqual(['meeting 2024-05-14 – | BEN+NGA @Lomé']);
  });
});

describe('a summit that is told by who does what there', () => {
  it.each([
    ['en', 'The summit in Lomé on Tuesday was attended by Bola Tinubu and Patrice Talon.', 'BEN+NGA'],
    ['en', 'Bola Tinubu told a summit in Lomé on Tuesday that tariffs should fall.', 'NGA'],
    ['en', 'Ghana, Benin and Niger agreed at a summit in Lomé on Tuesday to cut tariffs.', 'BEN+GHA+NER'],
    ['en', 'Bola Tinubu made a trip to the summit in Lomé on Tuesday.', 'NGA'],
    [
      'fr',
      'Bola Tinubu a déclaré mardi devant un sommet à Lomé que les droits de douane devaient baisser.',
      'NGA',
    ],
    [
      'fr',
      'Le Ghana, le Bénin et le Niger ont convenu lors d’un sommet mardi à Lomé de les baisser.',
      'BEN+GHA+NER',
    ],
  ])('has them: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-14 TGO | ${told} @Lomé`]);
  });

  it.each([
    ['en', 'Bola Tinubu has cancelled his trip to the ECOWAS summit in Lomé on Monday.', 'ECOWAS'],
    ['fr', 'Bola Tinubu a annulé son déplacement au sommet de la Cédéao, lundi à Lomé.', 'ECOWAS'],
    ['fr', 'Bola Tinubu n’assistera pas lundi à Lomé au sommet de la Cédéao.', 'ECOWAS'],
    [
      'en',
      'President Faure Gnassingbé has invited Nigerian President Bola Tinubu and Beninese President Patrice Talon to a summit in Lomé on Monday.',
      'BEN+NGA+TGO',
    ],
  ])('is still to come: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-20 TGO | ${told} @Lomé`]);
  });

  it('has the tense of a verb of several words by its first', () => {
    expect(read('Bola Tinubu prendra part au sommet le 12 décembre à Lomé.', 'fr')).toEqual([
      'summit 2024-12-12 TGO | NGA @Lomé',
    ]);
  });
});
