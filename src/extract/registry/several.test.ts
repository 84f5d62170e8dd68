import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('the ministers of two countries', () => {
  it.each([
    [
      'en',
      'Petr Pavel visited Suva on Monday. The defence ministers of the two countries met in Apia on 3 January.',
      'meeting CZE+FJI> 2024-01-03',
    ],
    [
      'en',
      'Petr Pavel visited Suva on Monday. The foreign ministers of both states will meet in Apia on 4 June.',
      'meeting CZE+FJI> 2024-06-04',
    ],
    [
      'fr',
      'Petr Pavel s’est rendu lundi à Suva. Les ministres de la Défense des deux pays se sont rencontrés le 3 janvier à Apia.',
      'meeting CZE+FJI> 2024-01-03',
    ],
    [
      'fr',
      'Petr Pavel s’est rendu lundi à Suva. Les chefs de la diplomatie des deux États se verront le 4 juin à Apia.',
      'meeting CZE+FJI> 2024-06-04',
    ],
  ])('are two sides and no gathering: %s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toContain(expected);
  });

  it('are not who leads them, and their leaders are', () => {
    const peopleOf = (text: string): string[] =>
      extractDocument({ id: 't', text, lang: 'en', published: '2024-05-13' }).engagements.flatMap((one) =>
        one.type === 'meeting' ? one.people.map(({ name }) => name) : [],
      );
    const visit =
      'Czech President Petr Pavel held talks with President William Katonivere in Suva on Monday.';
    expect(peopleOf(`${visit} The trade ministers of the two countries met in Apia in March.`)).toEqual([]);
    expect(peopleOf(`${visit} The leaders of the two countries met in Apia in March.`)).toEqual(
      expect.arrayContaining(['Petr Pavel', 'William Katonivere']),
    );
  });
});
