import { describe, expect, it } from 'vitest';
import { readIn } from '../gathering/probe';

const read = readIn('en');

describe('a third who is told to have been with two who met', () => {
  it.each([
    ['en', "Turkey's Mevlut Cavusoglu sat between them."],
    ['en', "Turkey's Mevlut Cavusoglu mediated."],
    ['en', "Turkey's Mevlut Cavusoglu chaired the talks."],
    ['en', 'The talks were hosted by Turkish Foreign Minister Mevlut Cavusoglu.'],
    ['en', "Turkey's Mevlut Cavusoglu had brought the Russian and Ukrainian ministers together."],
  ])('makes it a gathering of three: %s: %s', (lang, next) => {
    expect(read(`Sergei Lavrov and Dmytro Kuleba met in Antalya on Friday. ${next}`, lang)).toEqual([
      'summit 2024-05-10 TUR | RUS+TUR+UKR @Antalya',
    ]);
  });

  it.each([
    "Le Turc Mevlüt Cavusoglu assistait à l'entretien.",
    'Le Turc Mevlüt Cavusoglu menait les débats.',
    'Le Turc Mevlüt Cavusoglu les avait réunis.',
  ])('makes it a gathering of three: fr: %s', (next) => {
    expect(read(`Sergueï Lavrov et Dmytro Kouleba se sont vus vendredi à Antalya. ${next}`, 'fr')).toEqual([
      'summit 2024-05-10 TUR | RUS+TUR+UKR @Antalya',
    ]);
  });

  it('is where he is, if the text only supposes where they met', () => {
    expect(
      read(
        'BRIDGETOWN – Irfaan Ali and Nicolás Maduro held hours of talks on Thursday. Prime Minister Ralph Gonsalves of Saint Vincent had seated the two presidents at one table.',
      ),
    ).toEqual(['summit 2024-05-09 VCT | GUY+VCT+VEN @–']);
  });

  it('gives a headline the day of its text', () => {
    expect(
      read(
        'Kagame and Tshisekedi meet in Doha\nThe emir of Qatar, Tamim bin Hamad Al Thani, brought the Rwandan and Congolese presidents together on Friday.',
      ),
    ).toEqual(['summit 2024-05-10 QAT | COD+QAT+RWA @Doha']);
  });

  it.each([
    "Turkey's Mevlut Cavusoglu brought a message from Ankara.",
    "Turkey's Mevlut Cavusoglu welcomed the news.",
    "Turkey's Mevlut Cavusoglu received Poland's Radoslaw Sikorski in Ankara on Saturday.",
    "Turkey's Mevlut Cavusoglu stayed away.",
  ])('is not whoever is named behind them: %s', (next) => {
    expect(read(`Sergei Lavrov and Dmytro Kuleba met in Antalya on Friday. ${next}`)).toContain(
      'meeting 2024-05-10 – | RUS+UKR @Antalya',
    );
  });
});
