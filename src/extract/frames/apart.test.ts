import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('several who were somewhere on days in brackets', () => {
  it.each([
    ['François Hollande (May 2015) and Barack Obama (March 2016) have both visited Havana.'],
    ['Havana received François Hollande (May 2015) and Barack Obama (March 2016).'],
  ])('were there each on his own: %s', (text) => {
    expect(told(text)).toEqual(['visit FRA>CUB 2015-05', 'visit USA>CUB 2016-03']);
  });

  it('met where the brackets say how long they were in office', () => {
    expect(
      told('Barack Obama (2009-2017) and Angela Merkel (2005-2021) met in Berlin on 19 June 2013.'),
    ).toEqual(['visit USA>DEU 2013-06-19']);
  });

  it('went together where one bracket has no day', () => {
    expect(told('François Hollande (59) and Barack Obama (March 2016) have visited Havana.')).toHaveLength(1);
  });
});

describe('several who come in turn', () => {
  it.each([
    ['en', 'Paul Kagame and Félix Tshisekedi were in Paris on Monday on separate visits.'],
    ['en', 'Emmanuel Macron received Paul Kagame and Félix Tshisekedi separately in Paris on Monday.'],
    [
      'en',
      'Paul Kagame and Félix Tshisekedi were in Paris on Monday for separate talks with Emmanuel Macron.',
    ],
    [
      'en',
      'Paul Kagame and Félix Tshisekedi, who have been in Paris since Monday on separate visits, made separate calls on Emmanuel Macron.',
    ],
    ['fr', 'Emmanuel Macron a reçu séparément lundi à Paris Paul Kagame et Félix Tshisekedi.'],
    ['fr', 'Paul Kagame et Félix Tshisekedi sont arrivés lundi à Paris tour à tour.'],
  ])('are there each on a visit of his own (%s): %s', (lang, text) => {
    expect(told(text, lang).map((one) => one.replace('2024-05-13', 'MONDAY'))).toEqual([
      'visit RWA>FRA MONDAY',
      'visit COD>FRA MONDAY',
    ]);
  });

  it.each([
    'Paul Kagame and Félix Tshisekedi signed separate pledges with Emmanuel Macron in Paris on Monday.',
    'Paul Kagame, Félix Tshisekedi and Emmanuel Macron met in Paris on Monday and left separately.',
  ])('are in one room where something else is told apart: %s', (text) => {
    expect(told(text)).toEqual([expect.stringContaining('summit')]);
  });
});
