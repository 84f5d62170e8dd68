import { describe, expect, it } from 'vitest';
import { readIn } from '../gathering/probe';
import { toldIn } from '../presence/probe';

const gatherings = readIn('en');
const told = toldIn('en');
const FORUM = 'Foreign Minister Péter Szijjártó will attend a forum of the OIC in Baku on Friday.';

describe('what an article tells beside its gathering', () => {
  it.each([
    ['a journey elsewhere that may follow', ' He could then fly to Minsk to see Alexander Lukashenko.'],
    ['a leader of another paragraph', '\n\nRecep Tayyip Erdoğan offered on Tuesday to mediate.'],
    ['a leader at home', '\n\nChilean President Gabriel Boric has not left his country since May.'],
  ])('is of no one who takes part: %s', (_, text) => {
    expect(gatherings(FORUM + text)[0]).toBe(gatherings(FORUM)[0]);
  });
});

describe('what an article tells beside its visits', () => {
  it.each([
    [
      'a visitor who is asked to drop something calls nothing off',
      'Petteri Orpo, who visited Riga on 2 May, has urged Latvia to drop its objections.',
      ['visit FIN>LVA 2024-05-02'],
    ],
    [
      'the day of a call is that of no journey',
      'Gabriel Boric met Gustavo Petro in Bogotá on 2 May. Boric phoned Luis Arce on Tuesday. Critics lament the cost of the trip.',
      ['visit CHL>COL 2024-05-02'],
    ],
    [
      'he who was at a forum goes on',
      'William Ruto returned on Saturday from Seville, where he took part in a conference, and is due in London on 1 July for talks with Keir Starmer.',
      ['summit KEN>ESP 2024-05-11', 'visit KEN>GBR 2024-07-01'],
    ],
    [
      'a part that somebody gave up is no stop of another',
      'Johann Wadephul will end his tour in Luanda on Thursday. Angola’s President João Lourenço gave up his part as a mediator in Chad in March.',
      ['visit DEU>AGO 2024-05-16'],
    ],
    [
      'two men are those of the sentence',
      'King Harald will host a dinner in Oslo on Tuesday. Gabriel Boric is to hold talks with President Gustavo Petro on Wednesday, the first meeting between the two men.',
      ['meeting CHL+COL> 2024-05-15'],
    ],
    [
      'their ministers are of those who met',
      'Johann Wadephul visits Angola on Thursday. Algerian President Abdelmadjid Tebboune and his Tunisian counterpart Kais Saied met in Doha on 3 May in the presence of the emir, Sheikh Tamim bin Hamad Al Thani. Their foreign ministers signed a declaration of principles in Washington on 6 May.',
      ['visit DEU>AGO 2024-05-16', 'summit DZA+TUN+QAT>QAT 2024-05-03', 'meeting DZA+TUN> 2024-05-06'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
