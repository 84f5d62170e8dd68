import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The engagements of a text as `type visitors>hosts start/end`. */
function read(text: string, published = '2024-05-13', lang = 'en'): string[] {
  return extractDocument({ id: 't', text, lang, published }).engagements.map((one) =>
    [
      one.type,
      `${one.visitors.map((party) => party).join('+') || one.participants.map((party) => party).join('+')}>${one.hosts.map((party) => party).join('+')}`,
      `${one.start ?? '?'}${one.end ? `/${one.end}` : ''}`,
    ].join(' '),
  );
}

describe('an itinerary', () => {
  it('gives each place its own day', () => {
    expect(
      read(
        'Le ministre suisse Ignazio Cassis entame mardi à New Delhi une tournée. Suivront Séoul le 16, Manille le 17 et Hanoï le 18.',
        '2024-05-13',
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
      read('President William Ruto of Kenya will visit Ghana on Tuesday. Then Abidjan, on Thursday.'),
    ).toEqual(['visit KEN>GHA 2024-05-14', 'visit KEN>CIV 2024-05-16']);
  });

  it('has no stop at home, none on the way back, and none of another subject', () => {
    expect(
      read(
        'President William Ruto of Kenya will visit Ghana on Tuesday. Nairobi expects him on Friday. He flies back to Nairobi on Friday.',
      ),
    ).toHaveLength(1);
    expect(
      read(
        'President William Ruto of Kenya will visit Ghana on Tuesday. The accord was signed in Paris on 3 May.',
      ),
    ).toHaveLength(1);
  });

  it('asks for a journey', () => {
    expect(read('Paris, on Thursday: the museum opens its new wing. Then Abidjan, on Friday.')).toEqual([]);
  });
});

describe('a deed abroad', () => {
  it('is a visit where somebody who is at home there takes part, whatever the verb', () => {
    expect(
      read('Kenya’s President William Ruto planted a tree in Kigali on Sunday beside President Paul Kagame.'),
    ).toEqual(['visit KEN>RWA 2024-05-12']);
    expect(
      read(
        'Le président kényan William Ruto a dévoilé dimanche à Kigali une stèle aux côtés de Paul Kagame.',
        '2024-05-13',
        'fr',
      ),
    ).toEqual(['visit KEN>RWA 2024-05-12']);
  });

  it('is none on the telephone, on a screen, in a question or at home', () => {
    expect(
      read('Kenya’s President William Ruto telephoned President Paul Kagame in Kigali on Sunday.'),
    ).toEqual([]);
    expect(
      read(
        'Kenya’s President William Ruto thanked, from Nairobi on Sunday, the envoy of Rwanda’s Paul Kagame.',
      ),
    ).toEqual([]);
    expect(read('Will Kenya’s President William Ruto embrace Paul Kagame in Kigali on Sunday?')).toEqual([]);
  });
});
