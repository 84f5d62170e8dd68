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
