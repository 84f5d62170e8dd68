import { describe, expect, it } from 'vitest';
import { peopleIn } from '../presence/probe';

describe('a text that tells of nothing but times long before its publication', () => {
  it.each([
    [
      'fr',
      "Le pape François voyagea au Maroc les 30 et 31 mars 2019. À Rabat, il s'entretint avec l'imam Karim Alaoui.",
      'François, Karim Alaoui',
    ],
    [
      'en',
      'Chronology. From 24 to 26 July 2015 Barack Obama was in Kenya. In Nairobi he held talks with Uhuru Kenyatta on security.',
      'Barack Obama, Uhuru Kenyatta',
    ],
  ])('goes on about them: %s: %s', (lang, text, names) => {
    expect(peopleIn(lang)(text, lang, '2023-01-15')).toEqual([names]);
  });

  it('is none that tells of this week as well', () => {
    expect(
      peopleIn('en')(
        'Barack Obama was in Nairobi from 24 to 26 July 2015. On Tuesday he met Raila Odinga in Washington.',
        'en',
        '2023-01-15',
      )[0],
    ).toBe('Barack Obama');
  });
});
