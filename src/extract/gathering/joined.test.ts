import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en');

describe('who joins a gathering that was told', () => {
  it.each([
    ['en', 'The G20 summit opens in Lima on Monday. Petr Pavel flies in on Sunday for the summit.'],
    ['en', 'The G20 summit opens in Lima on Monday. Petr Pavel joins the summit on Tuesday.'],
    ['en', 'The G20 summit opens in Lima on Monday. Petr Pavel arrives in Lima on Sunday for the summit.'],
    ['fr', 'Le sommet du G20 s’ouvre lundi à Lima. Petr Pavel arrivera dimanche pour le sommet.'],
    ['fr', 'Le sommet du G20 s’ouvre lundi à Lima. Petr Pavel participera mardi au sommet.'],
  ])('does so on a day of his own: %s: %s', (lang, text) => {
    expect(read(text, lang, '2024-05-10')).toEqual(['summit 2024-05-13 PER | CZE+G20 @Lima']);
  });

  it('gives it his day where it has none', () => {
    expect(
      read('Lima hosts the G20 summit. Petr Pavel joins the summit on Tuesday.', 'en', '2024-05-10'),
    ).toEqual(['summit 2024-05-14 PER | CZE+G20 @Lima']);
  });

  it('is at another one where that is named otherwise', () => {
    expect(
      read(
        'Le sommet de la SADC s’ouvre lundi à Lusaka. Le sommet de Lima se tiendra mardi.',
        'fr',
        '2024-05-10',
      ),
    ).toEqual(['summit 2024-05-13 ZMB | SADC @Lusaka', 'summit 2024-05-14 PER |  @Lima']);
    expect(
      read(
        'ASEAN leaders have been gathered in Jakarta since Thursday and until Sunday. An ASEAN–Japan summit is planned for Saturday.',
        'en',
        '2024-05-10',
      ),
    ).toEqual(['summit 2024-05-09/2024-05-12 IDN | ASEAN @Jakarta', 'summit 2024-05-11 – | ASEAN+JPN @–']);
  });
});
