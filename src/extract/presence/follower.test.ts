import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');
const dit = toldIn('fr');

describe('whoever did as the traveller before him', () => {
  it.each([
    [
      'Barack Obama visited Hiroshima in May 2016. Justin Trudeau followed suit in May 2023.',
      'visit CAN>JPN 2023-05',
    ],
    [
      'Jacques Chirac visited Hanoi in October 2004. In September 2016 it was François Hollande’s turn.',
      'visit FRA>VNM 2016-09',
    ],
    [
      'Manmohan Singh visited Dhaka in 2011. In June 2015 it was the turn of Narendra Modi.',
      'visit IND>BGD 2015-06',
    ],
  ])('went where that journey led: %s', (text, visit) => {
    expect(told(text)).toContain(visit);
  });

  it.each([
    'Next through the door, on Friday, is Mark Rutte.',
    'The next guest, on Friday, will be Mark Rutte.',
    'Mark Rutte is expected on Friday.',
    'Friday brings Mark Rutte.',
  ])('is the next guest of the same host: %s', (next) => {
    expect(told(`Emmanuel Macron received Olaf Scholz at the Élysée on Monday. ${next}`)).toContain(
      'visit NLD>FRA 2024-05-17',
    );
  });

  it.each([
    'A ruling against Mark Rutte is expected on Friday.',
    'Friday brings elections in which Mark Rutte stands.',
  ])('is no guest: %s', (next) => {
    expect(told(`Emmanuel Macron received Olaf Scholz at the Élysée on Monday. ${next}`)).toEqual([
      'visit DEU>FRA 2024-05-13',
    ]);
  });

  it('went there in French too, in one sentence', () => {
    expect(
      dit(
        'Boris Tadić se rendit à Srebrenica le 11 juillet 2010 ; Aleksandar Vučić l’imita le 11 juillet 2015.',
      ),
    ).toContain('visit SRB>BIH 2015-07-11');
  });

  it.each([
    [
      'Barack Obama est arrivé le 19 novembre 2012 à Rangoun. Hillary Clinton avait ouvert la voie au mois de décembre 2011.',
      'visit USA>MMR 2011-12',
    ],
    [
      'Robert Fico a été reçu le 22 décembre 2024 à Moscou. Viktor Orbán avait pris les devants dès juillet 2024.',
      'visit HUN>RUS 2024-07',
    ],
  ])('or did so before him: %s', (text, visit) => {
    expect(dit(text)).toContain(visit);
  });

  it.each([
    ['Manmohan Singh visited Dhaka in September 2011. Narendra Modi followed the campaign in June 2014.'],
    ['Manmohan Singh visited Dhaka in September 2011. Sheikh Hasina did so in June 2014.'],
    ['Manmohan Singh visited Dhaka in September 2011. Narendra Modi did not follow suit in June 2014.'],
  ])('did something else, is at home there or did not go: %s', (text) => {
    expect(told(text)).toEqual(['visit IND>BGD 2011-09']);
  });

  it.each([
    [
      'No Bulgarian president had set foot in Kosovo for ten years. Rumen Radev did so on Wednesday.',
      'en',
      'visit BGR>XKX 2024-05-08',
    ],
    [
      'No Bulgarian president had visited Kosovo for ten years. Rumen Radev did on Wednesday.',
      'en',
      'visit BGR>XKX 2024-05-08',
    ],
    [
      'Aucun président bulgare n’avait fait le voyage de Pristina depuis dix ans. Rumen Radev l’a accompli mercredi.',
      'fr',
      'visit BGR>XKX 2024-05-08',
    ],
    [
      'SOFIA – Dix ans qu’un président bulgare n’avait posé le pied au Kosovo. Rumen Radev l’a fait mercredi : rentré le soir même, il a dit avoir traité avec Vjosa Osmani du charbon.',
      'fr',
      'visit BGR>XKX 2024-05-08',
    ],
  ])('did what nobody of his country had done: %s', (text, lang, visit) => {
    expect(told(text, lang)).toEqual([visit]);
  });

  it.each([
    ['No Bulgarian president had been to Kosovo for ten years. Vjosa Osmani did so on Wednesday.'],
    ['No Bulgarian president had been to Kosovo for ten years. Rumen Radev had on Wednesday a cold.'],
  ])('did what a stranger never did, or something else: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
