import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a day without its year behind a month that was told, long ago', () => {
  it.each([
    [
      'fr',
      "Emmanuel Macron s'est rendu en Chine en octobre 2021. Il avait été reçu par Xi Jinping à Canton le 7 octobre.",
      ['visit FRA>CHN 2021-10-07'],
    ],
    [
      'fr',
      'En juin 2011, Michelle Obama effectua un voyage en Afrique du Sud. Elle fut reçue par Nelson Mandela le 21 juin.',
      ['visit USA>ZAF 2011-06-21'],
    ],
    [
      'fr',
      "La précédente visite d'Emmanuel Macron en Chine remonte à avril 2023. Il avait été reçu à Canton le 7.",
      ['visit FRA>CHN 2023-04-07'],
    ],
    [
      'en',
      'In October 2011, Michelle Obama paid a visit to South Africa. She was received by Nelson Mandela on October 21.',
      ['visit USA>ZAF 2011-10-21'],
    ],
    [
      'en',
      'Emmanuel Macron last visited China in April 2023, when he was received in Canton on the 7th.',
      ['visit FRA>CHN 2023-04-07'],
    ],
  ])('is of that month (%s): %s', (lang, text, all) => {
    expect(told(text, lang)).toEqual(all);
  });

  it.each([
    [
      'fr',
      'La dernière visite d’Emmanuel Macron à Berlin remonte à juin 2022. Il y retournera le 7 juin.',
      'visit FRA>DEU 2024-06-07',
    ],
    [
      'fr',
      "La dernière visite d'Emmanuel Macron à Berlin remonte à mai 2022. Il y est arrivé le 6 mai.",
      'visit FRA>DEU 2024-05-06',
    ],
  ])('is none of it where it is near (%s): %s', (lang, text, one) => {
    expect(told(text, lang)).toContain(one);
  });
});
