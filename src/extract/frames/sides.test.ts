import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('two who had an exchange', () => {
  it.each([
    [
      'fr',
      'Hakan Fidan et Georgios Gerapetritis auront un tête-à-tête jeudi à Bruxelles. Les deux hommes ont eu « un échange utile » mercredi en marge de la réunion des ministres des Affaires étrangères de l’Otan à Bruxelles.',
    ],
    [
      'en',
      'Hakan Fidan and Georgios Gerapetritis will meet in Brussels on Thursday. The two men had a useful exchange in Brussels on Wednesday.',
    ],
  ])('%s: met, and are no room of three: %s', (lang, text) => {
    const told = toldIn('en')(text, lang);
    expect(told).toContain('meeting TUR+GRC> 2024-05-16');
    expect(told).toContain('meeting TUR+GRC> 2024-05-08');
    expect(told.filter((one) => /TUR.*>BEL/.test(one))).toEqual([]);
  });
});

describe('with whom somebody spoke before', () => {
  it.each([
    [
      'fr',
      'William Ruto s’est entretenu lundi à Kigali avec le président Paul Kagame avant de gagner Lomé pour y rencontrer le président Faure Gnassingbé.',
    ],
    [
      'en',
      'William Ruto conferred on Monday in Kigali with President Paul Kagame before going on to Lomé to meet President Faure Gnassingbé.',
    ],
  ])('is not at what he does next: %s: %s', (lang, text) => {
    const told = toldIn('en')(text, lang);
    expect(told).toContain('visit KEN>RWA 2024-05-13');
    expect(told.join()).not.toContain('summit');
  });
});
