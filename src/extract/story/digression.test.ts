import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const VISIT = {
  en: 'President Lula da Silva of Brazil visited Ghana on Monday.',
  fr: 'Le président brésilien Lula da Silva s’est rendu lundi au Ghana.',
};

describe('a paragraph that leaves the story', () => {
  it.each([
    ['en', 'Sales in Germany dropped in February, and registrations in Norway and Denmark also declined.'],
    ['en', 'Buyers who could once pick and choose now take whatever arrives from Korea on Friday.'],
    ['en', 'Australia has promised a referendum, the first such vote since 1999.'],
    ['en', 'Three people have crossed the Atlantic since May, and two left Norway on Tuesday.'],
    ['fr', 'Le Népal a relevé le prix du permis d’ascension, la première hausse depuis 2015.'],
    ['fr', 'Depuis mai, six mille personnes ont traversé la Manche, et mille ont gagné Douvres mardi.'],
    ['fr', 'Les ventes ont baissé en février à Oslo. C’est le huitième recul depuis décembre 2023.'],
  ] as const)('tells nothing of it (%s): %s', (lang, text) => {
    const alone = toldIn(lang)(VISIT[lang]);
    expect(alone).toHaveLength(1);
    expect(toldIn(lang)(`${VISIT[lang]}\n\n${text}`)).toEqual(alone);
  });

  it.each([
    ['en', 'In the evening he flew to Togo.', 'BRA>TGO'],
    ['en', 'The president will arrive in Togo on Tuesday.', 'BRA>TGO'],
    ['en', 'It rained in the north.\n\nLula flew on to Togo on Tuesday.', 'BRA>TGO'],
    ['en', 'Sales in Norway fell.\n\nHis visit to Togo begins on Tuesday.', 'BRA>TGO'],
    ['fr', 'Le soir, il s’est envolé pour le Togo.', 'BRA>TGO'],
    ['fr', 'Mardi, il sera au Togo, où il parlera de coton.', 'BRA>TGO'],
    ['fr', 'Il pleuvait dans le nord.\n\nLula gagnera le Togo mardi.', 'BRA>TGO'],
  ] as const)('is over where the text comes back to it (%s): %s', (lang, text, sides) => {
    expect(toldIn(lang)(`${VISIT[lang]}\n\n${text}`)).toContainEqual(
      expect.stringContaining(`visit ${sides} `),
    );
  });

  it('does not part a headline from its line', () => {
    expect(
      toldIn('en')('Lula in Ghana on Monday\nGas and grain on the agenda, then on to Togo on Tuesday'),
    ).toHaveLength(2);
  });

  it('leaves whom the story spoke of to the sentences behind it', () => {
    const text = `${VISIT.en}\n\nSales in Norway fell, said Kari Berg, who runs a shop in Oslo.\n\nOn Tuesday he will fly to Togo.`;
    expect(toldIn('en')(text)).toContainEqual(expect.stringContaining('visit BRA>TGO 2024-05-14'));
  });
});

describe('the last stop of a journey', () => {
  it('is told of whoever makes it, in a paragraph that names nobody', () => {
    expect(
      toldIn('fr')(
        'Petr Pavel se rendra mardi à Accra. Le Ghana exporte surtout du cacao.\n\nLa dernière étape, jeudi et vendredi, sera Lomé, où Faure Gnassingbé l’avait déjà accueilli en juin 2023.',
      ),
    ).toEqual(['visit CZE>GHA 2024-05-14', 'visit CZE>TGO 2024-05-16/2024-05-17', 'visit CZE>TGO 2023-06']);
  });
});

describe('the chief of an army', () => {
  it('is of its country, and whom the next sentence means', () => {
    expect(
      toldIn('fr')(
        'Petr Pavel a reçu jeudi Nana Akufo-Addo. Le chef de l’armée soudanaise, le général Salah Idris, n’a pas fait le déplacement. Il s’était rendu en février au Caire.',
      ),
    ).toEqual(['visit GHA>CZE 2024-05-09', 'visit SDN>EGY 2024-02']);
  });
});
