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
    [
      'en',
      'Sent by SADC, Mozambique’s former president Joaquim Chissano flew to Maseru on Monday.',
      'SADC>LSO',
    ],
    [
      'en',
      'Uhuru Kenyatta, whom the East African Community appointed facilitator, flew to Goma on Monday.',
      'EAC>COD',
    ],
    ['en', 'Macky Sall flew to Sochi on Monday on behalf of the African Union.', 'AU>RUS'],
    ['en', 'ECOWAS sent former Nigerian president Goodluck Jonathan to Bamako on Monday.', 'ECOWAS>MLI'],
    ['en', 'CARICOM’s Belizean secretary-general, Carla Barnett, flew to Nassau on Monday.', 'CARICOM>BHS'],
    [
      'en',
      'Thabo Mbeki mediates on behalf of SADC. The former South African president flew to Harare on Monday.',
      'SADC>ZWE',
    ],
    [
      'en',
      'The Gulf Cooperation Council met. Abdellatif al-Zayani, its secretary general, flew to Sanaa on Monday.',
      'GCC>YEM',
    ],
    ['fr', 'Médiateur de l’Union africaine, Thabo Mbeki s’est rendu lundi à Khartoum.', 'AU>SDN'],
    [
      'fr',
      'Facilitateur désigné par la Communauté d’Afrique de l’Est, Uhuru Kenyatta s’est rendu lundi à Goma.',
      'EAC>COD',
    ],
    ['fr', 'Le Tchadien qui préside la Commission de l’Union africaine s’est rendu lundi à Juba.', 'AU>SSD'],
    [
      'fr',
      'Envoyé conjoint de l’ONU et de la Ligue arabe, Kofi Annan s’est rendu lundi à Damas.',
      'UN+ARAB-LEAGUE>SYR',
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
