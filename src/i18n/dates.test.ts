import { expect, it } from 'vitest';
import { formatPeriod } from './dates';

it.each([
  ['2025-06-22', '2025-06-26', '22–26 June 2025', '22–26 juin 2025'],
  ['2025-06-22', null, '22 June 2025', '22 juin 2025'],
  ['2025-06-22', '2025-06-22', '22 June 2025', '22 juin 2025'],
  ['2023', null, 'in 2023 (day unknown)', 'en 2023 (jour inconnu)'],
  ['2025-06', null, 'in June 2025 (day unknown)', 'en juin 2025 (jour inconnu)'],
  ['2025-06~', null, 'about June 2025', 'vers juin 2025'],
  ['2025-06-22', '..', 'since 22 June 2025', 'depuis le 22 juin 2025'],
  ['2025-05-30', '2025-06-02', '30 May – 2 June 2025', '30 mai – 2 juin 2025'],
  ['2024-12-30', '2025-01-01', '30 December 2024 – 1 January 2025', '30 décembre 2024 – 1er janvier 2025'],
  ['2025-06-01', '2025-06-03', '1–3 June 2025', '1er–3 juin 2025'],
  ['2025-06-22~', '2025-06-26~', 'about 22–26 June 2025', 'vers le 22–26 juin 2025'],
  ['2025-06', '2025-08', 'June – August 2025', 'juin – août 2025'],
  ['2023?', null, '2023 (uncertain)', '2023 (incertain)'],
  ['2025-06-22', '', 'from 22 June 2025 (end unknown)', 'dès le 22 juin 2025 (fin inconnue)'],
  [null, null, 'date unknown', 'date inconnue'],
])('says %s to %s in both languages', (start, end, en, fr) => {
  expect(formatPeriod(start, end, 'en')).toBe(en);
  expect(formatPeriod(start, end, 'fr')).toBe(fr);
});
