import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');
const all = (text: string, lang?: string): string => told(text, lang, '2019-10-11').join('; ');

describe('a host with a guest in a town of his own', () => {
  it.each([
    [
      'en',
      'Schengen had planned for sunshine. On Tuesday Xavier Bettel marched the Austrian chancellor down to the river.',
      'visit AUT>LUX 2019-10-08',
    ],
    [
      'fr',
      'Les boulangers de Sibiu se sont levés tôt. Mercredi, Klaus Iohannis a fait goûter à Angela Merkel un bretzel.',
      'visit DEU>ROU 2019-10-09',
    ],
  ])('has him there, whatever he does: %s %s', (lang, text, visit) => {
    expect(all(text, lang)).toBe(visit);
  });

  it.each([
    ['en', 'Schengen is quiet. On Tuesday Xavier Bettel wrote to the Austrian chancellor about the river.'],
    ['en', 'Schengen is quiet. On Tuesday Xavier Bettel accused the Austrian chancellor of forgetting it.'],
    ['fr', 'Les boulangers de Sibiu se plaignent. Mercredi, Klaus Iohannis a remercié Angela Merkel.'],
  ])('has not where he may act from afar: %s %s', (lang, text) => {
    expect(all(text, lang)).toBe('');
  });
});
