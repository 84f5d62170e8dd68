import { expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

it('reads a place that has somebody as his host', () => {
  expect(
    told(
      'Narendra Modi flew to Port of Spain on Thursday. Accra had him on Wednesday.',
      'en',
      '2025-07-05',
    ).sort(),
  ).toEqual(['visit IND>GHA 2025-07-02', 'visit IND>TTO 2025-07-03']);
  expect(
    told(
      'Narendra Modi flew to Port of Spain on Thursday. New Delhi had him on Wednesday.',
      'en',
      '2025-07-05',
    ),
  ).toHaveLength(1);
});

it('reads him as the guest of a city by whatever verb, in a text about his journeys', () => {
  const text = 'Volodymyr Zelensky visited Berlin on Monday. Paris gave him a parade on Tuesday.';
  expect(told(text, 'en', '2024-05-15').sort()).toEqual([
    'visit UKR>DEU 2024-05-13',
    'visit UKR>FRA 2024-05-14',
  ]);
  expect(told(text.replace('gave him a parade', 'accused him'), 'en', '2024-05-15')).toHaveLength(1);
});

it('reads a nation that has somebody as his host, at a place of its own', () => {
  expect(
    told(
      "Le pape François est arrivé lundi à Antananarivo. Mercredi, les Mauriciens l'auront à leur tour, à Port-Louis.",
      'fr',
      '2024-05-13',
    ),
  ).toEqual(['visit VAT>MDG 2024-05-13', 'visit VAT>MUS 2024-05-15']);
});

it('reads a stranger of a nation whom a place has on a day, and nobody whom it only tells something', () => {
  const text = 'Djibouti will have a Turkish visitor on Tuesday. Hulusi Akar is no stranger there.';
  expect(told(text, 'en', '2024-05-13')).toEqual(['visit TUR>DJI 2024-05-14']);
  expect(told(text.replace('will have', 'told'), 'en', '2024-05-13')).toEqual([]);
  expect(told(text.replace('Djibouti', "Djibouti's zoo"), 'en', '2024-05-13')).toEqual([]);
});
