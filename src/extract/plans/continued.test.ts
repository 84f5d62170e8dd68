import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const statusOf = (lang: string, published: string, text: string): (string | null)[] =>
  extractDocument({ id: 't', lang, published, text }).engagements.map(({ status }) => status);

describe('a sentence about what was told before', () => {
  it.each([
    [
      'puts a plan off',
      'en',
      'The summit of the Arab League was due in Algiers on March 30. It will have to wait.',
      'postponed',
    ],
    [
      'puts a plan off, in French',
      'fr',
      'Le sommet de la Ligue arabe devait se tenir à Alger le 30 mars. Il a été renvoyé à plus tard.',
      'postponed',
    ],
    [
      'calls a plan off',
      'en',
      'Barack Obama will visit Kenya on March 30. It has been called off.',
      'cancelled',
    ],
    [
      'says that it is over',
      'en',
      "Muhyiddin Yassin chaired the APEC leaders' meeting today by video link. It was over in under three hours.",
      'completed',
    ],
    [
      'says nothing of an earlier plan of what has begun',
      'en',
      'The summit of the Arab League opened in Algiers today. It had been put off twice.',
      'ongoing',
    ],
    [
      'says nothing where it is about somebody else',
      'en',
      'Barack Obama will visit Kenya on March 30. Uhuru Kenyatta has put off his holiday.',
      'announced',
    ],
  ])('%s', (_, lang, text, status) => {
    expect(statusOf(lang, '2020-03-05', text)).toEqual([status]);
  });
});

describe('a plan told behind one that was changed', () => {
  it.each([
    ['en', 'Kenyatta calls off Rwanda trip planned for Monday\nKagame to visit Nairobi in June.'],
    ['fr', 'Kenyatta annule son voyage au Rwanda, prévu lundi\nKagame attendu à Nairobi en juin.'],
  ])('is still to come: %s', (lang, text) => {
    expect(statusOf(lang, '2020-03-05', text)).toEqual(['cancelled', 'announced']);
  });

  it('may be a return visit, which has not been made', () => {
    const text =
      'Conte will visit Hungary on Monday. A return visit by Orban to Rome is planned for February.';
    expect(statusOf('en', '2020-03-05', text)).toEqual(['announced', 'announced']);
  });
});

it.each([
  ['en', 'Li Qiang was due in Dakar on April 18, but Beijing asked on Thursday for a delay.'],
  ['en', 'Li Qiang was due in Dakar on April 18, but China requested more time.'],
  ['fr', 'Li Qiang devait se rendre au Sénégal le 18 avril, mais Pékin a sollicité un délai.'],
])('is put off by who asks for a delay: %s: %s', (lang, text) => {
  expect(statusOf(lang, '2020-03-05', text)).toEqual(['postponed']);
});
