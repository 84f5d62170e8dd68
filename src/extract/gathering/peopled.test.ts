import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en', '2024-05-17');

describe('a conference of which the next sentence tells who is there', () => {
  const past = 'An international conference on locusts took place in Lomé on Tuesday. ';
  const passé = 'Une conférence internationale sur les criquets s’est tenue mardi à Lomé. ';
  const future = 'Togo is preparing to host an international conference on locusts in Lomé on Monday. ';
  const futur =
    'Le Togo s’apprête à accueillir lundi à Lomé une conférence internationale sur les criquets. ';
  it.each([
    ['en', `${past}The Ghanaian and Beninese presidents attended.`, '05-14', 'BEN+GHA'],
    ['en', `${past}Ghana, Benin and Niger adopted a joint declaration.`, '05-14', 'BEN+GHA+NER'],
    ['en', `${past}Among those attending were Bola Tinubu and Patrice Talon.`, '05-14', 'BEN+NGA'],
    ['en', `${past}Ghana sent its foreign minister.`, '05-14', 'GHA'],
    ['en', `${past}Nigerian President Bola Tinubu stayed away.`, '05-14', ''],
    ['en', `${future}Bola Tinubu is expected, along with Patrice Talon.`, '05-20', 'BEN+NGA'],
    ['fr', `${passé}Y ont assisté Bola Tinubu et Patrice Talon.`, '05-14', 'BEN+NGA'],
    ['fr', `${passé}Le président nigérian Bola Tinubu n’est pas venu.`, '05-14', ''],
    ['fr', `${futur}Le Ghana y sera représenté par son ministre des Affaires étrangères.`, '05-20', 'GHA'],
  ])('is one of governments: %s: %s', (lang, text, day, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-${day} TGO | ${told} @Lomé`]);
  });

  it.each([
    ['en', `${past}Farmers attended.`],
    ['en', `${past}The Togolese agriculture minister attended.`],
    ['en', `${past}Ghana elects a new parliament in December.`],
    ['fr', `${passé}Des agronomes y ont présenté leurs travaux.`],
  ])('is none where nobody from elsewhere who governs is: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });

  it.each([
    [
      'en',
      'The Lausanne conference on Sudan ended on Tuesday. Viola Amherd and Hamza Abdi Barre closed it with a declaration.',
      '05-14 CHE | CHE+SOM @Lausanne',
    ],
    [
      'fr',
      'Lausanne vit depuis lundi au rythme de la conférence sur le Soudan. Viola Amherd et le Premier ministre somalien Hamza Abdi Barre la closent par une déclaration.',
      '05-13 CHE | CHE+SOM @Lausanne',
    ],
    [
      'fr',
      'La conférence de Lausanne sur le Soudan s’est ouverte lundi. Le Premier ministre somalien Hamza Abdi Barre y a pris la parole.',
      '05-13 CHE | SOM @Lausanne',
    ],
    [
      'fr',
      'Lausanne est bouclée. Le palais des congrès abrite depuis lundi une conférence sur le Soudan, coprésidée par Viola Amherd et Hamza Abdi Barre.',
      '05-13 CHE | CHE+SOM @Lausanne',
    ],
  ])('is one where it is on another country, and led by those whom it names: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-${told}`]);
  });
});
