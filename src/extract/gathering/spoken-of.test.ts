import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a gathering that is only spoken of', () => {
  it.each([
    'President Boric and King Felipe discussed preparations for the G20 summit in Rome on 14 December.',
    'President Boric discussed with King Felipe the preparations for the G20 summit, to be held in Rome on 14 December.',
    'President Boric and King Felipe discussed the upcoming G20 summit in Rome on 14 December.',
    'President Boric and King Felipe looked ahead to the G20 summit in Rome on 14 December.',
  ])('has none of those who speak of it: %s', (text) => {
    expect(told(text)).toEqual(['summit G20>ITA 2024-12-14']);
  });

  it.each([
    'Gabriel Boric met King Felipe in Madrid on 6 May. They exchanged views on the G20 summit, set for 14 December in Rome.',
    'Gabriel Boric met King Felipe in Madrid on 6 May. They also spoke about the upcoming G20 summit in Rome on 14 December.',
  ])('is no talk of those who met elsewhere: %s', (text) => {
    expect(told(text)).toEqual(['visit CHL>ESP 2024-05-06', 'summit G20>ITA 2024-12-14']);
  });

  it.each([
    'Le président Boric et le roi Felipe ont évoqué la préparation du sommet du G20 à Rome le 14 décembre.',
    'Le président Boric et le roi Felipe ont abordé le prochain sommet du G20 à Rome, le 14 décembre.',
  ])('is one in French: %s', (text) => {
    expect(told(text, 'fr')).toEqual(['summit G20>ITA 2024-12-14']);
  });

  it('is none of which the agenda is told', () => {
    const text =
      'Le commerce est à l’ordre du jour de la conférence des chefs de la diplomatie du Quad, lundi à Melbourne, où l’Australienne Penny Wong reçoit le Japonais Yoko Kamikawa.';
    expect(told(text, 'fr')).toEqual(['summit AUS+JPN>AUS 2024-05-13']);
  });

  it('is where they are if they discuss something else at it', () => {
    expect(told('Boric discussed trade with Modi at the G20 summit in Rome on 6 May.')).toEqual([
      'summit G20+CHL+IND>ITA 2024-05-06',
    ]);
  });
});
