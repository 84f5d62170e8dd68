import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { toldIn } from '../presence/probe';

const told = toldIn('fr');
const last = (text: string, lang?: string): string | undefined => told(text, lang, '2025-06-10').at(-1);

describe('an office of which a text does not say whose it is', () => {
  const MET = 'Antony Blinken a rencontré lundi à Doha Hakan Fidan.';

  it.each([
    ['fr', `${MET} Le Premier ministre a quitté mardi Nouakchott pour Alger.`, 'MRT>DZA'],
    ['fr', `${MET} Le Président de la République s'est envolé ce mardi de Lomé pour Accra.`, 'TGO>GHA'],
    ['fr', `${MET} Le Président de la République a reçu mardi à Bamako M. Sergueï Lavrov.`, 'RUS>MLI'],
    [
      'en',
      'Antony Blinken met Hakan Fidan in Doha on Monday. The prime minister left Nouakchott for Algiers on Tuesday.',
      'MRT>DZA',
    ],
  ])('is of the country where it is at home, behind others (%s): %s', (lang, text, sides) => {
    expect(last(text, lang)).toContain(`visit ${sides} `);
  });

  it.each([
    [
      'en',
      'Foreign Minister Denzil Douglas left Basseterre on Monday for Taipei.',
      'visit KNA>TWN 2025-06-09',
    ],
    ['fr', 'Le ministre Oumar Bella Touré a quitté Conakry lundi pour Dakar.', 'visit GIN>SEN 2025-06-09'],
    [
      'en',
      'Foreign Minister Denzil Douglas received William Ruto in Basseterre on Monday.',
      'visit KEN>KNA 2025-06-09',
    ],
  ])('is of the country where its holder is at home (%s): %s', (lang, text, expected) => {
    expect(last(text, lang)).toBe(expected);
  });

  it.each([
    [
      'fr',
      'Emmanuel Macron est arrivé lundi à Dakar. Le président a quitté Nouakchott mardi pour Bissau.',
      'FRA',
    ],
    [
      'fr',
      'Le ministre Hakan Fidan est arrivé lundi à Dakar. Le ministre a quitté Dakar mardi pour Bissau.',
      'TUR',
    ],
    [
      'fr',
      'Le ministre Hakan Fidan est arrivé lundi à Dakar. Le ministre a quitté Praia mardi pour Bissau.',
      'TUR',
    ],
    ['en', 'King Salman is in Jakarta. The monarch left Malaysia on Monday for Tokyo.', 'SAU'],
  ])('is that of whom the text calls so, on his way (%s): %s', (lang, text, code) => {
    expect(last(text, lang)).toContain(`visit ${code}>`);
  });

  it.each([
    ['en', 'Foreign Minister Teko Aru left Tarawa for Majuro on Monday.', ['visit KIR>MHL 2025-06-09']],
    ['fr', 'Le ministre Koffi Amou a quitté Lomé lundi pour Accra.', ['visit TGO>GHA 2025-06-09']],
    [
      'fr',
      'Le Premier ministre Koffi Amou est rentré lundi à Lomé après une visite à Accra.',
      ['visit TGO>GHA 2025-06-09'],
    ],
    [
      'en',
      'Foreign Minister Teko Aru left Tarawa for Majuro on Monday. Health Minister Bina Tomo led a delegation to Samoa in May.',
      ['visit KIR>MHL 2025-06-09', 'visit KIR>WSM 2025-05'],
    ],
    [
      'en',
      'Foreign Minister Teko Aru left Tarawa on Monday to attend a summit of the Commonwealth in Apia.',
      ['summit COMMONWEALTH+KIR>WSM 2025-06-09'],
    ],
    ['fr', 'Le ministre Koffi Amou a quitté Paris lundi au terme de sa visite.', []],
  ])('is of the country that whoever bears it sets out from (%s): %s', (lang, text, engagements) => {
    expect(told(text, lang, '2025-06-10')).toEqual(engagements);
  });

  it.each([
    [
      'en',
      'The Prime Minister opened a wharf at Savusavu on Monday. He received New Zealand’s Winston Peters today.',
      ['visit NZL>FJI 2025-06-10'],
    ],
    [
      'en',
      'The Head of State was in Kisumu on Saturday. He leaves for Kampala on Thursday for talks with President Yoweri Museveni.',
      ['visit KEN>UGA 2025-06-12'],
    ],
    [
      'en',
      'The President was in Gulu yesterday for a burial. Rwanda’s Paul Kagame is due in Entebbe on Thursday.',
      ['visit RWA>UGA 2025-06-12'],
    ],
    [
      'fr',
      "Le chef de l'État sera samedi à Bouaké, puis dimanche à Korhogo. Lundi, il recevra à Abidjan la Première ministre togolaise, Victoire Dogbé.",
      ['visit TGO>CIV 2025-06-16'],
    ],
    [
      'fr',
      'Le président était hier à Ségou. Il s’envolera jeudi pour Niamey, où l’attend le général Abdourahamane Tiani.',
      ['visit MLI>NER 2025-06-12'],
    ],
    // A name by itself goes on about him: the text is of the guest's country.
    [
      'fr',
      'Le Président de la République était hier à Bamako. Bassirou Diomaye Faye a été reçu par Assimi Goïta.',
      ['visit SEN>MLI 2025-06-09'],
    ],
  ])('is of the country in whose towns it opens a local text (%s): %s', (lang, text, engagements) => {
    expect(told(text, lang, '2025-06-10')).toEqual(engagements);
  });

  it('is in none of those towns on another day', () => {
    const text =
      'Le chef du gouvernement s’est rendu samedi à Ziguinchor. Il recevra jeudi le Premier ministre espagnol Pedro Sánchez.';
    const { engagements } = extractDocument({ id: 't', text, lang: 'fr', published: '2025-06-10' });
    expect(engagements.map(({ place }) => place)).toEqual([null]);
  });

  it('receives on the day on which it comes home to do so', () => {
    const text = 'The President returns to Georgetown on Thursday to receive his counterpart Lula da Silva.';
    expect(told(text, 'en', '2025-06-10')).toEqual(['visit BRA>GUY 2025-06-12']);
  });
});
