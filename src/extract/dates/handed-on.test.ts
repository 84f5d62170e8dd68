import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published: '2024-03-29', text }).engagements.map(
    ({ hosts, start, end, status }) => `${hosts.join('+')} ${start ?? '?'}${end ? `/${end}` : ''} ${status}`,
  );

describe('a stay that the next one ends', () => {
  it.each([
    [
      'en',
      'Olaf Scholz landed in Lima on Friday from Chile, where he had been since Wednesday.',
      ['PER 2024-03-29 ongoing', 'CHL 2024-03-27/2024-03-29 completed'],
    ],
    [
      'en',
      'Narendra Modi landed in Accra on Thursday from Abuja, where he had been in talks with President Tinubu since Tuesday.',
      ['GHA 2024-03-28 ongoing', 'NGA 2024-03-26/2024-03-28 completed'],
    ],
    [
      'fr',
      'Le pape François est arrivé hier à Antananarivo. Il venait de Maputo, où il séjournait depuis lundi.',
      ['MDG 2024-03-28 ongoing', 'MOZ 2024-03-25/2024-03-28 completed'],
    ],
    [
      'fr',
      "En provenance de Luanda, où il était l'hôte de João Lourenço depuis mardi, Emmanuel Macron est arrivé jeudi à Maputo.",
      ['AGO 2024-03-26/2024-03-28 completed', 'MOZ 2024-03-28 ongoing'],
    ],
  ])('%s: %s', (lang, text, all) => expect(told(lang, text)).toEqual(all));

  it.each([
    // Somebody else of the same country.
    [
      'en',
      'Foreign minister Penny Wong has been in Suva since Tuesday; Anthony Albanese landed in Apia on Thursday.',
      ['FJI 2024-03-26 ongoing', 'WSM 2024-03-28 ongoing'],
    ],
    // The next stop lies ahead.
    [
      'fr',
      "Xi Jinping se posera samedi à Nice en provenance d'Italie, où il séjourne depuis jeudi.",
      ['FRA 2024-03-30 announced', 'ITA 2024-03-28 ongoing'],
    ],
  ])('goes on where nothing ends it: %s: %s', (lang, text, all) => expect(told(lang, text)).toEqual(all));
});
