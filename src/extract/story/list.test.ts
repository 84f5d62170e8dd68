import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a list of visits or of gatherings, a line each under its heading', () => {
  it.each([
    [
      'State visits made by President Eduardo Frei\n- 1965: France\n- October 1966: Italy',
      ['visit CHL>FRA 1965', 'visit CHL>ITA 1966-10'],
    ],
    [
      'Foreign trips by Angela Merkel\nDates\tCountry\tCity\n4–6 June 2012\tPeru\tLima\n7 June 2012\tChile\tSantiago',
      ['visit DEU>PER 2012-06-04/2012-06-06', 'visit DEU>CHL 2012-06-07'],
    ],
    [
      'Angela Merkel made the following official visits:\n* Peru (4–6 June 2012)\n* Chile (May 2013)',
      ['visit DEU>PER 2012-06-04/2012-06-06', 'visit DEU>CHL 2013-05'],
    ],
    [
      'List of trips made by Angela Merkel\nPeru – Lima – 4–6 June 2012 – Met with President Ollanta Humala. State visit.\nChile – Santiago – 7 June 2012 – Working visit.',
      ['visit DEU>PER 2012-06-04/2012-06-06', 'visit DEU>CHL 2012-06-07'],
    ],
    [
      'Visits by the Prime Minister of Japan\n2019\n4–6 June: Peru\n7 June: Chile\n2020\n10 May: Kenya',
      ['visit JPN>PER 2019-06-04/2019-06-06', 'visit JPN>CHL 2019-06-07', 'visit JPN>KEN 2020-05-10'],
    ],
  ])('leads somebody to the country of each line: %s', (text, want) => {
    expect(told(text)).toEqual(want);
  });

  it.each([
    [
      'State visits to Peru\nJune 1963: President Kaunda of Zambia\n1965: King Baudouin (Belgium)',
      ['visit ZMB>PER 1963-06', 'visit BEL>PER 1965'],
    ],
    [
      'State visits hosted by King Harald V of Norway\n12–14 June 2001: King Carl XVI Gustaf of Sweden\n5–7 May 2003: President Tarja Halonen of Finland',
      ['visit SWE>NOR 2001-06-12/2001-06-14', 'visit FIN>NOR 2003-05-05/2003-05-07'],
    ],
    [
      'List of state visits received by Norway\nDate\tGuest\tCountry\n2001\tKing Carl XVI Gustaf\tSweden\n2003\tPresident Tarja Halonen\tFinland',
      ['visit SWE>NOR 2001', 'visit FIN>NOR 2003'],
    ],
    [
      'Visits to Peru\nZambia – President Alpha Bravo – 1963\nBelgium – King Charlie – 1965',
      ['visit ZMB>PER 1963', 'visit BEL>PER 1965'],
    ],
    [
      'The following heads of state have visited Peru:\n1963: President Kaunda of Zambia\n1965: visit of King Baudouin of Belgium',
      ['visit ZMB>PER 1963', 'visit BEL>PER 1965'],
    ],
    [
      'High-level visits from Zambia to Peru\nPresident Kaunda (1963, 1967)\nForeign Minister Rupiah Banda (March 1976)',
      ['visit ZMB>PER 1963', 'visit ZMB>PER 1967', 'visit ZMB>PER 1976-03'],
    ],
  ])('has the guest of each line come to one country: %s', (text, want) => {
    expect(told(text)).toEqual(want);
  });

  it.each([
    [
      'NATO summits\n1st – Rome, Italy – 7–8 November 1991\n2nd – Madrid, Spain – 8–9 July 1997',
      ['summit NATO>ITA 1991-11-07/1991-11-08', 'summit NATO>ESP 1997-07-08/1997-07-09'],
    ],
    ['Past summits:\n- 2014: Lima\n- 2016: Quito', ['summit >PER 2014', 'summit >ECU 2016']],
    [
      'Franco-German summits\n* 22 January 2003 – Paris\n* 13 March 2006 – Berlin',
      ['visit DEU>FRA 2003-01-22', 'visit FRA>DEU 2006-03-13'],
    ],
  ])('gathers at the place of each line: %s', (text, want) => {
    expect(told(text)).toEqual(want);
  });

  it.each([
    [
      'Visites d’État effectuées par le président Eduardo Frei\n- 1965 : France\n- octobre 1966 : Italie',
      ['visit CHL>FRA 1965', 'visit CHL>ITA 1966-10'],
    ],
    [
      'Visites officielles au Pérou\n1963 : le président Kaunda (Zambie)\n4-6 juin 1965 : le roi Baudouin (Belgique)',
      ['visit ZMB>PER 1963', 'visit BEL>PER 1965-06-04/1965-06-06'],
    ],
    [
      'Sommets de l’Otan\n- 7 et 8 novembre 1991 : Rome\n- 4 et 5 septembre 2014 : Newport (Royaume-Uni)',
      ['summit NATO>ITA 1991-11-07/1991-11-08', 'summit NATO>GBR 2014-09-04/2014-09-05'],
    ],
  ])('is read in French: %s', (text, want) => {
    expect(told(text, 'fr')).toEqual(want);
  });

  it('tells what was told before only once', () => {
    const text =
      'Angela Merkel paid a state visit to Peru in June 2012.\n\nState visits to Peru\n1963: President Kaunda of Zambia\nJune 2012: Angela Merkel';
    expect(told(text)).toEqual(['visit DEU>PER 2012-06', 'visit ZMB>PER 1963']);
  });

  it.each([
    'Rubio to make visits to Peru and Chile\nWASHINGTON, 10 May – The Secretary of State said little.\nOn Monday the Senate voted.',
    'State visits to Peru\nIn 1963 the embassy was opened.\nIn 1965 it was closed.',
  ])('is no list where the lines are sentences: %s', (text) => {
    expect(told(text).filter((one) => /19|2024-05-10/.test(one))).toEqual([]);
  });

  it('has the level of its heading, and that of a line before it', () => {
    const text =
      'State visits to Peru\n1963: President Kaunda of Zambia\n1965: King Baudouin of Belgium (working visit)';
    const { engagements } = extractDocument({ id: 't', lang: 'en', text });
    expect(engagements.map(({ level }) => level)).toEqual(['state', 'working']);
  });
});
