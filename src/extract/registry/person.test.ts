import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
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

describe('initials', () => {
  const people = (text: string): string[] =>
    extractDocument({ id: 't', text, lang: 'en', published: '2024-05-13' }).engagements.flatMap((one) =>
      one.people.map(({ name }) => name),
    );

  it.each([
    ['Mohammed bin Salman will be in Oslo on Friday. MBS will see Jonas Gahr Støre.', 'Mohammed bin Salman'],
    [
      'Mohamed bin Zayed Al Nahyan will be in Oslo on Friday. MBZ will stay two days.',
      'Mohamed bin Zayed Al Nahyan',
    ],
  ])('mean the one whose they are: %s', (text, name) => {
    expect(people(text)[0]).toBe(name);
    expect(people(text)).not.toContain('MBS');
  });

  it('stay capitals', () => {
    expect(people('MBS will be in Oslo on Friday.')).toEqual(['MBS']);
  });
});
