import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a day counted within what was told', () => {
  it.each([
    [
      'en',
      'The NATO summit took place in Brno on 6 and 7 May. On the second day a NATO–Georgia summit was held, attended by Irakli Kobakhidze.',
      'summit NATO+GEO> 2024-05-07',
    ],
    [
      'en',
      'The Commonwealth summit was held in Apia from 6 to 8 May. On the first day William Ruto met Andrew Holness.',
      'meeting KEN+JAM> 2024-05-06',
    ],
    [
      'fr',
      'Le sommet du Commonwealth s’est tenu à Apia du 6 au 8 mai. William Ruto y a rencontré Andrew Holness le dernier jour.',
      'meeting KEN+JAM> 2024-05-08',
    ],
    [
      'fr',
      'Petr Pavel sera à Oslo du 20 au 22 mai. Le deuxième jour, il s’entretiendra avec Edi Rama.',
      'meeting CZE+ALB> 2024-05-21',
    ],
  ])('has that day: %s: %s', (lang, text, one) => {
    expect(told(text, lang)).toContain(one);
    expect(told(text, lang)).toHaveLength(2);
  });

  it('has none behind what has no days', () => {
    expect(
      told('Petr Pavel is in Oslo. On the second day of his holidays Edi Rama read a book in Vlora.').join(),
    ).not.toContain('05-');
  });
});
