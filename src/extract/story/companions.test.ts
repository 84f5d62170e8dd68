import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('who makes a journey with somebody of another country', () => {
  const told = toldIn('en');

  it.each([
    [
      'en',
      "Sweden's Carl Bildt flew to Beirut on Monday with his Polish and Bulgarian colleagues, Radosław Sikorski and Nikolay Mladenov.",
      'SWE+POL+BGR>LBN',
    ],
    [
      'en',
      'Carl Bildt of Sweden arrived in Beirut on Monday together with his Polish colleague, Radosław Sikorski.',
      'SWE+POL>LBN',
    ],
    [
      'fr',
      'Pedro Sánchez et Olaf Scholz sont arrivés lundi au Liban. Ils ont été rejoints à Beyrouth par le Polonais Donald Tusk.',
      'ESP+DEU+POL>LBN',
    ],
    [
      'en',
      'Pedro Sánchez flew to Nouakchott on Monday alongside Ursula von der Leyen, the head of the European Commission.',
      'ESP+EU>MRT',
    ],
    [
      'en',
      'Foreign Minister Abdullah Al-Yahya of Kuwait was in Beirut on Monday in the company of the Secretary-General of the Gulf Cooperation Council, Jasem Albudaiwi.',
      'KWT+GCC>LBN',
    ],
    [
      'en',
      "Poland's Donald Tusk arrived in Kyiv on Monday, accompanied by Lithuanian premier Ingrida Šimonytė.",
      'POL+LTU>UKR',
    ],
    [
      'en',
      'French President François Hollande flew to Kyiv on Monday with German Chancellor Angela Merkel.',
      'FRA+DEU>UKR',
    ],
    [
      'fr',
      'Carl Bildt s’envole lundi pour Beyrouth avec ses homologues polonais et bulgare, Radosław Sikorski et Nikolay Mladenov.',
      'SWE+POL+BGR>LBN',
    ],
    [
      'fr',
      'Le ministre suédois Carl Bildt est arrivé lundi à Beyrouth en compagnie de ses collègues polonais et bulgare, Radosław Sikorski et Nikolay Mladenov.',
      'SWE+POL+BGR>LBN',
    ],
    [
      'fr',
      'Emmanuel Macron s’est rendu lundi à Kiev aux côtés de la Première ministre danoise Mette Frederiksen.',
      'FRA+DNK>UKR',
    ],
    [
      'fr',
      'Laurent Fabius est arrivé lundi à Tripoli en compagnie de l’Italien Giulio Terzi et du Britannique William Hague.',
      'FRA+ITA+GBR>LBY',
    ],
    [
      'en',
      'Stéphane Séjourné pays a visit to Kyiv with his Polish counterpart, Radosław Sikorski, on Monday.',
      'FRA+POL>UKR',
    ],
    [
      'en',
      'Together with Poland’s Radosław Sikorski, Stéphane Séjourné visited Kyiv on Monday.',
      'FRA+POL>UKR',
    ],
    [
      'fr',
      'Jean-Marc Ayrault effectue lundi avec son homologue allemand, Frank-Walter Steinmeier, un déplacement au Mali.',
      'FRA+DEU>MLI',
    ],
    ['fr', 'Avec le Polonais Radosław Sikorski, Stéphane Séjourné s’est rendu lundi à Kiev.', 'FRA+POL>UKR'],
    [
      'en',
      'Emmanuel Macron and Olaf Scholz reached Kyiv on Monday, where Romania’s Klaus Iohannis joined them.',
      'FRA+DEU+ROU>UKR',
    ],
    ['fr', 'Emmanuel Macron est arrivé lundi à Kiev, où l’a rejoint Olaf Scholz.', 'FRA+DEU>UKR'],
    ['fr', 'Emmanuel Macron est lundi à Kiev. Le chancelier Olaf Scholz l’y rejoindra.', 'FRA+DEU>UKR'],
  ])('is a visitor too: %s: %s', (lang, text, sides) => {
    expect(told(text, lang)).toEqual([
      expect.stringMatching(new RegExp(`^visit ${sides.replaceAll('+', '\\+')} 2024-05-`)),
    ]);
  });

  it.each([
    ['en', 'Emmanuel Macron arrived in Berlin on Monday, where he spoke alongside Olaf Scholz.', 'FRA>DEU'],
    ['en', 'Emmanuel Macron flew to Berlin on Monday with a message for Volodymyr Zelensky.', 'FRA>DEU'],
    [
      'fr',
      'Emmanuel Macron est arrivé lundi à Berlin, où il s’est exprimé aux côtés d’Olaf Scholz.',
      'FRA>DEU',
    ],
    [
      'fr',
      'Une délégation de la Cédéao conduite par le président ghanéen John Mahama est arrivée lundi à Niamey.',
      'ECOWAS>NER',
    ],
    [
      'fr',
      'Le roi Philippe de Belgique est arrivé lundi à Kinshasa, accompagné du Premier ministre Alexander De Croo.',
      'BEL>COD',
    ],
  ])('is none who is at home, elsewhere or of the same party: %s: %s', (lang, text, sides) => {
    expect(told(text, lang)).toEqual([expect.stringContaining(`visit ${sides} `)]);
  });
});

describe('for whom somebody makes a journey', () => {
  const told = toldIn('en');

  it.each([
    [
      'en',
      "Burkina Faso's foreign minister, Djibrill Bassolé, flew to Bamako on Monday on behalf of ECOWAS.",
      'BFA+ECOWAS>MLI',
    ],
    [
      'en',
      "Burkina Faso's foreign minister, Djibrill Bassolé, flew to Bamako on Monday. Bassolé, who was acting for the regional bloc ECOWAS, met Dioncounda Traoré.",
      'BFA+ECOWAS>MLI',
    ],
    [
      'en',
      'Macky Sall of Senegal visited Moscow on Monday. On behalf of the African Union, he asked Vladimir Putin to let grain through.',
      'SEN+AU>RUS',
    ],
    [
      'fr',
      'Mandaté par la Cedeao, le président sénégalais Macky Sall est arrivé lundi à Bamako.',
      'SEN+ECOWAS>MLI',
    ],
    [
      'fr',
      'Jean-Noël Barrot et son homologue allemande, Annalena Baerbock, se sont rendus lundi à Damas au nom de l’Union européenne. Ils ont eu avec Ahmed al-Charaa une discussion franche.',
      'FRA+DEU+EU>SYR',
    ],
  ])('is a visitor too: %s: %s', (lang, text, sides) => {
    expect(told(text, lang)).toEqual([expect.stringContaining(`visit ${sides} 2024-05-`)]);
  });

  it('is one at all stops of the journey', () => {
    const text =
      "On behalf of the European Union, Finland's foreign minister, Pekka Haavisto, will visit Addis Ababa on 20 and 21 May and Khartoum on 22 and 23 May.";
    expect(told(text)).toEqual([
      'visit FIN+EU>ETH 2024-05-20/2024-05-21',
      'visit FIN+EU>SDN 2024-05-22/2024-05-23',
    ]);
  });

  it('is none for whom somebody else speaks', () => {
    const text =
      'Macky Sall of Senegal visited Moscow on Monday. On behalf of the European Union, Charles Michel welcomed the trip.';
    expect(told(text)).toEqual([expect.stringContaining('visit SEN>RUS ')]);
  });
});
