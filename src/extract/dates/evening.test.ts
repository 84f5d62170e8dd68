import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published: '2024-03-29', text }).engagements.map(
    ({ hosts, start, end, status }) => `${hosts.join('+')} ${start ?? '?'}${end ? `/${end}` : ''} ${status}`,
  );

describe('a stay that begins in the evening', () => {
  it.each([
    [
      'fr',
      'Débarqué jeudi soir au Vanuatu, Emmanuel Macron y a dénoncé vendredi de nouveaux impérialismes. Il est attendu samedi à Port Moresby.',
      'VUT 2024-03-28/2024-03-29 ongoing',
    ],
    [
      'en',
      'Emmanuel Macron landed in Vanuatu late on Thursday. On Friday he denounced imperialism before parliament. He is expected in Port Moresby on Saturday.',
      'VUT 2024-03-28/2024-03-29 ongoing',
    ],
    [
      'en',
      'Erdogan took off at dusk on Thursday for Dakar. There he talks today to President Macky Sall.',
      'SEN 2024-03-28/2024-03-29 ongoing',
    ],
  ])('has the day of what is done after it as well: %s: %s', (lang, text, stay) =>
    expect(told(lang, text)[0]).toBe(stay),
  );

  it.each([
    [
      'fr',
      'Emmanuel Macron a débarqué jeudi soir au Vanuatu. Une grève a éclaté vendredi. Il est attendu samedi à Port Moresby.',
    ],
    // Nothing says that he is gone.
    [
      'fr',
      'Emmanuel Macron a débarqué jeudi soir au Vanuatu. Devant le Parlement, il a dénoncé vendredi de nouveaux impérialismes.',
    ],
  ])('has one where others do something, or he stays: %s: %s', (lang, text) =>
    expect(told(lang, text)[0]).toBe('VUT 2024-03-28 ongoing'),
  );
});
