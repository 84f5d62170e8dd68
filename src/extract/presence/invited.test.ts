import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

/** Published on Monday, 13 May 2024. */
describe('who is invited somewhere for a day', () => {
  it.each([
    ['fr', 'Le ministre kényan des Mines, Salim Mvurya, est convié à Rome le 3 juin pour signer un accord.'],
    ['fr', 'Giorgia Meloni a invité le président kényan William Ruto à Rome le 3 juin.'],
    ['en', 'Giorgia Meloni has invited Kenyan President William Ruto to Rome on 3 June.'],
    ['en', 'Kenyan President William Ruto is invited to Rome on 3 June.'],
  ])('is to come there (%s): %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual(['visit KEN>ITA 2024-06-03']);
  });

  it('comes on the day on which he is being invited', () => {
    expect(toldIn('fr')('Giorgia Meloni convie mercredi à Rome le président kényan William Ruto.')).toEqual([
      'visit KEN>ITA 2024-05-15',
    ]);
  });

  it.each([
    ['fr', 'Giorgia Meloni a invité lundi à Rome le président kényan William Ruto.'],
    ['fr', 'Le président kényan William Ruto n’est pas invité à Rome le 3 juin.'],
    ['en', 'Giorgia Meloni invited Kenyan President William Ruto to Rome on Tuesday.'],
    ['en', 'Giorgia Meloni has invited Kenyan President William Ruto to Rome.'],
    ['en', 'Giorgia Meloni has invited Kenyan President William Ruto to Geneva on 3 June.'],
  ])('is to come nowhere without a day of his journey, or elsewhere (%s): %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([]);
  });
});
