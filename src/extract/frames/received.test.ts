import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { toldIn } from '../presence/probe';

describe('several guests of one host', () => {
  const told = toldIn('en');

  it.each([
    [
      'fr',
      'Le roi Philippe a reçu tour à tour le président estonien Alar Karis et la présidente grecque Katerina Sakellaropoulou jeudi à Bruxelles.',
      ['visit EST>BEL 2024-05-09', 'visit GRC>BEL 2024-05-09'],
    ],
    [
      'fr',
      'Le roi Philippe a reçu le président estonien Alar Karis, puis la présidente grecque Katerina Sakellaropoulou jeudi à Bruxelles.',
      ['visit EST>BEL 2024-05-09', 'visit GRC>BEL 2024-05-09'],
    ],
    [
      'fr',
      'Alar Karis et Katerina Sakellaropoulou ont été reçus successivement par Sergio Mattarella jeudi à Rome.',
      ['visit EST>ITA 2024-05-09', 'visit GRC>ITA 2024-05-09'],
    ],
    [
      'en',
      'King Philippe received in turn the Estonian president, Alar Karis, and Greek President Katerina Sakellaropoulou in Brussels on Thursday.',
      ['visit EST>BEL 2024-05-09', 'visit GRC>BEL 2024-05-09'],
    ],
    [
      'en',
      'Emmanuel Macron hosted King Felipe and then Xi Jinping in Paris on Thursday.',
      ['visit ESP>FRA 2024-05-09', 'visit CHN>FRA 2024-05-09'],
    ],
    [
      'en',
      'Alar Karis and Katerina Sakellaropoulou had long wanted to come. Sergio Mattarella received the two presidents on state visits in 2023.',
      ['visit EST>ITA 2023', 'visit GRC>ITA 2023'],
    ],
    [
      'fr',
      'Sergio Mattarella avait déjà convié Alar Karis lorsqu’il a appris que Katerina Sakellaropoulou désirait venir. Il a reçu les deux présidents en visite d’État en 2023.',
      ['visit EST>ITA 2023', 'visit GRC>ITA 2023'],
    ],
  ])('%s: each has a visit of his own: %s', (lang, text, expected) => {
    expect(told(text, lang).sort()).toEqual([...expected].sort());
  });

  it('gives the level to the visit of each', () => {
    const text =
      'Sergio Mattarella a reçu tour à tour, en visite d’État, le président estonien Alar Karis, puis le roi Felipe VI en 2023.';
    const { engagements } = extractDocument({ id: 't', text, lang: 'fr', published: '2024-05-13' });
    expect(engagements.map(({ level }) => level)).toEqual(['state', 'state']);
  });

  it.each([
    [
      'en',
      'King Philippe received the Estonian president, Alar Karis, and Greek President Katerina Sakellaropoulou in Brussels on Thursday.',
    ],
    [
      'en',
      'King Philippe received Alar Karis and Katerina Sakellaropoulou in Brussels on Thursday, first separately and then together.',
    ],
    [
      'fr',
      'Le roi Philippe a reçu le président estonien Alar Karis et la présidente grecque Katerina Sakellaropoulou jeudi à Bruxelles.',
    ],
  ])('%s: are a gathering where nothing says in turn: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['summit BEL+EST+GRC>BEL 2024-05-09']);
  });
});
