import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** Sides, day and people. Published on Monday, 13 May 2024. */
const told = (text: string, lang: string): string[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements.map(
    (one) =>
      `${one.visitors.join('+')}>${one.hosts.join('+')} ${one.start} ${one.people.map(({ name }) => name).join(', ')}`,
  );

describe('who presides over a parliament', () => {
  it.each([
    ['en', 'EST', 'The Speaker of the Riigikogu, Anna Nestor, visited Ghana on Friday.'],
    ['en', 'EST', 'Anna Nestor, the speaker of the Riigikogu, visited Ghana on Friday.'],
    ['en', 'UKR', 'The Chairman of the Verkhovna Rada, Anna Nestor, visited Ghana on Friday.'],
    ['en', 'ISR', 'Knesset Speaker Anna Nestor visited Ghana on Friday.'],
    ['en', 'MAR', 'The speaker of Morocco’s House of Representatives, Anna Nestor, visited Ghana on Friday.'],
    ['en', 'AUT', 'The President of the Austrian National Council, Anna Nestor, visited Ghana on Friday.'],
    [
      'en',
      'LUX',
      'Ghana received the president of the Chamber of Deputies of Luxembourg, Anna Nestor, on Friday.',
    ],
    ['en', 'UZB', 'Ghana received the chairman of Uzbekistan’s Senate, Anna Nestor, on Friday.'],
    ['en', 'GEO', 'Georgia’s parliamentary speaker, Anna Nestor, visited Ghana on Friday.'],
    ['fr', 'LTU', 'La présidente du Seimas, Anna Nestor, s’est rendue au Ghana vendredi.'],
    ['fr', 'SVK', 'La présidente du Conseil national slovaque, Anna Nestor, s’est rendue au Ghana vendredi.'],
    [
      'fr',
      'MAR',
      'La présidente de la Chambre des représentants du Maroc, Anna Nestor, s’est rendue au Ghana vendredi.',
    ],
    [
      'fr',
      'MLI',
      'Anna Nestor, présidente du Conseil national de transition du Mali, s’est rendue au Ghana vendredi.',
    ],
    ['fr', 'CZE', 'Anna Nestor, présidente du Sénat tchèque, s’est rendue au Ghana vendredi.'],
  ])('is of its country (%s): %s %s', (lang, code, text) => {
    expect(told(text, lang)).toEqual([`${code}>GHA 2024-05-10 Anna Nestor`]);
  });

  it.each([
    ['en', 'The Knesset voted on Friday on the budget, the Seimas on Monday.', []],
    ['fr', 'Le président du Conseil italien s’est rendu au Ghana vendredi.', ['ITA>GHA 2024-05-10 ']],
  ])('and nobody else (%s): %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });
});
