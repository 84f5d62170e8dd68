import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');
const dit = toldIn('fr');

const EN = 'Kenyan President William Ruto arrived in Paris on Monday.';
const FR = 'Le président kényan William Ruto est arrivé lundi à Paris.';
const FIRST = 'visit KEN>FRA 2024-05-13';

describe('a journey to whoever came before', () => {
  it.each([
    ['Emmanuel Macron made the reverse trip in January 2024.', 'visit FRA>KEN 2024-01'],
    ['Emmanuel Macron travelled in the opposite direction in January 2024.', 'visit FRA>KEN 2024-01'],
    ['Emmanuel Macron will pay a return visit in November.', 'visit FRA>KEN 2024-11'],
    ['A return visit is planned for November.', 'visit FRA>KEN 2024-11'],
    ["Emmanuel Macron's return visit is expected in November.", 'visit FRA>KEN 2024-11'],
    ['The return visit will take place in November.', 'visit FRA>KEN 2024-11'],
    ['The President thereby returns the visit that Mr Macron made to Kenya in 2019.', 'visit FRA>KEN 2019'],
    ['He reciprocates the state visit of Emmanuel Macron to Nairobi in March 2019.', 'visit FRA>KEN 2019-03'],
  ])('leads the other way: %s', (sentence, visit) => {
    expect(told(`${EN} ${sentence}`)).toEqual([FIRST, visit]);
  });

  it.each([
    ['Emmanuel Macron a fait le voyage inverse en janvier 2024.', 'visit FRA>KEN 2024-01'],
    ['Une visite de retour est prévue en novembre.', 'visit FRA>KEN 2024-11'],
    ['Emmanuel Macron fera le déplacement en sens inverse en novembre.', 'visit FRA>KEN 2024-11'],
    ['Il a vu Emmanuel Macron, qui lui rendra visite en novembre.', 'visit FRA>KEN 2024-11'],
    ['Il rend la visite d’État qu’Emmanuel Macron a faite à Nairobi en mars 2019.', 'visit FRA>KEN 2019-03'],
  ])('leads the other way in French: %s', (sentence, visit) => {
    expect(dit(`${FR} ${sentence}`)).toEqual([FIRST, visit]);
  });
});

it.each(['No date has been set for a return visit.', 'He invited Emmanuel Macron to pay a return visit.'])(
  'a return visit without a day is none: %s',
  (sentence) => {
    expect(told(`${EN} ${sentence}`)).toEqual([FIRST]);
  },
);

describe('another visit of the same two, told without a place', () => {
  it.each([
    ['He will be back in November.', 'visit KEN>FRA 2024-11'],
    ['He first visited in June 2023.', 'visit KEN>FRA 2023-06'],
    ['He had come once before, in June 2023.', 'visit KEN>FRA 2023-06'],
  ])('leads to the same place: %s', (sentence, visit) => {
    expect(told(`${EN} ${sentence}`)).toEqual([FIRST, visit]);
  });

  it.each([
    ['Il reviendra en novembre.', 'visit KEN>FRA 2024-11'],
    ['Il était déjà venu en juin 2023.', 'visit KEN>FRA 2023-06'],
    ['Il était déjà venu pour la même occasion en juin 2023.', 'visit KEN>FRA 2023-06'],
    ['Il était venu une première fois en juin 2023.', 'visit KEN>FRA 2023-06'],
  ])('leads to the same place in French: %s', (sentence, visit) => {
    expect(dit(`${FR} ${sentence}`)).toEqual([FIRST, visit]);
  });

  it.each([
    ['en', 'He came to power in September 2022.'],
    ['en', 'He is back from Washington, he said.'],
    ['fr', 'Il est venu au pouvoir en septembre 2022.'],
    ['fr', 'Il vient de perdre son ministre.'],
  ])('is none where nobody comes (%s: %s)', (lang, sentence) => {
    expect(told(`${lang === 'fr' ? FR : EN} ${sentence}`, lang)).not.toContainEqual(
      expect.stringMatching(/2022|FRA .*2023/),
    );
  });
});

describe('a visit that another prepares', () => {
  const [BEFORE, STATE] = ['visit FRA>MAR 2024-05-13', 'visit FRA>MAR 2024-10'];

  it.each([
    [
      'en',
      'Jean-Noel Barrot arrived in Rabat on Monday to prepare Emmanuel Macron’s state visit in October.',
    ],
    [
      'en',
      'Jean-Noel Barrot arrived in Rabat on Monday to pave the way for a visit by Emmanuel Macron in October.',
    ],
    ['fr', 'Jean-Noël Barrot est arrivé lundi à Rabat, en prélude à la visite d’Emmanuel Macron en octobre.'],
    [
      'fr',
      'Jean-Noël Barrot est arrivé lundi à Rabat pour préparer la visite d’Emmanuel Macron, prévue en octobre.',
    ],
  ])('is another one, to come (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toEqual([BEFORE, STATE]);
  });

  it('is one and the same where somebody prepares for his own', () => {
    expect(
      told(
        'President Emmanuel Macron is preparing for a visit to Rabat in October. Macron goes there to see the king.',
      ),
    ).toEqual(['visit FRA>MAR 2024-10']);
  });
});

describe('a visit that is returned, of whom nothing else is told', () => {
  it.each([
    [
      'en',
      'Ghana’s minister Shirley Ayorkor Botchwey will be received in Oslo on Tuesday by Minister Carlos Frango. It returns the visit of Minister Frango to Accra in November 2021.',
    ],
    [
      'fr',
      'La ministre ghanéenne Shirley Ayorkor Botchwey sera reçue mardi à Oslo par le ministre Carlos Frango. Elle rend la visite que M. Frango avait faite à Accra en novembre 2021.',
    ],
  ])('was paid by the other side: %s: %s', (lang, text) => {
    expect(toldIn('en')(text, lang)).toContain('visit NOR>GHA 2021-11');
  });
});

describe('a town right before a visit', () => {
  it.each([
    [
      'Javier Milei asks Emmanuel Macron for trains in surprise Paris visit today',
      'visit ARG>FRA 2024-05-13',
    ],
    ['Javier Milei urges Emmanuel Macron to sign during Paris visit on Thursday', 'visit ARG>FRA 2024-05-16'],
  ])('is that of whoever is at home there: %s', (text, expected) => {
    expect(toldIn('en')(text)).toEqual([expected]);
  });
});
