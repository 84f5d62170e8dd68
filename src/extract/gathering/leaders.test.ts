import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en', '2024-02-29');

describe('the leaders of a body, a region or many countries', () => {
  it.each([
    [
      'ECOWAS leaders left Abuja on Sunday at the close of an extraordinary summit on the juntas.',
      'summit 2024-02-25 NGA | ECOWAS @Abuja',
    ],
    [
      'Caribbean Community leaders went home from Georgetown on Wednesday.',
      'summit 2024-02-28 GUY | CARICOM @Georgetown',
    ],
    [
      'G7 finance ministers wrapped up three days of discussions in Niigata on Saturday.',
      'summit 2024-02-22/2024-02-24 JPN | G7 @Niigata',
    ],
    ['APEC leaders wound up their annual summit in Lima on Wednesday.', 'summit 2024-02-28 PER |  @Lima'],
    [
      'Gulf leaders went their separate ways in Riyadh on Wednesday without a word on Yemen.',
      'summit 2024-02-28 SAU |  @Riyadh',
    ],
    [
      'Dozens of world leaders were in Munich on Wednesday to discuss Ukraine.',
      'summit 2024-02-28 DEU |  @Munich',
    ],
    [
      'BRUSSELS, Feb 29 - European Union and Latin American leaders parted on Wednesday after two days of talks with a text on the war in Ukraine.',
      'summit 2024-02-27/2024-02-28 BEL | EU @Brussels',
    ],
    [
      'The countries of the Nile basin opened a two-day summit in Entebbe on Wednesday, with host Yoweri Museveni calling for patience.',
      'summit 2024-02-28/2024-02-29 UGA | UGA @Entebbe',
    ],
    [
      'At their summit in Samarkand on Wednesday, the European Union and the five Central Asian states signed a partnership.',
      'summit 2024-02-28 UZB | EU @Samarkand',
    ],
  ])('meet where they act, part or go home from: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it.each([
    [
      'Les dirigeants de la Caricom ont quitté Castries hier soir.',
      'summit 2024-02-28 LCA | CARICOM @Castries',
    ],
    [
      'Les dirigeants de l’Apec se sont séparés mercredi à Lima sans communiqué.',
      'summit 2024-02-28 PER |  @Lima',
    ],
    [
      'Une trentaine de chefs d’État ont débattu mercredi à Nairobi de la dette.',
      'summit 2024-02-28 KEN |  @Nairobi',
    ],
    [
      'Près de quarante dirigeants se sont retrouvés mercredi à Nairobi.',
      'summit 2024-02-28 KEN |  @Nairobi',
    ],
    [
      'À l’issue de leur sommet, tenu mercredi à Riyad, le Conseil de coopération du Golfe et les États d’Asie centrale ont adopté un plan d’action.',
      'summit 2024-02-28 SAU | GCC @Riyad',
    ],
  ])('do so in French: %s', (text, told) => {
    expect(read(text, 'fr')).toEqual([told]);
  });

  it.each([
    ['en', 'Party leaders parted in Abuja on Wednesday without a deal.'],
    ['en', 'Union leaders left Paris on Wednesday after talks with the employers.'],
    ['en', 'Thirty ministers were sworn in in Nairobi on Wednesday.'],
    ['en', 'NATO leaders said on Tuesday that the war in Ukraine would last.'],
    ['en', 'European leaders condemned the attack in Moscow on Wednesday.'],
    ['fr', 'Une trentaine de ministres ont prêté serment mercredi à Nairobi.'],
    ['fr', 'Les dirigeants du club ont quitté Madrid mercredi.'],
  ])('%s: are none where they are of one country, or only speak of it: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });

  it.each([
    [
      'en',
      'EU leaders were received by Recep Tayyip Erdogan in Ankara on Tuesday.',
      'summit 2024-02-27 TUR | EU+TUR @Ankara',
    ],
    [
      'fr',
      'Les dirigeants de la Caricom, que recevait Allen Chastanet, ont quitté Sainte-Lucie hier soir.',
      'summit 2024-02-28 LCA | CARICOM+LCA @–',
    ],
    [
      'fr',
      'Les ministres des Finances et gouverneurs des banques centrales du G20 se sont réunis mardi à São Paulo.',
      'summit 2024-02-27 BRA | G20 @São Paulo',
    ],
    [
      'fr',
      'À l’issue de leur réunion à Tromsø, mardi, les ministres des Affaires étrangères du Conseil de l’Arctique ont dénoncé la guerre.',
      'summit 2024-02-27 NOR |  @Tromsø',
    ],
  ])('%s: are received to a gathering, whatever they are called: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });

  it.each([
    [
      'fr',
      'Réunis mardi à Djeddah, les chefs d’État arabes ont réintégré la Syrie.',
      'summit 2024-02-27 SAU |  @Djeddah',
    ],
    [
      'en',
      'Gathered in Addis Ababa on Tuesday, African Union foreign ministers agreed on a budget.',
      'summit 2024-02-27 ETH | AU @Addis Ababa',
    ],
    [
      'fr',
      'Par visioconférence, les dirigeants du G20 ont promis mardi un moratoire sur la dette.',
      'summit 2024-02-27 – | G20 @–',
    ],
    [
      'en',
      'Meeting by video link on Tuesday, G20 leaders promised a freeze on debt.',
      'summit 2024-02-27 – | G20 @–',
    ],
  ])('%s: meet where their sentence opens, or on screens: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });
});

describe('ministers of a body who debate at a place', () => {
  it('gather there', () => {
    expect(
      read(
        "Les ministres de l'Intérieur de l'Asean débattront de la traite des êtres humains les 18 et 19 mars à Siem Reap.",
        'fr',
      ),
    ).toEqual(['summit 2024-03-18/2024-03-19 KHM | ASEAN @Siem Reap']);
  });
});
