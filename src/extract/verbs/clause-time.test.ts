import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a welcome by those who are nobody', () => {
  it.each([
    ['en', 'Thousands lined the streets of Suva on Friday to greet Petr Pavel.'],
    ['en', 'Crowds turned out in Suva on Friday to welcome Petr Pavel.'],
    ['fr', 'Une foule immense s’était massée vendredi à Suva pour accueillir Petr Pavel.'],
  ])('was on the day on which they had come for it: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit CZE>FJI 2024-05-10']);
  });

  it.each([
    'The city was cleaned to welcome Petr Pavel in Suva on Friday.',
    'William Katonivere promised on Thursday to receive Petr Pavel in Suva on Friday.',
  ])('is still to come where it has a day of its own: %s', (text) => {
    expect(told(text)).toEqual(['visit CZE>FJI 2024-05-17']);
  });
});

describe('a passive behind `before`', () => {
  const day = (lang: string, text: string): string | undefined =>
    toldIn(lang)(text, lang, '2024-03-29').at(-1);

  it.each([
    ['fr', 'Le roi Felipe s’est rendu lundi à Rabat avant d’être reçu mercredi à Tunis par Kaïs Saïed.'],
    ['en', 'King Felipe flew to Rabat on Monday before being hosted in Tunis on Wednesday by Kais Saied.'],
  ])('lies as far back as what it follows (%s)', (lang, text) => {
    expect(day(lang, text)).toBe('visit ESP>TUN 2024-03-27');
  });

  it('lies ahead with it', () => {
    expect(
      day('fr', 'Donald Tusk recevra Olaf Scholz à Varsovie lundi avant d’être reçu à Berlin jeudi.'),
    ).toBe('visit POL>DEU 2024-04-04');
  });
});
