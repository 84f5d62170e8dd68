import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
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

describe('what a gathering is not told of', () => {
  it.each([
    ['a parade that somebody attended', 'Gabriel Boric attended the parade in Moscow on 9 May.'],
    ['a wedding that somebody attended', 'Gabriel Boric attended a wedding on 9 May.'],
  ])('%s', (_, text) => {
    expect(gatherings(`${FORUM}\n\n${text}`)[0]).toBe(gatherings(FORUM)[0]);
  });

  it.each([
    [
      'a country that its ministers have a treaty with',
      'EU foreign ministers gather in Luxembourg on Monday to review the bloc’s agreement with Israel.',
      ['summit EU>LUX 2024-05-13'],
    ],
    [
      'a visit of who may be chosen there',
      'ECOWAS leaders meet in Abuja on Sunday for their ordinary summit, at which Julius Maada Bio could be chosen as chairman.',
      ['summit ECOWAS+SLE>NGA 2024-05-19'],
    ],
    [
      'no visit to whom its leaders do meet',
      'EU leaders met Volodymyr Zelensky in Brussels on Thursday.',
      ['visit UKR>EU 2024-05-09'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
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
      'he goes on whom a clause of time has as its object',
      'Bola Tinubu made a state visit to France in November 2023, when President Emmanuel Macron received him at the Elysee, and was in Rome last month for talks.',
      ['visit NGA>FRA 2023-11', 'visit NGA>ITA 2024-04'],
    ],
    [
      'a trip at home that is called off is no other',
      'In Saint Lucia, where Bola Tinubu arrives on 28 June, he will address the parliament. Tinubu visited Benue state on Wednesday, cancelling a trip to Kaduna.',
      ['visit NGA>LCA 2024-06-28'],
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

  it('leaves the host of today out of the visit of long ago', () => {
    const text =
      'Nigerian President Bola Tinubu will visit Britain in July at the invitation of Prime Minister Rishi Sunak, the first such trip by a Nigerian leader since 1989.';
    const { engagements } = extractDocument({ id: 't', text, lang: 'en', published: '2024-05-13' });
    expect(engagements.map(({ start, people }) => [start, people.map(({ name }) => name)])).toEqual([
      ['2024-07', ['Bola Tinubu', 'Rishi Sunak']],
      ['1989', []],
    ]);
  });

  it('calls nothing off for a trip at home', () => {
    const text =
      'Bola Tinubu will visit Saint Lucia on 28 June.\n\nTinubu toured Benue state on Wednesday, cancelling a trip to Kaduna.';
    const { engagements } = extractDocument({ id: 't', text, lang: 'en', published: '2024-05-13' });
    expect(engagements.map(({ status }) => status)).toEqual(['announced']);
  });
});
