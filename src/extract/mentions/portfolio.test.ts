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
    [
      'en',
      'The Minister of Agriculture, Fisheries and Food of Zambia Paul Sata arrived in Rabat on Monday.',
      'Paul Sata',
    ],
    [
      'en',
      'The Minister of Foreign Affairs and Worship of Zambia Paul Sata arrived in Rabat on Monday.',
      'Paul Sata',
    ],
    [
      'en',
      'The Minister of Foreign Affairs, Migration and Zambians Abroad of Zambia Paul Sata arrived in Rabat on Monday.',
      'Paul Sata',
    ],
    [
      'en',
      'The EU High Representative for Foreign Affairs and Security Policy Paul Sata arrived in Rabat on Monday.',
      'Paul Sata',
    ],
    [
      'en',
      'The Chairman of the Cabinet of Ministers of Zambia Paul Sata arrived in Rabat on Monday.',
      'Paul Sata',
    ],
    [
      'fr',
      'Le ministre des Mines, de la Géologie et de l’Énergie de Zambie Paul Sata est arrivé lundi à Rabat.',
      'Paul Sata',
    ],
    [
      'fr',
      'Le ministre des Affaires étrangères, de l’Intégration et des Zambiens de l’extérieur de Zambie Paul Sata est arrivé lundi à Rabat.',
      'Paul Sata',
    ],
  ])('stands before his name: %s %s', (lang, text, name) => {
    expect(tell(lang, text).people).toBe(name);
  });

  it.each([
    ['fr', 'Le ministre de l’Énergie, des experts et Edgar Lungu se sont vus lundi.'],
    ['en', 'The Minister of Energy, Trade Secretary Paul Sata and Edgar Lungu met on Monday.'],
  ])('is one thing where no list is closed: %s %s', (lang, text) => {
    expect(tell(lang, text).people).toBe('');
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

describe('the style before a name', () => {
  it.each([
    ['fr', 'Le Premier ministre zambien, SEM. Paul Sata, est arrivé lundi à Rabat.'],
    ['fr', 'Le Premier ministre zambien, S.E.M Paul Sata, est arrivé lundi à Rabat.'],
    ['fr', 'Le Premier ministre zambien, Son Excellence Monsieur Paul Sata, est arrivé lundi à Rabat.'],
    ['fr', 'Le Premier ministre zambien SE Paul Sata est arrivé lundi à Rabat.'],
    ['fr', 'Le Premier ministre zambien, Mr. Paul Sata, est arrivé lundi à Rabat.'],
    ['fr', "Le Premier ministre zambien, l'Honorable Paul Sata, est arrivé lundi à Rabat."],
    ['en', "Zambia's foreign minister, His Excellency Mr. Paul Sata, arrived in Rabat on Monday."],
    ['en', "Zambia's prime minister HE Paul Sata arrived in Rabat on Monday."],
    ['en', "Zambia's foreign minister Amb. Paul Sata arrived in Rabat on Monday."],
  ])('is no part of it: %s %s', (lang, text) => {
    expect(tell(lang, text).people).toBe('Paul Sata');
  });

  it('is none of somebody called He', () => {
    expect(tell('en', 'Vice premier He Lifeng arrived in Rabat on Monday.').people).toBe('He Lifeng');
  });
});

describe('somebody with two offices', () => {
  it('has both where the second stands behind a comma without an article', () => {
    const text =
      'Le Premier ministre, chef du gouvernement, Paul Sata, a accueilli lundi à Lusaka le président William Ruto. Mardi, le Premier ministre a accueilli à Lusaka le ministre rwandais Vincent Biruta.';
    expect(tell('fr', text).people).toBe('William Ruto,Paul Sata,Vincent Biruta,Paul Sata');
  });
});

describe('a leader whom a paper of his country names with the surname first', () => {
  it.each([
    ['Le chef de l’État ISSOUFOU MAHAMADOU est arrivé lundi à Rabat.', 'Issoufou Mahamadou'],
    ['Keïta Ibrahim Boubacar est arrivé lundi à Rabat.', 'Keïta Ibrahim Boubacar'],
  ])('is known: %s', (text, name) => {
    expect(tell('fr', text).people).toBe(name);
  });
});
