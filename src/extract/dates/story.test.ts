import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (lang: string, published: string | null, text: string): string[] =>
  extractDocument({ id: 't', lang, published, text }).engagements.map(
    ({ type, start, end, status }) => `${type} ${start ?? '?'}${end ? `/${end}` : ''} ${status}`,
  );

it('takes the days of a noun that becomes no engagement', () => {
  expect(
    told(
      'fr',
      '2023-04-14',
      "Arrivé mercredi à Shanghai pour une visite d'État de quatre jours, le président brésilien Lula a signé un accord.",
    ),
  ).toEqual(['visit 2023-04-12/2023-04-15 ongoing']);
  expect(
    told(
      'fr',
      '2023-11-13',
      'Le président roumain Klaus Iohannis entreprend demain un déplacement en Afrique. Il sera à Nairobi jusqu’au 16 novembre.',
    ),
  ).toEqual(['visit 2023-11-14/2023-11-16 announced']);
});

it('goes on about the day of what was done or told right before', () => {
  expect(
    told(
      'en',
      '2023-02-28',
      'Egyptian Foreign Minister Sameh Shoukry conveyed a message of solidarity on Monday. In Damascus he was received by President Bashar al-Assad.',
    ),
  ).toEqual(['visit 2023-02-27 completed']);
  expect(
    told(
      'en',
      '2023-12-06',
      'President Mohamed bin Zayed of the UAE received Russian President Vladimir Putin in Abu Dhabi today. President Putin departed later for Riyadh.',
    ),
  ).toEqual(['visit 2023-12-06 ongoing', 'visit 2023-12-06 ongoing']);
});

it('ends the stay of who goes home, and of nobody else', () => {
  expect(
    told(
      'en',
      '2000-06-14',
      'South Korean President Kim Dae-jung landed in Pyongyang on Tuesday and returns to Seoul on Thursday.',
    ),
  ).toEqual(['visit 2000-06-13/2000-06-15 ongoing']);
});

it('dates a headline beside a stop that has its own day', () => {
  expect(
    told(
      'en',
      '2022-07-13',
      'Biden touches down in Israel on first leg of Middle East trip; Jeddah next on Friday',
    ),
  ).toEqual(['visit 2022-07-13 ongoing', 'visit 2022-07-15 announced']);
});

it('counts the length of what is told as over back from its last day', () => {
  const text =
    'President Lula closes G20 summit in Rio with pact against poverty\nThe two-day summit ended on Tuesday.';
  expect(told('en', '2024-11-20', text)).toEqual(['summit 2024-11-18/2024-11-19 completed']);
});

it.each([
  [
    'On 8 July 2018 Abiy Ahmed of Ethiopia flew to Asmara. Five days after that the Eritrean leader began a visit to Ethiopia.',
    'en',
  ],
  [
    'Le 8 juillet 2018, Abiy Ahmed, Premier ministre éthiopien, s’est rendu à Asmara. Cinq jours après cela, le président érythréen est arrivé à Addis-Abeba.',
    'fr',
  ],
])('counts from what "that" points to: %s', (text, lang) => {
  expect(told(lang, null, text)).toContain('visit 2018-07-13 completed');
});

it('counts a stop that comes before one told first from no later day', () => {
  const stops = ['visit 2023-11-29 announced', 'visit 2023-11-30 announced'];
  for (const [lang, text] of [
    ['fr', 'Avant Paris jeudi, Volodymyr Zelensky passera mercredi à Berlin.'],
    ['en', 'Before Paris on Thursday, Volodymyr Zelensky will stop in Berlin on Wednesday.'],
  ] as const)
    expect(told(lang, '2023-11-28', text).sort()).toEqual(stops);
  expect(
    told('fr', '2023-11-28', 'Après Paris jeudi, Volodymyr Zelensky passera vendredi à Berlin.').sort(),
  ).toEqual(['visit 2023-11-30 announced', 'visit 2023-12-01 announced']);
});

it('takes no year of somebody with whom another is compared', () => {
  const thursday = ['visit 2023-11-30 announced'];
  for (const [lang, text] of [
    ['fr', 'Comme Barack Obama en 2016, Emmanuel Macron se rendra jeudi à Cuba.'],
    ['fr', 'Emmanuel Macron se rendra jeudi à Cuba, à l’instar de Barack Obama en 2016.'],
    ['en', 'Like Obama in 2016, Emmanuel Macron will visit Cuba on Thursday.'],
    ['en', 'Just as Barack Obama did in 2016, Emmanuel Macron will visit Cuba on Thursday.'],
  ] as const)
    expect(told(lang, '2023-11-28', text)).toEqual(thursday);
  expect(told('en', '2023-11-28', 'As prime minister in 2015, Shinzo Abe visited Moscow.')).toEqual([
    'visit 2015 completed',
  ]);
});

it.each([
  [
    'fr',
    'Charles III a achevé vendredi à Bordeaux sa visite d’État de trois jours en France. Sa venue, initialement prévue en mars, avait été repoussée.',
    'visit 2023-09-20/2023-09-22 completed',
  ],
  [
    'en',
    'Charles III ended his three-day state visit to France in Bordeaux on Friday. His trip, originally planned for March, had been postponed.',
    'visit 2023-09-20/2023-09-22 completed',
  ],
  [
    'fr',
    'La visite du roi Charles III en France, d’abord prévue fin mars, s’est achevée vendredi.',
    'visit 2023-09-22 completed',
  ],
  [
    'fr',
    'La visite d’État du roi Charles III en France, d’abord prévue fin mars, a été repoussée.',
    'visit 2023-03~ postponed',
  ],
])('knows a first plan from the days of the visit: %s: %s', (lang, text, visit) => {
  expect(told(lang, '2023-09-23', text)).toEqual([visit]);
});

it.each([
  [
    'King Frederik X of Denmark will make a state visit to Finland on 4–5 March 2025. On Wednesday the king travels to Espoo.',
    'en',
  ],
  [
    "Le roi Frederik X de Danemark effectuera une visite d'État en Finlande les 4 et 5 mars 2025. Mercredi, le roi se rendra à Espoo.",
    'fr',
  ],
])('takes a weekday as that of the stay in the country: %s', (text, lang) => {
  expect(told(lang, '2025-02-26', text)).toEqual(['visit 2025-03-04/2025-03-05 announced']);
});

it('leaves a weekday to another country, and one that the stay does not have', () => {
  const visit = 'King Frederik X of Denmark will make a state visit to Finland on 4–5 March 2025.';
  expect(told('en', '2025-02-26', `${visit} On Wednesday the king travels to Oslo.`)).not.toContain(
    'visit 2025-03-05 announced',
  );
  expect(told('en', '2025-02-26', `${visit} On Friday the king travels to Oslo.`)).toContain(
    'visit 2025-02-28 announced',
  );
});

it('gives a stay that is looked back on the next day as well, where its people do something then', () => {
  expect(
    told(
      'en',
      null,
      'Abiy Ahmed landed in Asmara on 8 July 2018; the following day he and Isaias Afwerki signed a declaration.',
    ),
  ).toEqual(['visit 2018-07-08/2018-07-09 completed']);
  expect(
    told(
      'fr',
      null,
      "Le 8 juillet 2018, Abiy Ahmed fut acclamé à Asmara, où il signa le lendemain avec Isaias Afwerki la fin de l'état de guerre.",
    ),
  ).toEqual(['visit 2018-07-08/2018-07-09 completed']);
  expect(
    told('en', null, 'Zhou Enlai came to Accra on 11 January 1964. The next day he toured the port.'),
  ).toEqual(['visit 1964-01-11/1964-01-12 completed']);
  expect(
    told(
      'en',
      null,
      'Zhou Enlai came to Accra on 11 January 1964. The next day Kwame Nkrumah dissolved parliament.',
    ),
  ).toEqual(['visit 1964-01-11 completed']);
});

it('takes the days of a stay for the day on which it is set out for, and for one in its course', () => {
  expect(
    told(
      'en',
      '2023-09-04',
      'President Tsai Ing-wen of Taiwan leaves tonight for Eswatini. From 5 to 8 September she will share in the celebrations of independence.',
    ),
  ).toEqual(['visit 2023-09-05/2023-09-08 announced']);
  expect(
    told(
      'fr',
      '2023-06-19',
      "C'est mercredi que Willem-Alexander des Pays-Bas, en visite d'État en Belgique de mardi à jeudi, fera halte à Charleroi.",
    ),
  ).toEqual(['visit 2023-06-20/2023-06-22 announced']);
});

it('counts the last day from the length of a programme told behind', () => {
  expect(
    told(
      'en',
      '2024-12-03',
      'President Cyril Ramaphosa will visit Algeria from Thursday. His three-day programme includes a session of the commission.',
    ),
  ).toEqual(['visit 2024-12-05/2024-12-07 announced']);
  expect(
    told(
      'fr',
      '2024-12-03',
      "Le président Cyril Ramaphosa se rendra jeudi à Alger. Le programme de deux jours prévoit une visite d'usine.",
    ),
  ).toEqual(['visit 2024-12-05/2024-12-06 announced']);
  // A programme of something else has a length of its own.
  expect(
    told(
      'en',
      '2024-12-03',
      'President Cyril Ramaphosa visits Algeria on Thursday. The loan programme runs for three years.',
    ),
  ).toEqual(['visit 2024-12-05 announced']);
});

describe('a day without a year of what is behind, eight months ago', () => {
  const starts = (text: string, lang: string): (string | null)[] =>
    extractDocument({ id: 't', text, lang, published: '2024-03-29' }).engagements.map(({ start }) => start);

  it.each([
    ['en', 'Gabriel Boric and Javier Milei have not met since their talks in Lima on 18 July.'],
    ['en', 'On 18 July, Gabriel Boric and Javier Milei signed a text in Lima.'],
    ['fr', 'Gabriel Boric et Javier Milei ne se sont pas vus depuis leur tête-à-tête de Lima le 18 juillet.'],
    [
      'fr',
      'Le 18 juillet, le ministre chilien, Alberto van Klaveren, et son collègue argentin, Javier Milei, avaient signé à Lima, sous les yeux des députés, un texte qui prévoit un retrait.',
    ],
  ])('is of last year (%s: %s)', (lang, text) => {
    expect(starts(text, lang)).toEqual(['2023-07-18']);
  });
});
