import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a journey that carries somebody', () => {
  it.each([
    [
      'en',
      'Petr Pavel received Nana Akufo-Addo in Prague on Monday. It was the last stop of a tour that took the Ghanaian to Oslo on Saturday and to Riga on Sunday.',
      ['visit GHA>CZE 2024-05-13', 'visit GHA>NOR 2024-05-11', 'visit GHA>LVA 2024-05-12'],
    ],
    [
      'en',
      'Petr Pavel received Nana Akufo-Addo in Prague on Monday. The trip had taken him to Oslo on Saturday.',
      ['visit GHA>CZE 2024-05-13', 'visit GHA>NOR 2024-05-11'],
    ],
    [
      'fr',
      'Petr Pavel a reçu lundi Nana Akufo-Addo à Prague. Le voyage l’avait conduit samedi à Oslo.',
      ['visit GHA>CZE 2024-05-13', 'visit GHA>NOR 2024-05-11'],
    ],
  ])('is that of who was on it, and not of who received him: %s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });
});
