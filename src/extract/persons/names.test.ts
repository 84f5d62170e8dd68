/** Where names begin and end. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The people of the first engagement of a text. */
const peopleOf = (text: string, lang: string): string =>
  (extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements[0]?.people ?? [])
    .map(({ name }) => name)
    .join('; ');

describe('a name', () => {
  it.each([
    ['en', 'Lee Hsien Loong and Lee Jae-myung met in Lima on Monday.', 'Lee Hsien Loong; Lee Jae-myung'],
    ['en', 'Sultan Qaboos bin Said flew to Tunis on Monday.', 'Qaboos bin Said'],
    ['en', 'Sultan Haitham bin Tariq Al Said flew to Tunis on Monday.', 'Haitham bin Tariq Al Said'],
    ['en', 'Tánaiste Micheál Martin flew to Tunis on Monday.', 'Micheál Martin'],
    ['fr', 'Le tánaiste Micheál Martin s’est rendu lundi à Tunis.', 'Micheál Martin'],
    ['en', 'Bhutan’s foreign minister, Lyonpo Tandi Dorji, flew to Tunis on Monday.', 'Tandi Dorji'],
    [
      'en',
      'King Salman enters hospital\nMustafa al-Kadhimi will fly to Tunis on Tuesday',
      'Mustafa al-Kadhimi',
    ],
    ['en', 'Queen Camilla flew to Tunis on Monday with the Duke of Edinburgh.', 'Camilla; Duke of Edinburgh'],
    ['fr', 'El Hadj Umaro Sissoco Embaló s’est rendu lundi à Tunis.', 'Umaro Sissoco Embaló'],
    ['fr', 'Me Patrice Talon s’est rendu lundi à Tunis.', 'Patrice Talon'],
    ['en', 'Afioga Fiame Naomi Mata’afa flew to Tunis on Monday.', 'Fiame Naomi Mata’afa'],
  ])('is read whole, and without a title (%s: %s)', (lang, text, expected) => {
    expect(peopleOf(text, lang)).toBe(expected);
  });
});
