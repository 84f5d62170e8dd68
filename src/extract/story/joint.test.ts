import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('two who travel together', () => {
  it.each([
    [
      'en',
      'Pedro Sánchez and Alexander De Croo were received in Jerusalem on Thursday by Benjamin Netanyahu. On Friday, in Cairo, Abdel Fattah al-Sisi discussed Gaza with them.',
      ['visit ESP+BEL>ISR 2024-05-09', 'visit ESP+BEL>EGY 2024-05-10'],
    ],
    [
      'fr',
      'Emmanuel Macron et Olaf Scholz se sont rendus jeudi à Kiev. Volodymyr Zelensky s’est entretenu avec eux.',
      ['visit FRA+DEU>UKR 2024-05-09'],
    ],
  ])('are received together: %s: %s', (lang, text, wanted) => {
    expect(told(text, lang)).toEqual(wanted);
  });

  it('meet in a gathering whom neither has at home', () => {
    expect(
      told(
        'Emmanuel Macron and Olaf Scholz travelled to Kyiv on Thursday. On Friday, in Warsaw, they met Donald Tusk and Joe Biden.',
      )[1],
    ).toMatch(/^summit/);
  });
});
