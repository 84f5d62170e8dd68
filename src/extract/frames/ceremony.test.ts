import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a ceremony by whose it is', () => {
  it('is a visit of each to his country', () => {
    expect(
      told(
        'Jacques Chirac, Bill Clinton and Hosni Mubarak attended the funeral of Hassan II on 25 July 1999.',
      ),
    ).toEqual(['visit FRA>MAR 1999-07-25', 'visit USA>MAR 1999-07-25', 'visit EGY>MAR 1999-07-25']);
  });

  it('is one in French too', () => {
    expect(
      told('Goodluck Jonathan assista à la prestation de serment d’Uhuru Kenyatta le 9 avril 2013.', 'fr'),
    ).toEqual(['visit NGA>KEN 2013-04-09']);
  });

  it.each([
    ['fr', 'Emmanuel Macron et Olaf Scholz mardi à Londres pour les obsèques d’Elizabeth II'],
    ['en', 'Emmanuel Macron and Olaf Scholz in London on Tuesday for the funeral of Elizabeth II'],
  ])('is no meeting of two who are at it (%s)', (lang, text) => {
    expect(toldIn(lang)(text).map((one) => one.slice(0, 13))).toEqual(['visit FRA>GBR', 'visit DEU>GBR']);
  });

  it.each([
    [
      'fr',
      'Emmanuel Macron et Paul Kagame ont assisté vendredi à Luanda aux cinquante ans de l’indépendance.',
    ],
    ['fr', 'Emmanuel Macron et Paul Kagame ont assisté vendredi à Luanda au défilé militaire.'],
    ['fr', 'Emmanuel Macron et Paul Kagame ont pris part vendredi à Luanda à la fête nationale.'],
    [
      'en',
      'Emmanuel Macron and Paul Kagame attended the 50th anniversary of independence in Luanda on Friday.',
    ],
    ['en', 'Emmanuel Macron and Paul Kagame attended independence day celebrations in Luanda on Friday.'],
  ])('is no meeting of two at a national day (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit FRA>AGO 2024-05-10', 'visit RWA>AGO 2024-05-10']);
  });

  it.each([
    ['Emmanuel Macron attended the funeral of Jacques Chirac on 30 September 2019.'],
    ['Angela Merkel attended the inauguration of the new museum on 3 May 2011.'],
    ['Angela Merkel attended the funeral of a friend of Barack Obama on 3 May 2011.'],
  ])('is none at home, or of a thing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

/** Published on Monday, 13 May 2024. */
describe('those who come to a ceremony', () => {
  it.each([
    [
      'en',
      'Ellen Johnson Sirleaf and Alassane Ouattara came to Banjul on Saturday for the inauguration of Adama Barrow.',
    ],
    [
      'fr',
      'Ellen Johnson Sirleaf et Alassane Ouattara sont venus samedi à Banjul pour l’investiture d’Adama Barrow.',
    ],
  ])('visit each for himself (%s)', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual(['visit LBR>GMB 2024-05-11', 'visit CIV>GMB 2024-05-11']);
  });

  it('visit together where they are said to', () => {
    expect(
      toldIn('en')(
        'Alassane Ouattara and Nana Akufo-Addo visited Lomé together on Tuesday after the funeral of a friend.',
      ),
    ).toHaveLength(1);
  });
});
