import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('talks as the occasion of something', () => {
  it.each([
    ['en', 'Over dinner in Doha on Monday, William Ruto and Mahamat Déby settled the matter.'],
    ['en', 'At talks in Doha on Monday, William Ruto pressed President Mahamat Déby over flights.'],
    ['fr', 'À l’issue de leur entretien, lundi à Doha, William Ruto et Mahamat Déby ont annoncé des vols.'],
    [
      'fr',
      'Au cours d’une rencontre à Doha lundi, William Ruto a promis au Tchadien Mahamat Déby des visas.',
    ],
  ])('were held by those who did it: %s: %s', (lang, text) => {
    expect(told(text, lang)).toHaveLength(1);
    expect(told(text, lang)[0]).toMatch(/^meeting (KEN\+TCD|TCD\+KEN)> 2024-05-13$/);
  });

  it('were held when it was done, whatever was agreed on', () => {
    expect(
      told('At talks in Doha on Monday, William Ruto and Mahamat Déby agreed to open embassies.'),
    ).toEqual(['meeting KEN+TCD> 2024-05-13']);
  });

  it.each([
    ['en', 'At a meeting of his cabinet on Monday, William Ruto praised Mahamat Déby.'],
    ['en', 'During a conversation with reporters on Monday, William Ruto and Mahamat Déby were silent.'],
    ['fr', 'Lors d’une rencontre avec des étudiants lundi, William Ruto a loué Mahamat Déby.'],
    ['fr', 'Pendant un entretien accordé lundi à un journal, William Ruto a critiqué Mahamat Déby.'],
  ])('with somebody else are none of theirs: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual([]);
  });
});
