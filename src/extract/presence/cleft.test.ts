import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const read = (text: string, lang: string): string[] =>
  extractDocument({ id: 'x', lang, published: '2025-09-25', text }).engagements.map(
    ({ type, start, participants }) => `${type} ${start} ${participants.join()}`,
  );

describe('two who do something together where a cleft says', () => {
  it.each([
    ['en', 'It was in Djibouti that Hassan Sheikh Mohamud and Abiy Ahmed made up in December.', '2024-12'],
    [
      'en',
      'It was in Djibouti on 4 December that Hassan Sheikh Mohamud and Abiy Ahmed signed an accord.',
      '2024-12-04',
    ],
    [
      'fr',
      'C’est à Djibouti que Hassan Cheikh Mohamoud et Abiy Ahmed se sont réconciliés, en décembre.',
      '2024-12',
    ],
    [
      'fr',
      'C’est à Djibouti que Hassan Cheikh Mohamoud et Abiy Ahmed ont signé un accord le 4 décembre.',
      '2024-12-04',
    ],
  ])('have met there (%s): %s', (lang, text, day) => {
    expect(read(text, lang)).toEqual([`meeting ${day} SOM,ETH`]);
  });

  it('does not hide where somebody alone was', () => {
    expect(read('C’est à Doha que Macron a passé la journée de lundi.', 'fr')).toEqual(['visit 2025-09-22 ']);
  });
});
