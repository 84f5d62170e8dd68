import { describe, expect, it } from 'vitest';
import { peopleIn } from '../presence/probe';

describe('whoever is at home at one stop of a journey', () => {
  it('is at none of the others', () => {
    expect(
      peopleIn('fr')(
        "Karim Dridi a accueilli dimanche à Tunis son homologue russe, Sergueï Lavrov, dernière halte d'un déplacement commencé jeudi et qui comprenait également l'Algérie et le Maroc.",
      ).slice(1),
    ).toEqual(['Sergueï Lavrov', 'Sergueï Lavrov']);
  });
});
