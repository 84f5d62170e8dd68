/** Who travels with a visitor, by name: an office alone may say nothing of whose minister somebody is. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { toldIn } from '../presence/probe';

const names = (lang: string, text: string): string[] => {
  const [visit] = extractDocument({ id: 'x', lang, text, published: '2024-05-17' }).engagements;
  return (visit?.people ?? []).map((person) => person.name).sort();
};

const PERU = 'Peru’s Dina Boluarte was in Beijing on Tuesday. ';
const PEROU = 'La Péruvienne Dina Boluarte était mardi à Pékin. ';

describe('a delegation', () => {
  it.each([
    // Said of them, or of it.
    `${PERU}Foreign Minister Jorge Arroyo and Economy Minister José Arista were in the delegation.`,
    `${PERU}Foreign Minister Jorge Arroyo and Economy Minister José Arista are also part of the party.`,
    `${PERU}Her delegation included Foreign Minister Jorge Arroyo and Economy Minister José Arista.`,
    `${PERU}The delegation, which also includes Foreign Minister Jorge Arroyo and MP José Arista, is lodged at the embassy.`,
    `${PERU}Among her party were Foreign Minister Jorge Arroyo and José Arista.`,
    `${PERU}She had brought with her four ministers, among them Jorge Arroyo (foreign affairs) and José Arista (economy).`,
    `${PERU}With her were Jorge Arroyo and José Arista.`,
    `${PERU}Jorge Arroyo and José Arista are also on the trip.`,
    // The object is the visitor.
    `${PERU}Jorge Arroyo and José Arista accompanied the head of state.`,
    `${PERU}Several ministers, including Jorge Arroyo and José Arista, travelled with the president.`,
    `${PERU}Jorge Arroyo, who had prepared the visit, accompanied the president, and José Arista travelled with her.`,
    `${PERU}Jorge Arroyo, who is accompanying her, and José Arista, who travels with her, signed an accord.`,
    // Taken along, and taking along.
    `${PERU}She was bringing Foreign Minister Jorge Arroyo and her economy minister, José Arista.`,
    'Dina Boluarte of Peru, who had brought her ministers Jorge Arroyo and José Arista, was in Beijing on Tuesday.',
    `${PERU}She took Foreign Minister Jorge Arroyo along and Economy Minister José Arista with her.`,
    'Jorge Arroyo of Peru said he and Economy Minister José Arista would accompany President Dina Boluarte to Beijing on Tuesday.',
    // Beside the visitor.
    'Dina Boluarte of Peru flew to Beijing on Tuesday with her colleagues Jorge Arroyo (foreign affairs) and José Arista (economy).',
    'Dina Boluarte of Peru was in Beijing on Tuesday with her ministers of the interior and of universities, Jorge Arroyo and José Arista.',
    'President Dina Boluarte of Peru, who was accompanied by Foreign Minister Jorge Arroyo and Economy Minister José Arista, landed in Beijing on Tuesday.',
  ])('is named in English: %s', (text) => {
    expect(names('en', text)).toEqual(['Dina Boluarte', 'Jorge Arroyo', 'José Arista']);
  });

  it.each([
    `${PEROU}La suite présidentielle comprenait notamment Jorge Arroyo et José Arista.`,
    `${PEROU}Dans sa délégation figuraient Jorge Arroyo, ministre des Affaires étrangères, et José Arista, ministre de l’Économie.`,
    `${PEROU}Sa délégation, qui comprend Jorge Arroyo et José Arista, loge à l’ambassade.`,
    `${PEROU}Sa délégation comprenait le ministre des Affaires étrangères, Jorge Arroyo, et celui de l’Économie, José Arista.`,
    `${PEROU}Le ministre des Affaires étrangères, Jorge Arroyo, et celui de l’Économie, José Arista, faisaient partie de la délégation.`,
    `${PEROU}Jorge Arroyo, qui avait préparé la visite, accompagnait la présidente, et José Arista était du voyage.`,
    `${PEROU}Jorge Arroyo et José Arista feront partie du déplacement.`,
    `${PEROU}Elle avait emmené quatre ministres, parmi lesquels Jorge Arroyo (Affaires étrangères) et José Arista (Économie).`,
    `${PEROU}Plusieurs ministres, dont Jorge Arroyo et José Arista, accompagnaient la cheffe de l’État.`,
    `${PEROU}Jorge Arroyo et José Arista étaient de la partie.`,
    `${PEROU}À ses côtés, le ministre des Affaires étrangères, Jorge Arroyo, et celui du Commerce, José Arista.`,
    'La présidente péruvienne Dina Boluarte, qu’accompagnaient la ministre Jorge Arroyo et celui de la Défense, José Arista, a atterri mardi à Pékin.',
    'La présidente péruvienne Dina Boluarte, que les ministres Jorge Arroyo et José Arista accompagnent, a atterri mardi à Pékin.',
    'La Péruvienne Dina Boluarte était mardi à Pékin avec ses ministres de l’Intérieur et de l’Université, Jorge Arroyo et José Arista.',
  ])('is named in French: %s', (text) => {
    expect(names('fr', text)).toEqual(['Dina Boluarte', 'Jorge Arroyo', 'José Arista']);
  });

  it.each([
    ['en', `${PERU}The delegation was met by Foreign Minister Jorge Arroyo.`],
    ['en', `${PERU}Foreign Minister Jorge Arroyo met members of the delegation.`],
    ['en', `${PERU}Foreign Minister Jorge Arroyo did not accompany the president.`],
    ['en', `${PERU}Jorge Arroyo accompanied the head of the central bank.`],
    ['en', `${PERU}She took the host minister, Jorge Arroyo, a poncho.`],
    ['fr', `${PEROU}Le ministre des Affaires étrangères, Jorge Arroyo, n’était pas de la délégation.`],
    ['fr', `${PEROU}La délégation a été saluée par Jorge Arroyo.`],
    ['fr', `${PEROU}Le ministre des Affaires étrangères, Jorge Arroyo, n’accompagnait pas la présidente.`],
  ])('has nobody who only meets it or stays at home (%s): %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['Dina Boluarte']);
  });

  it.each([
    [
      'en',
      'Botswana’s Mokgweetsi Masisi, his wife Neo and four ministers were in Kigali on Monday.',
      ['Mokgweetsi Masisi', 'Neo'],
    ],
    [
      'fr',
      'Le Botswanais Mokgweetsi Masisi, son épouse Neo et quatre ministres étaient lundi à Kigali.',
      ['Mokgweetsi Masisi', 'Neo'],
    ],
    [
      'en',
      'Lee Myung-bak of South Korea, accompanied by the First Lady, Mrs Kim Yoon-ok, landed in Hanoi on Monday.',
      ['Kim Yoon-ok', 'Lee Myung-bak'],
    ],
    [
      'en',
      'Kenya’s defence minister, Aden Duale, flew to Kampala on Tuesday with Energy Minister K.T. Hammond.',
      ['Aden Duale', 'K.T. Hammond'],
    ],
  ])('may be family, or have a name with initials or a city in it (%s): %s', (lang, text, expected) => {
    expect(names(lang, text)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'Ulf Kristersson visited Warsaw on Monday. During the talks, Donald Tusk said Poland would buy submarines.',
    ],
    [
      'fr',
      'Ulf Kristersson s’est rendu lundi à Varsovie. Au cours de l’entretien, Donald Tusk a promis d’acheter des sous-marins.',
    ],
  ])('meets who speaks at the talks (%s): %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['Donald Tusk', 'Ulf Kristersson']);
  });
});

describe('whoever goes along', () => {
  it.each([
    ['Foreign Minister Jorge Arroyo will accompany President Dina Boluarte to Quito on Tuesday.', 'PER>ECU'],
    ['Jorge Arroyo is accompanying President Dina Boluarte to Quito on Tuesday.', 'PER>ECU'],
    ['Jorge Arroyo announced that he would escort President Dina Boluarte to Quito on Tuesday.', 'PER>ECU'],
    ['Chile’s Gabriel Boric will accompany Dina Boluarte of Peru to Quito on Tuesday.', 'CHL+PER>ECU'],
    ['Dina Boluarte of Peru said that she and ten other ministers would fly to Quito on Tuesday.', 'PER>ECU'],
  ])('makes the journey: %s', (text, sides) => {
    expect(toldIn('en')(text, 'en', '2024-05-17')).toEqual([`visit ${sides} 2024-05-21`]);
  });
});

describe('a consort', () => {
  it.each([
    ['en', `${PERU}Jorge Salinas, her husband, toured the silk shops.`],
    ['en', `${PERU}Her husband, Jorge Salinas, toured the silk shops.`],
    ['fr', `${PEROU}Jorge Salinas, son mari, a visité les ateliers de soie.`],
  ])('is of whoever makes the visit (%s): %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['Dina Boluarte', 'Jorge Salinas']);
  });

  it.each([
    ['en', `${PERU}Her husband, Jorge Salinas, stayed at home in Lima with a cold.`],
    ['fr', `${PEROU}Jorge Salinas, son mari, était resté à Lima.`],
  ])('is not there if told to be elsewhere (%s): %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['Dina Boluarte']);
  });
});

describe('where a delegation goes', () => {
  it.each([
    ['en', `${PERU}Her delegation will fly on to Japan on Saturday.`],
    [
      'en',
      `${PERU}The delegation – which includes MP Jorge Arroyo; and MP José Arista – will visit Japan on Saturday.`,
    ],
    ['fr', `${PEROU}Sa délégation se rendra samedi au Japon.`],
    ['fr', `${PEROU}La délégation — qui comprend Jorge Arroyo ; et José Arista — se rendra samedi au Japon.`],
  ])('its leader goes (%s): %s', (lang, text) => {
    expect(toldIn(lang)(text, lang, '2024-05-17')).toEqual([
      'visit PER>CHN 2024-05-14',
      'visit PER>JPN 2024-05-18',
    ]);
  });
});
