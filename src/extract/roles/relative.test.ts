import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('behind a relative clause goes on who stood before it', () => {
  const BERLIN = 'Zelenskiy was in Berlin on Monday, where Olaf Scholz promised tanks,';
  it.each([
    ['en', `${BERLIN} and had dinner the same night in Paris with Emmanuel Macron.`],
    ['en', `${BERLIN} and had a working lunch in Paris on Tuesday with Emmanuel Macron.`],
    ['en', `${BERLIN} before having dinner in Paris with Emmanuel Macron.`],
    [
      'fr',
      'Zelensky était lundi à Berlin, où Olaf Scholz lui a promis des chars, et a eu mardi à Paris un entretien avec Emmanuel Macron.',
    ],
    [
      'fr',
      'Zelensky était lundi à Berlin, où Olaf Scholz a promis des chars, avant de dîner à Paris avec Emmanuel Macron.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([
      'visit UKR>DEU 2024-05-13',
      expect.stringContaining('visit UKR>FRA'),
    ]);
  });
});

describe('whom a verb meets', () => {
  it.each([
    [
      'fr',
      'Mike Pompeo rencontre dimanche à Kiev Volodymyr Zelensky, puis sera reçu lundi à Minsk par Alexandre Loukachenko.',
    ],
    ['fr', 'Mike Pompeo a vu dimanche à Kiev Volodymyr Zelensky et gagne lundi Minsk.'],
    [
      'fr',
      'Mike Pompeo a vu dimanche à Kiev Volodymyr Zelensky, avant d’être reçu lundi à Minsk par Alexandre Loukachenko.',
    ],
    ['en', 'Mike Pompeo saw Volodymyr Zelensky in Kyiv on Sunday, then flew to Minsk on Monday.'],
  ])('acts in no verb that is joined to it: %s: %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([
      expect.stringContaining('visit USA>UKR'),
      expect.stringContaining('visit USA>BLR'),
    ]);
  });
});

describe('a nationality as a noun', () => {
  it.each([
    [
      'Milei received Lula in Buenos Aires on Sunday; the Brazilian then travels on Monday to Montevideo.',
      'BRA>URY',
    ],
    ['Putin saw Recep Tayyip Erdogan in Sochi on Sunday. The Turk flies to Baku on Monday.', 'TUR>AZE'],
    ['Joe Biden received Fumio Kishida on Sunday. The Japanese then goes to Ottawa on Monday.', 'JPN>CAN'],
  ])('is somebody where a verb follows: %s', (text, sides) => {
    expect(toldIn('en')(text)).toContain(`visit ${sides} 2024-05-13`);
  });

  it('is none before a noun', () => {
    expect(toldIn('en')('William Ruto was in Paris on Monday. The Kenyan visits were few.')).toEqual([
      'visit KEN>FRA 2024-05-13',
    ]);
  });
});
