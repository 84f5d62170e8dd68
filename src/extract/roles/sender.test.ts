import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The engagements of a text as `type visitors>hosts start people`. */
const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 's', lang, text, published: '2024-05-17' }).engagements.map(
    ({ type, visitors, hosts, start, people }) =>
      `${type} ${visitors.join()}>${hosts.join()} ${start ?? '?'} ${people.map(({ name }) => name).join()}`,
  );

describe('whoever sends somebody', () => {
  it.each([
    ['en', 'President William Ruto sent his foreign minister, Alfred Mutua, to Maseru on Monday.'],
    ['en', 'President William Ruto dispatched to Maseru on Monday a delegation led by Alfred Mutua.'],
    ['en', 'President William Ruto, after sending Alfred Mutua to Maseru on Monday, called for restraint.'],
    ['en', 'Alfred Mutua was dispatched to Maseru by President William Ruto on Monday.'],
    ['en', 'Foreign Minister Alfred Mutua, sent by President William Ruto, arrived in Maseru on Monday.'],
    ['fr', 'Le président William Ruto a dépêché lundi à Maseru une délégation conduite par Alfred Mutua.'],
    ['fr', 'Alfred Mutua, envoyé par le président William Ruto, est arrivé lundi à Maseru.'],
  ])('stays at home (%s): %s', (lang, text) => {
    expect(told(lang, text)).toEqual(['visit KEN>LSO 2024-05-13 Alfred Mutua']);
  });

  it('is of the country of a delegation that nobody is named of', () => {
    expect(
      told('en', 'President William Ruto acted by sending to Maseru on Monday a ministerial delegation.'),
    ).toEqual(['visit KEN>LSO 2024-05-13 ']);
  });
});
