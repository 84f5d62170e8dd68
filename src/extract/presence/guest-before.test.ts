import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');
const dit = toldIn('fr');

describe('the guest before the one told', () => {
  it.each([
    [
      'On Monday 6 May 2024 Giorgia Meloni hosted John Mahama in Rome, two days after Narendra Modi.',
      'visit IND>ITA 2024-05-04',
    ],
    [
      'Justin Trudeau arrived in Rome on 6 May 2024, a week after the Brazilian president.',
      'visit BRA>ITA 2024-04-29',
    ],
  ])('was received so long before: %s', (text, visit) => {
    expect(told(text)).toContain(visit);
  });

  it('has a day of his own', () => {
    expect(dit('Giorgia Meloni a reçu lundi Justin Trudeau à Rome, après Narendra Modi samedi.')).toContain(
      'visit IND>ITA 2024-05-11',
    );
  });

  it.each([
    ['en', 'Olaf Scholz arrived in Algiers on 6 May 2024, ten years after Angela Merkel.'],
    ['fr', 'Olaf Scholz est arrivé le 6 mai 2024 à Alger, dix ans après Angela Merkel.'],
  ])('may be of the same country, years before (%s): %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual(['visit DEU>DZA 2024-05-06', 'visit DEU>DZA 2014']);
  });

  it('is told in a headline, which ends without a mark', () => {
    expect(dit('Olaf Scholz à Alger mardi, dix ans après Angela Merkel')).toContain('visit DEU>DZA 2014');
  });

  it.each([
    ['Justin Trudeau arrived in Rome on 6 May 2024, two days after Narendra Modi called for a truce.'],
    ['Justin Trudeau arrived in Rome on 6 May 2024, two days after Giorgia Meloni.'],
  ])('did something else, or is at home: %s', (text) => {
    expect(told(text)).toEqual(['visit CAN>ITA 2024-05-06']);
  });
});
