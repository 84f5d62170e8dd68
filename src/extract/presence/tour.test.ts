import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

function read(text: string, lang: string): string[] {
  return extractDocument({ id: 't', text, lang, published: '2024-01-11' }).engagements.map(
    (one) => `${one.visitors.join('+')}>${one.hosts.join('+')} ${one.start ?? '?'}/${one.end ?? '?'}`,
  );
}

const ROUND = ['CHN>EGY', 'CHN>TUN', 'CHN>TGO', 'CHN>CIV'].map((one) => `${one} 2024-01-13~/2024-01-18~`);

describe('the countries of a tour', () => {
  it.each([
    [
      'fr',
      "Égypte, Tunisie, Togo et Côte d'Ivoire composent la tournée que Wang Yi entreprend du 13 au 18 janvier.",
    ],
    [
      'fr',
      "Le ministre chinois Wang Yi entame samedi une tournée de six jours : Égypte, Tunisie, Togo, Côte d'Ivoire.",
    ],
    ['fr', 'Au programme de la tournée de Wang Yi, du 13 au 18 janvier : le Caire, Tunis, Lomé et Abidjan.'],
    ['en', 'Wang Yi will cram Egypt, Tunisia, Togo and Ivory Coast into one tour between 13 and 18 January.'],
    [
      'en',
      'Egypt, Tunisia, Togo and Ivory Coast make up the tour that Wang Yi undertakes from 13 to 18 January.',
    ],
  ])('are read wherever the sentence lists them (%s: %s)', (lang, text) => {
    expect(read(text, lang).sort()).toEqual([...ROUND].sort());
  });

  it('are none of a band, a team or a wish', () => {
    expect(read('The band takes its tour to Egypt, Tunisia and Togo from 13 to 18 January.', 'en')).toEqual(
      [],
    );
    expect(read('Wang Yi hopes for a tour of Egypt, Tunisia and Togo.', 'en')).toEqual([]);
  });
});
