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

describe('a name that opens a sentence', () => {
  it('is without the word for the only one', () => {
    expect(people('Seul Calvin Coolidge, en 1928, était venu à Cuba.')).toEqual(['Calvin Coolidge']);
  });
});
