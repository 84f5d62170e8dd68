import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('a stop that is read as a traveller', () => {
  it('is none: who makes the journey travels on', () => {
    const text =
      'Le ministre russe gagnera Windhoek mardi, puis Maputo, et bouclera sa tournée à Addis-Abeba vendredi.';
    expect(toldIn('fr')(text, 'fr').filter((one) => one.includes('ETH'))).toEqual([
      expect.stringContaining('visit RUS>ETH'),
    ]);
  });

  it('is one where somebody of it travels who is known by name', () => {
    const text =
      'Alexander Stubb leads Finland. He went to Beijing on 3 March and met Viktor Orbán at Naantali on 7 May.';
    expect(toldIn('en')(text)).toEqual([
      'visit FIN>CHN 2024-03-03',
      expect.stringContaining('visit HUN>FIN 2024-05-07'),
    ]);
  });
});
