import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Monday, 13 May 2024. */
const told = toldIn('fr');

describe('the noun of a host', () => {
  it('is of a thing, behind which a list goes on', () => {
    const text =
      'Emmanuel Macron siégera samedi à Moroni au sommet de la Commission de l’océan Indien, aux côtés du Comorien Azali Assoumani, hôte du rendez-vous, du Malgache Andry Rajoelina et du Seychellois Wavel Ramkalawan.';
    expect(told(text).filter((one) => one.startsWith('visit'))).toEqual([]);
  });

  it('has a guest or a host behind a place between commas', () => {
    expect(told('William Ruto a été vendredi l’hôte, à Berlin, du chancelier Olaf Scholz.')).toEqual([
      'visit KEN>DEU 2024-05-10',
    ]);
  });
});

describe('a place that is chosen for a journey', () => {
  it.each([
    'Olaf Scholz a choisi le Kenya pour son premier voyage en Afrique, mercredi.',
    'Olaf Scholz a choisi Nairobi pour son premier déplacement en Afrique, mercredi.',
  ])('is where it leads, with its article or without: %s', (text) => {
    expect(told(text)).toEqual(['visit DEU>KEN 2024-05-15']);
  });
});

describe('what is only hoped for', () => {
  it.each([
    'Le président béninois Patrice Talon forme le vœu d’accueillir un jour prochain Bassirou Faye à Cotonou.',
    'L’ambassadrice du Canada a été reçue mardi à Cotonou. Elle a transmis les salutations de Justin Trudeau et l’envie, toute personnelle, de voir un jour Patrice Talon à Ottawa.',
    'Le président béninois Patrice Talon a transmis l’espoir de recevoir Bassirou Faye à Cotonou.',
  ])('is no visit: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
