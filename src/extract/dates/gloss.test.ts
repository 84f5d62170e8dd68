import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Monday, 13 May 2024. */
describe('a date that is counted and then said outright', () => {
  it.each([
    [
      'en',
      'Klaus Iohannis left Malta on Sunday. Ten years earlier, in March 2015, he had visited the island.',
      'visit ROU>MLT 2015-03',
    ],
    ['en', 'Last week, on 8 May 2024, Klaus Iohannis visited Rome.', 'visit ROU>ITA 2024-05-08'],
    [
      'fr',
      'Klaus Iohannis était à Riga dimanche 12 mai. Trois jours plus tôt, le 8 mai, il avait vu Karl Nehammer à Vienne.',
      'visit ROU>AUT 2024-05-08',
    ],
  ])('is as it is said (%s): %s', (lang, text, visit) => {
    expect(toldIn(lang)(text)).toContain(visit);
  });

  it('is two where the second is no gloss', () => {
    expect(
      toldIn('en')('Last week Klaus Iohannis visited Rome, and on 15 May 2024 he will be in Vienna.'),
    ).toHaveLength(2);
  });
});
