import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { toldIn } from '../presence/probe';

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

describe('whose envoy somebody is', () => {
  const told = toldIn('en');
  const YEAR = '2021-05-05';

  it.each([
    [
      'en',
      'Marta Lind, the special envoy of the President of Norway for Mali, arrived in Bamako on Tuesday.',
    ],
    ['en', 'Marta Lind, special envoy of the Norwegian prime minister, arrived in Bamako on Tuesday.'],
    ['en', 'Marta Lind, envoy of the Norwegian government, arrived in Bamako on Tuesday.'],
    ['en', 'The envoy of the Norwegian foreign ministry, Marta Lind, arrived in Bamako on Tuesday.'],
    ['fr', "Marta Lind, l'envoyée spéciale du roi de Norvège pour le Mali, est arrivée mardi à Bamako."],
    ['fr', 'Marta Lind, représentante spéciale du Premier ministre norvégien, est arrivée mardi à Bamako.'],
  ])('tells his country behind his name too (%s): %s', (lang, text) => {
    expect(told(text, lang, YEAR)).toEqual(['visit NOR>MLI 2021-05-04']);
    expect(people(text, lang)).toEqual(['Marta Lind']);
  });
});
