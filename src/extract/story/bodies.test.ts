import { describe, expect, it } from 'vitest';
import { readIn } from '../gathering/probe';

const read = readIn('en');

describe('an organisation that is not named again', () => {
  it.each([
    [
      'en',
      'SADC suspended the talks in May. Leaders of the bloc will meet in Gaborone on Friday.',
      'BWA | SADC @Gaborone',
    ],
    [
      'en',
      'SADC suspended the talks. Leaders of the regional bloc meet in Gaborone on Friday.',
      'BWA | SADC @Gaborone',
    ],
    [
      'en',
      "NATO is of two minds. The alliance's foreign ministers will meet in Oslo on Friday.",
      'NOR | NATO @Oslo',
    ],
    ['en', 'NATO is of two minds. Its defence ministers will meet in Oslo on Friday.', 'NOR | NATO @Oslo'],
    ['en', 'CARICOM sent a note. The group will meet in Nassau on Friday.', 'BHS | CARICOM @Nassau'],
    [
      'en',
      'NATO is of two minds. The alliance will hold a summit in Madrid on Friday.',
      'ESP | NATO @Madrid',
    ],
    ['en', 'ASEAN is of two minds. Its leaders will confer by videoconference on Friday.', '– | ASEAN @–'],
    [
      'fr',
      'La SADC hésite. Les dirigeants du bloc se réuniront vendredi à Gaborone.',
      'BWA | SADC @Gaborone',
    ],
    [
      'fr',
      "L'Otan hésite. Les ministres de la Défense de l'alliance se réuniront vendredi à Oslo.",
      'NOR | NATO @Oslo',
    ],
    [
      'fr',
      'La Caricom hésite. Ses chefs de gouvernement se réuniront vendredi à Nassau.',
      'BHS | CARICOM @Nassau',
    ],
  ])('lends its leaders its name: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-17 ${told}`]);
  });

  it('may be a series of gatherings', () => {
    expect(read('The Quad was founded in 2007. Its leaders met in Perth on 24 May 2022.')).toEqual([
      'summit 2022-05-24 AUS |  @Perth',
    ]);
  });

  it.each([
    'NATO is of two minds. Leaders of the Jewish community met the minister in Oslo on Friday.',
    'The mayor is of two minds. Its leaders will meet in Oslo on Friday.',
    'The EU wrote to Serbia. The members of the union marched in Novi Sad on Friday.',
  ])('is none where others are meant: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
