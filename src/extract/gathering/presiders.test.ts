import { describe, expect, it } from 'vitest';
import { peopleIn } from '../presence/probe';

const people = peopleIn('fr');

describe('who presides over a gathering', () => {
  it.each([
    [
      'fr',
      "Les ministres de l'Intérieur de l'Asean se sont réunis mardi à Doha sous la présidence de Joko Widodo et d'Emmanuel Macron.",
      'Emmanuel Macron, Joko Widodo',
    ],
    [
      'fr',
      "Les dirigeants de l'Union africaine et de l'Union européenne se sont réunis à Doha mardi sous la coprésidence du président sénégalais Macky Sall et du Premier ministre belge Alexander De Croo.",
      'Alexander De Croo, Macky Sall',
    ],
    [
      'fr',
      "Les ministres des Finances de l'Union africaine se sont réunis mardi à Doha. Sous la coprésidence de Macky Sall et du ministre français Bruno Le Maire, ils ont examiné la dette.",
      'Bruno Le Maire, Macky Sall',
    ],
    [
      'fr',
      "Le sommet de l'Asean s'est ouvert mardi à Doha. Placés sous la conduite de Joko Widodo, les débats porteront sur le climat.",
      'Joko Widodo',
    ],
    [
      'en',
      'The foreign ministers of the African Union met in Doha on Tuesday. Co-chaired by Macky Sall and Olaf Scholz, they examined the debt.',
      'Macky Sall, Olaf Scholz',
    ],
  ])('is at it, and whoever does so with him: %s: %s', (lang, text, names) => {
    expect(people(text, lang)).toEqual([names]);
  });

  it('is at no other of which the sentence before tells as well', () => {
    expect(
      people(
        "L'Union européenne et l'Union africaine se sont réunies à Bruxelles le 18 mars 2024, deux ans après leur précédent sommet, tenu à Kigali en juin 2022. Les travaux ont été ouverts sous la présidence de Macky Sall.",
      ),
    ).toEqual(['Macky Sall', '']);
  });
});
