import { describe, expect, it } from 'vitest';
import { readIn } from '../gathering/probe';

const read = readIn('en', '2023-05-22');

describe('two alone with each other in a third country', () => {
  it('are told to have met by a sign of closeness, whatever the verb', () => {
    expect(read('Narendra Modi granted Volodymyr Zelensky half an hour in Hiroshima on Saturday.')).toEqual([
      'meeting 2023-05-20 – | IND+UKR @Hiroshima',
    ]);
  });

  it('need no such sign where they act together', () => {
    expect(read('Narendra Modi and Volodymyr Zelensky inked it in Hiroshima on Saturday.')).toEqual([
      'meeting 2023-05-20 – | IND+UKR @Hiroshima',
    ]);
  });

  it('are not at the gathering beside which they are alone', () => {
    expect(
      read(
        'The G7 summit was held in Hiroshima from 19 to 21 May. On Saturday, between two sessions of the summit, Narendra Modi led Volodymyr Zelensky to a sofa.',
      ),
    ).toEqual([
      'summit 2023-05-19/2023-05-21 JPN | G7 @Hiroshima',
      'meeting 2023-05-20 – | IND+UKR @Hiroshima',
    ]);
  });

  it('may be one of them and whom a pronoun means', () => {
    expect(
      read(
        'Volodymyr Zelensky was tired. Narendra Modi drew him on Saturday in Hiroshima into a long conversation on a sofa.',
      ),
    ).toEqual(['meeting 2023-05-20 – | IND+UKR @Hiroshima']);
  });

  it('are on no soil of theirs on a border', () => {
    expect(
      read(
        'Gustavo Petro of Colombia and Nicolás Maduro of Venezuela unfolded a table on the border in Cúcuta on Friday.',
      ),
    ).toEqual(['meeting 2023-05-19 – | COL+VEN @–']);
  });

  it('have the day of the sentence before that sets the scene', () => {
    expect(
      read(
        'A Hiroshima hotel, Saturday, shortly before midnight. Narendra Modi shared a sofa with Volodymyr Zelensky.',
      ),
    ).toEqual(['meeting 2023-05-20 – | IND+UKR @Hiroshima']);
  });

  it('may be who has the other at a place where neither is at home', () => {
    expect(read('Narendra Modi tracked down Volodymyr Zelensky in Hiroshima on Saturday.')).toEqual([
      'meeting 2023-05-20 – | IND+UKR @Hiroshima',
    ]);
  });

  it('are where the sentence before sets the scene, told on a day of their own', () => {
    expect(
      read(
        'Hiroshima is where enemies talk. On Saturday Narendra Modi and Volodymyr Zelensky argued about grain.',
      ),
    ).toEqual(['meeting 2023-05-20 – | IND+UKR @Hiroshima']);
  });

  it.each([
    'What all of Kyiv knew was true: Narendra Modi and Volodymyr Zelensky had shared a sofa in Hiroshima on Saturday.',
    'Over tea in Hiroshima on Saturday, Narendra Modi and Volodymyr Zelensky tried to agree on grain.',
    'Narendra Modi got forty minutes of Volodymyr Zelensky’s time in Hiroshima on Saturday, a Pentagon official said.',
  ])('are told by their own clause: %s', (text) => {
    expect(read(text)).toEqual(['meeting 2023-05-20 – | IND+UKR @Hiroshima']);
  });

  it('have no part in the length of the gathering beside which they are', () => {
    expect(
      read('Narendra Modi met Volodymyr Zelensky in Hiroshima on Saturday during a three-day G7 summit.'),
    ).toContain('meeting 2023-05-20 – | IND+UKR @Hiroshima');
  });

  it.each([
    'Narendra Modi did not grant Volodymyr Zelensky half an hour in Hiroshima on Saturday.',
    'Narendra Modi hopes for half an hour with Volodymyr Zelensky in Hiroshima on Saturday.',
    'Narendra Modi spent half an hour on the telephone with Volodymyr Zelensky on Saturday.',
    'Narendra Modi scolded Volodymyr Zelensky in Hiroshima on Saturday.',
    'Narendra Modi and Volodymyr Zelensky spoke on Saturday within an hour of each other.',
  ])('are not together: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('those who say what they will do are no pair of which the text told before', () => {
  const text =
    'William Ruto and John Mahama met in Oslo on Monday.\n\nAn earlier law was struck down in 2014, and campaigners in Kampala said they would petition the judges.';
  expect(read(text)).toHaveLength(1);
});
