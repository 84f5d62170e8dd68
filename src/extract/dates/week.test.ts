import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Monday, 13 May 2024. */
describe('an agenda of a week to come', () => {
  it.each([
    [
      'fr',
      'L’agenda de la semaine du 20 mai\n\nLundi, Petr Pavel se rend à Oslo. Jeudi et vendredi, les dirigeants de l’Otan se retrouvent à Bruxelles. Petr Pavel avait reçu Nana Akufo-Addo à Prague le 3 mai.',
    ],
    [
      'en',
      'The week of 20 May\n\nOn Monday, Petr Pavel travels to Oslo. On Thursday and Friday, NATO leaders gather in Brussels. Petr Pavel had received Nana Akufo-Addo in Prague on 3 May.',
    ],
  ])('has its weekdays (%s)', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([
      'visit CZE>NOR 2024-05-20',
      'summit NATO>BEL 2024-05-23/2024-05-24',
      'visit GHA>CZE 2024-05-03',
    ]);
  });
});
