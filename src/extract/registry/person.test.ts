import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Monday, 13 May 2024. */
describe('a counterpart who is named', () => {
  it.each([
    [
      'fr',
      'Emmanuel Macron se rendra samedi à Oulan-Bator. Il y verra son homologue Bat Dorjsuren. M. Dorjsuren viendra à Paris en juin.',
    ],
    [
      'en',
      'Emmanuel Macron will travel to Ulaanbaatar on Saturday. He will meet his counterpart Bat Dorjsuren. Dorjsuren will come to Paris in June.',
    ],
  ])('is of the other side wherever he is told of again (%s)', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual(['visit FRA>MNG 2024-05-18', 'visit MNG>FRA 2024-06']);
  });
});
