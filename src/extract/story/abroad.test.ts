import { describe, expect, it } from 'vitest';
import { readIn } from '../gathering/probe';

const read = readIn('en');

describe('whom somebody meets where the text has him', () => {
  it.each([
    [
      'fr',
      'Le président malien Paul Diop a pris part lundi au sommet de l’Union africaine, à Nairobi. En deuxième audience, Paul Diop a échangé avec Jean Roux, secrétaire d’État français.',
      'meeting 2024-05-13 – | FRA+MLI @Nairobi',
    ],
    [
      'en',
      "The Spanish foreign minister, José Manuel Albares, is in Geneva this week. He met Algeria's Ahmed Attaf on 14 May.",
      'meeting 2024-05-14 – | DZA+ESP @Geneva',
    ],
    [
      'en',
      'Wang Yi and Antony Blinken met in Jakarta on 9 May. Wang then received Sergey Lavrov.',
      'meeting 2024-05-09 – | CHN+RUS @Jakarta',
    ],
    [
      'fr',
      'Wang Yi et Antony Blinken se sont vus le 9 mai à Djakarta. Le Chinois a ensuite reçu le Russe Sergueï Lavrov.',
      'meeting 2024-05-09 – | CHN+RUS @Djakarta',
    ],
  ])('is met there: %s: %s', (lang, text, wanted) => {
    expect(read(text, lang, '2024-05-17')).toContain(wanted);
  });

  it('is met there on the very day of a gathering, some sentences later', () => {
    const text =
      'Hakan Fidan will take part in a summit in Islamabad on 20 May. Papers on energy are to be signed. Iran, Azerbaijan and Kazakhstan are members of the body. On 20 May Fidan will hold a meeting with Sergey Lavrov.';
    expect(read(text, 'en', '2024-05-17')).toContain('meeting 2024-05-20 – | RUS+TUR @Islamabad');
  });

  it.each([
    ['Antony Blinken was in Jakarta on 9 May. On 20 April he met Sergey Lavrov.', '2024-05-17'],
    ['Antony Blinken was in Jakarta on 9 May. He will meet Sergey Lavrov in June.', '2024-05-17'],
  ])('is not, on another day: %s', (text, published) => {
    expect(read(text, 'en', published).filter((one) => one.startsWith('meeting'))[0]).toMatch(/@–$/);
  });
});
