import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published: '2024-03-29', text }).engagements.map(
    ({ status, start }) => `${status} ${start ?? '?'}`,
  );

const OFF = {
  en: 'Iceland has called off the visit of Latvian President Edgars Rinkevics, planned for Wednesday.',
  fr: 'L’Islande a annulé la visite du président letton Edgars Rinkevics, prévue mercredi.',
};

describe('a plan that was called off or put off', () => {
  it.each([
    ['en', 'He will now come to Reykjavik on April 17.'],
    ['en', 'It has been rescheduled for April 17.'],
    ['en', 'It will now be held on April 17.'],
    ['en', 'The visit is now scheduled for April 17.'],
    ['en', 'The new date is April 17.'],
    ['fr', 'Il viendra à Reykjavik le 17 avril.'],
    ['fr', 'Sa visite aura lieu le 17 avril.'],
    ['fr', 'Le rendez-vous est désormais fixé au 17 avril.'],
    ['fr', 'La nouvelle date a été fixée au 17 avril.'],
  ] as const)('is told at the date that is set for it anew: %s: %s', (lang, text) => {
    expect(told(lang, `${OFF[lang]} ${text}`)).toEqual(['postponed 2024-04-17']);
  });

  it.each([
    ['en', 'A new date will be announced on April 10.'],
    ['en', 'A new date will be set on April 10.'],
    ['fr', 'Une nouvelle date sera communiquée le 10 avril.'],
  ] as const)('keeps its date where none is set yet: %s: %s', (lang, text) => {
    expect(told(lang, `${OFF[lang]} ${text}`)).toEqual(['cancelled 2024-04-03']);
  });

  it.each([
    ['en', 'Latvian Foreign Minister Krišjānis Kariņš will travel to Iceland on April 5.'],
    ['fr', 'Le ministre letton des Affaires étrangères Krišjānis Kariņš se rendra en Islande le 5 avril.'],
  ] as const)('is not what another does instead: %s: %s', (lang, text) => {
    expect(told(lang, `${OFF[lang]} ${text}`)).toEqual(['cancelled 2024-04-03', 'announced 2024-04-05']);
  });

  it('is the same gathering where it will be held later', () => {
    const text = 'The EU-Mercosur summit of April 12 in Montevideo is off. It will take place on June 20.';
    expect(told('en', text)).toEqual(['postponed 2024-06-20']);
  });

  it.each([
    ['en', 'Olaf Scholz has cancelled a visit to Poland planned for Wednesday.', '2024-04-03'],
    ['en', 'Olaf Scholz will not travel to Poland on Wednesday because of an ash cloud.', '2024-04-03'],
    ['en', 'Olaf Scholz has called off a visit to Poland on Wednesday.', '2024-04-03'],
    ['en', 'Scholz scraps trip to Poland on Wednesday', '2024-04-03'],
    ['fr', 'Olaf Scholz a annulé son voyage de mercredi en Pologne.', '2024-04-03'],
    ['fr', 'Olaf Scholz a annulé mercredi son voyage en Pologne.', '?'],
    ['en', 'A visit by Olaf Scholz to Poland was called off on Wednesday.', '?'],
  ])('lies ahead of the news, which has a day of its own: %s: %s', (lang, text, start) => {
    expect(told(lang, text)).toEqual([`cancelled ${start}`]);
  });
});

it('is not what is handed over', () => {
  const text =
    'Une lettre du président ghanéen a été remise lundi à Ouagadougou à Ibrahim Traoré par le ministre Samuel Ablakwa.';
  expect(told('fr', text)).toEqual(['completed 2024-03-25']);
});

it.each([
  [
    'en',
    'Kagame and Tshisekedi were to meet in Luanda on Friday in the presence of Angola’s João Lourenço. The meeting was called off on Thursday evening.',
  ],
  [
    'fr',
    'Kagame et Tshisekedi devaient se parler vendredi à Luanda en présence du médiateur angolais João Lourenço. La rencontre a été annulée jeudi soir.',
  ],
])('is called off where three were to be in one room: %s: %s', (lang, text) => {
  expect(told(lang, text)).toEqual(['cancelled 2024-03-29']);
});
