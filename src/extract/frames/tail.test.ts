import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** What a clause behind the news adds to it. Published on Monday, 13 May 2024. */
const EN = 'Kenyan President William Ruto visited Accra on Friday';
const FR = 'Le président kényan William Ruto s’est rendu vendredi à Accra';

describe('what stands behind the news in its sentence', () => {
  it.each([
    ['en', `${EN}, where Senegalese President Macky Sall had been on 4 March.`, 'visit SEN>GHA 2024-03-04'],
    ['en', `${EN}, where Senegalese President Macky Sall will be on Thursday.`, 'visit SEN>GHA 2024-05-16'],
    ['fr', `${FR}, où le président sénégalais Macky Sall était le 4 mars.`, 'visit SEN>GHA 2024-03-04'],
    ['en', `${EN} on his way to Dakar.`, 'visit KEN>SEN ?'],
    ['fr', `${FR}, sur la route de Dakar.`, 'visit KEN>SEN ?'],
    ['en', `${EN}, ahead of a G20 summit in Rio de Janeiro on 18 November.`, 'summit G20>BRA 2024-11-18'],
    ['fr', `${FR}, à quelques mois d’un sommet prévu à Dakar le 20 novembre.`, 'summit >SEN 2024-11-20'],
  ])('tells another engagement of those whom it names (%s: %s)', (lang, text, expected) => {
    expect(toldIn(lang)(text)).toEqual(['visit KEN>GHA 2024-05-10', expected]);
  });

  it('tells no journey to what another hosts meanwhile', () => {
    const told = toldIn('en')(`${EN} as Senegalese President Macky Sall hosted a summit in Dakar.`);
    expect(told).not.toContainEqual(expect.stringContaining('visit KEN>SEN'));
  });

  it('tells of who is at a gathering where he goes ahead of it', () => {
    expect(toldIn('en')('William Ruto arrived in Rio on Friday ahead of the G20 summit in Rio.')).toEqual([
      'summit G20+KEN>BRA 2024-05-10',
    ]);
  });
});

describe('a journey to a thing', () => {
  it('is none abroad, whatever city follows', () => {
    const text =
      'William Ruto s’est rendu vendredi dans une ferme de Nakuru. Le président kényan y a renoncé à une taxe et promis de défendre, à Bruxelles, les planteurs de thé.';
    expect(toldIn('fr')(text)).toEqual([]);
  });
});
