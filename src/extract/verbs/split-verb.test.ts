import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Monday, 13 May 2024. */
const told = toldIn('en');

describe('a verb with a part behind its object', () => {
  it.each([
    ['Keir Starmer walked Donald Tusk round Chequers on Friday.', 'visit POL>GBR 2024-05-10'],
    [
      'Emmanuel Macron was walked round the port of Oslo by Jonas Gahr Støre on Friday.',
      'visit FRA>NOR 2024-05-10',
    ],
    [
      'Donald Tusk had the Irish prime minister, Simon Harris, over for lunch in Warsaw on Friday.',
      'visit IRL>POL 2024-05-10',
    ],
  ])('has one, or is a passive: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('has none where the part follows right behind its past', () => {
    expect(told('Paul Kagame walked round the Louvre in Paris on Friday.')).toEqual([
      'visit RWA>FRA 2024-05-10',
    ]);
  });

  it.each([
    'Lula da Silva had pressed Giorgia Meloni over the trade deal on Friday.',
    'The EU–China summit in the German city was put off in June.',
  ])('has no other verb before its object, and nothing that is only put off: %s', (text) => {
    expect(told(text).filter((one) => one.startsWith('visit'))).toEqual([]);
  });
});
