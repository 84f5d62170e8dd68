/** Who belongs to what was told before, although his sentence tells of something else further on. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The people of each engagement of a text. */
const peopleOf = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, text, published: '2024-05-14' }).engagements.map(({ type, people }) =>
    [type, ...people.map(({ name }) => name).sort()].join('; '),
  );

const EN = 'Gabriel Boric visited Asunción on Monday.';
const FR = 'Gabriel Boric s’est rendu lundi à Asunción.';

describe('whom a visitor meets before the next visit is told', () => {
  it.each([
    ['en', `${EN} He signed a deal with Santiago Peña, who will pay a visit to Santiago in July.`],
    ['en', `${EN} He had talks with President Santiago Peña; Peña will come to Santiago in July.`],
    ['en', `${EN} Santiago Peña showed him the cathedral and will fly to Santiago in July.`],
    ['fr', `${FR} Il a signé un accord avec Santiago Peña, qui effectuera une visite à Santiago en juillet.`],
  ])('is his host (%s: %s)', (lang, text) => {
    expect(peopleOf(lang, text)).toEqual(['visit; Gabriel Boric; Santiago Peña', 'visit; Santiago Peña']);
  });

  it.each([
    ['en', `${EN} Santiago Peña will pay a visit to Washington in July.`],
    ['en', `${EN} Santiago Peña had received Luis Lacalle Pou in Asunción on Friday.`],
  ])('is not who only acts in what is told next (%s: %s)', (lang, text) => {
    expect(peopleOf(lang, text)[0]).not.toContain('Peña');
  });
});

describe('the host whom a gathering thanks', () => {
  it.each([
    [
      'en',
      'The presidents of Chile, Peru and Paraguay met in Asunción on Monday. They thanked Santiago Peña for his hospitality and agreed to meet again in Lima in July.',
    ],
    [
      'en',
      'The presidents of Chile, Peru and Paraguay met in Asunción on Monday. We thank Santiago Peña for his warm welcome and will meet again in Lima in July.',
    ],
    [
      'fr',
      'Les présidents du Chili, du Pérou et du Paraguay se sont réunis lundi à Asunción. Ils ont remercié Santiago Peña de son hospitalité et sont convenus de se retrouver à Lima en juillet.',
    ],
  ])('was at it, and is not named for the next (%s: %s)', (lang, text) => {
    expect(peopleOf(lang, text)).toEqual(['summit; Santiago Peña', 'summit']);
  });
});
