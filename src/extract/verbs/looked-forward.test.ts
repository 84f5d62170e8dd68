import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('what somebody looks forward to', () => {
  it.each([
    [
      'President Boric looks forward to welcoming King Felipe of Spain to Santiago next month.',
      'visit ESP>CHL 2024-06',
    ],
    ['President Boric looks forward to visiting Spain on 12 December.', 'visit CHL>ESP 2024-12-12'],
    [
      'President Boric said he was looking forward to meeting King Felipe in Rome in July.',
      'meeting CHL+ESP> 2024-07',
    ],
    ['President Boric said he was looking forward to his visit to Spain in March.', 'visit CHL>ESP 2025-03'],
  ])('is a plan with its day: %s', (text, want) => {
    expect(told(text)).toEqual([want]);
  });

  it.each([
    [
      'Le président Boric se réjouit de recevoir le roi Felipe à Santiago le mois prochain.',
      'visit ESP>CHL 2024-06',
    ],
    ['Le président Boric a hâte de se rendre en Espagne en juillet.', 'visit CHL>ESP 2024-07'],
  ])('is one in French: %s', (text, want) => {
    expect(told(text, 'fr')).toEqual([want]);
  });

  it.each([
    'President Boric looks forward to welcoming King Felipe of Spain to Santiago.',
    'The two leaders look forward to meeting again soon.',
  ])('is a wish without one: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

it('has what is to be done for a purpose ahead of it', () => {
  expect(told('Boric will receive Lula for talks on 12 February.')).toEqual(['visit BRA>CHL 2025-02-12']);
  expect(told('Boric will host President Lula for a state visit on 12 February.')).toEqual([
    'visit BRA>CHL 2025-02-12',
  ]);
  expect(told('Boric recevra Lula pour des entretiens le 12 février.', 'fr')).toEqual([
    'visit BRA>CHL 2025-02-12',
  ]);
});

it.each([
  'President Boric looks forward to meeting President Lula at the G20 summit in Rome on 12 February.',
  'The two leaders, President Boric and President Lula, looked forward to seeing each other at the G20 summit in Rome on 12 February.',
])('has the day of a gathering at which somebody will be seen: %s', (text) => {
  const found = told(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^summit G20\+(BRA\+CHL|CHL\+BRA)>ITA 2025-02-12$/);
});

it.each([
  'It was agreed that President Lula would pay an official visit to Chile on 12 February.',
  'President Boric said that President Lula would pay a visit to Chile on 12 February.',
])('has what somebody would do ahead: %s', (text) => {
  expect(told(text)).toEqual(['visit BRA>CHL 2025-02-12']);
});

it('takes an invitation for no visit', () => {
  expect(
    told(
      'President Boric invited President Lula to visit Santiago in February, and President Lula accepted.',
    ),
  ).toEqual([]);
});
