import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('the day on which a journey was told of', () => {
  it.each([
    'announced on Friday',
    'made public on Friday',
    'disclosed on Friday',
    'unveiled on Friday by his office',
  ])('is none of the journey: %s', (words) => {
    expect(
      told(`Yoon Suk Yeol is due in Suva on 4 June. The two-day trip, ${words}, will be his first to Fiji.`),
    ).toEqual(['visit KOR>FJI 2024-06-04/2024-06-05']);
  });

  it('is where the one before led', () => {
    const text =
      'Yoon Suk Yeol is due in Tokyo on 4 June, the first trip by a Korean leader since Lee Myung-bak’s to Kyoto in December 2011.';
    expect(told(text)).toContain('visit KOR>JPN 2011-12');
  });
});

describe('a minister who speaks of himself', () => {
  it('is who flies tomorrow', () => {
    expect(
      told(
        'Media release – Penny Wong, Minister for Foreign Affairs. Tomorrow I fly to Apia, where Prime Minister Fiamē Naomi Mata’afa and I will discuss the climate.',
      ),
    ).toEqual(['visit AUS>WSM 2024-05-14']);
  });
});

describe('a list of two with an apposition', () => {
  it('has its verb behind the second', () => {
    expect(
      told(
        'On Monday the Japanese emperor, Akihito, and Empress Michiko flew to Manila, sixty years after the two states restored relations.',
      ),
    ).toEqual(['visit JPN>PHL 2024-05-13']);
  });
});
