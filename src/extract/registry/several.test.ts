import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { peopleIn, toldIn } from '../presence/probe';

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

describe('the two ministers, and a couple', () => {
  const people = peopleIn('en');

  it('are those who may hold the office, though two of another were named after them', () => {
    expect(
      people(
        'Jordan’s foreign minister, Ayman Safadi, will visit Rabat on 7 June at the invitation of Nasser Bourita. He will carry a message from King Abdullah II to King Mohammed VI. The two ministers last met in Amman in November 2023.',
      ).at(-1),
    ).toBe('Ayman Safadi, Nasser Bourita');
  });

  it('is of one country, though somebody of another was named last', () => {
    expect(
      toldIn('en')(
        'In those years Akihito devoted his journeys to memory. With Empress Michiko he was in the Philippines in January 2016, received by Benigno Aquino III. The couple were in Vietnam in March 2017.',
      ),
    ).toContain('visit JPN>VNM 2017-03');
  });
});
