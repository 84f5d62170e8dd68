import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('of two sovereigns of one name', () => {
  it.each([
    ['en', 'King Albert II flew to Lima on Sunday.', 'visit BEL>PER 2024-05-12'],
    ['en', 'Prince Albert II flew to Lima on Sunday.', 'visit MCO>PER 2024-05-12'],
    ['fr', "Le roi Albert II s'est rendu dimanche à Lima.", 'visit BEL>PER 2024-05-12'],
    ['fr', "Le prince Albert II s'est rendu dimanche à Lima.", 'visit MCO>PER 2024-05-12'],
  ])('the king is of the kingdom: %s: %s', (lang, text, visit) => {
    expect(told(text, lang)).toEqual([visit]);
  });
});
