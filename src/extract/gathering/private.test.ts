import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';
import { readIn } from './probe';

const read = readIn('en', '2024-02-29');

describe('a gathering that is none of governments', () => {
  it.each([
    [
      'en',
      'Dozens of business leaders gathered in Davos on Wednesday for a conference on artificial intelligence.',
    ],
    [
      'en',
      'The annual conference of the Labour Party opened in Liverpool on Sunday with Keir Starmer in the chair.',
    ],
    [
      'en',
      'Opening its annual conference in Leeds on Tuesday, the farmers’ union called on Rishi Sunak to act.',
    ],
    ['en', 'More than forty ministers have resigned in London since Tuesday.'],
    ['fr', 'Le congrès du parti s’est ouvert dimanche à Pékin en présence de Xi Jinping.'],
    ['fr', 'Vingt ministres ont été nommés mercredi à Dakar.'],
    ['fr', 'Une quarantaine de dirigeants d’entreprise ont débattu mercredi à Genève.'],
  ])('%s: tells nothing: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });

  it.each([
    [
      'Wang Yi met with foreign ministers from 12 African countries in Dakar on Monday.',
      'summit 2024-02-26 SEN | CHN @Dakar',
    ],
    [
      'Dozens of world leaders gathered in Munich on Wednesday for a conference on Ukraine.',
      'summit 2024-02-28 DEU |  @Munich',
    ],
  ])('but those of many countries are: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });
});

describe('a gathering that two attend', () => {
  it.each([
    [
      'fr',
      'William Ruto et Lula da Silva participeront le 12 juin à Buenos Aires à un sommet sur le climat.',
    ],
    ['en', 'William Ruto and Lula da Silva will attend a climate summit in Buenos Aires on 12 June.'],
  ])('is one of more, wherever its day and place stand: %s: %s', (lang, text) => {
    expect(toldIn('en')(text, lang)).toEqual(['summit KEN+BRA>ARG 2024-06-12']);
  });
});

it.each([
  'On the second day of his state visit to France, William Ruto addressed a round table of investors in Paris.',
  'On the second day of his state visit to France, William Ruto spoke at a conference of bankers in Paris.',
])('is none of governments, whoever speaks at it: %s', (text) => {
  expect(toldIn('en')(text)).toEqual([expect.stringMatching(/^visit KEN>FRA /)]);
});
