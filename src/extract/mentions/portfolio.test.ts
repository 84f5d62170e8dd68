import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const tell = (lang: string, text: string): { people: string; sectors: string } => {
  const told = extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements;
  return {
    people: told.flatMap(({ people }) => people.map(({ name }) => name)).join(),
    sectors: told.flatMap(({ sectors }) => sectors).join(),
  };
};

describe('what somebody is minister of', () => {
  it.each([
    ['fr', "Le ministre zambien de l'Équipement, Paul Sata, est arrivé lundi à Rabat.", 'Paul Sata'],
    ['fr', 'La ministre zambienne de la Femme, Ruth Sata, est arrivée lundi à Rabat.', 'Ruth Sata'],
    ['en', "Zambia's Minister of Works, Paul Sata, arrived in Rabat on Monday.", 'Paul Sata'],
    ['en', "Zambia's Minister of Petroleum Resources, Paul Sata, arrived in Rabat on Monday.", 'Paul Sata'],
    ['en', 'The minister of health of Zambia, Paul Sata, arrived in Rabat on Monday.', 'Paul Sata'],
  ])('stands before his name: %s %s', (lang, text, name) => {
    expect(tell(lang, text).people).toBe(name);
  });

  it.each([
    ['fr', "du ministre d'État en charge de l'Aménagement du territoire"],
    ['fr', "des ministres de l'Équipement, du Transport et de la Santé"],
  ])('is not what the journey is about: %s %s', (lang, company) => {
    const text = `Macky Sall est arrivé lundi à Rabat. Il est accompagné ${company}.`;
    expect(tell(lang, text)).toEqual({ people: 'Macky Sall', sectors: '' });
  });
});

describe('a head of state’s adviser', () => {
  it.each([
    ['fr', 'Le conseiller présidentiel zambien Paul Sata est arrivé lundi à Rabat.'],
    ['fr', 'La conseillère du président zambien, Ruth Sata, est arrivée lundi à Rabat.'],
    ['en', 'Zambian presidential adviser Paul Sata arrived in Rabat on Monday.'],
    ['en', 'Paul Sata, an adviser to the president of Zambia, arrived in Rabat on Monday.'],
  ])('stands for his country: %s %s', (lang, text) => {
    expect(tell(lang, text).people).toMatch(/^(Paul|Ruth) Sata$/);
  });
});
