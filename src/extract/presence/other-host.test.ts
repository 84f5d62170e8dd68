import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('whoever received somebody as another did', () => {
  it.each([
    [
      'Astana welcomed Shavkat Mirziyoyev on Monday, as had Ashgabat earlier in March.',
      'visit UZB>TKM 2024-03',
    ],
    [
      'Kazakhstan gave Shavkat Mirziyoyev a state visit on Monday, as Turkmenistan had done in March.',
      'visit UZB>TKM 2024-03',
    ],
    [
      'Astana welcomed Shavkat Mirziyoyev on Monday. Ashgabat had done so in February.',
      'visit UZB>TKM 2024-02',
    ],
  ])('was his host: %s', (text, engagement) => {
    expect(told(text)).toEqual(['visit UZB>KAZ 2024-05-13', engagement]);
  });

  it('was his host in French', () => {
    const text = 'Astana a accueilli Shavkat Mirziyoyev lundi, comme Achgabat l’avait fait en février.';
    expect(told(text, 'fr')).toEqual(['visit UZB>KAZ 2024-05-13', 'visit UZB>TKM 2024-02']);
  });

  it.each([
    'Astana welcomed the decision on Monday, as Ashgabat had done in February.',
    'Shavkat Mirziyoyev praised Kazakhstan on Monday, as Turkmenistan had done in February.',
  ])('was nobody’s host: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
