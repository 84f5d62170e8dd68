/** Who is named behind a visit, and had no part in it. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The people of the first engagement of a text. */
const peopleOf = (lang: string, text: string): string[] =>
  (extractDocument({ id: 't', lang, text, published: '2024-05-14' }).engagements[0]?.people ?? []).map(
    ({ name }) => name,
  );

const EN = 'Penny Wong flew to Manila on Monday for talks with Enrique Manalo.';
const FR = 'Penny Wong s’est rendue lundi à Manille pour des entretiens avec Enrique Manalo.';
const BOTH = ['Penny Wong', 'Enrique Manalo'];

describe('somebody of the visitor’s country', () => {
  it.each([
    ['en', `${EN} Peter Dutton called the trip a stunt.`],
    ['en', `${EN} Anthony Albanese had approved the visit.`],
    ['en', `${EN} Anthony Albanese had drawn up the list of demands.`],
    ['en', `${EN} A bad back had kept Richard Marles, who was to have come along, at home.`],
    ['en', `${EN} Whether her office was handed to Richard Marles is unclear.`],
    ['en', `${EN} Anthony Albanese won the election in May 2022.`],
    ['en', `${EN} She rang Anthony Albanese and Richard Marles to report.`],
    ['fr', `${FR} Anthony Albanese avait dressé la liste des demandes.`],
    ['fr', `${FR} Anthony Albanese a remporté les élections en mai 2022.`],
  ])('is at home, if nothing says otherwise (%s: %s)', (lang, text) => {
    expect(peopleOf(lang, text)).toEqual(BOTH);
  });

  it.each([
    ['en', `${EN} Richard Marles joins the party on Wednesday.`],
    ['en', `${EN} Richard Marles was present.`],
    ['en', `${EN} She and Richard Marles toured a shipyard.`],
    ['en', `${EN} Richard Marles toured a shipyard in Subic Bay, in the Philippines.`],
    ['fr', `${FR} Richard Marles était présent.`],
  ])('is with him, if something says so (%s: %s)', (lang, text) => {
    expect(peopleOf(lang, text)).toEqual([...BOTH, 'Richard Marles']);
  });
});

describe('somebody of the host’s country', () => {
  it.each([
    'Ferdinand Marcos Jr. did not receive her.',
    'Ferdinand Marcos Jr. would not see her.',
    'She had phoned Ferdinand Marcos Jr. on Friday.',
  ])('does not see the visitor: %s', (text) => {
    expect(peopleOf('en', `${EN} ${text}`)).toEqual(BOTH);
  });
});
