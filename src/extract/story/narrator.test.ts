/** Who travels on, where somebody else acts between, and of which of two countries of one name a text speaks. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const read = (lang: string, text: string, published = '2024-05-17'): string[] =>
  extractDocument({ id: 'x', lang, text, published }).engagements.map(
    ({ type, visitors, hosts }) => `${type} ${visitors.join('+')}>${hosts.join('+')}`,
  );

describe('who travels on', () => {
  it.each([
    [
      'fr',
      'Le Japonais Fumio Kishida est arrivé lundi à Brasilia. Lula da Silva l’a accueilli à l’aéroport. Il repartira mercredi pour Asunción.',
      ['visit JPN>BRA', 'visit JPN>PRY'],
    ],
    [
      'fr',
      'Emmanuel Macron s’envolera demain vers le Vanuatu. À Port-Vila, le Premier ministre Charlot Salwai compte l’entretenir du climat. Dimanche, il gagnera les Fidji.',
      ['visit FRA>VUT', 'visit FRA>FJI'],
    ],
    [
      'en',
      'Wang Yi landed in Honiara on Monday. Prime Minister Jeremiah Manele praised the pact. On Wednesday the minister flies on to Suva.',
      ['visit CHN>SLB', 'visit CHN>FJI'],
    ],
    [
      'en',
      'Statement by Penny Wong, Australian Minister for Foreign Affairs. Tomorrow I fly to Apia, where I will see Prime Minister Fiame Naomi Mata’afa. On Sunday I will be in Nuku’alofa.',
      ['visit AUS>WSM', 'visit AUS>TON'],
    ],
    [
      'en',
      'King Charles I of Ruritania is forgotten. Tharman Shanmugaratnam visits Hanoi on Monday.',
      ['visit SGP>VNM'],
    ],
  ])('is who came, and who says I (%s): %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each([
    [
      'fr',
      'Donald Trump ne viendra pas au Danemark. Le président américain, que la reine Margrethe II avait convié à une visite d’État les 20 et 21 mai, s’est décommandé mardi soir.',
      ['visit USA>DNK'],
    ],
    ['fr', 'Le roi Frederik, que l’émir du Qatar a convié à une visite d’État, réfléchit.', []],
  ])('is who was invited, if anybody goes (%s): %s', (lang, text, expected) => {
    expect([...new Set(read(lang, text))]).toEqual(expected);
  });
});

describe('a name of two countries', () => {
  it.each([
    [
      'fr',
      'Le voyage du roi Philippe au Congo, prévu le 20 mai, est reporté. Kinshasa attend une date.',
      'visit BEL>COD',
    ],
    ['fr', 'Au Congo, Emmanuel Macron a été reçu lundi par Denis Sassou Nguesso.', 'visit FRA>COG'],
    ['fr', 'BRAZZAVILLE – Emmanuel Macron est arrivé lundi au Congo.', 'visit FRA>COG'],
    ['en', 'Emmanuel Macron flew to the Congo on Monday and met Félix Tshisekedi.', 'visit FRA>COD'],
    ['en', 'Emmanuel Macron flew to the Congo on Monday. In Brazzaville he laid a wreath.', 'visit FRA>COG'],
  ])('is that of which the text speaks (%s): %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual([expected]);
  });
});
