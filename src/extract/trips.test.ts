import { describe, expect, it } from 'vitest';
import { toldIn } from './presence/probe';

const told = toldIn('fr');

describe('the last stop of a tour', () => {
  it.each([
    [
      'fr',
      'Mohamed Bazoum sera à Ankara le 12 juin. Il bouclera sa tournée à Paris, où il est invité au sommet sur le climat des 22 et 23 juin.',
    ],
    [
      'fr',
      'Mohamed Bazoum sera à Ankara le 12 juin. Il bouclera sa tournée à Paris, où Emmanuel Macron l’a invité au sommet sur le climat des 22 et 23 juin.',
    ],
    [
      'en',
      'Mohamed Bazoum will be in Ankara on 12 June. He will end the tour in Paris, where he has been invited by Emmanuel Macron to a climate summit on 22 and 23 June.',
    ],
    [
      'en',
      'Mohamed Bazoum will be in Ankara on 12 June. He will end the tour in Paris, where he will attend a climate summit on 22 and 23 June.',
    ],
  ])('is no visit beside the gathering to which it leads: %s %s', (lang, text) => {
    const [ankara, summit, ...more] = told(text, lang, '2024-06-01');
    expect(ankara).toBe('visit NER>TUR 2024-06-12');
    expect(summit).toMatch(/^summit (NER|FRA\+NER|NER\+FRA)>FRA 2024-06-22\/2024-06-23$/);
    expect(more).toEqual([]);
  });
});

describe('who leads those who are received', () => {
  it('receives nobody', () => {
    const text =
      "Sont arrivés et accueillis lundi à Bangui : le président congolais, Denis Sassou N'Guesso ; la délégation du Burundi conduite par le vice-président, Prosper Bazombanza. Dans la même journée, Firmin Ngrébada a accueilli le ministre rwandais Vincent Biruta.";
    const all = told(text, 'fr', '2021-03-30').join('; ');
    expect(all).not.toContain('>BDI');
    expect(all).toContain('RWA>CAF 2021-03-29');
  });
});

describe('where a tour has taken somebody', () => {
  it.each([
    "dans le cadre d'une tournée qui l'a également conduit au Sénégal",
    "au terme d'une tournée qui l'avait déjà mené à Dakar",
  ])('is a visit, be the auxiliary and an adverb between: %s', (tour) => {
    expect(told(`Paul Biya est arrivé lundi à Ouagadougou ${tour}.`, 'fr', '2013-05-14')).toEqual([
      'visit CMR>BFA 2013-05-13',
      'visit CMR>SEN ?',
    ]);
  });
});

describe('a journey to the city of a gathering in another month', () => {
  it('is a visit of its own', () => {
    const text =
      'Sanna Marin, Jonas Gahr Støre and Mette Frederiksen meet in Oslo on Monday. Marin is expected in Oslo again in August.';
    expect(told(text, 'en', '2022-05-06').at(-1)).toBe('visit FIN>NOR 2022-08');
  });
});

describe('a journey to a group that is nothing but its meetings', () => {
  it.each([
    ['en', 'William Ruto flew to Rio on Friday for the G20.', ['summit G20+KEN>BRA 2024-05-10']],
    ['en', 'William Ruto is in Bali for the G20.', ['summit G20+KEN>IDN ?']],
    [
      'en',
      'William Ruto left for Rio on Friday for the G20 and will be received in Brasilia on Wednesday by Lula for a state visit.',
      ['visit KEN>BRA 2024-05-15', 'summit G20+KEN+BRA>BRA 2024-05-10'],
    ],
    ['fr', 'William Ruto se rendra vendredi à Rio pour le G20.', ['summit G20+KEN>BRA 2024-05-17']],
    ['en', 'William Ruto flew to Accra on Friday for ECOWAS.', ['visit KEN>GHA 2024-05-10']],
  ])('is one to a summit: %s: %s', (lang, text, told) => {
    expect(toldIn(lang)(text)).toEqual(told);
  });
});
