import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The participants and the people of a text's first engagement. */
function present(lang: string, text: string): string {
  const [first] = extractDocument({ id: 't', lang, text, published: '2024-05-13' }).engagements;
  return `${first?.participants.join('+')} ${first?.people.map(({ name }) => name).join('; ')}`;
}

const FR = 'Le sommet de la CEDEAO s’est ouvert dimanche à Accra.';
const EN = 'The ECOWAS summit opened in Accra on Sunday.';
const THERE = 'ECOWAS+MLI Paul Diop';

describe('who is there for another', () => {
  it.each([
    ['fr', `${FR} Le ministre malien Paul Diop représente le président Assimi Goïta.`, THERE],
    ['fr', `${FR} Paul Diop y représentait le président malien.`, THERE],
    ['fr', `${FR} Paul Diop y représentait le Mali.`, THERE],
    ['fr', `${FR} Le président malien, Assimi Goïta, est représenté par le ministre Paul Diop.`, THERE],
    ['fr', `${FR} Le président Assimi Goïta s’est fait représenter par le ministre Paul Diop.`, THERE],
    ['fr', 'Paul Diop représentera le Mali au sommet de la CEDEAO à Accra jeudi.', THERE],
    [
      'fr',
      'Mahama et Ruto côte à côte jeudi à Bamako, Goïta se fait représenter par son ministre Paul Diop',
      'GHA+KEN+MLI Mahama; Ruto; Paul Diop',
    ],
    ['en', `${EN} Foreign Minister Paul Diop represented Malian President Assimi Goïta.`, THERE],
    ['en', `${EN} President Assimi Goïta of Mali was represented by Foreign Minister Paul Diop.`, THERE],
    ['en', `${EN} Mali was represented by Foreign Minister Paul Diop.`, THERE],
    ['en', `${EN} Mali was represented by Paul Diop and Jean Traoré.`, `${THERE}; Jean Traoré`],
    [
      'en',
      `${EN} Mali was represented by its president, Paul Diop, and its minister, Jean Traoré.`,
      `${THERE}; Jean Traoré`,
    ],
    [
      'en',
      `${EN} Mali was represented by Paul Diop, Benin by Luc Akpa.`,
      'ECOWAS+MLI+BEN Paul Diop; Luc Akpa',
    ],
    ['fr', `${FR} Le Mali était représenté par Paul Diop et Jean Traoré.`, `${THERE}; Jean Traoré`],
    [
      'fr',
      `${FR} Le Mali était représenté par Paul Diop, le Bénin par Luc Akpa.`,
      'ECOWAS+MLI+BEN Paul Diop; Luc Akpa',
    ],
  ])('is told with his country, and not the other (%s: %s)', (lang, text, expected) => {
    expect(present(lang, text)).toBe(expected);
  });
});
