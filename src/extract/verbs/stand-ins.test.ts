import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

/** Published on Monday, 13 May 2024. */
describe('whoever goes along with somebody', () => {
  it.each([
    ['en', 'In March Antony Blinken accompanied President Biden to Oslo.'],
    ['en', 'Antony Blinken, who accompanied Joe Biden to Oslo in March, said so.'],
    ['en', 'Antony Blinken escorted the American president to Oslo in March.'],
    ['fr', 'En mars, Antony Blinken a accompagné le président Biden à Oslo.'],
  ])('travels where they go (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit USA>NOR 2024-03']);
  });

  it('goes to each place', () => {
    expect(told('In March Antony Blinken accompanied President Biden to Oslo and Lima.')).toEqual([
      'visit USA>NOR 2024-03',
      'visit USA>PER 2024-03',
    ]);
  });

  it.each([
    'Joe Biden was accompanied by Antony Blinken in March.',
    'Antony Blinken accompanied President Biden to the airport in March.',
  ])('goes nowhere where no place is told: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what was reached or signed somewhere', () => {
  it.each([
    'Gabriel Boric briefed Josep Borrell on the agreements reached in Oslo on 8 March.',
    'Gabriel Boric told parliament that the deal reached in Oslo on 8 March was fair.',
    'Gabriel Boric referred to the declaration adopted in Oslo on 8 March.',
  ])('leads nobody there who speaks of it: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
