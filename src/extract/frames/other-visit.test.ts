import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Monday, 13 May 2024. */
describe('an earlier visit from which one is counted', () => {
  it.each([
    ['fr', 'Erdogan à Athènes vendredi, six ans après sa première visite'],
    ['en', 'Erdogan in Athens on Friday, six years after his last visit'],
  ])('is told where the headline has no verb (%s)', (lang, text) => {
    expect(toldIn(lang)(text).at(-1)).toBe('visit TUR>GRC 2018');
  });

  it.each([
    ['fr', 'Erdogan sera vendredi à Athènes, une semaine après l’annonce de sa visite.'],
    ['en', 'Erdogan will be in Athens on Friday, a week after the announcement of his visit.'],
  ])('is none where its announcement is counted from (%s)', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual(['visit TUR>GRC 2024-05-17']);
  });

  it('is whose its complement says, where a possessive belongs to another word', () => {
    expect(
      toldIn('fr')(
        'Les liens de la Türkiye et du Niger prennent leur essor avec la venue à Niamey, le 12 mai 2011, de Recep Tayyip Erdogan.',
      ),
    ).toEqual(['visit TUR>NER 2011-05-12']);
  });
});

describe('a visit that somebody comes home from', () => {
  it.each([
    'PORT-AU-PRINCE – Retour au pays, jeudi, du Président Jovenel Moïse après une visite à Paris (8-10 mai 2024).',
    'PORT-AU-PRINCE – Retour au pays du président haïtien après une visite à Paris (8-10 mai 2024).',
  ])('is his whose return is told: %s', (text) => {
    expect(toldIn('fr')(text)).toEqual(['visit HTI>FRA 2024-05-08/2024-05-10']);
  });
});
