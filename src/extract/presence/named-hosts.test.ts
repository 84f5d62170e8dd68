import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('who somebody’s hosts are', () => {
  it.each([
    ['Angela Merkel thanked her Japanese hosts on Monday.', ['visit DEU>JPN 2024-05-13']],
    [
      'Modi was in Kathmandu on Monday. His very first hosts, in March, had been the Bhutanese.',
      ['visit IND>NPL 2024-05-13', 'visit IND>BTN 2024-03'],
    ],
    [
      'Modi was in Kathmandu on Monday. His next hosts, in June, will be the Americans.',
      ['visit IND>NPL 2024-05-13', 'visit IND>USA 2024-06'],
    ],
  ])('tells his visit: %s', (text, engagements) => {
    expect(told(text)).toEqual(engagements);
  });

  it('tells it in French', () => {
    expect(told('Angela Merkel a remercié lundi ses hôtes japonais.', 'fr')).toEqual([
      'visit DEU>JPN 2024-05-13',
    ]);
  });

  it.each([
    'The World Cup hosts in June were the Brazilians.',
    'In March Colombia beat the Brazilian hosts.',
    'Merkel’s coach told the Brazilian hosts on Monday that he was sorry.',
  ])('tells none of hosts who are nobody’s: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
