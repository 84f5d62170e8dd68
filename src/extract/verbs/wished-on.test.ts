import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('what is wished for during a visit', () => {
  it.each([
    ['en', 'Petr Pavel wants to talk about water during his visit to Jordan.'],
    ['en', 'Petr Pavel hopes to sign a deal during his visit to Jordan.'],
    ['fr', "Petr Pavel souhaite parler de l'eau lors de sa visite en Jordanie."],
  ])('leaves the visit a fact: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit CZE>JOR ?']);
  });

  it.each([
    ['en', 'Petr Pavel would like to meet the king during a visit to Jordan.'],
    ['fr', "Petr Pavel souhaite rencontrer le roi lors d'une visite en Jordanie."],
  ])('tells none that is only wished for as well: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual([]);
  });
});
