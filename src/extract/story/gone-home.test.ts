import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published: '2024-03-29', text }).engagements.map(
    ({ hosts, start, status }) => `${hosts.join('+')} ${start ?? '?'} ${status}`,
  );

describe('whoever has gone home has ended his visit', () => {
  it.each([
    ['en', 'He was driven home after dinner.'],
    ['en', 'The Kenyan leader took off again after lunch.'],
    ['en', 'The Kenyan leader took off for Nairobi after lunch.'],
    ['en', 'His plane left for Nairobi at dusk.'],
  ])('%s: %s', (lang, end) =>
    expect(told(lang, `William Ruto was in Kampala on a working visit on Friday. ${end}`)).toEqual([
      'UGA 2024-03-29 completed',
    ]),
  );

  it.each([
    ['fr', 'Le Kényan est reparti pour Nairobi, quelques accords en poche.'],
    ['fr', "Le visiteur s'est envolé sitôt le déjeuner fini."],
    ['fr', 'Il est rentré à Nairobi.'],
    ['fr', 'Son avion a redécollé vers 19 heures.'],
    ['fr', "L'hôte de marque, qui avait fait étape mercredi à Kigali, a repris l'avion en fin d'après-midi."],
  ])('%s: %s', (lang, end) =>
    expect(told(lang, `William Ruto était vendredi en visite de travail à Kampala. ${end}`)[0]).toBe(
      'UGA 2024-03-29 completed',
    ),
  );

  it.each([
    ['en', 'He left Nairobi with a dozen ministers.'],
    ['en', 'Uganda has changed since Idi Amin left.'],
    ['en', 'He left the dinner early.'],
    ['en', 'He has not returned home yet.'],
  ])('and nobody else: %s: %s', (lang, rest) =>
    expect(told(lang, `William Ruto landed in Kampala on Thursday for a state visit. ${rest}`)).toEqual([
      'UGA 2024-03-28 ongoing',
    ]),
  );
});
