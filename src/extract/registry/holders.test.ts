import { describe, expect, it } from 'vitest';
import { peopleIn } from '../presence/probe';

const people = peopleIn('fr');

describe('those who hold an office', () => {
  it('are named where the office of two countries is told', () => {
    expect(
      people(
        'John Kerry et Sergueï Lavrov se sont entretenus vendredi à Genève. Les chefs des diplomaties américaine et russe s’étaient déjà retrouvés à Vienne le 26 avril.',
        'fr',
        '2016-05-13',
      ),
    ).toEqual(['John Kerry, Sergueï Lavrov', 'John Kerry, Sergueï Lavrov']);
  });

  it('lead a body, be it that only a heading names them', () => {
    expect(
      people(
        "António Guterres d'île en île\nReçu mercredi à Suva, le patron de l'ONU sera samedi à Port-Vila.",
      ),
    ).toEqual(['António Guterres', 'António Guterres']);
  });
});

describe('the head of the French state', () => {
  it.each(["Le chef de l'État français", 'Le président français'])(
    'is who leads the country: %s',
    (office) => {
      expect(
        people(
          `Emmanuel Macron a remis son voyage à Beyrouth, prévu les 22 et 23 mai. ${office} s'était rendu à Beyrouth le 6 août 2023.`,
        ),
      ).toEqual(['Emmanuel Macron', 'Emmanuel Macron']);
    },
  );
});

describe('a name that opens a sentence', () => {
  it('is without the word for the only one', () => {
    expect(people('Seul Calvin Coolidge, en 1928, était venu à Cuba.')).toEqual(['Calvin Coolidge']);
  });
});
