import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('an itinerary', () => {
  it('gives each place its own day', () => {
    expect(
      told(
        'Le ministre suisse Ignazio Cassis entame mardi à New Delhi une tournée. Suivront Séoul le 16, Manille le 17 et Hanoï le 18.',
        'fr',
      ),
    ).toEqual([
      'visit CHE>IND 2024-05-14',
      'visit CHE>KOR 2024-05-16',
      'visit CHE>PHL 2024-05-17',
      'visit CHE>VNM 2024-05-18',
    ]);
  });

  it('is read where the sentence has no verb', () => {
    expect(
      told('President William Ruto of Kenya will visit Ghana on Tuesday. Then Abidjan, on Thursday.'),
    ).toEqual(['visit KEN>GHA 2024-05-14', 'visit KEN>CIV 2024-05-16']);
  });

  it('has no stop at home, none on the way back, and none of another subject', () => {
    expect(
      told(
        'President William Ruto of Kenya will visit Ghana on Tuesday. Nairobi expects him on Friday. He flies back to Nairobi on Friday.',
      ),
    ).toHaveLength(1);
    expect(
      told(
        'President William Ruto of Kenya will visit Ghana on Tuesday. The accord was signed in Paris on 3 May.',
      ),
    ).toHaveLength(1);
  });

  it('asks for a journey', () => {
    expect(told('Paris, on Thursday: the museum opens its new wing. Then Abidjan, on Friday.')).toEqual([]);
  });
});
