import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('who goes on behind a sentence about the host', () => {
  const LANDED = 'Xi Jinping arrived in Budapest on Sunday. Viktor Orban praised Chinese investment.';
  const ARRIVE =
    'Xi Jinping est arrivé dimanche à Budapest. Viktor Orban a loué les investissements chinois.';
  it.each([
    ['en', `${LANDED} He leaves for Belgrade on Monday.`],
    ['en', `${LANDED} From there he travels to Belgrade on Monday.`],
    ['en', `${LANDED} He then flies to Belgrade on Monday.`],
    ['en', `${LANDED} He continues to Belgrade on Monday.`],
    ['fr', `${ARRIVE} Il gagnera ensuite Belgrade lundi.`],
    ['fr', `${ARRIVE} De là, il se rendra lundi à Belgrade.`],
  ])('is the guest: %s: %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([
      expect.stringContaining('visit CHN>HUN'),
      'visit CHN>SRB 2024-05-13',
    ]);
  });

  it('is the host where nothing says that anybody goes on', () => {
    expect(toldIn('en')(`${LANDED} He will visit Belgrade in June.`)).toContain('visit HUN>SRB 2024-06');
  });
});
