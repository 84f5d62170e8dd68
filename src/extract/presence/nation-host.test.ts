import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('a nation that has somebody', () => {
  it.each([
    ['The Poles had Narendra Modi on Wednesday and Thursday.', 'visit IND>POL 2024-05-08/2024-05-09'],
    [
      'Modi is in Kyiv after taking leave of the Poles, who had had him on the 8th.',
      'visit IND>POL 2024-05-08',
    ],
    [
      'Washington is busy with Xi Jinping, whom the Americans will have on their soil from Tuesday until Friday.',
      'visit CHN>USA 2024-05-14/2024-05-17',
    ],
  ])('is his host: %s', (text, engagement) => {
    expect(told(text)).toContain(engagement);
  });

  it('is his host in French', () => {
    expect(told('Modi a atterri à Kyiv lundi. Les Polonais l’avaient eu jeudi.', 'fr')).toContain(
      'visit IND>POL 2024-05-09',
    );
  });

  it.each([
    'The Russians had Narendra Modi in mind on Thursday.',
    'The Russians kept Narendra Modi waiting until Friday.',
    'Putin, whom the Ukrainians had on Monday accused of murder, spoke.',
  ])('has him nowhere: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
