import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (text: string, lang: string): string[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-10' }).engagements.map(
    ({ visitors, hosts, start, status }) => `${visitors.join('+')}>${hosts.join('+')} ${start} ${status}`,
  );

describe('the first plan of a visit', () => {
  it.each([
    [
      'fr',
      "William Ruto s'est rendu jeudi à Lisbonne. Il devait initialement venir en juin. Le déplacement avait été reporté en raison d’une grève.",
      'KEN>PRT 2024-05-09 completed',
    ],
    [
      'fr',
      "William Ruto s'est rendu jeudi à Lisbonne. Sa visite était initialement prévue en février.",
      'KEN>PRT 2024-05-09 completed',
    ],
    [
      'fr',
      'William Ruto se rendra lundi au Portugal. La visite avait été reportée en février en raison d’une grève.',
      'KEN>PRT 2024-05-13 announced',
    ],
    [
      'en',
      'William Ruto will visit Portugal on Monday. The visit had been postponed in February because of a strike.',
      'KEN>PRT 2024-05-13 announced',
    ],
    [
      'en',
      'William Ruto flew to Lisbon on Thursday. He was originally due to visit in June. The trip had been postponed.',
      'KEN>PRT 2024-05-09 completed',
    ],
  ])(
    'is no visit of its own, and what became of it nothing of the one told: %s: %s',
    (lang, text, expected) => {
      expect(told(text, lang)).toEqual([expected]);
    },
  );

  it('is put off where nothing else is told', () => {
    expect(told('William Ruto devait se rendre lundi à Lisbonne. La visite a été reportée.', 'fr')).toEqual([
      'KEN>PRT 2024-05-13 postponed',
    ]);
  });
});

describe('a visit that goes on', () => {
  it.each([
    [
      'fr',
      'António Costa a reçu jeudi à Lisbonne William Ruto. Le président kényan visitera samedi le port de Porto.',
    ],
    [
      'fr',
      'António Costa a reçu jeudi à Lisbonne William Ruto. Il a salué cette visite. William Ruto sera samedi à Porto.',
    ],
    [
      'en',
      'António Costa received William Ruto in Lisbon on Thursday. On Saturday the Kenyan president will visit Porto.',
    ],
  ])('is not over, whoever praised it: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['KEN>PRT 2024-05-09 ongoing']);
  });

  it('has not begun with who prepares it', () => {
    expect(
      told(
        'William Ruto entamera lundi à Lisbonne une visite de trois jours. Le ministre kényan des Affaires étrangères Alfred Mutua s’est rendu mercredi à Lisbonne pour préparer la visite.',
        'fr',
      ).sort(),
    ).toEqual(['KEN>PRT 2024-05-08 completed', 'KEN>PRT 2024-05-13 announced']);
  });

  it('is not put off by what the talks are about', () => {
    expect(
      told('Emmanuel Macron ira mardi à Kiev pour parler de la remise en état du réseau.', 'fr'),
    ).toEqual(['FRA>UKR 2024-05-14 announced']);
  });
});
