import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The visitors of what a text tells. */
const visitors = (text: string, lang: string): string[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements.map((one) =>
    one.visitors.join('+'),
  );

describe('who writes', () => {
  it.each([
    ['en', 'Wellington, Thursday. Trade Minister Damien O’Connor is due in London in June.', 'NZL'],
    ['en', 'Office of the President, Georgetown. The foreign minister will visit Brazil on Friday.', 'GUY'],
    ['en', 'Note from the Élysée. The foreign minister will visit Brazil on Friday.', 'FRA'],
    [
      'fr',
      'Administration présidentielle, Bucarest. Le ministre des Affaires étrangères se rendra vendredi au Brésil.',
      'ROU',
    ],
  ])('says whose the ministers are (%s: %s)', (lang, text, code) => {
    expect(visitors(text, lang)).toEqual([code]);
  });

  it.each([
    [
      'CRAWFORD, Texas – George W. Bush welcomed Crown Prince Abdullah of Saudi Arabia on Monday.',
      'Crawford',
      'USA',
    ],
    ['LONDON, Ontario – Justin Trudeau received President Emmanuel Macron on Monday.', 'London', 'CAN'],
    [
      'PARIS, London – President Emmanuel Macron received Prime Minister Keir Starmer on Monday.',
      'Paris',
      'FRA',
    ],
  ])('tells by the region behind it which town it is: %s', (text, town, code) => {
    const { engagements } = extractDocument({ id: 't', text, lang: 'en', published: '2005-04-26' });
    expect(engagements.map(({ hosts, place }) => [place?.name, hosts.join()])).toEqual([[town, code]]);
  });

  it.each([
    ['SAN JUAN (Argentine) – Les présidents du Mercosur se sont réunis lundi.', 'ARG'],
    ['GEORGETOWN (Malaisie) – Les ministres de l’ASEAN se sont réunis lundi.', 'MYS'],
    ['SAN JUAN – Les ministres de la CARICOM se sont réunis lundi.', 'PRI'],
  ])('tells by the country behind it which town of that name it is: %s', (text, code) => {
    const { engagements } = extractDocument({ id: 't', text, lang: 'fr', published: '2024-05-14' });
    expect(engagements.map(({ hosts }) => hosts.join())).toEqual([code]);
  });

  it('is not where somebody is told to be', () => {
    expect(visitors('Crisis in Sudan. The foreign minister will visit Brazil on Friday.', 'en')).toEqual([]);
  });
});

describe('a dateline further on in a text', () => {
  const told = (text: string, lang: string): string[] =>
    extractDocument({ id: 't', text, lang, published: '2025-06-10' }).engagements.map(
      ({ type, visitors, hosts, participants }) =>
        `${type} ${[...visitors, ...[...participants].sort()].join('+')}>${hosts.join('+')}`,
    );

  it.each(['\n\n', ' '])('begins a story of its own, on a line of its own or not: %j', (gap) => {
    const before = 'La Première ministre danoise est attendue mardi à Delhi.';
    expect(
      told(
        `${before}${gap}DOHA – Les chefs de la diplomatie du Tchad et du Kenya ont signé lundi un accord.`,
        'fr',
      ),
    ).toEqual(['visit DNK>IND', 'meeting KEN+TCD>']);
    expect(
      told(
        `${before}${gap}BAKOU – Au deuxième jour de sa visite, le Géorgien Mikheïl Kavelachvili a déposé lundi une gerbe.`,
        'fr',
      ),
    ).toEqual(['visit DNK>IND', 'visit GEO>AZE']);
    expect(
      told(
        `The Danish prime minister is due in Delhi on Tuesday.${gap}ALGIERS, June 9 – Emmanuel Macron and his host, Abdelmadjid Tebboune, opened a school on Monday.`,
        'en',
      ),
    ).toEqual(['visit DNK>IND', 'visit FRA>DZA']);
  });

  it.each([
    [
      'fr',
      'La Première ministre danoise est attendue mardi à Delhi. OTAN – Le mot est absent du communiqué.',
    ],
    ['fr', 'La Première ministre danoise est attendue mardi à Delhi – la DEHLI des moghols – avec sa fille.'],
  ])('is no word in capitals that names no place (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit DNK>IND']);
  });
});

describe('a report without a day of publication', () => {
  const dates = (text: string, lang: string, published: string | null = null): string[] =>
    extractDocument({ id: 't', text, lang, published }).engagements.map(
      ({ start, end, status }) => `${[start, end].filter(Boolean).join('/')} ${status}`,
    );

  it.each([
    ['en', 'HANOI, 14 May 2024 (VNA) – Sonexay Siphandone will leave Laos for Japan on Monday.'],
    ['fr', 'HANOÏ, 14 mai 2024 (AIV) – Sonexay Siphandone quittera lundi le Laos pour le Japon.'],
  ])('came out on the day of its dateline (%s)', (lang, text) => {
    expect(dates(text, lang)).toEqual(['2024-05-20 announced']);
    expect(dates(text, lang, '2024-05-16')).toEqual(['2024-05-20 announced']);
    expect(dates(text, lang, '2024-06-12')).not.toEqual(['2024-05-20 announced']);
  });

  it('has none if the dateline tells no year, or no day', () => {
    expect(dates('BAMAKO, May 3 – Assimi Goïta will visit Russia on Monday.', 'en')).toEqual([' announced']);
    expect(dates('BAMAKO, May 2024 – Assimi Goïta will visit Russia on Monday.', 'en')).toEqual([
      ' announced',
    ]);
  });
});
