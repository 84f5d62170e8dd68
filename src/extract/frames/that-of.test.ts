import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('fr');

describe('the journey that a pronoun adds', () => {
  it.each([
    ["puis celui d'Ankara le lendemain", ['visit USA>CYP 2024-05-13', 'visit USA>TUR 2024-05-14']],
    ["et celui d'Ankara le lendemain", ['visit USA>CYP 2024-05-13', 'visit USA>TUR 2024-05-14']],
    ['pour la première fois', ['visit USA>CYP 2024-05-13']],
  ])('leads somewhere else where it is joined: %s', (behind, journeys) => {
    expect(told(`Joe Biden a fait lundi le voyage de Nicosie, ${behind}.`)).toEqual(journeys);
  });

  it('is another one where the two are compared', () => {
    expect(
      told("Joe Biden a fait lundi le voyage de Nicosie, puis, après celui d'Ankara, un discours."),
    ).not.toContain('visit USA>TUR 2024-05-13');
  });
});
