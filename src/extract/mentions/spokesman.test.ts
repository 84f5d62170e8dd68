import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const ABUJA = 'ECOWAS met in Abuja on Sunday.';

describe('who speaks for an organisation', () => {
  it.each([
    [
      'en',
      'Sierra Leone’s Julius Maada Bio, who chairs ECOWAS, travelled to Bissau on Monday.',
      'ECOWAS>GNB',
    ],
    ['en', 'Senegal’s Macky Sall, chairman of the African Union, travelled to Sochi on Monday.', 'AU>RUS'],
    ['en', 'Sarkozy, who held the presidency of the European Council, flew to Moscow on Monday.', 'EU>RUS'],
    ['en', 'ECOWAS sent its mediator Goodluck Jonathan to Bamako on Monday.', 'ECOWAS>MLI'],
    [
      'en',
      'ECOWAS mediator Goodluck Jonathan, a former Nigerian president, flew to Bamako on Monday.',
      'ECOWAS>MLI',
    ],
    ['en', 'The UN envoy for Sudan, Ramtane Lamamra, ended a stay in Port Sudan on Monday.', 'UN>SDN'],
    [
      'en',
      'It named Cyril Ramaphosa as SADC facilitator. The facilitator will travel to Maseru on Monday.',
      'SADC>LSO',
    ],
    ['en', `${ABUJA} The bloc’s envoy, Goodluck Jonathan, flew to Bamako on Monday.`, 'ECOWAS>MLI'],
    [
      'en',
      `${ABUJA} The mediator of the regional bloc, Goodluck Jonathan, flew to Bamako on Monday.`,
      'ECOWAS>MLI',
    ],
    [
      'fr',
      'Le Sierra-Léonais Julius Maada Bio, qui préside la Cédéao, s’est rendu lundi à Bissau.',
      'ECOWAS>GNB',
    ],
    [
      'fr',
      'Macky Sall, qui assure la présidence tournante de l’Union africaine, s’est rendu lundi à Sotchi.',
      'AU>RUS',
    ],
    [
      'fr',
      'Une délégation de la Cédéao, de l’Union africaine et de l’ONU est arrivée lundi à Niamey.',
      'ECOWAS+AU+UN>NER',
    ],
    [
      'fr',
      'La Cédéao siège à Abuja. L’envoyé du bloc, Goodluck Jonathan, s’est rendu lundi à Bamako.',
      'ECOWAS>MLI',
    ],
  ])('%s: %s counts for it', (lang, text, sides) => {
    expect(toldIn(lang)(text)).toContainEqual(expect.stringContaining(`visit ${sides} `));
  });

  it.each([
    ['en', 'President John Mahama of Ghana, who chairs ECOWAS, travelled to Niamey on Monday.', 'GHA>NER'],
    ['en', 'Emmanuel Macron, who chaired the G7 last year, flew to Beirut on Monday.', 'FRA>LBN'],
    ['en', 'Macron, who met the chairman of the African Union, flew to Beirut on Monday.', 'FRA>LBN'],
    ['en', 'Macron sent his envoy, Jean-Yves Le Drian, to Beirut on Monday.', 'FRA>LBN'],
    ['fr', 'Le président ghanéen John Mahama, qui préside la Cédéao, s’est rendu lundi à Niamey.', 'GHA>NER'],
  ])('%s: %s counts for his country', (lang, text, sides) => {
    expect(toldIn(lang)(text)).toContainEqual(expect.stringContaining(`visit ${sides} `));
  });
});
