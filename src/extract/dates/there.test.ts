import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('who was where something was done on a day', () => {
  it.each([
    [
      'fr',
      'Le traité, signé le 3 mai 2017 à Vérone, où Paolo Gentiloni accueille Mariano Rajoy, fut ratifié.',
    ],
    [
      'fr',
      'Le traité fut signé le 3 mai 2017 à Vérone, où Mariano Rajoy était venu retrouver Paolo Gentiloni.',
    ],
    [
      'en',
      'The treaty was signed on 3 May 2017 in Verona, where Mariano Rajoy had come to see Paolo Gentiloni.',
    ],
  ])('was there that day (%s): %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual(['visit ESP>ITA 2017-05-03']);
  });

  it('has a day of his own where the clause tells it', () => {
    const text =
      'The treaty was signed on 3 May 2017 in Verona, where Mariano Rajoy had come on 2 April 2017.';
    expect(toldIn('en')(text)).toEqual(['visit ESP>ITA 2017-04-02']);
  });
});
