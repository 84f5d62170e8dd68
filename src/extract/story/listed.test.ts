import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

function read(lang: string, text: string, published = '2024-03-04'): string[] {
  return extractDocument({ id: 't', lang, text, published }).engagements.map(
    (one) => `${one.visitors.join('+')}>${one.hosts.join('+')} ${one.start ?? '?'}/${one.end ?? '?'}`,
  );
}

const about = (codes: readonly string[], days: string): string[] =>
  codes.map((code) => `TUR>${code} ${days}`);

describe('the stops that a headline lists', () => {
  it.each([
    [
      'fr',
      "Alger, Nouakchott, Dakar : Erdogan repart à la conquête de l'Afrique\nDu 10 au 15 mars, le président turc emmène cent patrons dans trois pays.",
    ],
    [
      'en',
      'Algiers, Nouakchott, Dakar: Erdogan returns to Africa\nFrom March 10 to 15 the Turkish president takes a hundred businessmen to three countries.',
    ],
    [
      'en',
      'Algiers, Nouakchott and Dakar: Erdogan returns to Africa\nThe Turkish president begins a six-day African tour on Sunday.',
    ],
  ])('are those of the journey below it (%s: %s)', (lang, text) => {
    expect(read(lang, text)).toEqual(about(['DZA', 'MRT', 'SEN'], '2024-03-10~/2024-03-15~'));
  });

  it('are none of somebody whom the headline does not name, and none without a journey', () => {
    expect(
      read(
        'en',
        'Kigali, Kampala: floods kill dozens\nFrom March 10 to 15 the Turkish president travels to three countries.',
      ),
    ).toEqual([]);
    expect(
      read(
        'fr',
        'Bamako, Niamey : la colère monte contre Erdogan\nLe président turc a réuni dimanche ses ministres.',
      ),
    ).toEqual([]);
  });
});
