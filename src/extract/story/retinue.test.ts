import { describe, expect, it } from 'vitest';
import { peopleIn } from '../presence/probe';

const people = peopleIn('fr');

describe('who travels with somebody', () => {
  it.each([
    [
      'fr',
      "Accompagné du ministre des Affaires étrangères, Karim Dridi, le président tunisien Kaïs Saïed s'envolera mardi pour Rabat. Le chef de l'État poursuivra sa tournée à Nouakchott, jeudi.",
      ['Karim Dridi, Kaïs Saïed', 'Karim Dridi, Kaïs Saïed'],
    ],
    [
      'fr',
      "Le président libanais Michel Aoun s'envolera mardi pour Riyad. Huit ministres l'accompagneront, dont celui des Affaires étrangères, M. Nadim Haddad. Le président partira jeudi pour Doha.",
      ['Michel Aoun, Nadim Haddad', 'Michel Aoun, Nadim Haddad'],
    ],
    [
      'en',
      'Accompanied by Foreign Minister Karim Dridi, Tunisian President Kais Saied will fly to Rabat on Tuesday. The president will go on to Nouakchott on Thursday.',
      ['Kais Saied, Karim Dridi', 'Kais Saied, Karim Dridi'],
    ],
  ])('is with him at every stop of his journey: %s: %s', (lang, text, names) => {
    expect(people(text, lang)).toEqual(names);
  });

  it('is on no other journey of his, weeks later', () => {
    expect(
      people(
        "Accompagné du ministre Karim Dridi, le président tunisien Kaïs Saïed s'envolera mardi pour Rabat. Le chef de l'État sera le 20 juin à Nouakchott.",
      ),
    ).toEqual(['Karim Dridi, Kaïs Saïed', 'Kaïs Saïed']);
  });

  it.each([
    [
      "Le roi Philippe se rendra au Congo mardi. La reine Mathilde l'accompagnera, de même que le vice-Premier ministre Jan Peeters, chargé des chantiers.",
      'Jan Peeters, Mathilde, Philippe',
    ],
    [
      "Le roi Philippe se rendra au Congo mardi. La reine Mathilde l'accompagnera et le Premier ministre Jan Peeters présidera le conseil.",
      'Mathilde, Philippe',
    ],
    [
      "Accompagné de la Première dame Ana Reyes et du ministre de l'Énergie et des Mines Pablo Soto, le président dominicain Luis Abinader sera mardi à Georgetown.",
      'Ana Reyes, Luis Abinader, Pablo Soto',
    ],
  ])('is told beside whoever else does: %s', (text, names) => {
    expect(people(text)).toEqual([names]);
  });
});
