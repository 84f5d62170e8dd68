import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a meeting of the ministers of a body', () => {
  it.each([
    [
      'en',
      'Janet Yellen attended a meeting of G20 finance ministers in Bengaluru on Friday.',
      'summit G20+USA>IND',
    ],
    [
      'en',
      'Janet Yellen flew to Bengaluru on Friday for a meeting of G20 finance ministers.',
      'summit G20+USA>IND',
    ],
    [
      'fr',
      "Le secrétaire américain à la Défense Lloyd Austin a participé vendredi à Bruxelles à une réunion des ministres de la Défense de l'Otan.",
      'summit NATO+USA>BEL',
    ],
  ])('is a gathering: %s: %s', (lang, text, wanted) => {
    expect(told(text, lang)).toEqual([`${wanted} 2024-05-10`]);
  });

  it('is none of those who stand for no government', () => {
    expect(told('A meeting of EU ambassadors in Brussels on Friday lifted the ban.')).toEqual([]);
  });
});
