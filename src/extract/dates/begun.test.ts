import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('a tour begun elsewhere, told at its last stop', () => {
  it.each([
    [
      'fr',
      "Le ministre turc Hakan Fidan est arrivé samedi à Tunis, dernière étape d'une tournée entamée jeudi à Alger.",
    ],
    [
      'fr',
      'Le ministre turc Hakan Fidan a achevé samedi à Tunis une tournée maghrébine entamée le 9 mai à Alger.',
    ],
    ['fr', 'Le ministre turc Hakan Fidan a bouclé samedi à Tunis une tournée commencée à Alger jeudi.'],
    [
      'en',
      'Turkish minister Hakan Fidan arrived in Tunis on Saturday, the last stop of a tour begun in Algiers on Thursday.',
    ],
    [
      'en',
      'Turkish minister Hakan Fidan landed in Tunis on Saturday, the last leg of a tour that began on Thursday in Algiers.',
    ],
  ])('began on that day where it began (%s): %s', (lang, text) => {
    expect([...toldIn('en')(text, lang)].sort()).toEqual([
      'visit TUR>DZA 2024-05-09',
      'visit TUR>TUN 2024-05-11',
    ]);
  });
});

describe('the length of a journey of which one stop is told', () => {
  it.each([
    ['fr', "Hakan Fidan est arrivé samedi à Amman, dernière étape d'un déplacement de trois jours.", ''],
    ['fr', "Hakan Fidan a atterri samedi à Amman, ultime halte d'un voyage de cinq jours.", ''],
    ['en', 'Hakan Fidan landed in Amman on Saturday, the final stop of a five-day journey.', ''],
    ['fr', 'Hakan Fidan est arrivé samedi à Amman pour un déplacement de trois jours.', '/2024-05-13'],
    ['en', 'Hakan Fidan arrived in Amman on Saturday for a three-day trip.', '/2024-05-13'],
  ])('is none of the stop (%s): %s', (lang, text, end) => {
    expect(toldIn('en')(text, lang)).toEqual([`visit TUR>JOR 2024-05-11${end}`]);
  });
});
