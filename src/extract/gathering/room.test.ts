import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The engagements of a text as `type hosts|participants start status`. */
const told = (lang: string, published: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published, text }).engagements.map(
    ({ type, hosts, participants, start, status }) =>
      `${type} ${hosts.join('+')}|${[...participants].sort().join('+')} ${start ?? '?'} ${status}`,
  );

describe('three and more in one room, without a word of gathering', () => {
  it.each([
    [
      'whom somebody has at his side',
      'en',
      '2025-03-19',
      'In Doha on Tuesday Emir Tamim bin Hamad Al Thani had Paul Kagame on his left and Félix Tshisekedi on his right.',
      ['summit QAT|COD+QAT+RWA 2025-03-18 completed'],
    ],
    [
      'who speaks with others beside him is there',
      'fr',
      '2023-05-20',
      'Encadré par le Kényan William Ruto et le Zambien Hakainde Hichilema, Yoweri Museveni a plaidé pour une trêve, vendredi à Nairobi.',
      ['summit KEN|KEN+UGA+ZMB 2023-05-19 completed'],
    ],
    [
      'the place and the day stand in the sentence before',
      'en',
      '2025-06-28',
      'The accord between Kinshasa and Kigali was signed at the State Department on Friday. Marco Rubio sat between Thérèse Kayikwamba Wagner and Olivier Nduhungirehe.',
      ['summit USA|COD+RWA+USA 2025-06-27 completed'],
    ],
    [
      'the sentence before sets the scene, and no word of gathering follows',
      'en',
      '2024-03-16',
      "Two hours in Berlin's chancellery were enough on Friday. Olaf Scholz, Emmanuel Macron and Donald Tusk emerged in step.",
      ['summit DEU|DEU+FRA+POL 2024-03-15 completed'],
    ],
    [
      'whom a list ends with behind a comma',
      'fr',
      '2024-05-13',
      'William Ruto accueille mardi à Nairobi le Zambien Hakainde Hichilema, ainsi qu’Emmanuel Macron et Pedro Sánchez.',
      ['summit KEN|ESP+FRA+KEN+ZMB 2024-05-14 announced'],
    ],
    [
      'of whom somebody gets something',
      'fr',
      '2025-12-05',
      "Jeudi, à Washington, Donald Trump a obtenu de Félix Tshisekedi et de Paul Kagame qu'ils signent.",
      ['summit USA|COD+RWA+USA 2025-12-04 completed'],
    ],
    [
      'of whom somebody only speaks',
      'fr',
      '2020-01-20',
      'Dimanche, à Berlin, Angela Merkel a parlé de Vladimir Poutine et de Recep Tayyip Erdogan.',
      [],
    ],
    [
      'a city of which the sentence before tells',
      'fr',
      '2025-03-19',
      'Il faisait nuit sur Doha, mardi. Tamim ben Hamad al-Thani, assis entre Paul Kagame et Félix Tshisekedi, a souri le premier.',
      ['summit QAT|COD+QAT+RWA 2025-03-18 completed'],
    ],
    [
      'is over on its day',
      'en',
      '2019-06-28',
      'In Osaka this morning Donald Trump, Shinzo Abe and Narendra Modi compared notes on the Indo-Pacific.',
      ['summit JPN|IND+JPN+USA 2019-06-28 completed'],
    ],
    [
      'whom somebody had invited for a day was there',
      'fr',
      '2024-04-12',
      "Joe Biden avait convié jeudi, dans l'East Room, Ferdinand Marcos et Fumio Kishida.",
      ['summit USA|JPN+PHL+USA 2024-04-11 completed'],
    ],
    [
      'three at one table beside a gathering of others',
      'fr',
      '2022-10-07',
      'Le Premier ministre tchèque Petr Fiala et la Britannique Liz Truss ont présidé jeudi à Prague le sommet européen. Tard dans la soirée de jeudi, Emmanuel Macron a convaincu Ilham Aliev et Nikol Pachinian, réunis autour de la même table dans la capitale tchèque.',
      ['summit CZE|CZE+GBR 2022-10-06 completed', 'summit CZE|ARM+AZE+FRA 2022-10-06 completed'],
    ],
    [
      'whom somebody only praises is elsewhere',
      'en',
      '2022-10-07',
      'On Thursday in Paris Emmanuel Macron praised Joe Biden and Olaf Scholz.',
      [],
    ],
    [
      'whom somebody only accuses is elsewhere',
      'fr',
      '2022-10-07',
      'À Kigali, vendredi, Paul Kagame a accusé Félix Tshisekedi de mauvaise foi et remercié João Lourenço.',
      [],
    ],
    [
      'who hopes for a table has none',
      'en',
      '2025-03-19',
      'In Doha on Tuesday Emir Tamim bin Hamad Al Thani said he hoped to have Paul Kagame and Félix Tshisekedi at his table.',
      [],
    ],
  ])('%s', (_, lang, published, text, engagements) => {
    expect(told(lang, published, text)).toEqual(engagements);
  });
});

describe('an instrument that a sentence opens with', () => {
  it.each([
    [
      'fr',
      'Un téléphone rouge, des manœuvres : Joe Biden a scellé vendredi à Camp David, avec Fumio Kishida et Yoon Suk-yeol, un pacte.',
    ],
    [
      'en',
      'A telephone, yearly drills: Joe Biden sealed on Friday at Camp David, with Fumio Kishida and Yoon Suk-yeol, a pact.',
    ],
  ])('is no call (%s)', (lang, text) => {
    expect(told(lang, '2023-08-19', text)).toEqual(['summit USA|JPN+KOR+USA 2023-08-18 completed']);
  });
});
