import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('fr', '2024-10-09');

describe('who joins those who gather', () => {
  it.each([
    [
      "Les dirigeants de l'Asean ont ouvert mercredi trois jours de sommet à Vientiane. Le Premier ministre chinois Li Qiang les rejoint demain, Antony Blinken et Sergueï Lavrov le jour suivant.",
      'summit 2024-10-09/2024-10-11 LAO | ASEAN+CHN+RUS+USA @Vientiane',
    ],
    [
      "Le sommet du G20 s'est ouvert lundi à Rio. Joe Biden rejoindra ses pairs mardi.",
      'summit 2024-10-07 BRA | G20+USA @Rio',
    ],
  ])('is at the gathering, and on no visit: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it('joins a traveller on his journey', () => {
    expect(read("Emmanuel Macron est arrivé lundi à Rabat. Rachida Dati l'a rejoint mardi.")).toEqual([
      'visit 2024-10-07 FRA>MAR @Rabat',
    ]);
  });
});

describe('who calls a conference together', () => {
  it.each([
    [
      'fr',
      'Emmanuel Macron a réuni jeudi à Paris une conférence internationale sur le Soudan.',
      'summit 2024-10-03 FRA | FRA @Paris',
    ],
    [
      'fr',
      "À Berlin, Angela Merkel et António Guterres réunissent dimanche une conférence de paix sur la Libye ; Vladimir Poutine et Emmanuel Macron s'y engagent à respecter l'embargo.",
      'summit 2024-10-13 DEU | DEU+FRA+RUS+UN @Berlin',
    ],
    [
      'en',
      "TUNIS - Khemaies Jhinaoui chaired a ministerial meeting on Libya on Monday, attended by Algeria's Abdelkader Messahel and Egypt's Sameh Shoukry.",
      'summit 2024-10-07 TUN | DZA+EGY+TUN @Tunis',
    ],
    [
      'en',
      'The leaders of ECOWAS and the African Union held talks in Abuja on Friday.',
      'summit 2024-10-04 NGA | AU+ECOWAS @Abuja',
    ],
  ])('has all who came: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });
});

describe('what is awaited', () => {
  it.each([
    [
      'en',
      'Talks between Félix Tshisekedi and Paul Kagame, due in Luanda on Sunday, have been called off.',
      'meeting 2024-10-13 – | COD+RWA @Luanda',
    ],
    [
      'en',
      'A summit of the presidents of Kenya, Uganda and Tanzania, due in Kampala on Friday, was put off.',
      'summit 2024-10-11 UGA | KEN+TZA+UGA @Kampala',
    ],
    [
      'fr',
      'La rencontre entre Vladimir Poutine et Donald Trump, attendue vendredi à Budapest, est annulée.',
      'meeting 2024-10-11 – | RUS+USA @Budapest',
    ],
    [
      'en',
      'After talks with Olaf Scholz, Emmanuel Macron, due in Rabat on Friday, flew home.',
      'visit 2024-10-11 FRA>MAR @Rabat',
    ],
  ])('are the talks, not those named last in their name: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });
});
