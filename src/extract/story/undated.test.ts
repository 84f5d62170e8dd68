import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { toldIn } from '../presence/probe';

const PUBLISHED = '2023-07-14'; // a Friday

const starts = (lang: string, text: string): (string | null)[] =>
  extractDocument({ id: 'text', text, lang, published: PUBLISHED }).engagements.map(({ start }) => start);

describe('an engagement of which no sentence of its own tells the day', () => {
  it.each([
    [
      'en',
      'Egypt and Ethiopia agreed on Thursday to set up a panel of their own. President Abdel Fattah al-Sisi hosted Ethiopia’s Abiy Ahmed in Cairo.',
      ['2023-07-13'],
    ],
    [
      'fr',
      'La France et le Maroc ont tourné la page mardi. Emmanuel Macron a accueilli à l’Élysée le roi Mohammed VI.',
      ['2023-07-11'],
    ],
    // Under a headline the day stands behind it.
    [
      'en',
      'Iran’s Rouhani puts off Vienna trip at last minute\nTalks with Austria were to have started today.',
      ['2023-07-14'],
    ],
    // A time that still runs, a day of nobody who takes part, two days.
    [
      'fr',
      'Le Burkina Faso pavoise depuis mercredi. Le président Ibrahim Traoré a reçu à Ouagadougou son homologue malien, Assimi Goïta.',
      [null],
    ],
    ['fr', 'La Norvège a voté lundi. Emmanuel Macron a accueilli à l’Élysée le roi Mohammed VI.', [null]],
    [
      'en',
      'Egypt voted on Sunday and counted on Tuesday. President Abdel Fattah al-Sisi hosted Ethiopia’s Abiy Ahmed in Cairo.',
      [null],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(starts(lang, text)).toEqual(expected);
  });
});

describe('a report of which nothing says when it came out', () => {
  it.each([
    ['en', 'Kenyan President William Ruto received Rwandan President Paul Kagame in Nairobi on Tuesday.'],
    ['fr', 'Le président kényan William Ruto a reçu mardi à Nairobi le président rwandais Paul Kagame.'],
  ])('tells what it tells, without its day (%s)', (lang, text) => {
    expect(toldIn(lang)(text, lang, null)).toEqual(['visit RWA>KEN ?']);
  });
});

describe('a gathering at which something was announced', () => {
  it.each([
    [
      'fr',
      'L’Union européenne et le Mercosur ont bouclé mardi leur accord. L’annonce est tombée au sommet du Mercosur, auquel était conviée Ursula von der Leyen.',
    ],
    [
      'en',
      'The European Union and Mercosur closed their deal on Tuesday. It was announced at the Mercosur summit, to which Ursula von der Leyen had been invited.',
    ],
  ])('was on the day of the sentence before (%s)', (lang, text) => {
    expect(starts(lang, text)).toEqual(['2023-07-11']);
  });
});
