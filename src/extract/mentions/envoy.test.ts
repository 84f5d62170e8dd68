import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const people = (text: string, lang: string): string[] =>
  extractDocument({ id: 't', text, lang, published: '2021-05-05' }).engagements.flatMap((one) =>
    one.people.map(({ name }) => name),
  );

describe('who led a country and now stands for a body', () => {
  it.each([
    ['Goodluck Jonathan, émissaire de la Cédéao, est arrivé mardi à Bamako.', 'fr', 'Goodluck Jonathan'],
    [
      "L'ancien président nigérian Goodluck Jonathan, médiateur de la Cédéao, est arrivé mardi à Bamako.",
      'fr',
      'Goodluck Jonathan',
    ],
    ['Goodluck Jonathan, the ECOWAS envoy, returned to Bamako on Tuesday.', 'en', 'Goodluck Jonathan'],
    [
      'Uhuru Kenyatta, facilitator for the East African Community, arrived in Goma on Tuesday.',
      'en',
      'Uhuru Kenyatta',
    ],
  ])('is named: %s', (text, lang, name) => {
    expect(people(text, lang)).toEqual([name]);
  });

  it('is none where a body follows that nobody stands for', () => {
    expect(
      people("L'ancien président Goodluck Jonathan, la Cédéao et le Mali ont publié mardi un texte.", 'fr'),
    ).toEqual([]);
  });
});
