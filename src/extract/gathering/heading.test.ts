import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en', '2024-02-29');

describe('the head of a communiqué', () => {
  it.each([
    [
      'en',
      'Communiqué of the Extraordinary Summit of SADC, Maputo, 23 June 2021. The Summit was chaired by H.E. Filipe Nyusi, President of Mozambique, and attended by the Presidents of Botswana, South Africa and Zimbabwe.',
      'summit 2021-06-23 MOZ | BWA+MOZ+SADC+ZAF+ZWE @Maputo',
    ],
    [
      'en',
      'Issued at the close of the Forty-Sixth Regular Meeting of CARICOM Heads of Government, Georgetown, 25–28 February 2024. Under the chairmanship of President Irfaan Ali of Guyana, leaders considered food production.',
      'summit 2024-02-25/2024-02-28 GUY | CARICOM+GUY @Georgetown',
    ],
    [
      'fr',
      "Déclaration de la 18e Conférence des chefs d'État de l'UEMOA (Abidjan, 6 décembre 2023). Alassane Ouattara présidait les travaux.",
      'summit 2023-12-06 CIV | CIV+UEMOA @Abidjan',
    ],
    [
      'fr',
      "Communiqué publié à l'issue du sommet de l'AES, Niamey, 6 juillet 2023.",
      'summit 2023-07-06 NER | AES @Niamey',
    ],
  ])('has the city between the name and the day: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });

  it('has no government for a city', () => {
    expect(
      read('At the summit of SADC, Maputo said on Monday that troops would be sent.'),
    ).not.toContainEqual(expect.stringContaining('@Maputo'));
  });
});

describe('another time at the same place', () => {
  it.each([
    [
      'en',
      'Charles Michel brought Ilham Aliyev and Nikol Pashinyan together in Brussels on 14 December 2021, when railways were discussed, and again on 6 April 2022.',
      'summit 2022-04-06 BEL | ARM+AZE+EU @Brussels',
    ],
    [
      'fr',
      'Charles Michel réunit Ilham Aliev et Nikol Pachinian à Bruxelles le 14 décembre 2021, puis de nouveau le 6 avril 2022.',
      'summit 2022-04-06 BEL | ARM+AZE+EU @Bruxelles',
    ],
  ])('is told by its date and a word for again: %s: %s', (lang, text, told) => {
    expect(read(text, lang, null)).toHaveLength(2);
    expect(read(text, lang, null)).toContain(told);
  });
});

describe('who is at an international meeting', () => {
  it.each([
    [
      'en',
      'The 20th international meeting on Syria will be held in Astana on 20 and 21 June, with delegations of Russia, Türkiye and Iran.',
      'summit 2024-06-20/2024-06-21 KAZ | IRN+RUS+TUR @Astana',
    ],
    [
      'fr',
      "La 21e réunion internationale sur la Syrie s'est achevée jeudi à Astana.",
      'summit 2024-02-29 KAZ |  @Astana',
    ],
    [
      'fr',
      'Le 23 juin 2021, une deuxième conférence sur la Libye réunit les ministres à Berlin. Le Premier ministre libyen, Abdel Hamid Dbeibah, y promet des élections.',
      'summit 2021-06-23 DEU | LBY @Berlin',
    ],
  ])('are all who sent somebody: %s: %s', (lang, text, told) => {
    expect(read(text, lang, told.includes('2021') ? '2021-07-01' : undefined)).toEqual([told]);
  });

  it('tells nothing where nobody governs', () => {
    expect(read('An international meeting on cancer opened in Tashkent on Tuesday.')).toEqual([]);
  });
});
